"""Every check of the final procedure: the real candidate passes, a broken one is found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.errors import UserError
from generator.procedure import checks
from generator.procedure.candidate import Candidate, Entry
from generator.procedure.decisions import Decision, Scope
from generator.standard.model import Standard

CT = "1.2.840.10008.5.1.4.1.1.2"
WSI = "1.2.840.10008.5.1.4.1.1.77.1.6"
NAMES = {CT: "CT Image Storage", WSI: "VL Whole Slide Microscopy Image Storage"}

WRITTEN = Decision("a.toml, decision 1", (), "K", frozenset(), Scope("everywhere"), "It is so.")


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.name)
def test_the_real_candidate_passes(
    check: checks.Check, standard: Standard, candidate: Candidate, safety: checks.Safety
) -> None:
    assert list(check.findings(checks.Subject(standard, candidate, safety))) == []


def test_checks_have_names_and_descriptions() -> None:
    names = [check.name for check in checks.CHECKS]
    assert len(set(names)) == len(names)
    assert all(check.description.endswith(".") for check in checks.CHECKS)


# Check, SOP class, attribute, what is changed in its entry, and what the finding says of it.
CASES: list[tuple[str, str, str, dict[str, Any], str]] = [
    ("decided", CT, "(0028,1053) RescaleSlope", {"action": None}, "is undecided"),
    ("deviations", CT, "(0010,0010) PatientName", {"action": "K"}, "is K though Table E.1-1 lists it"),
    ("deviations", CT, "(0010,0010) PatientName", {"action": "C"}, "is C though Table E.1-1 lists it"),
    ("deviations", CT, "(0010,0010) PatientName", {"action": "K", "decision": WRITTEN}, "is K though"),
    ("deviations", CT, "(0020,000D) StudyInstanceUID", {"action": "K"}, "is K though"),
    ("deviations", CT, "(60XX,3000) OverlayData", {"action": "K"}, "is K though"),
    (
        "written reasons",
        CT,
        "(0008,0070) Manufacturer",
        {"action": "K", "decision": None},
        "without a written",
    ),
    (
        "written reasons",
        CT,
        "(0008,0016) SOPClassUID",
        {"action": "K", "decision": None},
        "without a written",
    ),
    ("replaced UIDs", CT, "(0020,000D) StudyInstanceUID", {"action": "K"}, "names an instance"),
    (
        "replaced UIDs",
        CT,
        "(0020,0052) FrameOfReferenceUID",
        {"action": "K", "decision": WRITTEN},
        "and is kept",
    ),
    ("replaced UIDs", WSI, "(0040,0554) SpecimenUID", {"action": "K"}, "names an instance, device or event"),
    ("class UIDs", CT, "(0008,0016) SOPClassUID", {"action": "U"}, "names a class and is U"),
    ("class UIDs", CT, "(0008,0016) SOPClassUID", {"action": "D"}, "names a class and is D"),
    ("class UIDs", CT, "(0008,1150) ReferencedSOPClassUID", {"action": "Z"}, "names a class and is Z"),
    ("UID values", CT, "(0010,0020) PatientID", {"action": "U"}, "is U but of VR LO"),
    ("UID values", CT, "(0008,1140) ReferencedImageSequence", {"action": "U"}, "is U but of VR SQ"),
    ("UID values", CT, "(0010,0020) PatientID", {"action": "U", "decision": WRITTEN}, "is U but of VR LO"),
    ("options only", CT, "(0008,1030) StudyDescription", {"action": "C"}, "is C, which no table"),
    ("options only", CT, "(0008,1030) StudyDescription", {"action": "R"}, "is R, which no table"),
    (
        "masked keys",
        CT,
        "(60XX,3000) OverlayData",
        {"action": "Z"},
        "is Z, but a masked key is only found as X",
    ),
    ("masked keys", CT, "(60XX,0010) OverlayRows", {"action": "K"}, "is K, but a masked key"),
    ("always removed", CT, "(0400,0500) EncryptedAttributesSequence", {"action": "K"}, "hides content"),
    (
        "always removed",
        CT,
        "(0400,0561) OriginalAttributesSequence",
        {"action": "Z"},
        "is Z, but hides content",
    ),
    (
        "always removed",
        CT,
        "(FFFA,FFFA) DigitalSignaturesSequence",
        {"action": "D"},
        "is D, but hides content",
    ),
    ("always removed", CT, "(0088,0200) IconImageSequence", {"action": "K"}, "hides content or points"),
    ("always kept", CT, "(0008,0005) SpecificCharacterSet", {"action": "X"}, "has to be K"),
    ("always kept", CT, "(0008,0018) SOPInstanceUID", {"action": "X"}, "has to be U"),
    ("always kept", CT, "(0020,000E) SeriesInstanceUID", {"action": "D"}, "has to be U"),
    ("always kept", CT, "(7FE0,0010) PixelData", {"action": "X"}, "has to be K"),
    ("always kept", CT, "(0028,0301) BurnedInAnnotation", {"action": "X"}, "has to be K"),
    ("always kept", WSI, "(0028,0030) PixelSpacing", {"action": "X"}, "has to be K"),
    ("required in items", WSI, "(0048,0106) OpticalPathIdentifier", {"action": "X"}, "in items of Optical"),
    (
        "required in items",
        WSI,
        "(0040,0551) SpecimenIdentifier",
        {"action": "X"},
        "SpecimenDescriptionSequence",
    ),
    (
        "required in items",
        WSI,
        "(0028,9110) PixelMeasuresSequence",
        {"action": "X"},
        "FunctionalGroupsSequence",
    ),
]


def findings(subject: checks.Subject, name: str) -> list[str]:
    check = next(check for check in checks.CHECKS if check.name == name)
    return list(check.findings(subject))


def broken(candidate: Candidate, uid: str, tag: str, changes: dict[str, Any]) -> Candidate:
    """Return one class of the candidate with one entry changed."""
    entries = candidate[uid]
    return {uid: entries | {tag: replace(entries[tag], **changes)}}


@pytest.mark.parametrize(("name", "uid", "attribute", "changes", "expected"), CASES)
def test_a_broken_candidate_is_found(
    name: str,
    uid: str,
    attribute: str,
    changes: dict[str, Any],
    expected: str,
    standard: Standard,
    candidate: Candidate,
    safety: checks.Safety,
) -> None:
    tag, keyword = attribute.split()
    assert standard.attributes[tag].keyword == keyword
    subject = checks.Subject(standard, broken(candidate, uid, tag, changes), safety)
    (finding,) = findings(subject, name)
    assert finding.startswith(f"{NAMES[uid]}: {attribute} ")
    assert expected in finding
    with pytest.raises(UserError) as raised:
        checks.run(subject)
    assert f"check '{name}': {finding}" in raised.value.findings


def test_every_check_has_a_case() -> None:
    assert {name for name, *_ in CASES} | {"known keys"} == {check.name for check in checks.CHECKS}


@pytest.mark.parametrize("tag", ["(0009,9999)", "(0010,001a)", "(00100010)", "PRIVATE", "", "(0010,0010) "])
def test_an_unknown_key_is_found(
    tag: str, standard: Standard, candidate: Candidate, safety: checks.Safety
) -> None:
    spoilt: dict[str, Entry] = candidate[CT] | {tag: replace(candidate[CT]["(0010,0010)"], action="X")}
    subject = checks.Subject(standard, {CT: spoilt}, safety)
    (finding,) = findings(subject, "known keys")
    assert finding == f"CT Image Storage: {tag}".rstrip() + " is no tag of the snapshot"
    with pytest.raises(UserError) as raised:
        checks.run(subject)
    assert list(raised.value.findings) == [f"check 'known keys': {finding}"]


ALLOWED: list[tuple[str, str, str, dict[str, Any]]] = [
    # A deviation that is written down.
    (
        "deviations",
        CT,
        "(0010,0010)",
        {"action": "K", "decision": replace(WRITTEN, deviation="For a phantom.")},
    ),
    # The reference sequences that rule 5 keeps.
    ("deviations", CT, "(0008,1140)", {"action": "K", "decision": None}),
    ("class UIDs", CT, "(0008,1150)", {"action": "X"}),
    ("options only", CT, "(0008,1030)", {"action": "D"}),
    # Not live, so nothing needs it.
    ("written reasons", CT, "(0010,0010)", {"action": "K", "decision": WRITTEN}),
]


@pytest.mark.parametrize(("name", "uid", "tag", "changes"), ALLOWED)
def test_what_a_check_allows(
    name: str,
    uid: str,
    tag: str,
    changes: dict[str, Any],
    standard: Standard,
    candidate: Candidate,
    safety: checks.Safety,
) -> None:
    assert findings(checks.Subject(standard, broken(candidate, uid, tag, changes), safety), name) == []


def test_a_missing_attribute_can_be_excused(
    standard: Standard, candidate: Candidate, safety: checks.Safety
) -> None:
    excused = replace(safety, missing={"(0048,0106)": "Only for this test."})
    subject = checks.Subject(standard, broken(candidate, WSI, "(0048,0106)", {"action": "X"}), excused)
    assert findings(subject, "required in items") == []


def test_all_findings_are_reported(standard: Standard, candidate: Candidate, safety: checks.Safety) -> None:
    entries = dict(candidate[CT])
    entries["(0010,0010)"] = replace(entries["(0010,0010)"], action="K", decision=None)
    entries["(0020,000D)"] = replace(entries["(0020,000D)"], action="K", decision=None)
    with pytest.raises(UserError) as raised:
        checks.run(checks.Subject(standard, {CT: entries}, safety))
    assert [line.partition(":")[0] for line in raised.value.findings] == [
        "check 'deviations'",
        "check 'deviations'",
        "check 'written reasons'",
        "check 'written reasons'",
        "check 'replaced UIDs'",
        "check 'always kept'",
    ]


# procedure/safety.toml.


def edited(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert text.count(old) == 1, old
        return text.replace(old, new)

    return edit


MALFORMED: dict[str, tuple[Callable[[str], str], str]] = {
    "broken TOML": (lambda text: text + "[", "broken TOML"),
    "empty": (lambda text: "", "lacks"),
    "no list of class UIDs": (edited("class_uids = [", "others = ["), "class_uids"),
    "no list of removed": (edited("\nremoved = [", "\nremove = ["), "removed"),
    "no kept": (edited("[kept]", "[keep]"), "kept"),
    "no kept K": (edited("\nK = [", "\nk = ["), "K"),
    "no kept U": (edited("\nU = [", "\nu = ["), "U"),
    "no missing": (edited("[missing]", ""), "missing"),
    "number in a list": (edited("class_uids = [", "class_uids = [1,"), "class_uids"),
    "text for a list": (edited("\nremoved = [", '\nremoved = "X"\nothers = ['), "removed"),
    "number for a list": (edited("\nremoved = [", "\nremoved = 5\nothers = ["), "removed"),
    "text for kept": (lambda text: 'kept = "x"\n' + text.replace("[kept]", "[keep]"), "kept"),
    "keyword of another": (
        edited("(0008,0018) SOPInstanceUID", "(0008,0018) SOPClassUID"),
        "U: (0008,0018) is SOP",
    ),
    "unknown tag": (
        edited("(0088,0200) IconImageSequence", "(0088,0201) IconImage"),
        "removed: no attribute has",
    ),
    "unknown missing": (
        lambda text: text + '"(0009,0001) Nothing" = "It is so, alas."\n',
        "missing: no attribute",
    ),
    "missing without reason": (lambda text: text + '"(0028,0030) PixelSpacing" = ""\n', "missing"),
    "missing by number": (lambda text: text + '"(0028,0030) PixelSpacing" = 5\n', "missing"),
}


@pytest.mark.parametrize(("edit", "expected"), MALFORMED.values(), ids=MALFORMED)
def test_malformed_safety_lists(
    edit: Callable[[str], str], expected: str, standard: Standard, repository: Path, tmp_path: Path
) -> None:
    path = tmp_path / "safety.toml"
    path.write_text(edit((repository / checks.PATH).read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        checks.read(standard, path)
    for finding in raised.value.findings:
        assert finding.startswith(str(path))
        assert "\n" not in finding
    assert expected in raised.value.findings[0].removeprefix(str(path))


def test_no_safety_lists(standard: Standard, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"No such file or directory; restore the file"):
        checks.read(standard, tmp_path / "safety.toml")


def test_the_safety_lists_are_complete(safety: checks.Safety, standard: Standard) -> None:
    """UIDs of classes are few and known; every other UID is taken to name an instance."""
    classes = {standard.attributes[tag].keyword for tag in safety.class_uids}
    assert {"SOPClassUID", "ReferencedSOPClassUID", "CodingSchemeUID", "ContextUID"} <= classes
    assert not {k for k in classes if "Instance" in k or "Frame" in k}
    assert all("UI" in standard.attributes[tag].vr for tag in safety.class_uids)
    removed = {standard.attributes[tag].keyword for tag in safety.removed}
    assert {
        "DigitalSignaturesSequence",
        "EncryptedAttributesSequence",
        "OriginalAttributesSequence",
    } <= removed
    assert {"IconImageSequence", "FunctionalGroupPrivateCreator", "RetrieveURL"} <= removed
    assert set(safety.kept.values()) == {"K", "U"}
    assert not set(safety.kept) & safety.removed
