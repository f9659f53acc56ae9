"""procedure/supplement.toml: what a person adds to the sources, checked entry by entry."""

from pathlib import Path
from typing import Any

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.procedure.decisions import read_toml
from generator.standard import supplement
from generator.standard.model import Gap, Module, Occurrence, Standard

STANDARD = tiny_standard(
    {
        "(0008,0100) CodeValue": "SH",
        "(0018,0050) SliceThickness": "DS",
        "(0040,0001) FirstSequence": "SQ",
        "(0040,0002) SecondSequence": "SQ",
    },
    {"a": ["SliceThickness 1", "FirstSequence 3", "> SecondSequence 1"], "b": []},
)


def entry(**fields: Any) -> dict[str, Any]:
    """Return a good entry with some fields changed; None takes one away."""
    row = {"module": "a", "keyword": "CodeValue", "type": "1", "section": "C.7.6"} | fields
    return {name: value for name, value in row.items() if value is not None}


def completed(*rows: dict[str, Any]) -> tuple[dict[str, Module], list[Gap]]:
    return supplement.complete(STANDARD.modules, STANDARD.attributes, {"attribute": list(rows)})


def test_an_attribute_is_added() -> None:
    before = STANDARD.modules["a"].occurrences
    modules, remarks = completed(entry())
    assert set(modules["a"].occurrences) == {*before, Occurrence("(0008,0100)", "1", ())}
    assert modules["b"] == STANDARD.modules["b"]
    assert STANDARD.modules["a"].occurrences == before, "the facts given stay as they were"
    (remark,) = remarks
    assert (remark.part, remark.subject) == ("PS3.3", "(0008,0100) CodeValue")
    assert remark.remark == "added to a from C.7.6"


def test_an_attribute_is_added_inside_sequences() -> None:
    modules, _ = completed(entry(path=["FirstSequence", "SecondSequence"], type="2C"))
    assert Occurrence("(0008,0100)", "2C", ("(0040,0001)", "(0040,0002)")) in modules["a"].occurrences


def test_a_sequence_is_added_with_its_content() -> None:
    modules, remarks = completed(
        entry(module="b", keyword="SecondSequence"), entry(module="b", path=["SecondSequence"])
    )
    assert [(row.tag, row.path) for row in modules["b"].occurrences] == [
        ("(0040,0002)", ()),
        ("(0008,0100)", ("(0040,0002)",)),
    ]
    assert len(remarks) == 2


def test_nothing_to_add() -> None:
    assert supplement.complete(STANDARD.modules, STANDARD.attributes, {}) == (STANDARD.modules, [])


WRONG = {
    "no module": (entry(module=None), "lacks 'module'"),
    "no keyword": (entry(keyword=None), "lacks 'keyword'"),
    "no type": (entry(type=None), "lacks 'type'"),
    "no section": (entry(section=None), "lacks 'section'"),
    "unknown module": (entry(module="c"), "no module 'c' in the snapshot"),
    "unknown type": (entry(type="4"), "'4' is no attribute type; use one of 1, 1C, 2, 2C, 3"),
    "type as a number": (entry(type=1), "1 is no attribute type"),
    "unknown keyword": (entry(keyword="CodeValu"), "no attribute has the keyword 'CodeValu'"),
    "empty keyword": (entry(keyword=""), "no attribute has the keyword ''"),
    "unknown sequence": (entry(path=["ThirdSequence"]), "no attribute has the keyword 'ThirdSequence'"),
    "what the source has": (entry(keyword="SliceThickness"), "the source has it by now; delete the entry"),
    "what the source has inside": (
        entry(keyword="SecondSequence", path=["FirstSequence"]),
        "the source has it by now; delete the entry",
    ),
    "sequence that is not there": (
        entry(path=["SecondSequence"]),
        "its sequence does not occur at that path; correct the path",
    ),
    "path in another module": (
        entry(module="b", path=["FirstSequence"]),
        "its sequence does not occur at that path; correct the path",
    ),
}


@pytest.mark.parametrize(("row", "expected"), WRONG.values(), ids=WRONG)
def test_wrong_entries(row: dict[str, Any], expected: str) -> None:
    good = entry(path=["FirstSequence"])
    with pytest.raises(UserError) as raised:
        completed(good, row)
    (finding,) = raised.value.findings
    assert finding.startswith(f"procedure/supplement.toml, attribute 2 ({row.get('keyword')}): ")
    assert expected in finding


def test_the_same_entry_twice() -> None:
    with pytest.raises(UserError, match=r"attribute 2 \(CodeValue\): the source has it by now"):
        completed(entry(), entry())


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[[attribute]\n", "TOML"),
        (b"[[attributes]]\n", "unknown table 'attributes'"),
        (b"x = 1\n", "unknown table 'x'"),
        (b"# caf\xe9\n", "UTF-8"),
        (None, "No such file or directory"),
    ],
)
def test_broken_files(tmp_path: Path, content: bytes | None, expected: str) -> None:
    path = tmp_path / "supplement.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        supplement.read(path)
    (finding,) = raised.value.findings
    assert finding.startswith(f"{path}: ")
    assert expected in finding
    assert "\n" not in finding


def test_names_of_sop_classes() -> None:
    names = supplement.uid_names({"sop_class": [{"uid": "1.2.3", "name": "Ghost Storage", "section": "A"}]})
    assert names == {"1.2.3": "Ghost Storage"}
    assert supplement.uid_names({}) == {}


def test_the_real_supplement_is_in_the_snapshot(standard: Standard, repository: Path) -> None:
    content = supplement.read(repository / supplement.PATH)
    assert content == read_toml(repository / supplement.PATH)
    for row in content["sop_class"]:
        assert row["section"].startswith("PS3.")
        assert standard.sop_classes[row["uid"]].name == row["name"]
    tags = {attribute.keyword: tag for tag, attribute in standard.attributes.items() if attribute.keyword}
    subjects = {gap.subject for gap in standard.gaps}
    for row in content.get("attribute", []):
        path = tuple(tags[keyword] for keyword in row.get("path", []))
        wanted = Occurrence(tags[row["keyword"]], row["type"], path)
        assert wanted in standard.modules[row["module"]].occurrences, row
        assert f"{wanted.tag} {row['keyword']}" in subjects
