"""One rule a file, in families; ``registry`` lists them all."""
