"""Q6: across townships."""
