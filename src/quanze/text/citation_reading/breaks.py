"""Line breaks that count like blanks: those inside a number, a pin or a note on the version.

A cell of a workbook or of a scanned table breaks its lines anywhere: 第四⏎十九条, （2002⏎年修正）. Every
other line break separates: entries of a numbered list, level tags, a title or a pin of its own.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

from quanze.text.citation_reading.numbers import ANY_SERIAL, DAMAGED_YEAR, SERIAL, YEAR
from quanze.text.numerals import CHINESE_NUMERAL
from quanze.text.pins import LOOSE_GROUP, PIN_GROUP

_N: Final = f"[0-9{CHINESE_NUMERAL}]"
_NUMBERING: Final = r"(?:[0-9]{1,3}[.、)]|[(〔]|[①-⑳●◆■▪*•·-]|[一二三四五六七八九十]{1,3}、)"
#: What a line begins with that is an entry of its own.
_ENTRY: Final = rf"{_NUMBERING}|《|第{_N}{{1,9}}[条款项章节]"
#: A numbered line goes on with a list of numbers only where the line before ends with a sign of one.
_NEW_LINE: Final = re.compile(r"(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[.、](?=[第《])")

_SEVERAL: Final = rf"[条款项](?:、|,|和|及|以及|或者?|至|到){{1,2}}{LOOSE_GROUP}"
_DATE: Final = (
    rf"{YEAR}年?(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?(?:起?施行|起?实施|第[一二三四五六]次修[正订]"
    rf"|修[正订]|修改|通过|公布|颁布|发布|废止|[本版]|(?<=日))"
)
_BODY: Final = "[部委局院会署厅行府省市区州县国]"
_UNNAMED: Final = re.compile(r"\?P<\w+>")
#: What is one token when the line breaks are taken out, so that those inside it meant nothing.
_ACROSS: Final = re.compile(
    _UNNAMED.sub(
        "?:",
        rf"{PIN_GROUP}|{_SEVERAL}|(?<!第){_DATE}"
        rf"|(?:[\u3400-\u9fff](?=[发办规函字通文政]?〔))?[发办规函字通文政]?[〔(](?:{YEAR}|{DAMAGED_YEAR})年?[〕)]"
        rf"(?:[\u3400-\u9fff]{{1,8}}字)?第?{ANY_SERIAL}号"
        rf"|{_BODY}?(?:(?<![责命指])令|公告)(?:[〔(]{YEAR}年?[〕)]|{YEAR}年)?\(?第?{ANY_SERIAL}号"
        rf"|第{SERIAL}号(?:令|公告)|{YEAR}年(?=[\u3400-\u9fff]{{1,20}}(?:令|公告)第?{SERIAL}号)"
        rf"|中华人民共和国[\u3400-\u9fff](?=[\u3400-\u9fff]{{1,14}}令)"
        rf"|(?<![目之以])前[一二两三四]?[款条项](?=第?\(?{_N})|[本同该此](?:法|条例|办法|规定|细则)(?=第{_N})",
    )
)
#: Breaks that the neighbours tell: 第十二条至⏎第十五条, 水法⏎第三条, 《水法》⏎（2016年修正）.
_BETWEEN: Final = re.compile(
    rf"(?<=[第〔])\n{{1,3}}|\n{{1,3}}(?=[条款项目号](?![\u3400-\u9fff]))"
    rf"|(?<=[至到-])\n{{1,3}}(?=第{_N})|(?<=[条款项])\n{{1,3}}(?=[至到]第?\(?{_N})"
    rf"|(?<=[条一二三四五六七八九十0-9、,和及])\n{{1,3}}(?=之{_N})|(?<=条之)\n{{1,3}}(?={_N})"
    rf"|(?:(?<=条例)|(?<=细则)|(?<=办法)|(?<=法典)|(?<=[\u3400-\u9fff]法)(?<![合违非守司执立普方]法))"
    rf"\n(?=第{_N}{{1,9}}条)"
    rf"|(?<=[》条款项号])\n{{1,3}}(?=(?:\([^()《》\n]{{0,40}}|〔[^()〔〕《》\n]{{0,20}})(?:{YEAR}|号|以下|全文|试行|修[正订]))"
)
#: Brackets without others in them but those of a year, as notes on a version are.
_NOTE: Final = re.compile(r"[(〔](?:[^()〔〕]|〔[^()〔〕\n]{1,6}〕){1,300}+[)〕]")
_IN_NOTE: Final = re.compile(rf"\n{{1,3}}(?!\n|{_ENTRY})")
_SAYS: Final = re.compile(rf"{YEAR}|号|称|全文|试行|修[正订]")


def inner_breaks(plain: str) -> set[int]:
    """Where ``plain``, a text without other blanks, has line breaks that count like blanks."""
    gone: set[int] = set()
    for match in _BETWEEN.finditer(plain):
        gone.update(range(*match.span()))
    for note in _NOTE.finditer(plain):
        if "\n" in note[0] and _SAYS.search(note[0]):
            for match in _IN_NOTE.finditer(plain, *note.span()):
                gone.update(range(*match.span()))
    gone.update(_breaks_across(plain))
    return gone


def _breaks_across(plain: str) -> Iterator[int]:
    """The breaks inside what is one token without them."""
    lines = plain.split("\n")
    #: Where each break stood, in the text and in the lines put together.
    joined = "".join(lines)
    places = list(accumulate(map(len, lines[:-1])))
    for match in _ACROSS.finditer(joined):
        inside = range(bisect_right(places, match.start()), bisect_left(places, match.end()))
        for number in inside:
            at = places[number] + number
            if plain[at - 1] in "、,和及至到或\n" or not _NEW_LINE.match(plain, at + 1):
                yield at
