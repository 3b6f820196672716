"""What official papers contain, as data: builders make a Report, renderers write it in a format."""
