"""The walker that applies a whole procedure under options, by the contract alone."""

from collections.abc import Sequence
from typing import Any

import pytest
from pydicom import DataElement, Dataset
from pydicom.dataset import FileMetaDataset

from verification.software.walker import Applier, RejectedError

CLASS = "1.2.3"


def entry(action: str, **options: str) -> dict[str, Any]:
    return {"default": action, "justification": "why", **({"options": options} if options else {})}


def item(code: str) -> dict[str, Any]:
    return {"00080100": {"vr": "SH", "Value": [code]}}


PROCEDURE: dict[str, Any] = {
    "default": "R",
    "justification": "not listed",
    "insert": {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120064": {"vr": "SQ", "Value": [item("113100")]},
        "00280303": {"vr": "CS", "Value": ["REMOVED"]},
    },
    "option": {
        "retainSafePrivate": {
            "excludes": [],
            "insert": {"00120064": {"vr": "SQ", "Value": [item("113111")]}},
        },
        "retainUIDs": {"excludes": [], "insert": {"00120064": {"vr": "SQ", "Value": [item("113110")]}}},
        "retainLongitudinalFullDates": {
            "excludes": ["retainLongitudinalModifiedDates"],
            "insert": {"00280303": {"vr": "CS", "Value": ["UNMODIFIED"]}},
        },
        "retainLongitudinalModifiedDates": {
            "excludes": ["retainLongitudinalFullDates"],
            "insert": {"00280303": {"vr": "CS", "Value": ["MODIFIED"]}},
        },
    },
    "private": {
        "MAKER 01": {
            "(0019,XX0C)": entry("X", retainSafePrivate="K"),
            "(0019,XX0D)": entry("X", retainSafePrivate="U"),
            "(0019,XXFE)": entry("X", retainSafePrivate="K"),
        }
    },
    "sopClass": {
        "1.2.4": {"default": "R", "justification": "rejected", "tag": {}},
        CLASS: {
            "default": "X",
            "justification": "not listed",
            "tag": {
                "(0008,0016)": entry("K"),
                "(0008,0018)": entry("U", retainUIDs="K"),
                "(0008,0020)": entry(
                    "Z", retainLongitudinalFullDates="K", retainLongitudinalModifiedDates="C"
                ),
                "(0008,1030)": entry("X", retainUIDs="K", retainSafePrivate="C"),
                "(0008,1140)": entry("K"),
                "(0008,1155)": entry("U", retainUIDs="K"),
                "(0010,0010)": entry("Z"),
                "(0018,0050)": entry("Z"),
                "(0040,0275)": entry("D"),
                "(60XX,3000)": entry("X", retainUIDs="K"),
            },
        },
    },
}


def dataset(sop_class: str = CLASS) -> Dataset:
    made = Dataset()
    made.SOPClassUID = sop_class
    made.SOPInstanceUID = "1.2.3.4"
    made.StudyDate = "20200102"
    made.StudyDescription = "words"
    made.PatientName = "Doe^Jane"
    made.SliceThickness = "3"
    made.PatientComments = "not listed"
    reference = Dataset()
    reference.ReferencedSOPInstanceUID = "1.2.3.4"
    reference.add(DataElement(0x00190010, "LO", "MAKER 01 "))
    reference.add(DataElement(0x0019100C, "IS", "800"))
    made.ReferencedImageSequence = [reference]
    made.RequestAttributesSequence = [Dataset()]
    made.add(DataElement(0x60003000, "OW", b"\1\2"))
    made.add(DataElement(0x00190010, "LO", "OTHER"))
    made.add(DataElement(0x00190011, "LO", "MAKER 01"))
    made.add(DataElement(0x00190012, "LO", "MAKER 02"))
    made.add(DataElement(0x0019100C, "IS", "1"))
    made.add(DataElement(0x0019110C, "IS", "1000"))
    made.add(DataElement(0x0019110D, "UI", "1.2.3.4"))
    made.add(DataElement(0x0019110E, "LO", "a secret"))
    made.add(DataElement(0x0019120C, "IS", "2"))
    inner = Dataset()
    inner.PatientName = "Doe^Jane"
    inner.add(DataElement(0x0019110C, "IS", "3"))
    made.add(DataElement(0x001911FE, "SQ", [inner]))
    return made


def applied(*options: str, **more: Any) -> Dataset:
    made = dataset()
    Applier(PROCEDURE, options, **more).apply(made)
    return made


def codes(made: Dataset) -> Sequence[str]:
    return [str(row.CodeValue) for row in made.DeidentificationMethodCodeSequence]


def test_without_options() -> None:
    made = applied()
    assert [element.tag for element in made.iterall() if element.tag.is_private] == []
    assert made["PatientName"].is_empty and made.SliceThickness == 0 and "PatientComments" not in made
    assert "StudyDescription" not in made and (0x6000, 0x3000) not in made
    assert len(made.RequestAttributesSequence) == 0
    assert made.SOPInstanceUID == made.ReferencedImageSequence[0].ReferencedSOPInstanceUID != "1.2.3.4"
    assert codes(made) == ["113100"] and made.LongitudinalTemporalInformationModified == "REMOVED"


def test_safe_private_attributes_come_back_with_their_creator_only() -> None:
    made = applied("retainSafePrivate")
    private = {int(element.tag): element for element in made if element.tag.is_private}
    assert set(private) == {0x00190011, 0x0019110C, 0x0019110D, 0x001911FE}
    assert private[0x0019110C].value == 1000
    assert private[0x0019110D].value == made.SOPInstanceUID != "1.2.3.4"
    # Inside: the standard's attributes by the table; an element without a creator in its item is nobody's.
    assert list(private[0x001911FE].value[0].keys()) == [0x00100010]
    assert made[0x001911FE].value[0]["PatientName"].is_empty
    # The creator of another item is matched without padding, in its own block.
    nested = made.ReferencedImageSequence[0]
    assert {int(element.tag) for element in nested if element.tag.is_private} == {0x00190010, 0x0019100C}
    assert codes(made) == ["113100", "113111"]


def test_of_several_options_the_most_protective_counts() -> None:
    assert applied("retainUIDs").StudyDescription == "words"
    assert "StudyDescription" not in applied("retainUIDs", "retainSafePrivate")
    cleaned = applied("retainUIDs", "retainSafePrivate", clean=lambda element, path: "cleaned")
    assert cleaned.StudyDescription == "cleaned"
    assert codes(cleaned) == ["113100", "113111", "113110"]
    assert cleaned.SOPInstanceUID == "1.2.3.4"
    assert (0x6000, 0x3000) in cleaned


def test_dates() -> None:
    assert applied("retainLongitudinalFullDates").StudyDate == "20200102"
    assert applied("retainLongitudinalModifiedDates")["StudyDate"].is_empty
    moved = applied("retainLongitudinalModifiedDates", clean=lambda element, path: "20200203")
    assert (moved.StudyDate, moved.LongitudinalTemporalInformationModified) == ("20200203", "MODIFIED")
    with pytest.raises(ValueError, match="exclude each other"):
        Applier(PROCEDURE, ["retainLongitudinalFullDates", "retainLongitudinalModifiedDates"])


def test_a_private_value_of_unknown_vr_is_removed() -> None:
    """It may be a sequence whose items nobody can clean."""
    made = dataset()
    made[0x0019110C] = DataElement(0x0019110C, "UN", b"\1\2\3\4")
    Applier(PROCEDURE, ["retainSafePrivate"]).apply(made)
    assert 0x0019110C not in made and 0x0019110D in made


def test_a_value_of_unknown_vr_is_removed_even_where_its_tag_is_kept() -> None:
    """Software whose dictionary is older reads a newer sequence in implicit VR like this, names and all."""
    newer = 0x0008114D  # unknown to pydicom 3.0
    made = dataset()
    made[newer] = DataElement(newer, "UN", b"\x10\x00\x10\x00\x08\x00\x00\x00Doe^Jane")
    table = PROCEDURE["sopClass"][CLASS]
    listed = {**table, "tag": {**table["tag"], "(0008,114D)": entry("K")}}
    Applier({**PROCEDURE, "sopClass": {CLASS: listed}}).apply(made)
    assert newer not in made


@pytest.mark.parametrize("written", ["1.2.3.4", "1.2.3.99"])
def test_file_meta_information_names_the_instance_by_its_new_uid(written: str) -> None:
    """Also where it named another one before, as some real files do."""
    meta = {"default": "X", "justification": "", "tag": {"(0002,0003)": entry("U", retainUIDs="K")}}
    for options, uid in (([], None), (["retainUIDs"], "1.2.3.4")):
        made = dataset()
        made.file_meta = FileMetaDataset()
        made.file_meta.MediaStorageSOPInstanceUID = written if uid is None else uid
        made.file_meta.SourceApplicationEntityTitle = "HOSPITAL"
        Applier({**PROCEDURE, "fileMeta": meta}, options).apply(made)
        assert made.file_meta.MediaStorageSOPInstanceUID == made.SOPInstanceUID
        assert (made.SOPInstanceUID == "1.2.3.4") == (uid is not None)
        assert "SourceApplicationEntityTitle" not in made.file_meta


@pytest.mark.parametrize(("sop_class", "reason"), [("1.2.4", "rejected"), ("1.2.5", "not listed")])
def test_rejected(sop_class: str, reason: str) -> None:
    with pytest.raises(RejectedError, match=reason):
        Applier(PROCEDURE).apply(dataset(sop_class))
