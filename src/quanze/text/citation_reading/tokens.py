"""What may begin a part of a citation. Every alternative is bounded, so looking is linear."""

import re
from typing import Final

from quanze.text.citation_reading.notes import ALIAS
from quanze.text.citation_reading.numbers import DECREE, DOCUMENT_NUMBER
from quanze.text.pins import BETWEEN, BRANCH, LISTED, LOOSE_GROUP, PIN_GROUP

#: The outermost named group of a match (``lastgroup``) tells its kind.
TOKEN: Final = re.compile(
    r"(?P<title>《)"
    r"|(?P<lone>〈)"
    r"|(?P<stray>》)"
    rf"|(?P<pins>{PIN_GROUP})"
    rf"|(?P<number>{DOCUMENT_NUMBER})"
    rf"|(?P<decree>{DECREE})"
    rf"|(?P<alias>以下{ALIAS})"
    rf"|(?P<listed>{LISTED})(?!《|[.、]?(?:《|依据|根据|违反)|[条款项目])"
    r"|(?P<bracket>\()"
    r"|(?P<previous>(?<![目之以])前[一二两三四]?[款条项](?![目例件约款])|上款(?!项))"
    r"|(?P<same>[本同该此](?P<level>[条款])(?=(?:规定)?的?第?\(?[0-9一二三四五六七八九十]{1,3}\)?[款项]))"
    rf"|(?P<branches>(?P<joint>{BETWEEN})之(?P<more>{BRANCH}))"
    r"|(?P<whole>全文|全部条[款文])"
    r"|(?P<tag>〔[^〔〕《》0-9]{2,9}〕)"
    r"|(?P<square>〔)"
    r"|(?P<link>https?://[!-'*-~]{1,300})"
    rf"|(?P<loosely>{LOOSE_GROUP})"
)
