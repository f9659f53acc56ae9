"""schemas/procedure.schema.json: the procedure fits, anything else does not."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import release
from generator.errors import UserError
from generator.procedure.actions import ACTION_CODES
from generator.standard.model import OPTIONS
from generator.version import Version

CT = "1.2.840.10008.5.1.4.1.1.2"


@pytest.fixture(scope="module")
def schema_text(repository: Path) -> str:
    """Return the schema as it is on disk."""
    return (repository / release.SCHEMA).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def schema(schema_text: str) -> dict[str, Any]:
    """Return the schema."""
    return json.loads(schema_text)


@pytest.fixture(scope="module")
def small(procedure: dict[str, Any]) -> dict[str, Any]:
    """Return the procedure with one supported and one rejected SOP class and few attributes."""
    rejected = next(uid for uid, row in procedure["sopClass"].items() if row["default"] == "R")
    row = procedure["sopClass"][CT]
    tags = ["(0008,0005)", "(0010,0010)", "(0020,000D)", "(60XX,3000)"]
    cut = row | {"tag": {tag: row["tag"][tag] for tag in tags}}
    return procedure | {"sopClass": {CT: cut, rejected: procedure["sopClass"][rejected]}}


def test_the_schema_is_a_schema(schema: dict[str, Any]) -> None:
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)


def test_the_real_procedure_fits(procedure: dict[str, Any], schema_text: str) -> None:
    release.validate(procedure, schema_text)


def test_the_small_procedure_fits(small: dict[str, Any], schema_text: str) -> None:
    release.validate(small, schema_text)


def test_actions_agree(schema: dict[str, Any]) -> None:
    assert sorted(schema["$defs"]["action"]["enum"]) == sorted(ACTION_CODES)
    # No option rejects a file that passes without it.
    assert sorted(schema["$defs"]["optionAction"]["enum"]) == sorted(set(ACTION_CODES) - {"R"})


def test_options_agree(schema: dict[str, Any]) -> None:
    assert tuple(schema["$defs"]["optionName"]["enum"]) == OPTIONS
    # All of them, or none in a procedure under options.
    none, every = schema["properties"]["option"]["anyOf"]
    assert none == {"maxProperties": 0}
    assert tuple(every["required"]) == OPTIONS
    assert "option" in schema["required"]


VERSIONS = [
    "2026.11.0", "2026.08.1", "2099.12.9999", "2026.8.0", "2026.13.0", "2026.00.0", "26.08.0", "2026.11.0 ",
    " 2026.11.0", "2026.11", "2026.11.01", "2026.11.00", "2026.11.x", "1999.01.0", "2126.01.0", "v2026.11.0",
    "2026.11.0.1", "2026.1.0", "2026.11.10000", "",
]  # fmt: skip


@pytest.mark.parametrize("text", VERSIONS)
def test_version_forms_agree(text: str, small: dict[str, Any], schema_text: str) -> None:
    try:
        accepted = str(Version.parse(text)) == text
    except UserError:
        accepted = False
    try:
        release.validate(small | {"version": text}, schema_text)
    except UserError as error:
        assert not accepted, error
    else:
        assert accepted


def entry(procedure: dict[str, Any], tag: str) -> dict[str, Any]:
    return procedure["sopClass"][CT]["tag"][tag]


def rejected(procedure: dict[str, Any]) -> dict[str, Any]:
    return next(row for row in procedure["sopClass"].values() if row["default"] == "R")


def renamed(value: dict[str, Any], old: str, new: str) -> None:
    value[new] = value.pop(old)


Spoil = Callable[[dict[str, Any]], object]
EVEN = "(0043,XX2C)", "(0042,XX2C)"
UNMASKED = "(0043,XX2C)", "(0043,102C)"
LOWER = "(0043,XX2C)", "(0043,xx2c)"

MUTATIONS: dict[str, Spoil] = {
    "no version": lambda p: p.pop("version"),
    "version as number": lambda p: p.update(version=2026.11),
    "no edition": lambda p: p.pop("dicomStandardVersion"),
    "edition": lambda p: p.update(dicomStandardVersion="current"),
    "no default": lambda p: p.pop("default"),
    "default keeps": lambda p: p.update(default="K"),
    "default removes": lambda p: p.update(default="X"),
    "no justification": lambda p: p.pop("justification"),
    "empty justification": lambda p: p.update(justification=""),
    "no insert": lambda p: p.pop("insert"),
    "insert lacks the method": lambda p: p["insert"].pop("00120063"),
    "insert lacks the code": lambda p: p["insert"].pop("00120064"),
    "insert lacks identity removed": lambda p: p["insert"].pop("00120062"),
    "insert lacks longitudinal": lambda p: p["insert"].pop("00280303"),
    "insert with a tag": lambda p: p["insert"].update({"(0012,0065)": p["insert"]["00120062"]}),
    "insert in lower case": lambda p: p["insert"].update({"0012006a": p["insert"]["00120062"]}),
    "insert without VR": lambda p: p["insert"]["00120062"].pop("vr"),
    "insert with a VR in lower case": lambda p: p["insert"]["00120062"].update(vr="cs"),
    "insert without value": lambda p: p["insert"]["00120062"].pop("Value"),
    "insert with no value": lambda p: p["insert"]["00120062"].update(Value=[]),
    "insert with a bare value": lambda p: p["insert"]["00120062"].update(Value="YES"),
    "insert with a number": lambda p: p["insert"]["00120062"].update(Value=[1]),
    "insert with more": lambda p: p["insert"]["00120062"].update(BulkDataURI="http://x"),
    "insert with a bad item": lambda p: p["insert"]["00120064"]["Value"][0].update({"0008": {}}),
    "no private attributes": lambda p: p.pop("private"),
    "private creator without attributes": lambda p: p["private"].update({"MAKER": {}}),
    "private creator with padding": lambda p: renamed(p["private"], "GEMS_PARM_01", "GEMS_PARM_01 "),
    "private tag of an even group": lambda p: renamed(p["private"]["GEMS_PARM_01"], *EVEN),
    "private tag without a mask": lambda p: renamed(p["private"]["GEMS_PARM_01"], *UNMASKED),
    "private tag in lower case": lambda p: renamed(p["private"]["GEMS_PARM_01"], *LOWER),
    "unknown key": lambda p: p.update(author="somebody"),
    "no SOP classes": lambda p: p.pop("sopClass"),
    "empty SOP classes": lambda p: p.update(sopClass={}),
    "SOP classes as list": lambda p: p.update(sopClass=list(p["sopClass"])),
    "SOP class by name": lambda p: renamed(p["sopClass"], CT, "CT Image Storage"),
    "UID with a leading zero": lambda p: renamed(p["sopClass"], CT, "1.2.08"),
    "UID with an empty part": lambda p: renamed(p["sopClass"], CT, "1.2..8"),
    "UID of one part": lambda p: renamed(p["sopClass"], CT, "1"),
    "UID too long": lambda p: renamed(p["sopClass"], CT, "1." + "2" * 63),
    "class without default": lambda p: p["sopClass"][CT].pop("default"),
    "class keeps what is not listed": lambda p: p["sopClass"][CT].update(default="K"),
    "class without justification": lambda p: p["sopClass"][CT].pop("justification"),
    "class without table": lambda p: p["sopClass"][CT].pop("tag"),
    "class with an empty table": lambda p: p["sopClass"][CT].update(tag={}),
    "class with more": lambda p: p["sopClass"][CT].update(modality="CT"),
    "class without name": lambda p: p["sopClass"][CT].pop("name"),
    "rejected class without name": lambda p: rejected(p).pop("name"),
    "no options": lambda p: p.pop("option"),
    "an option lacks": lambda p: p["option"].pop("cleanGraphics"),
    "an unknown option": lambda p: p["option"].update(retainAll=p["option"]["retainUIDs"]),
    "option without name": lambda p: p["option"]["retainUIDs"].pop("name"),
    "option without exclusions": lambda p: p["option"]["retainUIDs"].pop("excludes"),
    "option without insert": lambda p: p["option"]["retainUIDs"].pop("insert"),
    "option with more": lambda p: p["option"]["retainUIDs"].update(code="113110"),
    "option excludes the unknown": lambda p: p["option"]["retainUIDs"].update(excludes=["retainAll"]),
    "option excludes twice": lambda p: p["option"]["retainUIDs"].update(excludes=["cleanGraphics"] * 2),
    "option inserts by tag": lambda p: renamed(
        p["option"]["retainUIDs"]["insert"], "00120064", "(0012,0064)"
    ),
    "option inserts without VR": lambda p: p["option"]["retainUIDs"]["insert"]["00120064"].pop("vr"),
    "rejected class with a table": lambda p: rejected(p).update(tag=p["sopClass"][CT]["tag"]),
    "rejected class without a reason": lambda p: rejected(p).update(justification=""),
    "rejected class without a table": lambda p: rejected(p).pop("tag"),
    "tag in lower case": lambda p: renamed(p["sopClass"][CT]["tag"], "(0020,000D)", "(0020,000d)"),
    "tag without parentheses": lambda p: renamed(p["sopClass"][CT]["tag"], "(0020,000D)", "0020,000D"),
    "tag without comma": lambda p: renamed(p["sopClass"][CT]["tag"], "(0020,000D)", "(0020000D)"),
    "tag by keyword": lambda p: renamed(p["sopClass"][CT]["tag"], "(0020,000D)", "StudyInstanceUID"),
    "tag with blanks": lambda p: renamed(p["sopClass"][CT]["tag"], "(0020,000D)", "(0020, 000D)"),
    "mask in the element": lambda p: renamed(p["sopClass"][CT]["tag"], "(60XX,3000)", "(6000,30XX)"),
    "mask in lower case": lambda p: renamed(p["sopClass"][CT]["tag"], "(60XX,3000)", "(60xx,3000)"),
    "mask of a whole group": lambda p: renamed(p["sopClass"][CT]["tag"], "(60XX,3000)", "(XXXX,3000)"),
    "entry without action": lambda p: entry(p, "(0010,0010)").pop("default"),
    "entry undecided": lambda p: entry(p, "(0010,0010)").update(default=None),
    "entry without justification": lambda p: entry(p, "(0010,0010)").pop("justification"),
    "entry with empty justification": lambda p: entry(p, "(0010,0010)").update(justification=""),
    "entry with an unknown action": lambda p: entry(p, "(0010,0010)").update(default="Q"),
    "entry with two actions": lambda p: entry(p, "(0010,0010)").update(default="X/Z"),
    "entry in lower case": lambda p: entry(p, "(0010,0010)").update(default="z"),
    "entry with more": lambda p: entry(p, "(0010,0010)").update(keyword="PatientName"),
    "entry with empty options": lambda p: entry(p, "(0020,000D)").update(options={}),
    "entry with an unknown option": lambda p: entry(p, "(0020,000D)")["options"].update(retainAll="K"),
    "option rejects": lambda p: entry(p, "(0020,000D)")["options"].update(retainUIDs="R"),
    "option with an unknown action": lambda p: entry(p, "(0020,000D)")["options"].update(retainUIDs="Q"),
}


@pytest.mark.parametrize("spoil", MUTATIONS.values(), ids=MUTATIONS)
def test_what_does_not_fit_is_rejected(spoil: Spoil, small: dict[str, Any], schema_text: str) -> None:
    spoilt = copy.deepcopy(small)
    spoil(spoilt)
    assert spoilt != small
    with pytest.raises(UserError) as raised:
        release.validate(spoilt, schema_text)
    for finding in raised.value.findings:
        assert finding.startswith("procedure")
        assert "\n" not in finding
        assert len(finding) < 400


def test_every_action_is_accepted(small: dict[str, Any], schema_text: str) -> None:
    """C too: under options it becomes the default for those who can clean."""
    for action in ACTION_CODES:
        changed = copy.deepcopy(small)
        entry(changed, "(0010,0010)")["default"] = action
        release.validate(changed, schema_text)
    for action in set(ACTION_CODES) - {"R"}:
        changed = copy.deepcopy(small)
        entry(changed, "(0010,0010)")["options"] = {"cleanGraphics": action}
        release.validate(changed, schema_text)


def test_patterns_are_plain_ecma(schema_text: str) -> None:
    """The schema is read in JavaScript too, so it uses no Python-only pattern."""
    for pattern in re.findall(r'"pattern": "((?:[^"\\]|\\.)*)"', schema_text):
        assert pattern.startswith("^") and pattern.endswith("$")
        assert "(?P" not in pattern and "\\\\Z" not in pattern
