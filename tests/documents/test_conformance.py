"""The statement says of every attribute what the procedure says, under any options."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from generator.__main__ import main
from generator.errors import UserError
from generator.procedure.options import selections
from generator.render import conformance
from generator.standard.model import OPTIONS, Standard

MODIFIED = "retainLongitudinalModifiedDates"
SAFE_PRIVATE = "retainSafePrivate"
CHOICES = [(), (SAFE_PRIVATE, "retainUIDs"), (MODIFIED, "cleanDescriptors"), ("cleanGraphics",)]


def section(text: str, heading: str) -> str:
    """Return what stands under a heading, up to the next one of its level."""
    level = heading.split(" ")[0]
    start = text.index(f"\n{heading}\n")
    end = re.compile(rf"^#{{2,{len(level)}}} ", re.MULTILINE).search(text, start + len(heading) + 2)
    return text[start : end.start() if end else len(text)]


def items(text: str) -> dict[str, int | None]:
    """Return the attributes listed, with the number behind them."""
    found = re.findall(r"^- (\(\S+\)) \S+?(?: \((\d+)\))?$", text, re.MULTILINE)
    return {tag: int(number) if number else None for tag, number in found}


def action(entry: Mapping[str, Any], options: tuple[str, ...]) -> str:
    """Return the most protective action, worked out without the generator's own function."""
    given = [entry["options"][option] for option in options if option in entry.get("options", {})]
    return min(given, key="RXZDUCK".index) if given else str(entry["default"])


@pytest.mark.parametrize("options", CHOICES)
def test_the_attributes_are_those_of_the_procedure(
    procedure: dict[str, Any], standard: Standard, options: tuple[str, ...]
) -> None:
    text = conformance.statement(procedure, options, standard)
    supported = [row for row in procedure["sopClass"].values() if row["default"] != "R"]
    everything = {tag for row in supported for tag in row["tag"]}
    expected: dict[str, dict[str, int | None]] = {code: {} for code in "ZDUCK"}
    removed = set()
    for tag in everything:
        actions = [action(row["tag"].get(tag, row), options) for row in supported]
        for code in set(actions) - {"X"}:
            number = actions.count(code)
            expected[code][tag] = None if number == len(actions) else number
        if set(actions) == {"X"}:
            removed.add(tag)
    for heading, code in (
        ("Empty", "Z"),
        ("Dummy", "D"),
        ("Replace UID", "U"),
        ("Clean", "C"),
        ("Keep", "K"),
    ):
        full = f"### {heading} (`{code}`)"
        assert (items(section(text, full)) if full in text else {}) == expected[code], code
    stated = set(items(section(text, "## Attributes that are removed")))
    assert stated & everything == removed & standard.confidentiality.keys()
    assert len(stated) > 200 and stated <= standard.confidentiality.keys()
    assert stated.isdisjoint(procedure["fileMeta"]["tag"])


def test_what_is_inserted_follows_the_options(procedure: dict[str, Any], standard: Standard) -> None:
    plain = section(conformance.statement(procedure, (), standard), "## Attributes that are inserted")
    assert "| (0012,0062) PatientIdentityRemoved | YES |" in plain
    assert "113100, DCM, Basic Application Confidentiality Profile |" in plain
    assert "| (0028,0303) LongitudinalTemporalInformationModified | REMOVED |" in plain
    under = section(
        conformance.statement(procedure, ("retainUIDs", MODIFIED), standard),
        "## Attributes that are inserted",
    )
    codes = re.findall(r"\d{6}(?=, DCM)", under)
    assert codes == ["113100", "113110", "113107"]
    assert "| (0028,0303) LongitudinalTemporalInformationModified | MODIFIED |" in under


def test_safe_private_attributes_are_listed_under_their_option_only(
    procedure: dict[str, Any], standard: Standard
) -> None:
    heading = "## Private attributes that are retained"
    assert heading not in conformance.statement(procedure, ("retainUIDs",), standard)
    text = section(conformance.statement(procedure, (SAFE_PRIVATE,), standard), heading)
    lines = [line for line in text.replace("\\", "").splitlines() if line.startswith("- ")]
    stated = {
        (creator, *attribute.split(" "))
        for creator, _, rest in (line[2:].rpartition(": ") for line in lines)
        for attribute in rest.split(", ")
    }
    assert stated == {
        (creator, tag, entry["options"][SAFE_PRIVATE])
        for creator, entries in procedure["private"].items()
        for tag, entry in entries.items()
    }


def test_every_point_of_the_clause_is_answered(procedure: dict[str, Any], standard: Standard) -> None:
    """PS3.15 section E.1.3 has eight points; each has a heading, or two share one."""
    for options in CHOICES:
        text = conformance.statement(procedure, options, standard)
        for heading in (
            "Attributes that are removed",
            "Attributes that are replaced, emptied, cleaned or retained",
            "Attributes for re-identification",
            "Scope of consistent replacement",
            "Attributes that are inserted",
            "Options",
            "File meta information",
            "Restrictions",
        ):
            assert text.count(f"\n## {heading}\n") == 1, heading
        for option in options:
            assert f"`{option}`" in text and procedure["option"][option]["name"] in section(
                text, "## Options"
            )
        assert procedure["version"] in text


def test_what_the_consumer_must_fill_in_is_named(procedure: dict[str, Any], standard: Standard) -> None:
    def places(*options: str) -> str:
        text = conformance.statement(procedure, options, standard)
        return "\n".join(part.split("\n\n")[0] for part in text.split("**Fill in:**")[1:])

    plain = places()
    for word in ("name and version", "how dummy values are made", "across which files", "cleans pixels"):
        assert word in plain, word
    assert "how values are cleaned" not in plain and "how dates and times are modified" not in plain
    assert "how values are cleaned" in places("cleanDescriptors")
    assert "how values are cleaned" in places("retainPatientCharacteristics")
    assert "how dates and times are modified" in places(MODIFIED)


def test_every_choice_can_be_stated(procedure: dict[str, Any], standard: Standard) -> None:
    names = {tag: f"{tag} {standard.attributes[tag].keyword}" for tag in ("(0008,0018)", "(0010,1030)")}
    for options in list(selections())[::6]:
        text = conformance.statement(procedure, options, standard)
        retained = section(text, "### Keep (`K`)")
        assert (f"- {names['(0008,0018)']}\n" in retained) == ("retainUIDs" in options), options
        characteristics = "retainPatientCharacteristics" in options
        assert (f"- {names['(0010,1030)']}" in retained) == characteristics, options


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("retainUIDs", ("retainUIDs",)),
        (" cleanGraphics,retainUIDs ", ("retainUIDs", "cleanGraphics")),
        (", ".join(name for name in OPTIONS if name != MODIFIED), tuple(n for n in OPTIONS if n != MODIFIED)),
    ],
)
def test_which_options_are_meant(text: str, expected: tuple[str, ...]) -> None:
    assert conformance.chosen(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("retainUID", "OPTIONS: 'retainUID' is no option; did you mean retainUIDs?"),
        ("x" * 5000, "is no option; give some of retainSafePrivate, "),
        ("cleanGraphics cleanGraphics", "OPTIONS: cleanGraphics stands twice; delete one"),
        (f"{MODIFIED} retainLongitudinalFullDates", "exclude each other; give one"),
    ],
)
def test_wrong_options_are_told(text: str, expected: str) -> None:
    with pytest.raises(UserError) as caught:
        conformance.chosen(text)
    (finding,) = caught.value.findings
    assert expected in finding and len(finding) <= 300


def test_the_command_prints_the_statement_of_dist(
    repository: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository)
    monkeypatch.setenv("OPTIONS", "retainUIDs")
    assert main(["conformance"]) == 0
    printed = capsys.readouterr().out
    manifest = json.loads((repository / "dist/npm/package.json").read_text(encoding="utf-8"))
    year, month, minor = manifest["version"].split(".")
    assert f"procedure {year}.{int(month):02d}.{minor} of" in printed
    assert "- Retain UIDs Option (`retainUIDs`)" in printed
    monkeypatch.setenv("OPTIONS", "retainUIDs,nothing")
    assert main(["conformance"]) == 1
    assert capsys.readouterr().out == ""
