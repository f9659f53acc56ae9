"""The reference: what the tables mean, against another reading of the contract and by hand."""

import copy
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pydicom
import pytest
from grand_challenge_dicom_de_id_procedure import procedure
from pydicom import DataElement, Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID
from reference import Deidentifier, RejectedError

from generator.standard.model import Standard
from verification.checks.records import flatten
from verification.files.synthetic import Kind, instances_of
from verification.files.values import TEXT_VRS
from verification.software.walker import Applier

CT = "1.2.840.10008.5.1.4.1.1.2"
ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4.1"
SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"
PLAN = "1.2.840.10008.5.1.4.1.1.481.5"
KEY = b"a secret of the tests"
Make = Callable[[str, Kind], Dataset]


def deidentified(dataset: Dataset, *options: str, key: bytes = KEY) -> Dataset:
    Deidentifier(key, options)(dataset)
    return dataset


@pytest.mark.parametrize(
    "options",
    [(), ("retainSafePrivate", "retainUIDs"), ("retainDeviceIdentity", "retainLongitudinalFullDates")],
)
@pytest.mark.parametrize("uid", [ENHANCED_MR, SLIDE, PLAN])
def test_another_reading_of_the_contract_comes_to_the_same(
    make: Make, uid: str, options: tuple[str, ...]
) -> None:
    before = make(uid, "full")
    original = flatten(before)
    walked = copy.deepcopy(before)
    Applier(procedure, options).apply(walked)
    expected, found = flatten(walked), flatten(deidentified(before, *options))
    table = procedure["sopClass"][uid]["tag"]
    emptied = {
        tag for tag, entry in table.items() if entry["default"] == "D" and walked_is_empty(expected, tag)
    }

    def stands_in_dummies(path: tuple[Any, ...]) -> bool:
        # The walker empties sequences that are D; the reference fills their items with dummies.
        return any(step in emptied for step in path[:-1:2])

    assert {path for path in found if not stands_in_dummies(path)} == set(expected)
    for path, record in expected.items():
        if record.vr == "SQ" or path not in original:
            continue
        walker_keeps = record.values == original[path].values
        assert (found[path].values == original[path].values) == walker_keeps, path
        if record.vr == "UI" and not walker_keeps and not record.is_empty:
            assert UID(found[path].values[0]).is_valid


def walked_is_empty(records: dict[Any, Any], tag: str) -> bool:
    return any(path[-1] == tag and record.vr == "SQ" and record.is_empty for path, record in records.items())


@pytest.mark.parametrize("uid", [CT, ENHANCED_MR, PLAN])
def test_of_texts_only_those_that_the_table_keeps_are_left_in_a_file(standard: Standard, uid: str) -> None:
    instance = next(one for one in instances_of(standard.sop_classes[uid], standard, 1) if one.kind == "full")
    written = BytesIO()
    deidentified(instance.dataset).save_as(written, enforce_file_format=True)
    kept = {tag for tag, entry in procedure["sopClass"][uid]["tag"].items() if entry["default"] == "K"}
    texts = {text: origin for text, origin in instance.mint.origins.items() if origin.vr in TEXT_VRS}
    left = {origin.tag for text, origin in texts.items() if text.encode() in written.getvalue()}
    assert left
    assert left <= kept


def test_one_key_makes_one_new_uid_and_another_key_another(make: Make) -> None:
    first, second, other = (
        deidentified(make(CT, kind), key=key)
        for kind, key in (("minimal", KEY), ("second", KEY), ("minimal", b"another secret here"))
    )
    assert first.StudyInstanceUID == second.StudyInstanceUID
    assert first.SOPInstanceUID != second.SOPInstanceUID
    assert first.StudyInstanceUID != other.StudyInstanceUID
    assert first.StudyInstanceUID.is_valid and len(first.StudyInstanceUID) <= 64
    assert first.file_meta.MediaStorageSOPInstanceUID == first.SOPInstanceUID


def test_each_of_several_uids_is_replaced(make: Make) -> None:
    dataset = make(CT, "minimal")
    old = ["1.2.3.4", "1.2.3.5", str(dataset.StudyInstanceUID)]
    dataset.FrameOfReferenceUID = old  # one too many, but files are as they are
    new = list(deidentified(dataset).FrameOfReferenceUID)
    assert len(set(new)) == 3 and not set(new) & set(old)
    assert new[2] == dataset.StudyInstanceUID


def test_a_file_says_that_and_how_it_was_deidentified(make: Make) -> None:
    dataset = make(CT, "minimal")
    dataset.DeidentificationMethod = "by hand, at Original Hospital"
    dataset.preamble = b"Original Hospital".ljust(128)
    deidentified(dataset, "retainUIDs")
    assert dataset.PatientIdentityRemoved == "YES"
    assert dataset.DeidentificationMethod == procedure["insert"]["00120063"]["Value"][0]
    assert [item.CodeValue for item in dataset.DeidentificationMethodCodeSequence] == ["113100", "113110"]
    assert dataset.preamble == bytes(128)


def test_file_meta_information_is_cleaned(make: Make) -> None:
    dataset = make(CT, "minimal")
    dataset.file_meta.SourceApplicationEntityTitle = "ORIGINAL"
    deidentified(dataset)
    assert "SourceApplicationEntityTitle" not in dataset.file_meta
    assert dataset.file_meta.MediaStorageSOPClassUID == CT


@pytest.mark.parametrize("uid", ["1.2.3", "", "1.2.840.10008.5.1.4.1.1.88.11"])
def test_other_sop_classes_are_rejected_with_the_reason(make: Make, uid: str) -> None:
    dataset = make(CT, "minimal")
    dataset.SOPClassUID = uid
    reason = procedure["sopClass"].get(uid, procedure)["justification"]
    with pytest.raises(RejectedError) as rejected:
        deidentified(dataset)
    assert str(rejected.value) == reason


def test_a_stop_rule_rejects_with_its_reason(make: Make) -> None:
    dataset = make(CT, "minimal")
    dataset.BurnedInAnnotation = "YES"
    with pytest.raises(RejectedError, match="burned into its pixels"):
        deidentified(dataset)


def test_a_value_that_cannot_be_read_stops_a_file_if_a_rule_asks_for_it(make: Make) -> None:
    dataset = make(CT, "minimal")
    dataset.add(DataElement(0x00280301, "SQ", Sequence([Dataset()])))
    with pytest.raises(RejectedError):
        deidentified(dataset)


def private_attribute() -> tuple[str, int, int]:
    """Return a private creator, group and element that retainSafePrivate keeps."""
    for creator, table in procedure["private"].items():
        for tag, entry in table.items():
            if entry["options"]["retainSafePrivate"] == "K":
                return creator, int(tag[1:5], 16), int(tag[8:10], 16)
    raise AssertionError("no private attribute is kept")


@pytest.mark.parametrize("block", [0x10, 0x42])
def test_safe_private_attributes_are_kept_with_their_creator_in_any_block(make: Make, block: int) -> None:
    creator, group, element = private_attribute()
    files = {}
    for options in ((), ("retainSafePrivate",)):
        dataset, item = make(CT, "minimal"), Dataset()
        dataset.add(DataElement(0x00081140, "SQ", Sequence([item])))
        for place in (dataset, item):
            place.add(DataElement(group << 16 | block, "LO", creator))
            place.add(DataElement(group << 16 | block << 8 | element, "DS", "4711"))
            place.add(DataElement(group << 16 | block << 8 | 0xFF, "LO", "Original^Patient"))
            place.add(DataElement(group << 16 | 0x77, "LO", creator + " OF MR ORIGINAL"))
            place.add(DataElement(group << 16 | 0x7700 | element, "DS", "4712"))
        files[options] = deidentified(dataset, *options)
    assert not [element for element in files[()] if element.tag.is_private]
    kept = [element.value for element in files[("retainSafePrivate",)] if element.tag.is_private]
    assert kept == [creator, 4711]


def test_private_attributes_without_creator_are_removed(make: Make) -> None:
    _, group, element = private_attribute()
    dataset = make(CT, "minimal")
    dataset.add(DataElement(group << 16 | 0x1000 | element, "DS", "4711"))
    assert not [one for one in deidentified(dataset, "retainSafePrivate") if one.tag.is_private]


def test_a_private_value_of_unknown_vr_is_removed_since_it_may_be_a_sequence(make: Make) -> None:
    creator, group, element = private_attribute()
    dataset = make(CT, "minimal")
    dataset.add(DataElement(group << 16 | 0x10, "LO", creator))
    dataset.add(DataElement(group << 16 | 0x1000 | element, "UN", b"Original^Patient"))
    assert group << 16 | 0x1000 | element not in deidentified(dataset, "retainSafePrivate")


def test_words_in_place_of_a_number_are_removed(make: Make) -> None:
    dataset = make(CT, "minimal")
    kept = {tag for tag, entry in procedure["sopClass"][CT]["tag"].items() if entry["default"] == "K"}
    assert {"(0028,1052)", "(0018,0050)"} <= kept
    dataset.add(DataElement(0x00281052, "LO", "Original^Patient"))
    dataset.add(DataElement(0x00180050, "DS", "2.5"))
    deidentified(dataset)
    assert "RescaleIntercept" not in dataset
    assert dataset.SliceThickness == 2.5


def test_a_sequence_that_is_dummied_keeps_no_value_of_its_items(make: Make) -> None:
    uid, tag = next(
        (uid, tag)
        for uid, sop_class in procedure["sopClass"].items()
        for tag, entry in sop_class["tag"].items()
        if tag == "(0008,1072)" and entry["default"] == "D"
    )
    dataset = make(uid, "full")
    before = {
        str(value) for path, record in flatten(dataset).items() if path[0] == tag for value in record.values
    }
    after = {path: record for path, record in flatten(deidentified(dataset)).items() if path[0] == tag}
    assert len(after) > 1
    values = {str(value) for record in after.values() if record.vr != "SQ" for value in record.values}
    assert values and not values & before


def test_options_that_exclude_each_other_are_an_error() -> None:
    with pytest.raises(ValueError, match="exclude each other"):
        Deidentifier(KEY, ["retainLongitudinalFullDates", "retainLongitudinalModifiedDates"])


def test_what_is_kept_comes_out_byte_by_byte(make: Make) -> None:
    dataset = make(CT, "full")
    dataset.add(DataElement(0x00280030, "DS", ["0.50", "5e-1"]))
    source, target = BytesIO(), BytesIO()
    dataset.save_as(source, enforce_file_format=True)
    read = pydicom.dcmread(BytesIO(source.getvalue()))
    deidentified(read).save_as(target, enforce_file_format=True)
    assert b"0.50\\5e-1" in target.getvalue()
    again = pydicom.dcmread(BytesIO(target.getvalue()))
    assert again.PixelData == dataset.PixelData
