"""Q009."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from quanze.findings.level import Level
from quanze.model.keys import all_keys, chinese_title, english_name, nested_model
from quanze.model.kinds import FILE_MODELS
from quanze.model.record import Record
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.source.spans import SpanTree
from quanze.text.languages import Language, Text

_NAMES: dict[Language, Text] = {"zh": Text("中文", "Chinese"), "en": Text("英文", "English")}


class MixedKeyLanguages(Rule):
    """一个文件里混用中文键和英文键。

    键可以全用中文，也可以全用英文，一个文件只用一种。标出的是用得少的那一种。

    为什么：两种键混在一起，检索和比对都会漏掉一半；也容易把同一个键写两次。

    怎么改：把标出的键改为另一种语言的写法，内容不动。附改法（见 JSON 输出的 fix）。
    """

    english = """One file mixes Chinese and English keys.

    Keys may be Chinese or English, but a file uses one of them throughout. Those of the rarer
    language are marked.

    Why: a search or a comparison for one of the two misses half, and the same key is soon written
    twice.

    Instead: write the marked keys in the other language; the values stay. The JSON output carries
    the edit (fix).
    """
    code = "Q009"
    name = "mixed-key-languages"
    level = Level.WARNING
    norm = FILE_FORMAT
    applies_to = ("list", "raw", "departments")
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    ⟦name⟧: 组织开展村级集体资产清查
  - 编号: J002
    名称: 登记失业人员
    ⟦legal_basis⟧: [《中华人民共和国就业促进法》第三十五条]
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    备注: "name: 见附件"
""",
            Text("正文里的英文不算", "English in running text"),
        ),
        Sample(
            """\
township:
  name: 柳塘镇
  code: "320999101"
head:
  version: draft-v1
basic:
  - id: J001
    name: 组织开展村级集体资产清查
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if file.kind is None or not _is_mixed(file.document.data, FILE_MODELS[file.kind]):
            return
        written = list(_keys(file.document.spans, FILE_MODELS[file.kind], ()))
        counts: dict[Language, int] = {
            language: sum(1 for _, _, found in written if found == language)
            for language in ("zh", "en")
        }
        main = max(counts, key=lambda language: (counts[language], language == _usual(file)))
        for path, other, language in written:
            if language != main:
                values = {"language": _NAMES[language], "main": _NAMES[main], "key": other}
                yield Hit(path, values=values, target="key", replacement=other)


def _usual(file: CheckedFile) -> Language:
    return file.settings.key_language


@cache
def _known_keys(language: Language) -> frozenset[str]:
    return frozenset(key for key in all_keys() if key.isascii() == (language == "en"))


def _is_mixed(data: Any, model: type[Record]) -> bool:
    """Whether keys of both languages occur, without a look at each of them."""
    found: set[str] = set()
    _collect(data, model, found)
    return not (found.isdisjoint(_known_keys("en")) or found.isdisjoint(_known_keys("zh")))


def _collect(node: Any, model: type[Record], found: set[str]) -> None:
    mappings = [node] if isinstance(node, dict) else [e for e in node if e.__class__ is dict]
    found.update(*mappings)
    for key, inner in _nested_keys(model):
        for mapping in mappings:
            child = mapping.get(key)
            if child.__class__ is dict or child.__class__ is list:
                _collect(child, inner, found)


@cache
def _nested_keys(model: type[Record]) -> tuple[tuple[str, type[Record]], ...]:
    """The keys of a mapping, in both languages, below which there are mappings."""
    return tuple(
        (key, inner)
        for name in model.model_fields
        if (inner := nested_model(model, name)) is not None
        for key in (name, chinese_title(model, name))
    )


def _keys(
    tree: SpanTree, model: type[Record] | None, path: Path
) -> Iterator[tuple[Path, str, Language]]:
    """The path of every known key, its word in the other language, and its own language."""
    if model is None or isinstance(tree, tuple):
        return
    if isinstance(tree, list):
        for number, entry in enumerate(tree):
            yield from _keys(entry, model, (*path, number))
        return
    for key, (_, _, child) in tree.items():
        name = english_name(model, key)
        if name is None:
            continue
        inside = (*path, name)
        title = chinese_title(model, name)
        other = title if key == name else name
        if other not in tree:
            yield inside, other, "en" if key == name else "zh"
        yield from _keys(child, nested_model(model, name), inside)
