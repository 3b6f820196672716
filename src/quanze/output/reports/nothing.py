"""What builders raise where the lists hold nothing that their paper could show."""

from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError


def nothing_to_report(message: Text, hint: Text) -> UsageError:
    """A sentence of what is missing, and what the paper is made of; exit code 3."""
    return UsageError(message, hint, exit_code=EXIT_NOTHING)
