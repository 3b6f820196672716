"""Citations: which laws, documents and articles a text names.

One citation for each mention of a document, in order of mention; pins belong to the last document
named. A title is given as written between its marks (inner marks made 〈〉), nothing added and
nothing expanded; 本法, 同法, 该条例 stand for a law that the same text names, if it does. Text of an
article that follows its citation is not read. It takes linear time on any text and never raises.

>>> [str(pin) for pin in read_citations("《水法》第三条第（一）、（三）项")[0].pins]
['3//1', '3//3']
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypedDict

from quanze.text.citation_reading.kinds import KINDS, is_form
from quanze.text.numerals import CHINESE_NUMERAL, read_numeral
from quanze.text.pins import Number, Pin, Step

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Citation:
    """One mention of a document.

    ``law`` is its title, ``doc_no`` its document or decree number, ``version`` a note such as
    2019年修正. ``stands_for`` is the word as written (本条例, 前款, 《条例》) where the law was not
    named by its title; ``law`` is then that word too unless the text names the law. ``marked``:
    the title stood in 《》. ``whole``: 全文 is written. ``name_span`` is where title or number
    stand (the first pin where there are none), ``span`` the whole citation; both are offsets in
    the text, the marks included. ``pin_spans`` is where each pin stands; pins that share one 第…条 or
    第…项 share its place.
    """

    law: str | None
    doc_no: str | None
    version: str | None
    pins: tuple[Pin, ...]
    name_span: Span
    span: Span
    stands_for: str | None = None
    marked: bool = False
    whole: bool = False
    pin_spans: tuple[Span, ...] = ()

    @property
    def unresolved(self) -> bool:
        """Whether a word stands for a law that the text itself does not name."""
        return self.stands_for is not None and self.law in (self.stands_for, None)


class CitationFields(TypedDict):
    """One citation as JSON; a pin is written as 24/1 for 第二十四条第一款."""

    law: str | None
    doc_no: str | None
    version: str | None
    pins: list[str]


class CitationRecord(TypedDict):
    """A text and the citations in it, as JSON."""

    text: str
    citations: list[CitationFields]


def citation_record(text: str) -> CitationRecord:
    """What ``quanze laws parse`` prints of a text: the text as given and its citations."""
    return {
        "text": text,
        "citations": [
            {
                "law": citation.law,
                "doc_no": citation.doc_no,
                "version": citation.version,
                "pins": [str(pin) for pin in citation.pins],
            }
            for citation in read_citations(text)
        ],
    }


def read_citations(text: str) -> list[Citation]:
    """The citations in ``text``, in order of mention; empty where there are none."""
    return list(_remembered(text)) if len(text) <= _SHORT else _read(text)


#: Legal bases repeat from list to list; longer texts are not kept.
_SHORT: Final = 200


@lru_cache(maxsize=8192)
def _remembered(text: str) -> tuple[Citation, ...]:
    return _read_plain(text) or tuple(_read(text))


_N = rf"([{CHINESE_NUMERAL}]{{1,7}})"
#: The form that nine entries in ten have.
_PLAIN_FORM: Final = re.compile(
    rf"《([^《》〈〉<>＜＞\s]{{3,80}})》第{_N}条(?:第{_N}款)?(?:第[（(]?{_N}[)）]?项)?"
)


def _read_plain(text: str) -> tuple[Citation, ...]:
    """One title in marks with one article, without the cost of the full reader."""
    form = _PLAIN_FORM.fullmatch(text)
    if form is None or form[1] in KINDS or is_form(form[1]):
        return ()
    numbers = [read_numeral(written) if written else None for written in form.groups()[1:]]
    if numbers.count(None) != form.groups().count(None):
        return ()
    article, paragraph, item = (
        None if number is None else Step(Number(number)) for number in numbers
    )
    pin = Pin(article, paragraph, item)
    name, whole = (0, form.end(1) + 1), (0, len(text))
    places = ((name[1], whole[1]),)
    return (Citation(form[1], None, None, (pin,), name, whole, marked=True, pin_spans=places),)


def _read(text: str) -> list[Citation]:
    # Its patterns take as long to compile as five lists to check, and most lists need none.
    from quanze.text.citation_reading.reader import CitationReader

    reader = CitationReader(text)
    return [
        Citation(
            draft.law,
            draft.doc_no,
            draft.version,
            tuple(draft.pins.pins),
            reader.span(draft.start, draft.name_end),
            reader.span(draft.start, draft.end),
            draft.stands_for,
            draft.marked,
            draft.whole,
            tuple(reader.span(*place) for place in draft.pins.places),
        )
        for draft in reader.read()
    ]
