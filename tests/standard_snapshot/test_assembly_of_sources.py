"""What packages of PS3.3, PS3.4 and PS3.6 become, and how gaps between the parts are named.

The packages themselves are not needed: small stand-ins have their form.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import UserError
from generator.standard import assembly, packages
from generator.standard.model import Attribute, ConfidentialityRow, Module, Occurrence, SOPClass

Read = Callable[..., packages.PackagedIODs]

ATTRIBUTES = {
    tag: Attribute(tag, keyword, f"Name of {keyword}", (vr,), "1", retired=retired)
    for tag, keyword, vr, retired in [
        ("(0002,0010)", "TransferSyntaxUID", "UI", False),
        ("(0008,0100)", "CodeValue", "SH", False),
        ("(0010,0011)", "PersonNamesToUseSequence", "SQ", False),
        ("(0010,1000)", "OtherPatientIDs", "LO", True),
        ("(0018,9999)", "AnalogFilterTypeCodeSequence", "SQ", False),
        ("(0020,0070)", "", "", True),
        ("(0040,0001)", "FirstSequence", "SQ", False),
        ("(60XX,3000)", "OverlayData", "OB", False),
    ]
}
MODULES = {
    "main": [
        {"keyword": "FirstSequence", "type": "1", "path": []},
        {"keyword": "CodeValue", "type": "1C", "path": ["FirstSequence"]},
        {"keyword": "OverlayData", "type": "3", "path": []},
    ],
    "unused": [{"keyword": "CodeValue", "type": "1", "path": []}],
}
IODS = {
    "thing": [
        {"key": "main", "usage": "M", "ie": "Image"},
        {"key": "bare", "usage": "U", "ie": "Series"},
    ],
    "other": [{"key": "main", "usage": "M", "ie": "Image"}],
}


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Return a function that reads stand-ins for highdicom's files."""

    def read_files(
        modules: dict[str, Any] = MODULES, iods: dict[str, Any] = IODS, sop: dict[str, str] | None = None
    ) -> packages.PackagedIODs:
        contents = {
            "sop_class_iod_map": sop or {"1.2.3": "thing"},
            "iod_module_map": iods,
            "module_attribute_map": modules,
        }
        for name, content in contents.items():
            (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
        monkeypatch.setattr(packages, "_installed", lambda _, name: tmp_path / Path(name).name)
        return packages.read_highdicom(ATTRIBUTES, {"1.2.3": "Thing Storage"})

    return read_files


def remarks(gaps: tuple[Any, ...]) -> dict[str, str]:
    return {gap.subject: gap.remark for gap in gaps}


def test_what_is_read(read: Read) -> None:
    made = read()
    assert made.sop_classes == {"1.2.3": SOPClass("1.2.3", "Thing Storage", "thing")}
    assert set(made.iods) >= {"thing"}
    uses = [(use.module, use.usage, use.information_entity) for use in made.iods["thing"].modules]
    assert uses == [("main", "M", "Image"), ("bare", "U", "Series")]
    assert set(made.modules["main"].occurrences) == {
        Occurrence("(0040,0001)", "1", ()),
        Occurrence("(0008,0100)", "1C", ("(0040,0001)",)),
        Occurrence("(60XX,3000)", "3", ()),
    }
    assert [(source.part, source.edition) for source in made.sources] == [
        ("PS3.3", "2026b"),
        ("PS3.4", "2026b"),
    ]


def test_what_is_left_out_is_named(read: Read) -> None:
    made = read()
    whole = assembly._Structure(made.sop_classes, made.iods, made.modules, made.sources, made.gaps)
    used = assembly._only_used(whole)
    assert (set(used.iods), set(used.modules)) == ({"thing"}, {"main", "bare"})
    assert remarks(used.gaps) == {
        "other": "IOD left out: no storage SOP class of PS3.4 uses it",
        "unused": "module left out: no storage IOD uses it",
        "bare": "module without attributes in the source; kept as an empty one",
    }


def test_a_sop_class_whose_iod_the_source_of_ps3_3_lacks_is_named(read: Read) -> None:
    made = read()
    classes = made.sop_classes | {"1.2.4": SOPClass("1.2.4", "Lost Storage", "lost")}
    used = assembly._only_used(assembly._Structure(classes, made.iods, made.modules, made.sources, made.gaps))
    assert used.sop_classes == made.sop_classes
    assert remarks(used.gaps)["1.2.4"] == "Lost Storage: left out, PS3.3 as given has no IOD lost"


def test_corrected_keywords_are_named(read: Read) -> None:
    row = {"keyword": "AnalogFilterType", "type": "1", "path": []}
    made = read({"main": [*MODULES["main"], row]})
    assert Occurrence("(0018,9999)", "1", ()) in made.modules["main"].occurrences
    assert "AnalogFilterTypeCodeSequence" in remarks(made.gaps)["AnalogFilterType"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"keyword": "Nothing", "type": "1", "path": []}, "no data element has the keyword Nothing"),
        (
            {"keyword": "CodeValue", "type": "1", "path": ["Nothing"]},
            "no data element has the keyword Nothing",
        ),
        ({"keyword": "CodeValue", "type": "None", "path": []}, "CodeValue has no attribute type"),
    ],
)
def test_what_cannot_be_mapped_is_refused(read: Read, row: dict[str, Any], expected: str) -> None:
    with pytest.raises(UserError, match=f"module main: {expected}"):
        read({"main": [row]})


def test_a_sop_class_without_a_name_is_refused(read: Read) -> None:
    with pytest.raises(UserError, match=r"SOP class 1\.2\.9 has no name"):
        read(sop={"1.2.9": "thing"})


def test_packages_that_are_not_installed() -> None:
    with pytest.raises(UserError, match=r"no-such-package 1\.0 is not installed"):
        packages._installed(("no-such-package", "1.0", "2026b"), "x.json")


def test_packages_of_another_version() -> None:
    with pytest.raises(UserError, match=r"pytest .* is installed, .*0\.0"):
        packages._installed(("pytest", "0.0", "2026b"), "x.json")


@pytest.mark.parametrize(
    ("text", "tag"),
    [("00080005", "(0008,0005)"), ("0020000d", "(0020,000D)"), ("60xx3000", "(60XX,3000)")],
)
def test_tags(text: str, tag: str) -> None:
    assert packages.tag_of(text) == tag


def test_rows_of_ps3_6(tmp_path: Path) -> None:
    rows = {
        "00080060": {"keyword": "Modality", "name": "Modality", "vr": ["CS"], "vm": "1", "retired": False},
        "60xx3000": {
            "keyword": "OverlayData",
            "name": "Overlay",
            "vr": ["OB", "OW"],
            "vm": "1",
            "retired": True,
        },
    }
    path = tmp_path / "ps3.6-2027a.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    source, attributes = packages.read_attributes_json(path)
    assert (source.part, source.edition) == ("PS3.6", "2027a")
    assert attributes == {
        "(0008,0060)": Attribute("(0008,0060)", "Modality", "Modality", ("CS",), "1", retired=False),
        "(60XX,3000)": Attribute("(60XX,3000)", "OverlayData", "Overlay", ("OB", "OW"), "1", retired=True),
    }


@pytest.mark.parametrize(
    "content", [None, b"", b"[]", b"5", b'{"00080060": {}}', b'{"00080060": 5}', b"\xe9"]
)
def test_broken_rows_of_ps3_6(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ps3.6-2027a.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as raised:
        packages.read_attributes_json(path)
    assert raised.value.findings[0].startswith(f"{path}: ")


def test_what_one_part_knows_and_another_does_not() -> None:
    modules = {"main": Module("main", (Occurrence("(0008,0100)", "1", ("(0040,0001)",)),))}
    table = {
        tag: ConfidentialityRow(tag, name, "X", ())
        for tag, name in [
            ("(0008,0100)", "Code Value"),
            ("(0009,0001)", "Newer Attribute"),
            ("(50XX,XXXX)", "Curve Data"),
            ("PRIVATE", "Private Attributes"),
        ]
    }
    gaps = assembly.missing_attributes(ATTRIBUTES, modules, table)
    assert {(gap.part, gap.subject) for gap in gaps} >= {
        ("PS3.3", "(0010,0011) PersonNamesToUseSequence"),
        ("PS3.3", "(60XX,3000) OverlayData"),
        ("PS3.15", "(0009,0001) Newer Attribute"),
    }
    subjects = {gap.subject.split()[0] for gap in gaps}
    # Retired, nameless, mentioned, of other groups, or meant for a whole group.
    assert not subjects & {
        "(0010,1000)",
        "(0020,0070)",
        "(0008,0100)",
        "(0002,0010)",
        "(50XX,XXXX)",
        "PRIVATE",
    }


def test_nameless_rows_are_named() -> None:
    (gap,) = assembly.unnamed_attributes(ATTRIBUTES)
    assert (gap.part, gap.subject) == ("PS3.6", "(0020,0070)")
