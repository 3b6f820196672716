"""The JSON Schemas: current, valid, accepting what quanze accepts and refusing what is wrong."""

import io
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from conftest import REPOSITORY
from quanze.model.keys import all_models, key_in, keys_of
from quanze.model.kinds import FILE_MODELS, FileKind
from quanze.output.schemas import all_schemas, schema_text, write_schemas
from quanze.output.schemas.descriptions import DESCRIPTIONS, description_of
from quanze.output.schemas.examples import EXAMPLES
from quanze.text.languages import LANGUAGES, Language
from quanze.usage import UsageError

SCHEMAS = all_schemas()
KINDS: tuple[FileKind, ...] = ("list", "raw", "departments")


def read(text: str) -> Any:
    """YAML as an editor's server reads it: numbers are numbers, days are text."""
    return json.loads(json.dumps(YAML(typ="safe").load(io.StringIO(text)), default=str))


def errors(name: str, data: Any) -> list[str]:
    validator = Draft7Validator(SCHEMAS[f"{name}.schema.json"])
    return [error.message for error in validator.iter_errors(data)]


def nodes(schema: Any) -> Any:
    """Every mapping inside a schema."""
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from nodes(value)


def test_the_files_in_the_repository_are_current() -> None:
    folder = REPOSITORY / "schemas"
    assert {file.name for file in folder.glob("*.json")} == set(SCHEMAS)
    for name, schema in SCHEMAS.items():
        text = (folder / name).read_text(encoding="utf-8")
        assert text == schema_text(schema), "run: quanze schema"


def test_every_file_and_report_has_one() -> None:
    assert list(SCHEMAS) == [
        f"{name}.schema.json"
        for name in (
            "list.zh",
            "list.en",
            "raw.zh",
            "raw.en",
            "opinions.zh",
            "opinions.en",
            "departments.zh",
            "departments.en",
            "settings",
            "findings",
            "diff",
            "stats",
            "draft",
            "import",
            "consultation",
            "law",
            "laws-check",
            "laws-diff",
            "citations",
            "laws.local",
        )
    ]


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_draft_07_schema(name: str) -> None:
    schema = SCHEMAS[name]
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema["$id"] == name
    assert schema["title"]
    assert schema["description"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_stands_beside_a_reference_and_all_lead_somewhere(name: str) -> None:
    schema = SCHEMAS[name]
    for node in nodes(schema):
        if isinstance(node.get("$ref"), str):
            assert set(node) == {"$ref"}
            assert node["$ref"].removeprefix("#/definitions/") in schema["definitions"]
        assert "$defs" not in node


@pytest.mark.parametrize("name", [f"{kind}.{lang}" for kind in KINDS for lang in LANGUAGES])
def test_editors_are_not_given_what_they_stumble_over(name: str) -> None:
    for node in nodes(SCHEMAS[f"{name}.schema.json"]):
        assert "anyOf" not in node
        assert node.get("default", "") is not None
        if "enum" in node and isinstance(node["enum"], list):
            assert len(node["enumDescriptions"]) == len(node["enum"])
        if isinstance(node.get("pattern"), str):
            assert node["patternErrorMessage"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_key_has_words(language: Language) -> None:
    for kind in KINDS:
        schema = SCHEMAS[f"{kind}.{language}.schema.json"]
        for node in nodes(schema):
            if "markdownDescription" in node:
                assert node["title"]
                assert node["description"]


def test_no_words_are_left_over() -> None:
    used: set[str] = set()
    for model in all_models():
        used.add(model.__name__)
        description_of(model.__name__)
        for field in model.model_fields:
            description_of(model.__name__, field)
            own = f"{model.__name__}.{field}"
            used.add(own if own in DESCRIPTIONS else field)
    assert set(DESCRIPTIONS) == used


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_language_has_its_keys_in_the_order_of_the_model(
    kind: FileKind, language: Language
) -> None:
    schema = SCHEMAS[f"{kind}.{language}.schema.json"]
    assert tuple(schema["properties"]) == keys_of(FILE_MODELS[kind], language)


LIST = """\
乡镇:
  名称: 郑陆镇
  类型: 镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
  执法人员: {在编: 14, 持证: "12"}
清单:
  版本: 3
  阶段: 征求意见
  日期: 2024-06-30
  声明总数: {基本: 1, 配合: 0, 收回: 1, 赋权: 1}
基本履职事项:
  - 编号: 001
    名称: 组织开展村级集体资产清查
    类别:
    设定依据:
      - 《中华人民共和国农村集体经济组织法》第二十九条
    来源: [Y0013, 207]
配合履职事项:
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    承接部门: [区城市管理局]
    衔接: {生效日期: 2024-08-01, 在办事项: 由原承办单位办结}
新增赋权事项:
  - 编号: F001
    名称: 对违反规定的行政处罚
    行使方式: 下放
    执法指引:
      裁量基准: [{情形: 轻微, 条件: 初次, 幅度: 警告}]
    运行评估:
      期间: 2024
      行使次数: 6
      行权效果:
"""

RAW = """\
乡镇: {名称: 郑陆镇, 区划代码: "320402100"}
原始事项:
  - 编号: 0001
    名称: 村里两家为宅基地吵架，去调解
    来源渠道: 12345
    依据是否充分: 是
    基层是否需要:
    拟列入: 基本
    去向: [J001]
"""

DEPARTMENTS = """\
部门名录:
  - 名称: 区应急管理局
    层级: 县级
    辖区: [天宁区]
    简称: [区应急局]
    曾用名: [{名称: 区安全生产监督管理局, 止: 2019}]
"""

SAMPLES: dict[FileKind, str] = {"list": LIST, "raw": RAW, "departments": DEPARTMENTS}

_ENGLISH = {
    key_in(model, name, "zh"): name for model in all_models() for name in model.model_fields
}


def in_english(text: str) -> str:
    """The same file with English keys."""
    key = re.compile(r"(\w+)(?=:( |$))", re.MULTILINE)
    return key.sub(lambda match: _ENGLISH[match[1]], text)


@pytest.mark.parametrize("kind", KINDS)
def test_samples_pass_in_both_key_languages_and_only_in_theirs(kind: FileKind) -> None:
    chinese = read(SAMPLES[kind])
    english = read(in_english(SAMPLES[kind]))
    assert errors(f"{kind}.zh", chinese) == []
    assert errors(f"{kind}.en", english) == []
    assert errors(f"{kind}.en", chinese)
    assert errors(f"{kind}.zh", english)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"320402100"', "320402100"),
        ('"320402100"', '"3204"'),
        ("    名称: 户外广告设施设置审批\n", ""),
        ("    名称: 户外广告设施设置审批\n", "    名称:\n"),
        ("承接部门: [区城市管理局]", "承接部门: 区城市管理局"),
        ("承接部门: [", "承接部 门: ["),
        ("阶段: 征求意见", "阶段: 意见征求"),
        ("生效日期: 2024-08-01", "生效日期: 2024年8月"),
        ("行使次数: 6", "行使次数: 六次"),
        ("在编: 14", "在编: -1"),
        ("所属: [江苏省, 常州市, 天宁区]", "所属: [江苏省, [常州市]]"),
        ("行使方式: 下放", "行使方式: 下方"),
        ("清单:\n  版本: 3\n", "清单:\n"),
    ],
)
def test_wrong_lists_fail(before: str, after: str) -> None:
    assert before in LIST
    assert errors("list.zh", read(LIST.replace(before, after, 1)))


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("raw", "依据是否充分: 是", "依据是否充分: 也许"),
        ("raw", "原始事项:", "原始事项清单:"),
        ("departments", "层级: 县级", "层级: 区级"),
        ("departments", "简称: [区应急局]", "简称: 区应急局"),
    ],
)
def test_other_wrong_files_fail(kind: FileKind, before: str, after: str) -> None:
    assert before in SAMPLES[kind]
    assert errors(f"{kind}.zh", read(SAMPLES[kind].replace(before, after, 1)))


@pytest.mark.parametrize(
    "file", sorted((REPOSITORY / "lists").rglob("*.yaml")), ids=lambda f: f.name
)
def test_the_sample_workspace_passes(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    modeline = re.search(r"\$schema=(?:\.\./)+schemas/(\S+)\.schema\.json", text)
    if modeline is None:
        pytest.skip("names no schema")
    assert errors(modeline[1], read(text)) == []


def test_settings() -> None:
    file = REPOSITORY / "lists" / "quanze.toml"
    if file.exists():
        assert errors("settings", tomllib.loads(file.read_text(encoding="utf-8"))) == []
    assert errors("settings", {"rules": {"Q505": "off"}, "wording": {"longest_name": 80}}) == []
    assert errors("settings", {"rules": {"Q505": "fatal"}})
    assert errors("settings", {"langauge": "zh"})
    assert errors("settings", {"likeness": {"renamed": 2}})


def test_choices_of_the_settings_are_explained() -> None:
    properties = SCHEMAS["settings.schema.json"]["properties"]
    assert properties["rules"]["additionalProperties"]["enumDescriptions"][0] == "错误"
    assert properties["language"]["default"] == "zh"


def snippets(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        snippet
        for node in nodes(schema)
        for snippet in node.get("defaultSnippets", [])
        if isinstance(node.get("defaultSnippets"), list)
    ]


def filled(value: Any) -> Any:
    """A snippet's body as it stands in the file when every place keeps its example."""
    if isinstance(value, dict):
        return {key: filled(part) for key, part in value.items()}
    if isinstance(value, list):
        return [filled(part) for part in value]
    return re.sub(r'"?\$\{\d+:(.*?)\}"?', r"\1", value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_snippets_are_complete_and_right(kind: FileKind, language: Language) -> None:
    schema = SCHEMAS[f"{kind}.{language}.schema.json"]
    known = {one.__name__: one for one in all_models()}
    definitions = {"": schema, **schema["definitions"]}
    for name, definition in definitions.items():
        model = known.get(name) or FILE_MODELS[kind]
        for snippet in definition.get("defaultSnippets", []):
            model.model_validate(filled(snippet["body"]))
            numbers = re.findall(r"\$\{(\d+):", json.dumps(snippet["body"]))
            assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    if kind == "list":
        assert len(snippets(schema)) == 1 + 4


def test_all_examples_are_right() -> None:
    known = {one.__name__: one for one in all_models()}
    for name, entry in EXAMPLES.items():
        known[name].model_validate(entry)


def test_categories_are_offered_but_not_demanded() -> None:
    item = SCHEMAS["list.zh.schema.json"]["definitions"]["ReclaimedItem"]
    assert "行政许可" in item["properties"]["类别"]["examples"]
    assert "enum" not in item["properties"]["类别"]


FINDINGS: dict[str, Any] = {
    "schema": "quanze-findings/1",
    "version": "0.1.0",
    "as_of": "2026-11-23",
    "summary": {"files": 5, "items": 1652, "error": 1, "warning": 3, "notice": 9},
    "findings": [
        {
            "code": "Q301",
            "level": "error",
            "message": "没有写承接部门",
            "file": "lists/zhenglu.yaml",
            "start": {"line": 812, "column": 5},
            "end": {"line": 812, "column": 9},
            "township": "320402100",
            "list": "reclaimed",
            "item": "S001",
            "field": "receiving_departments",
            "fingerprint": "0123456789ab",
        }
    ],
}

DIFF: dict[str, Any] = {
    "schema": "quanze-diff/1",
    "old": "draft-v2",
    "new": "draft-v3",
    "summary": {
        "added": 0,
        "removed": 0,
        "renamed": 0,
        "moved": 1,
        "changed": 1,
        "split": 0,
        "merged": 0,
        "renumbered": 0,
    },
    "townships": [
        {
            "code": "320402100",
            "name": "郑陆镇",
            "changes": [
                {
                    "kinds": ["moved", "changed"],
                    "grade": "substantive",
                    "old": [
                        {"list": "basic", "id": "J017", "name": "甲", "file": "a", "line": 210}
                    ],
                    "new": [
                        {"list": "reclaimed", "id": "S4", "name": "甲", "file": "b", "line": 870}
                    ],
                    "fields": [
                        {"field": "receiving_departments", "old": None, "new": ["区应急管理局"]}
                    ],
                    "match": {"by": "name", "score": 1.0},
                }
            ],
        }
    ],
}


def changed(record: dict[str, Any], path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(record))
    node: Any = copy
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return copy


def test_the_reports_of_the_contract_pass_with_and_without_optional_keys() -> None:
    place = {"line": 1, "column": 1}
    fix = {"title": "改", "safe": True, "edits": [{"start": place, "end": place, "text": ""}]}
    related = [{"file": "a", "start": place, "end": place, "message": "另一处"}]
    assert errors("findings", FINDINGS) == []
    assert errors("findings", changed(FINDINGS, ("findings", 0, "fix"), fix)) == []
    assert errors("findings", changed(FINDINGS, ("findings", 0, "fix"), None)) == []
    assert errors("findings", changed(FINDINGS, ("findings", 0, "related"), related)) == []
    assert errors("diff", DIFF) == []


@pytest.mark.parametrize(
    ("name", "record", "path", "value"),
    [
        ("findings", FINDINGS, ("schema",), "quanze-findings/2"),
        ("findings", FINDINGS, ("findings", 0, "level"), "fatal"),
        ("findings", FINDINGS, ("findings", 0, "start", "line"), 0),
        ("findings", FINDINGS, ("findings", 0, "fingerprint"), "0123"),
        ("findings", FINDINGS, ("findings", 0, "list"), "收回"),
        ("findings", FINDINGS, ("summary", "files"), None),
        ("diff", DIFF, ("townships", 0, "changes", 0, "kinds"), ["移动"]),
        ("diff", DIFF, ("townships", 0, "changes", 0, "kinds"), []),
        ("diff", DIFF, ("townships", 0, "changes", 0, "grade"), "major"),
        ("diff", DIFF, ("townships", 0, "changes", 0, "match", "by"), "guess"),
        ("diff", DIFF, ("townships", 0, "changes", 0, "match", "score"), 2),
    ],
)
def test_reports_off_the_contract_fail(
    name: str, record: dict[str, Any], path: tuple[str | int, ...], value: Any
) -> None:
    assert errors(name, changed(record, path, value))


def test_writing_makes_the_folder_and_gives_the_same_bytes_twice(tmp_path: Path) -> None:
    folder = tmp_path / "新" / "schemas"
    written = write_schemas(folder)
    first = [file.read_bytes() for file in written]
    assert [file.name for file in written] == list(SCHEMAS)
    assert [file.read_bytes() for file in write_schemas(folder)] == first
    assert sorted(folder.iterdir()) == sorted(written)
    assert "履行职责事项清单".encode() in first[0]
    assert first[0].endswith(b"}\n")


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "schemas").write_text("")
    with pytest.raises(UsageError) as caught:
        write_schemas(tmp_path / "schemas")
    assert "建不了文件夹" in caught.value.in_language("zh")
