"""Names of departments: today's, former and short ones, and which body a name means."""
