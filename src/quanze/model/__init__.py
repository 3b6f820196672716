"""What a file holds once it is understood: pydantic models, no input or output."""
