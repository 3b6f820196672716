"""Where the lists of a workspace cite legal instruments."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quanze.engine.locate import locate
from quanze.engine.understand import understand
from quanze.findings.finding import Place
from quanze.knowledge.laws.judgement import Judgement
from quanze.knowledge.reference import Reference
from quanze.model.lists import LIST_NAMES, ListName
from quanze.rules.hit import Hit
from quanze.source.document import Document
from quanze.text.languages import Language


@dataclass(frozen=True, slots=True)
class Citing:
    """One citation in an item's 设定依据, judged by a day. ``text`` is the whole entry."""

    place: Place
    township_code: str
    township_name: str
    list: ListName
    item: str
    item_name: str
    text: str
    judgement: Judgement


def citations_in(
    documents: Iterable[Document], reference: Reference, day: datetime.date, language: Language
) -> Iterator[Citing]:
    """Every citation in the lists among ``documents``, in order. Other files give none.

    ``language`` is that of the keys where a file does not show which it uses.
    """
    for document in documents:
        understood = understand(document, language)
        model = understood.township_list
        if model is None:
            continue
        for name in LIST_NAMES:
            for index, item in enumerate(model.items_of(name)):
                for number, basis in enumerate(item.legal_basis):
                    for judgement in reference.judgements(basis, day):
                        hit = Hit(
                            (name, index, "legal_basis", number), part=judgement.citation.span
                        )
                        start, end = locate(document, understood.kind, hit)
                        yield Citing(
                            Place(
                                document.name,
                                document.lines.position(start),
                                document.lines.position(end),
                            ),
                            model.township.code,
                            model.township.name,
                            name,
                            item.id,
                            item.name,
                            basis,
                            judgement,
                        )
