"""libyaml's riddles turned into a defect with a place and a variant that the catalogue explains.

The parser points to where it gave up, which is often the line after the slip; for open quotes
and brackets the place where they were opened is named instead.
"""

import re

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from quanze.source.defects import Defect
from quanze.source.spans import Span

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")

#: (words in the parser's problem, variant, whether the place of the context is meant)
_PROBLEMS: tuple[tuple[str, str, bool], ...] = (
    ("mapping values are not allowed", "colon-in-value", False),
    ("could not find expected ':'", "no-colon", True),
    ("did not find expected key", "key-indent", False),
    ("did not find expected '-'", "dash-indent", False),
    ("expected <block end>", "key-indent", False),
    ("did not find expected <document start>", "key-indent", False),
    ("expected '<document start>'", "key-indent", False),
    ("unexpected end of stream", "open-quote", True),
    ("unexpected document separator", "open-quote", True),
    ("expected ',' or ']'", "open-bracket", True),
    ("expected ',' or '}'", "open-brace", True),
    ("cannot start any token", "bad-start", False),
    ("unknown escape character", "escape", False),
    ("expected comment or line break", "block-header", False),
)


def explain_syntax_error(text: str, error: YAMLError) -> Defect:
    """The defect (Q002) for what the parser raised."""
    if not isinstance(error, MarkedYAMLError):
        return _control_character(text)
    problem = error.problem or ""
    problem_at = error.problem_mark.index if error.problem_mark else len(text)
    context_at = error.context_mark.index if error.context_mark else problem_at
    for words, variant, at_context in _PROBLEMS:
        if words in problem:
            at = context_at if at_context else problem_at
            return _defect(text, variant, at)
    return _defect(text, "other", problem_at)


def _control_character(text: str) -> Defect:
    found = _CONTROL.search(text)
    at = found.start() if found else 0
    name = f"U+{ord(text[at]):04X}" if found else "?"
    return Defect("Q002", "control", (at, at + 1), {"character": name})


def _defect(text: str, variant: str, at: int) -> Defect:
    span = _visible(text, at)
    line = text[text.rfind("\n", 0, span[0]) + 1 :].split("\n", 1)[0].strip()
    if variant == "no-colon" and "：" in line:
        colon = text.index("：", span[0]) if "：" in text[span[0] :] else span[0]
        return Defect("Q004", "full-width-colon", (colon, colon + 1), {"key": ""})
    if variant == "colon-in-value" and text[span[0] : span[0] + 1] != ":":
        variant = "key-indent"
    return Defect("Q002", variant, span, {"character": text[span[0] : span[0] + 1]})


def _visible(text: str, at: int) -> Span:
    """One character at ``at``, or the last one before it where ``at`` is blank or past the end."""
    while at > 0 and (at >= len(text) or text[at] in " \r\n"):
        at -= 1
    return at, min(at + 1, len(text))
