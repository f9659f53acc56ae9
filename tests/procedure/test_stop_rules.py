"""procedure/stops.toml: what is refused, and how a rule is published."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from runs import Copy

from generator import release
from generator.errors import UserError
from generator.procedure import stops
from generator.standard.model import Standard

FILE = "procedure/stops.toml"
CT = "1.2.840.10008.5.1.4.1.1.2"
WHOLE_SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"
ULTRASOUND = "1.2.840.10008.5.1.4.1.1.6.1"

Row = dict[str, Any]


def row(**fields: Any) -> Row:
    """Return a rule of which some fields are other ones; None leaves a field out."""
    whole = {
        "name": "screen",
        "attribute": "(0008,0008) ImageType",
        "is": ["SCREEN"],
        "because": "This is a screen; send the images instead.",
    } | fields
    return {name: value for name, value in whole.items() if value is not None}


def text_of(*rows: Row) -> str:
    """Write rules as TOML, of which the values of JSON are a part."""
    lines = []
    for fields in rows:
        lines.append("[[stop]]")
        lines += [f"{name} = {json.dumps(value)}" for name, value in fields.items()]
    return "\n".join(lines) + "\n"


@pytest.fixture
def attempt(
    tmp_path: Path, standard: Standard, verdicts: dict[str, str | None]
) -> Callable[..., tuple[tuple[stops.StopRule, ...], list[str]]]:
    """Return a function that reads rules from a file with this content."""

    def attempt(*rows: Row, content: str | None = None) -> tuple[tuple[stops.StopRule, ...], list[str]]:
        path = tmp_path / "stops.toml"
        path.write_text(text_of(*rows) if content is None else content, encoding="utf-8")
        return stops.attempt(standard, verdicts, path)

    return attempt


Attempt = Callable[..., tuple[tuple[stops.StopRule, ...], list[str]]]

SEQUENCE = "(003A,0300) MultiplexedAudioChannelsDescriptionCodeSequence"

WRONG: dict[str, tuple[Row, str]] = {
    "unknown field": (row(action="X"), "unknown field 'action'"),
    "no name": (row(name=None), "lacks 'name'"),
    "empty name": (row(name=" "), "'name' must be a text"),
    "name is a number": (row(name=5), "'name' must be a text"),
    "no attribute": (row(attribute=None), "lacks 'attribute'"),
    "no reason": (row(because=None), "lacks 'because'"),
    "reason of a word": (row(because="Unsafe."), "'because' must tell the sender"),
    "no condition": (
        row(**{"is": None}),
        "needs exactly one condition out of is, contains, present; it has 0",
    ),
    "two conditions": (row(contains=["SCREEN"]), "needs exactly one condition"),
    "unknown tag": (row(attribute="(0009,0008) Nothing"), "no attribute has the tag (0009,0008)"),
    "wrong keyword": (row(attribute="(0008,0008) Modality"), "(0008,0008) is ImageType, not Modality"),
    "tag only": (row(attribute="(0008,0008)"), "is not of the form '(GGGG,EEEE) Keyword'"),
    "attribute as list": (row(attribute=["(0008,0008) ImageType"]), "'attribute' must be a text"),
    "repeating group": (row(attribute="(60XX,3000) OverlayData"), "is a repeating group"),
    "file meta information": (
        row(attribute="(0002,0016) SourceApplicationEntityTitle"),
        "is no attribute of a data set",
    ),
    "text of a sequence": (row(attribute=SEQUENCE), "is of VR SQ"),
    "text of bytes": (row(attribute="(0042,0011) EncapsulatedDocument"), "is of VR OB"),
    "text of a floating-point number": (row(attribute="(0018,9073) AcquisitionDuration"), "is of VR FD"),
    "text of a decimal string": (row(attribute="(0018,0050) SliceThickness"), "is of VR DS"),
    "part of a number": (
        row(attribute="(0020,0013) InstanceNumber", **{"is": None}, contains=["100"]),
        "is of VR IS",
    ),
    "number with a leading zero": (
        row(attribute="(0020,0013) InstanceNumber", **{"is": ["01"]}),
        "no value of InstanceNumber is ever '01'; give a whole number",
    ),
    "is as text": (row(**{"is": "SCREEN"}), "'is' must be a list"),
    "is nothing": (row(**{"is": []}), "'is' must be a list"),
    "a number among the texts": (row(**{"is": ["SCREEN", 3]}), "'is' must be a list"),
    "empty text": (row(**{"is": [""]}), "is ever ''"),
    "padded text": (row(**{"is": ["SCREEN "]}), "is ever 'SCREEN ' without its padding"),
    "two values in one": (row(**{"is": ["DERIVED\\SECONDARY"]}), "no value of ImageType is ever"),
    "text twice": (row(**{"is": ["SCREEN", "SCREEN"]}), "'SCREEN' stands twice in 'is'"),
    "text twice in another case": (row(**{"is": ["SCREEN", "Screen"]}), "in 'is' say the same"),
    "text within another": (
        row(**{"is": None}, contains=["SCREEN SAVE", "SCREEN"]),
        "'SCREEN SAVE' and 'SCREEN' in 'contains' say the same",
    ),
    "text too short": (row(**{"is": None}, contains=["SC"]), "'SC' is too short to look for"),
    "present is false": (row(**{"is": None}, present=False), "'present' can only be true"),
    "present is a text": (row(**{"is": None}, present="yes"), "'present' can only be true"),
    "position 0": (row(position=0), "counts values from 1; 0 is none"),
    "negative position": (row(position=-1), "counts values from 1; -1 is none"),
    "position is true": (row(position=True), "counts values from 1; True is none"),
    "position is a text": (row(position="3"), "counts values from 1; '3' is none"),
    "position of what is present": (row(**{"is": None}, present=True, position=1), "delete 'position'"),
    "position of a single value": (
        row(attribute="(0028,0301) BurnedInAnnotation", position=1),
        "has VM 1, so 'position' 1 says nothing",
    ),
    "position beyond the last": (
        row(attribute="(0018,9004) ContentQualification", position=2),
        "has VM 1, so 'position' 2 says nothing",
    ),
    "unknown SOP class": (
        row(sop_classes=["Screen Storage"]),
        "'Screen Storage' is no SOP class of the snapshot",
    ),
    "unknown UID": (row(sop_classes=["1.2.3"]), "'1.2.3' is no SOP class of the snapshot"),
    "SOP class by UID and name": (
        row(sop_classes=[CT, "CT Image Storage"]),
        "'CT Image Storage' stands twice in 'sop_classes'",
    ),
    "no SOP classes": (row(sop_classes=[]), "'sop_classes' must be a list"),
    "rejected SOP class": (
        row(sop_classes=[CT, ULTRASOUND]),
        "stale: Ultrasound Image Storage is rejected, whatever its values",
    ),
    "attribute of rejected SOP classes only": (
        row(attribute="(0018,5010) TransducerData"),
        "stale: no IOD of a supported SOP class of its scope has (0018,5010) TransducerData",
    ),
    "attribute of other SOP classes": (
        row(
            attribute="(0048,0010) SpecimenLabelInImage", **{"is": ["YES"]}, sop_classes=["CT Image Storage"]
        ),
        "stale: no IOD of a supported SOP class of its scope has (0048,0010) SpecimenLabelInImage",
    ),
    "attribute inside sequences only": (
        row(attribute="(0008,0100) CodeValue"),
        "stale: no IOD of a supported SOP class of its scope has (0008,0100) CodeValue at the top level",
    ),
}


@pytest.mark.parametrize(("rule", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_rule(attempt: Attempt, rule: Row, expected: str) -> None:
    _, findings = attempt(rule)
    (line,) = findings
    assert expected in line
    assert ", stop 1" in line
    assert "\n" not in line


def test_a_right_rule_is_read(attempt: Attempt) -> None:
    rules, findings = attempt(
        row(
            because="Not  this\none; send another.", position=3, sop_classes=["CT Image Storage", WHOLE_SLIDE]
        ),
        row(name="sound", attribute=SEQUENCE, **{"is": None}, present=True),
        row(name="number", attribute="(0020,0013) InstanceNumber", **{"is": ["0", "-1"]}),
    )
    assert findings == []
    assert stops.contract(rules) == [
        {
            "attribute": "(0008,0008)",
            "is": ["SCREEN"],
            "position": 3,
            "sopClass": [CT, WHOLE_SLIDE],
            "justification": "Not this one; send another.",
        },
        {
            "attribute": "(003A,0300)",
            "present": True,
            "justification": "This is a screen; send the images instead.",
        },
        {
            "attribute": "(0020,0013)",
            "is": ["0", "-1"],
            "justification": "This is a screen; send the images instead.",
        },
    ]


PAIRS: dict[str, tuple[Row, Row, str | None]] = {
    "same name": (row(), row(name="Screen", **{"is": ["OTHER"]}), "has the name of"),
    "same rule": (row(), row(name="b"), "stops nothing that"),
    "same rule in another case": (row(), row(name="b", **{"is": ["screen"]}), "stops nothing that"),
    "narrower scope": (row(), row(name="b", sop_classes=[CT]), "stop 2 (b): stops nothing that"),
    "wider scope comes second": (
        row(sop_classes=[CT]),
        row(name="b"),
        "stop 1 (screen): stops nothing that",
    ),
    "one position of any": (row(), row(name="b", position=3), "stop 2 (b): stops nothing that"),
    "is what is contained": (
        row(**{"is": None}, contains=["SCR"]),
        row(name="b"),
        "stop 2 (b): stops nothing that",
    ),
    "contains what is contained": (
        row(**{"is": None}, contains=["SCREEN SAVE"]),
        row(name="b", **{"is": None}, contains=["SCREEN"]),
        "stop 1 (screen): stops nothing that",
    ),
    "is what is present": (
        row(**{"is": None}, present=True),
        row(name="b"),
        "stop 2 (b): stops nothing that",
    ),
    "a text in both": (
        row(**{"is": ["SCREEN", "PAGE"]}),
        row(name="b", **{"is": ["SCREEN", "OTHER"]}),
        "'SCREEN' stands in",
    ),
    "other positions": (row(position=3), row(name="b", position=4), None),
    "other SOP classes": (row(sop_classes=[CT]), row(name="b", sop_classes=[WHOLE_SLIDE]), None),
    "other attributes": (
        row(),
        row(name="b", attribute="(0008,103E) SeriesDescription"),
        None,
    ),
    "other texts": (row(), row(name="b", **{"is": ["PAGE"]}), None),
    "is beside what contains more": (
        row(),
        row(name="b", **{"is": None}, contains=["SCREEN SAVE"]),
        None,
    ),
}


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS.values(), ids=PAIRS)
def test_two_rules(attempt: Attempt, one: Row, other: Row, expected: str | None) -> None:
    _, findings = attempt(one, other)
    assert [expected in line for line in findings] == ([] if expected is None else [True])


FILES = {
    "broken TOML": ("[[stop]\n", "broken TOML"),
    "unknown table": ("[[stops]]\n", "unknown table 'stops'; write [[stop]]"),
    "table without brackets": ("stop = [1]\n", "'stop' is no list of tables"),
    "one table": ('[stop]\nname = "x"\n', "'stop' is no list of tables"),
}


@pytest.mark.parametrize(("content", "expected"), FILES.values(), ids=FILES)
def test_broken_files(quick_copy: Copy, content: str, expected: str) -> None:
    quick_copy.write(FILE, content)
    (line,) = quick_copy.refuses("final")
    assert line.startswith(f"{FILE}: ")
    assert expected in line


def test_every_wrong_rule_has_its_line_and_nothing_is_written(tiny_copy: Copy) -> None:
    tiny_copy.write(
        FILE, text_of(row(attribute="(0008,0060) Modality", position=1), row(name="b", attribute="none"))
    )
    lines = tiny_copy.refuses("final")
    assert [line.partition(": ")[0] for line in lines] == [f"{FILE}, stop 1 (screen)", f"{FILE}, stop 2 (b)"]


def test_no_file(tiny_copy: Copy) -> None:
    tiny_copy.path(FILE).unlink()
    (line,) = tiny_copy.refuses("final")
    assert line == f"{FILE}: No such file or directory; restore the file"


def test_the_tiny_procedure_has_its_rule(tiny_copy: Copy) -> None:
    assert tiny_copy.run("final").status == 0
    assert json.loads(tiny_copy.read("build/procedure.json"))["stop"] == [
        {"attribute": "(0008,0060)", "is": ["DOC"], "justification": "This is a document; leave it out."}
    ]
    assert "| (0008,0060) Modality | a value is DOC | all | This is a document; leave it out. |" in (
        tiny_copy.read("SOP.md")
    )


# The real rules.


def test_the_rules_that_must_be_there(procedure: dict[str, Any]) -> None:
    """What the specification names at least."""
    rules = procedure["stop"]
    plain = [rule for rule in rules if "sopClass" not in rule]
    for attribute in ("(0028,0301)", "(0028,0302)", "(0048,0010)"):
        assert any(rule["attribute"] == attribute and rule.get("is") == ["YES"] for rule in plain)
    for kind in ("LABEL", "OVERVIEW"):
        (label,) = [rule for rule in rules if kind in rule.get("is", ())]
        assert label["attribute"] == "(0008,0008)" and label["position"] == 3
        assert WHOLE_SLIDE in label["sopClass"]
    assert any(
        rule["attribute"] == "(0008,0008)" and "SCREEN SAVE" in rule.get("contains", ()) for rule in plain
    )
    assert any(rule["attribute"] == "(003A,0300)" and rule.get("present") is True for rule in plain)


def test_no_rule_depends_on_what_becomes_of_its_attribute(procedure: dict[str, Any]) -> None:
    """At least one rule sees a value that the tables remove."""
    removed = {
        rule["attribute"]
        for rule in procedure["stop"]
        if procedure["sopClass"][CT]["tag"].get(rule["attribute"], {"default": "X"})["default"] == "X"
    }
    assert "(0008,103E)" in removed


Spoil = Callable[[dict[str, Any]], object]

MUTATIONS: dict[str, Spoil] = {
    "no stop rules": lambda p: p.pop("stop"),
    "stop rules by name": lambda p: p.update(stop={"screen": p["stop"][0]}),
    "no attribute": lambda p: p["stop"][0].pop("attribute"),
    "attribute by keyword": lambda p: p["stop"][0].update(attribute="ImageType"),
    "no condition": lambda p: p["stop"][0].pop("is"),
    "two conditions": lambda p: p["stop"][0].update(present=True),
    "present is false": lambda p: p["stop"][-1].update(present=False),
    "no texts": lambda p: p["stop"][0].update({"is": []}),
    "a bare text": lambda p: p["stop"][0].update({"is": "YES"}),
    "position 0": lambda p: p["stop"][0].update(position=0),
    "no SOP classes": lambda p: p["stop"][0].update(sopClass=[]),
    "SOP class by name": lambda p: p["stop"][0].update(sopClass=["CT Image Storage"]),
    "no reason": lambda p: p["stop"][0].pop("justification"),
    "with its name": lambda p: p["stop"][0].update(name="burned in"),
    "no file meta information": lambda p: p.pop("fileMeta"),
    "file meta information kept by default": lambda p: p["fileMeta"].update(default="K"),
    "file meta information without a reason": lambda p: p["fileMeta"].pop("justification"),
    "file meta information of another group": lambda p: p["fileMeta"]["tag"].update(
        {"(0008,0018)": p["fileMeta"]["tag"]["(0002,0003)"]}
    ),
    "element without action": lambda p: p["fileMeta"]["tag"]["(0002,0003)"].pop("default"),
    "element without reason": lambda p: p["fileMeta"]["tag"]["(0002,0003)"].pop("justification"),
}


@pytest.mark.parametrize("spoil", MUTATIONS.values(), ids=MUTATIONS)
def test_what_does_not_fit_the_schema(spoil: Spoil, procedure: dict[str, Any], repository: Path) -> None:
    schema = (repository / release.SCHEMA).read_text(encoding="utf-8")
    cut = procedure | {"sopClass": {ULTRASOUND: procedure["sopClass"][ULTRASOUND]}}
    release.validate(cut, schema)
    spoilt = copy.deepcopy(cut)
    spoil(spoilt)
    assert spoilt != cut
    with pytest.raises(UserError):
        release.validate(spoilt, schema)
