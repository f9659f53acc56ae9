"""What the decisions make of the real snapshot: well-known attributes and the safety of issue 3.

The invariants are stated a second time here, on the outcome alone, so that a slip in
generator/procedure/checks.py does not go unseen.
"""

from collections.abc import Iterator

import pytest

from generator.procedure import checks, well_known
from generator.procedure.candidate import Candidate, Entry
from generator.procedure.decisions import Decision, Decisions
from generator.standard.model import Standard

TEXT = set("AE AS DA DT LO LT PN SH ST TM UC UI UN UR UT".split())
NAMES_A_CLASS = {
    "SOPClassUID", "ReferencedSOPClassUID", "RelatedGeneralSOPClassUID", "OriginalSpecializedSOPClassUID",
    "CodingSchemeUID", "ContextUID", "MappingResourceUID", "PertinentSOPClassesInStudy",
    "PertinentSOPClassesInSeries", "AvailableTransferSyntaxUID", "MACCalculationTransferSyntaxUID",
    "EncryptedContentTransferSyntaxUID", "ReferencedSOPClassUIDInFile", "ReferencedTransferSyntaxUIDInFile",
    "ReferencedRelatedGeneralSOPClassUIDInFile", "StoredInstanceTransferSyntaxUID",
}  # fmt: skip
HIDES_OR_POINTS_OUTSIDE = {
    "DigitalSignaturesSequence", "MACParametersSequence", "EncryptedAttributesSequence", "EncryptedContent",
    "OriginalAttributesSequence", "ModifiedAttributesSequence", "IconImageSequence", "RetrieveURL",
    "RetrieveURI", "RetrieveLocationUID", "PixelDataProviderURL", "HL7StructuredDocumentReferenceSequence",
    "HL7InstanceIdentifier", "FunctionalGroupPrivateCreator", "DimensionIndexPrivateCreator",
}  # fmt: skip


def entries(candidate: Candidate) -> Iterator[tuple[str, str, Entry]]:
    for uid, by_tag in candidate.items():
        for tag, entry in by_tag.items():
            yield f"{uid} {tag} {entry.resolved.attribute.keyword}", entry.resolved.attribute.keyword, entry


def test_well_known_attributes(candidate: Candidate, standard: Standard) -> None:
    expectations = well_known.read(standard)
    assert len(expectations) > 150
    assert list(well_known.unexpected(candidate, standard, expectations)) == []


def test_the_classes_that_must_be_supported(candidate: Candidate, standard: Standard) -> None:
    assert 95 <= len(candidate) <= 115
    names = {standard.sop_classes[uid].name for uid in candidate}
    for wanted in (
        *well_known.CLASSES, "Enhanced CT Image Storage", "Legacy Converted Enhanced CT Image Storage",
        "Enhanced MR Image Storage", "Enhanced MR Color Image Storage", "MR Spectroscopy Storage",
        "Positron Emission Tomography Image Storage", "Enhanced PET Image Storage",
        "Nuclear Medicine Image Storage",
        "Computed Radiography Image Storage", "Digital X-Ray Image Storage - For Presentation",
        "Digital Mammography X-Ray Image Storage - For Presentation", "Breast Tomosynthesis Image Storage",
        "X-Ray Angiographic Image Storage", "X-Ray Radiofluoroscopic Image Storage",
        "X-Ray 3D Angiographic Image Storage", "Segmentation Storage", "Surface Segmentation Storage",
        "Label Map Segmentation Storage", "Height Map Segmentation Storage", "Spatial Registration Storage",
        "Deformable Spatial Registration Storage", "Spatial Fiducials Storage",
        "Real World Value Mapping Storage",
        "Parametric Map Storage", "Tractography Results Storage", "VL Microscopic Image Storage",
        "VL Slide-Coordinates Microscopic Image Storage", "VL Endoscopic Image Storage",
        "Dermoscopic Photography Image Storage", "Confocal Microscopy Image Storage",
        "Microscopy Bulk Simple Annotations Storage", "Ophthalmic Tomography Image Storage",
        "12-lead ECG Waveform Storage", "RT Image Storage", "RT Dose Storage", "RT Structure Set Storage",
        "RT Plan Storage", "RT Ion Plan Storage", "Enhanced RT Image Storage",
    ):  # fmt: skip
        assert wanted in names, wanted


@pytest.mark.parametrize(
    "part",
    ["SR Storage", "Encapsulated", "Raw Data", "Key Object Selection", "Inventory", "Procedure Log", "Audio",
     "VL Photographic Image", "Video", "Secondary Capture", "Ultrasound", "Presentation State",
     "Structured Display", "Hanging Protocol", "Implant", "Directory", "Color Palette", "Protocol"],
)  # fmt: skip
def test_the_classes_that_must_be_rejected(
    verdicts: dict[str, str | None], standard: Standard, part: str
) -> None:
    reasons = {
        sop_class.name: verdicts[uid]
        for uid, sop_class in standard.sop_classes.items()
        if part in sop_class.name
    }
    assert reasons, f"no SOP class is named {part}"
    assert [name for name, reason in reasons.items() if reason is None] == []


def test_reasons_to_reject_are_sentences(verdicts: dict[str, str | None]) -> None:
    for reason in filter(None, verdicts.values()):
        assert reason[0].isupper() and reason.endswith(".") and len(reason.split()) > 8, reason
        assert "\n" not in reason


def test_nothing_is_undecided(candidate: Candidate) -> None:
    assert [name for name, _, entry in entries(candidate) if entry.action is None] == []


def test_only_actions_that_a_table_can_carry_out(candidate: Candidate) -> None:
    assert {entry.action for _, _, entry in entries(candidate)} == {"D", "Z", "X", "K", "U"}


def test_nothing_listed_is_kept(candidate: Candidate, standard: Standard) -> None:
    for name, _, entry in entries(candidate):
        row = standard.confidentiality.get(entry.resolved.attribute.tag)
        if row is not None and entry.action == "K":
            assert row.basic_profile == "X/Z/U*", name


def test_text_is_kept_by_written_decision_only(candidate: Candidate) -> None:
    for name, _, entry in entries(candidate):
        if entry.action == "K" and TEXT & set(entry.resolved.attribute.vr):
            assert isinstance(entry.decision, Decision), name
            assert entry.justification == entry.decision.because
            assert not entry.justification.startswith("[AUTO]"), name


def test_kept_uids_name_classes(candidate: Candidate) -> None:
    kept = {
        k for _, k, entry in entries(candidate) if entry.action == "K" and "UI" in entry.resolved.attribute.vr
    }
    assert kept <= NAMES_A_CLASS
    assert {"SOPClassUID", "ReferencedSOPClassUID"} <= kept


def test_replaced_uids_name_instances(candidate: Candidate) -> None:
    for name, keyword, entry in entries(candidate):
        if entry.action == "U":
            assert set(entry.resolved.attribute.vr) <= {"UI", "UR"}, name
            assert keyword not in NAMES_A_CLASS, name
        if keyword in NAMES_A_CLASS:
            assert entry.action in ("K", "X"), name


def test_masked_keys_are_removed(candidate: Candidate) -> None:
    masked = {name: e.action for name, _, e in entries(candidate) if "X" in e.resolved.attribute.tag}
    assert masked
    assert set(masked.values()) == {"X"}


def test_what_hides_content_or_points_outside_is_removed(candidate: Candidate) -> None:
    found = {k: entry.action for _, k, entry in entries(candidate) if k in HIDES_OR_POINTS_OUTSIDE}
    assert set(found.values()) == {"X"}
    assert len(found) > 8


def test_what_it_takes_to_read_a_file(candidate: Candidate) -> None:
    wanted = {
        "SOPClassUID": "K", "SOPInstanceUID": "U", "StudyInstanceUID": "U", "SeriesInstanceUID": "U",
        "Modality": "K", "SpecificCharacterSet": "K",
    }  # fmt: skip
    for uid, by_tag in candidate.items():
        found = {e.resolved.attribute.keyword: e.action for e in by_tag.values()}
        assert {keyword: found.get(keyword) for keyword in wanted} == wanted, uid


def test_the_pixel_module_is_kept(candidate: Candidate, standard: Standard) -> None:
    required = [
        "Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "BitsStored",
        "HighBit",
        "PixelRepresentation", "PixelData", "PlanarConfiguration",
    ]  # fmt: skip
    images = 0
    for uid, by_tag in candidate.items():
        uses = standard.iods[standard.sop_classes[uid].iod].modules
        if not any(use.module == "image-pixel" and use.usage == "M" for use in uses):
            continue
        images += 1
        found = {e.resolved.attribute.keyword: e.action for e in by_tag.values()}
        assert {keyword: found.get(keyword) for keyword in required} == dict.fromkeys(required, "K"), uid
    assert images >= 50


def test_no_type_1_is_lost_in_a_kept_sequence(candidate: Candidate, standard: Standard) -> None:
    """Issue 3, 5: half of an item is unreadable; procedure/safety.toml says what may be missing."""
    excused = checks.read(standard).missing
    for uid, by_tag in candidate.items():
        kept = {tag for tag, entry in by_tag.items() if entry.action == "K"}
        for use in standard.iods[standard.sop_classes[uid].iod].modules:
            for row in standard.modules[use.module].occurrences:
                if row.path and row.type == "1" and kept.issuperset(row.path) and row.tag not in excused:
                    assert by_tag[row.tag].action != "X", (uid, use.module, row)


def test_functional_groups_are_kept(candidate: Candidate) -> None:
    for uid, by_tag in candidate.items():
        for tag in ("(5200,9229)", "(5200,9230)"):
            if tag in by_tag and by_tag[tag].resolved.live:
                assert by_tag[tag].action == "K", (uid, tag)


def test_written_reasons_are_the_justifications(candidate: Candidate) -> None:
    for name, _, entry in entries(candidate):
        if entry.decision is not None:
            assert entry.justification == entry.decision.because, name
        else:
            assert entry.justification == entry.resolved.ruling.justification, name
            assert entry.action == entry.resolved.ruling.action, name


def test_there_is_a_reviewable_number_of_decisions(decisions: Decisions) -> None:
    assert len(decisions.attributes) + len(decisions.modules) < 300
    assert [d.where for d in decisions.attributes if d.deviation is not None] == []


def test_every_reason_is_its_own(decisions: Decisions) -> None:
    reasons = [decision.because for decision in (*decisions.attributes, *decisions.modules)]
    assert len(set(reasons)) == len(reasons)
    assert all(len(reason.split()) >= 8 for reason in reasons)
