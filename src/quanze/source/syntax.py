"""libyaml's riddles turned into a defect with a place and a variant that the catalogue explains.

The parser points to where it gave up, which is often the line after the slip; for open quotes
and brackets the place where they were opened is named instead. libyaml and ruamel.yaml's own
parser word their riddles differently; both are known here.
"""

import re

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from quanze.source.defects import Defect
from quanze.source.indents import KEY
from quanze.source.second_look import CONTROL, code_point
from quanze.source.spans import Span

_CONTROL = re.compile(f"[{CONTROL}]")
#: A key written with a full-width colon is hardly longer than this.
_LONGEST_KEY = 20

#: (words in the parser's problem, variant, whether the place of the context is meant)
_PROBLEMS: tuple[tuple[str, str, bool], ...] = (
    ("mapping values are not allowed", "colon", False),
    ("sequence entries are not allowed", "dash-in-value", False),
    ("could not find expected ':'", "no-colon", True),
    ("did not find expected key", "block-end", False),
    ("did not find expected '-'", "no-dash", False),
    ("expected <block end>", "block-end", False),
    ("<document start>", "document-end", False),
    ("node content", "node", False),
    ("unexpected end of stream", "open-quote", True),
    ("unexpected document", "open-quote", True),
    ("expected ',' or ']'", "open-bracket", True),
    ("expected ',' or '}'", "open-brace", True),
    ("found unexpected ':'", "colon-in-brackets", False),
    ("cannot start any token", "bad-start", False),
    ("escape", "escape", False),
    ("hexdecimal", "escape", False),
    ("alphabetic or numeric character", "bad-start", True),
    ("expected comment or line break", "block-header", False),
    ("chomping or indentation", "block-header", False),
    ("indentation indicator", "block-header", False),
    ("directive", "directive", True),
    ("incompatible YAML document", "directive", False),
)


def explain_syntax_error(text: str, error: YAMLError) -> Defect:
    """The defect for what the parser raised: Q002, or Q004 where a full-width colon is to blame."""
    if not isinstance(error, MarkedYAMLError):
        return _control_character(text)
    problem = error.problem or ""
    problem_at = error.problem_mark.index if error.problem_mark else len(text)
    context_at = error.context_mark.index if error.context_mark else problem_at
    if "parsing a block collection" in (error.context or "") and "<block end>" in problem:
        return _defect(text, "no-dash", problem_at)
    if re.search(r"\btag\b", error.context or ""):
        return _defect(text, "bad-start", context_at)
    for words, variant, at_context in _PROBLEMS:
        if words in problem:
            return _defect(text, variant, context_at if at_context else problem_at)
    return _defect(text, "other", problem_at)


def _control_character(text: str) -> Defect:
    found = _CONTROL.search(text)
    at = found.start() if found else 0
    return Defect("Q002", "control", (at, at + 1), {"key": code_point(found[0] if found else "?")})


def _defect(text: str, variant: str, at: int) -> Defect:
    span = _visible(text, at)
    match variant:
        case "no-colon":
            return _no_colon(text, _line(text, span[0]))
        case "colon":
            return _colon(text, span[0])
        case "document-end":
            return _document_end(text, span)
        case "block-end":
            variant, span = _block_end(text, span)
        case "node":
            variant = "empty-entry" if text[span[0]] == "," else "stray-bracket"
        case "escape":
            at = text.rfind("\\", 0, min(at, len(text)) + 1)
            span = (at, at + 1) if at >= 0 else span
        case _:
            pass
    return Defect("Q002", variant, span, {"character": text[span[0] : span[0] + 1]})


def _no_colon(text: str, line: Span) -> Defect:
    """A line in the place of a key without a colon that YAML would know."""
    colon = text.find("：", *line)
    if 0 < colon - line[0] <= _LONGEST_KEY:
        return Defect("Q004", "full-width-colon", (colon, colon + 1), {"key": ""})
    return Defect("Q002", "no-colon", line)


def _colon(text: str, at: int) -> Defect:
    """A colon where none may stand: in a value, or in a line that was taken for more of a value."""
    line = _line(text, at)
    if at < line[0] or re.search(r":[ \t]", text[line[0] : at]):
        return Defect("Q002", "colon-in-value", (at, at + 1))
    above = _line_above(text, line[0])
    if above and _column(text, above[0]) >= _column(text, line[0]):
        return _no_colon(text, above)
    return Defect("Q002", "key-or-text", (line[0], at))


def _document_end(text: str, span: Span) -> Defect:
    """More text after the end of the document: after “...”, or after a line that is no key."""
    above = _line_above(text, span[0])
    if above and text[slice(*above)] == "...":
        return Defect("Q008", "document", above)
    if above and not KEY.match(text, *above) and text[above[1] - 1] not in "]}\"'":
        return _no_colon(text, above)
    variant, span = _block_end(text, span)
    return Defect("Q002", variant, span)


def _block_end(text: str, span: Span) -> tuple[str, Span]:
    """What stands in place of the next key: a dash, a colon, or more text after a closed value."""
    at = span[0]
    if text[at : at + 1] == ":":
        return "no-key", span
    before = text[text.rfind("\n", 0, at) + 1 : at].rstrip()
    if before.endswith(("'", '"')):
        opened = text.rfind(before[-1], 0, text.rfind(before[-1], 0, at))
        # A quote that closes on a later line was meant to close on its own: it is the open one.
        if opened >= 0 and "\n" in text[opened:at]:
            return "open-quote", (opened, opened + 1)
        return "after-quote", span
    if before.endswith(("]", "}")):
        return "after-bracket", span
    return ("dash-indent" if text[at : at + 1] == "-" else "key-indent"), span


def _visible(text: str, at: int) -> Span:
    """One character at ``at``, or the last one before it where ``at`` is blank or past the end."""
    while at > 0 and (at >= len(text) or text[at] in " \r\n"):
        at -= 1
    return at, min(at + 1, len(text))


def _line(text: str, at: int) -> Span:
    """The line around ``at`` without the blanks and dashes before it and the blanks after it."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    end = end if end >= 0 else len(text)
    content = text[start:end]
    inner = content.lstrip(" -")
    if not inner.strip():
        return _visible(text, at)
    start += len(content) - len(inner)
    return start, start + len(inner.rstrip())


def _line_above(text: str, start: int) -> Span | None:
    """The last line before the one around ``start`` that is neither empty nor a comment."""
    end = text.rfind("\n", 0, start)
    while end > 0:
        begin = text.rfind("\n", 0, end) + 1
        content = text[begin:end].strip()
        if content and not content.startswith("#"):
            return _line(text, begin)
        end = begin - 1
    return None


def _column(text: str, at: int) -> int:
    return at - text.rfind("\n", 0, at) - 1
