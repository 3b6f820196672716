"""quanze: check, compare and count the responsibility lists of Chinese townships."""

__version__ = "0.1.0"
