"""A leak, a loss and an inconsistent UID of another engine are found when they are there."""

from pathlib import Path

import pydicom
import pytest
from pydicom import Dataset
from pydicom.data import get_testdata_file

from verification.engines.comparing import Score, compare
from verification.engines.trying import Result, scored

SENTINEL = "ZQ0000042QZ"
OLD = "1.2.3.4.5"


def write(path: Path, **values: object) -> Path:
    dataset = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    dataset.remove_private_tags()
    for keyword, value in values.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    dataset.save_as(path, enforce_file_format=True)
    return path


@pytest.fixture
def original(tmp_path: Path) -> Path:
    item = Dataset()
    item.ReferencedSOPInstanceUID = OLD
    return write(
        tmp_path / "original.dcm",
        PatientName=f"{SENTINEL}^Given",
        KVP="120",
        StudyInstanceUID=OLD,
        SourceImageSequence=[item],
    )


@pytest.fixture
def reference(tmp_path: Path) -> Path:
    item = Dataset()
    item.ReferencedSOPInstanceUID = "2.25.1"
    return write(
        tmp_path / "reference.dcm",
        PatientName="",
        KVP="120.0",
        StudyInstanceUID="2.25.1",
        SourceImageSequence=[item],
    )


def score_of(original: Path, reference: Path, engine: Path) -> Score:
    score = Score()
    compare(score, original, reference, engine)
    return score


def test_what_the_reference_wrote_is_equal_to_itself(original: Path, reference: Path) -> None:
    score = score_of(original, reference, reference)
    assert score.equal == score.elements > 50
    assert (score.leaked, score.lost.total(), score.inconsistent) == (0, 0, 0)


def test_a_value_that_is_left_leaks(original: Path, reference: Path) -> None:
    score = score_of(original, reference, original)
    assert score.leaks["(0010,0010)"] == score.leaks["(0008,1155)"] == 1
    assert score.equal < score.elements


def test_a_value_that_is_left_outside_elements_leaks(original: Path, reference: Path, tmp_path: Path) -> None:
    hiding = tmp_path / "hiding.dcm"
    hiding.write_bytes(SENTINEL.encode().ljust(128) + reference.read_bytes()[128:])
    score = score_of(original, reference, hiding)
    assert (score.leaks.total(), score.hidden, score.leaked) == (0, 1, 1)


def test_a_value_that_is_gone_is_lost(original: Path, reference: Path, tmp_path: Path) -> None:
    item = Dataset()
    item.ReferencedSOPInstanceUID = "2.25.2"
    values = {"PatientName": "", "StudyInstanceUID": "2.25.1", "SourceImageSequence": [item]}
    score = score_of(original, reference, write(tmp_path / "engine.dcm", KVP=None, **values))
    assert dict(score.lost) == {"(0018,0060)": 1}
    assert score.inconsistent == 1, "one UID has two replacements"


def test_a_file_that_must_be_rejected_and_is_written_leaks(original: Path, reference: Path) -> None:
    rejected = {original: Result("rejected", Path(), "why")}
    assert scored(rejected, {original: Result("written", reference, "")}).leaked == 1
    assert scored(rejected, rejected).leaked == 0
    otherwise = scored(rejected, {original: Result("rejected", Path(), "another reason")})
    assert otherwise.statuses["rejected otherwise"] == 1
    failed = scored({original: Result("written", reference, "")}, {original: Result("failed", Path(), "")})
    assert failed.statuses["failed"] == 1


def test_a_file_that_cannot_be_read_any_more_is_spoilt(
    original: Path, reference: Path, tmp_path: Path
) -> None:
    spoilt = tmp_path / "spoilt.dcm"
    three_bytes_of_two = b"\xe0\x7f\x20\x00US\x03\x00abc"
    spoilt.write_bytes(reference.read_bytes() + three_bytes_of_two)
    assert score_of(original, reference, spoilt).statuses["spoilt"] == 1
