"""Every check of the final procedure: the real candidate passes, a broken one is found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import Workshop
from generator.errors import UserError
from generator.procedure import checks
from generator.procedure.candidate import Candidate, Entry, OptionAction
from generator.procedure.decisions import Decision, Scope
from generator.procedure.private import Private, PrivateAction, PrivateDecision, PrivateEntry
from generator.standard.model import PrivateAttribute, Standard
from generator.visible import one_line

CT = "1.2.840.10008.5.1.4.1.1.2"
WSI = "1.2.840.10008.5.1.4.1.1.77.1.6"
ECG = "1.2.840.10008.5.1.4.1.1.9.1.1"
NAMES = {
    CT: "CT Image Storage",
    WSI: "VL Whole Slide Microscopy Image Storage",
    ECG: "12-lead ECG Waveform Storage",
}
KEPT, REPLACED, CLEANED = (
    OptionAction("K", "a test"),
    OptionAction("U", "a test"),
    OptionAction("C", "a test"),
)

WRITTEN = Decision("a.toml, decision 1", (), "K", frozenset(), Scope("everywhere"), "It is so.")


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.name)
def test_the_real_candidate_passes(
    check: checks.Check,
    standard: Standard,
    candidate: Candidate,
    safety: checks.Safety,
    shop: Workshop,
) -> None:
    assert list(check.findings(checks.Subject(standard, candidate, safety, shop.private))) == []


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
    ("written reasons", CT, "(0028,3006) LUTData", {"decision": None}, "holds binary values and is kept"),
    ("written reasons", CT, "(7FE0,0010) PixelData", {"decision": None}, "holds binary values and is kept"),
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
    (
        "inserted attributes",
        CT,
        "(0012,0064) DeidentificationMethodCodeSequence",
        {"action": "K"},
        "is K, but is written anew",
    ),
    (
        "inserted attributes",
        CT,
        "(0012,0062) PatientIdentityRemoved",
        {"action": "D"},
        "is D, but is written",
    ),
    ("readable pixels", CT, "(0028,0008) NumberOfFrames", {"action": "X"}, "is X, listed or not, but Pixel"),
    (
        "readable pixels",
        WSI,
        "(0028,1053) RescaleSlope",
        {"action": "Z"},
        "is Z, listed or not, but PixelData",
    ),
]


def option(action: str, name: str = "cleanDescriptors") -> dict[str, Any]:
    """Return the change of an entry that gives it an action under one option alone."""
    return {"options": {name: OptionAction(action, "a test")}}  # type: ignore[arg-type]


CASES += [
    ("looser options", CT, "(0008,1030) StudyDescription", option("X"), "is X under cleanDescriptors, which"),
    ("looser options", CT, "(0008,0005) SpecificCharacterSet", option("C"), "no more through than K"),
    ("looser options", CT, "(0020,000D) StudyInstanceUID", option("R", "retainUIDs"), "than U without it"),
    (
        "looser options",
        CT,
        "(0020,000D) StudyInstanceUID",
        option("U", "retainUIDs"),
        "is U under retainUIDs",
    ),
    (
        "words under options",
        CT,
        "(0010,0010) PatientName",
        option("K"),
        "can hold words and is K under clean",
    ),
    ("words under options", CT, "(0008,1030) StudyDescription", option("K"), "is K under cleanDescriptors"),
    (
        "words under options",
        WSI,
        "(0040,A160) TextValue",
        option("K", "cleanStructuredContent"),
        "is K under",
    ),
    (
        "references under options",
        CT,
        "(0020,000D) StudyInstanceUID",
        {"options": {}},
        "is U under retainUIDs",
    ),
    (
        "references under options",
        WSI,
        "(0040,A124) UID",
        {"options": {}},
        "is U under retainUIDs, while other",
    ),
    (
        "references under options",
        CT,
        "(0020,0052) FrameOfReferenceUID",
        option("K", "cleanGraphics"),
        "is U under retainUIDs",
    ),
    (
        "references under options",
        CT,
        "(0008,1155) ReferencedSOPInstanceUID",
        {"action": "X", "options": {"retainUIDs": KEPT, "cleanDescriptors": REPLACED}},
        "is U under retainUIDs and cleanDescriptors",
    ),
    (
        "references under options",
        CT,
        "(0020,0052) FrameOfReferenceUID",
        {"options": {"retainUIDs": KEPT, "cleanGraphics": KEPT}},
        "is K under cleanGraphics, while other UIDs are replaced",
    ),
    (
        "class UIDs",
        CT,
        "(0008,0016) SOPClassUID",
        {"action": "X", **option("U")},
        "is U under cleanDescriptors",
    ),
    (
        "always removed",
        CT,
        "(0088,0200) IconImageSequence",
        option("K", "retainUIDs"),
        "is K under retainUIDs",
    ),
    (
        "required under options",
        WSI,
        "(0040,0612) SpecimenPreparationStepContentItemSequence",
        {"options": {}},
        "is X under cleanStructuredContent, but Type 1 in items of SpecimenPreparationSequence",
    ),
    (
        "required under options",
        ECG,
        "(0040,A043) ConceptNameCodeSequence",
        {"options": {}},
        "is X under cleanStructuredContent, but Type 1 in items of AcquisitionContext",
    ),
    (
        "required under options",
        CT,
        "(0008,1150) ReferencedSOPClassUID",
        {"action": "X", "options": {}},
        "is X under retainUIDs, but Type 1 in items of Referenced",
    ),
    (
        "required under options",
        CT,
        "(60XX,0010) OverlayRows",
        {"options": {}},
        "is X under cleanGraphics, but Type 1 in its group",
    ),
    (
        "required under options",
        CT,
        "(0008,1155) ReferencedSOPInstanceUID",
        {"action": "X", "options": {"retainUIDs": CLEANED}},
        "is X under retainUIDs, but Type 1 in items",
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
    assert one_line(f"check '{name}': {finding}{checks.ADVICE}") in raised.value.findings


def test_every_check_has_a_case() -> None:
    private = {name for name, *_ in PRIVATE_CASES}
    assert {name for name, *_ in CASES} | {"known keys"} | private == {check.name for check in checks.CHECKS}


# Check, private attribute, its VRs, the action, whether a person decided, and what the finding says.
PRIVATE_CASES: list[tuple[str, str, str, tuple[str, ...], PrivateAction, bool, str]] = [
    ("private reasons", "MAKER", "(0019,XX0C)", ("LO",), "K", False, "(LO) is kept without a written"),
    ("private reasons", "MAKER", "(0019,XX0C)", ("OB",), "K", False, "(OB) is kept without a written"),
    ("private reasons", "MAKER", "(0019,XX0C)", ("US", "OW"), "C", False, "(US/OW) is kept without"),
    ("private reasons", "MAKER", "(0019,XX0C)", ("UI",), "U", False, "(UI) is kept without a written"),
    ("private reasons", "MAKER", "(0019,XX0C)", (), "K", False, "(no VR) is kept without a written"),
    ("private UIDs", "MAKER", "(0019,XX0C)", ("LO",), "U", True, "is U but of VR LO"),
    ("private headers", "WHOLE", "(0029,XX10)", ("OB",), "K", True, "is kept: It holds everything."),
    ("private keys", "MAKER", "(0018,XX0C)", ("IS",), "K", True, "is no masked tag of an odd group"),
    ("private keys", "MAKER", "(0019,100C)", ("IS",), "K", True, "is no masked tag of an odd group"),
    ("private keys", "MAKER ", "(0019,XX0C)", ("IS",), "K", True, "'MAKER ' is no private creator"),
    ("private keys", "A" * 65, "(0019,XX0C)", ("IS",), "K", True, "is no private creator"),
]


@pytest.mark.parametrize(("name", "creator", "tag", "vr", "action", "written", "expected"), PRIVATE_CASES)
def test_private_attributes_are_checked(
    name: str,
    creator: str,
    tag: str,
    vr: tuple[str, ...],
    action: PrivateAction,
    written: bool,
    expected: str,
    standard: Standard,
    safety: checks.Safety,
) -> None:
    row = PrivateAttribute(creator, tag, vr, "1", "Something")
    decision = (
        PrivateDecision("private.toml, private 1", (row,), action, None, "It is so.") if written else None
    )
    entry = PrivateEntry(row, "Somebody", action, "It is so.", decision)
    private = Private({(creator, tag): entry}, {("WHOLE", "(0029,XX10)"): "It holds everything."})
    (finding,) = findings(checks.Subject(standard, {}, safety, private), name)
    assert expected in finding


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
    assert list(raised.value.findings) == [f"check 'known keys': {finding}{checks.ADVICE}"]


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
    ("written reasons", CT, "(0028,3006)", {"action": "X", "decision": None}),
    ("readable pixels", CT, "(7FE0,0010)", {"action": "X"}),
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


@pytest.mark.parametrize("tag", ["(0028,0008)", "(0018,1063)", "(0028,1052)", "(7FE0,0003)"])
def test_pixels_need_what_is_not_listed(
    tag: str, standard: Standard, candidate: Candidate, safety: checks.Safety
) -> None:
    """No entry means the default of the SOP class, which removes."""
    entries = {other: entry for other, entry in candidate[CT].items() if other != tag}
    (finding,) = findings(checks.Subject(standard, {CT: entries}, safety), "readable pixels")
    keyword = standard.attributes[tag].keyword
    assert finding == (
        f"CT Image Storage: {tag} {keyword} is X, listed or not, but PixelData cannot be read without it"
    )


def test_every_image_class_is_checked(candidate: Candidate, safety: checks.Safety) -> None:
    """Removing the number of frames is found in each class with pixels, and only there."""
    kept = [
        uid
        for uid, entries in candidate.items()
        if any(tag in entries and entries[tag].action == "K" for tag in safety.beside)
    ]
    assert len(kept) > 50
    assert all(candidate[uid]["(0028,0008)"].action == "K" for uid in kept)


def test_a_missing_attribute_can_be_excused(
    standard: Standard, candidate: Candidate, safety: checks.Safety
) -> None:
    excused = replace(safety, missing={"(0048,0106)": "Only for this test."})
    subject = checks.Subject(standard, broken(candidate, WSI, "(0048,0106)", {"action": "X"}), excused)
    assert findings(subject, "required in items") == []


def test_all_findings_are_reported(standard: Standard, candidate: Candidate, safety: checks.Safety) -> None:
    entries = dict(candidate[CT])
    entries["(0010,0010)"] = replace(entries["(0010,0010)"], action="K", decision=None)
    entries["(0020,000D)"] = replace(entries["(0020,000D)"], action="K", decision=None, options={})
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
    "no beside": (edited("[beside]", ""), "beside"),
    "beside an unknown attribute": (
        edited("[beside]", '[beside]\n"(0009,0001) Nothing" = ["(0028,0010) Rows"]'),
        "beside: no attribute",
    ),
    "nothing beside": (edited("[beside]", '[beside]\n"(0028,0010) Rows" = []'), "beside (0028,0010) Rows"),
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
