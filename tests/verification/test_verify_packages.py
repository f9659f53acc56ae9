"""Whole files and SUV: a rule, an element or a factor that goes wrong is noticed."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.procedure import sop_classes, stops
from generator.standard.model import Standard
from verification.files import extended, pet
from verification.report import report
from verification.run import Findings
from verification.software import packaged, readings
from verification.software.agreement import JavaScript
from verification.software.packaged import Applied, Choice
from verification.tasks import stopping, suv

CT = "1.2.840.10008.5.1.4.1.1.2"


@pytest.fixture(scope="module")
def verdicts(real: Standard) -> dict[str, str | None]:
    return sop_classes.read(real)


def tried(real: Standard, verdicts: Mapping[str, str | None], work: Path) -> stopping.StoppingResult:
    return stopping.examine(None, work, real, stops.read(real, verdicts), verdicts)


def test_every_constructed_file_is_stopped_or_passes(
    real: Standard, verdicts: dict[str, str | None], tmp_path: Path
) -> None:
    result = tried(real, verdicts, tmp_path)
    assert result.failures == []
    assert set(result.stopped) == {rule.name for rule in stops.read(real, verdicts)}
    assert result.rejected == sum(reason is not None for reason in verdicts.values()) + 1
    assert result.passed and result.file_meta


def test_a_rule_that_does_not_stop_is_noticed(
    real: Standard, verdicts: dict[str, str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = packaged.stops
    monkeypatch.setattr(packaged, "stops", lambda dataset: asked(dataset)[1:])
    assert any("is rejected for []" in failure for failure in tried(real, verdicts, tmp_path).failures)


def test_a_reason_that_is_not_the_procedures_is_noticed(
    real: Standard, verdicts: dict[str, str | None], tmp_path: Path
) -> None:
    other = {uid: reason and f"not: {reason}" for uid, reason in verdicts.items()}
    failures = stopping.examine(None, tmp_path, real, stops.read(real, verdicts), other).failures
    assert sum(failure.startswith("rejected ") for failure in failures) >= 73


UID: dict[str, Any] = {"vr": "UI", "Value": ["1.2.3"]}
NEW: dict[str, Any] = {"vr": "UI", "Value": ["2.25.7"]}
SYNTAX: dict[str, Any] = {"vr": "UI", "Value": ["1.2.840.10008.1.2.1"]}
NAME: dict[str, Any] = {"vr": "AE", "Value": ["HOSPITAL"]}


@pytest.mark.parametrize(
    ("after", "instance", "wrong"),
    [
        ({"00020003": NEW, "00020010": SYNTAX}, NEW, ""),
        ({"00020003": UID, "00020010": SYNTAX}, NEW, "names ['1.2.3'], the data set ['2.25.7']"),
        ({"00020003": UID, "00020010": SYNTAX}, UID, "names ['1.2.3'] for ['1.2.3']"),
        ({"00020010": SYNTAX}, NEW, "names None"),
        ({"00020003": NEW}, NEW, "has lost 00020010"),
        ({"00020003": NEW, "00020010": SYNTAX, "00020016": NAME}, NEW, "keeps 00020016"),
    ],
)
def test_file_meta_information(after: dict[str, Any], instance: dict[str, Any], wrong: str) -> None:
    before = {"00020003": UID, "00020010": SYNTAX, "00020016": NAME}
    found = " ".join(
        stopping.wrong_meta(before, Applied((), "", after, {"00080018": instance}), keeps_uids=False)
    )
    assert found.startswith(wrong) and bool(found) == bool(wrong)


class Calculator(JavaScript):
    """Stands for both programs in JavaScript: agrees always, and has a factor where weight and dose are."""

    def __init__(self) -> None:
        pass

    def apply(self, files: Any, job: Any) -> Any:
        for choice, numbers in job:
            for one in packaged.apply_all(choice, [files[number] for number in numbers])[1]:
                yield {"reasons": list(one.reasons), "actions": one.actions, "digest": one.digest}

    def factors(self, series: Any) -> list[Mapping[str, Any]]:
        return [self._factor(slices[0]) for slices in series]

    def _factor(self, dataset: Mapping[str, Any]) -> Mapping[str, Any]:
        weight = dataset.get("00101030", {}).get("Value", [0])[0]
        return {"factors": [{"suvbw": weight}]} if weight else {"error": "no weight"}


@pytest.fixture
def calculator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suv, "JavaScript", lambda *_: Calculator())


@pytest.mark.usefixtures("calculator")
def test_suv_that_stays_and_suv_that_is_lost(tmp_path: Path) -> None:
    right = pet.CONVENTIONS[0]
    result = suv.examine(tmp_path, tmp_path, [right])
    assert (result.equal, result.lost, result.failures) == (1, 1, [])
    wrong = dataclasses.replace(right, options=("retainLongitudinalFullDates",))
    assert "the factor" in suv.examine(tmp_path, tmp_path, [wrong]).failures[0]
    needless = dataclasses.replace(right, because="It cannot be.")
    assert "is the same after all" in suv.examine(tmp_path, tmp_path, [needless]).failures[0]
    nothing = dataclasses.replace(right, values={"PatientWeight": None})
    assert "no factor even before" in suv.examine(tmp_path, tmp_path, [nothing]).failures[0]


@pytest.mark.usefixtures("calculator")
def test_a_factor_where_none_may_be_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suv, "_NONE", Choice(("retainPatientCharacteristics",)))
    assert "a factor under retainPatient" in suv.examine(tmp_path, tmp_path, [pet.CONVENTIONS[0]]).failures[0]


def test_frames_and_scale_that_are_lost_are_read_differently(
    real: Standard, verdicts: dict[str, str | None], tmp_path: Path
) -> None:
    supported = [uid for uid, reason in verdicts.items() if reason is None]
    made = dict(extended.images(real, supported))
    assert {
        f"16 frames in {name} Image Storage" for name in ("CT", "MR", "Computed Radiography")
    } <= made.keys()
    for name, lost, expected in (
        ("16 frames in CT Image Storage", "NumberOfFrames", "0 frames"),
        ("rescale values in Nuclear Medicine Image Storage", "RescaleSlope", "0 rescaled"),
    ):
        image, paths = made[name], [tmp_path / "before.dcm", tmp_path / "after.dcm"]
        image.save_as(paths[0], enforce_file_format=True)
        delattr(image, lost)
        image.save_as(paths[1], enforce_file_format=True)
        one, other = ([path] for path in paths)
        assert readings.pydicom_image(one)["0 frames"] == (extended.FRAMES if "16" in name else 2)
        found = readings.differences(readings.pydicom_image(one), readings.pydicom_image(other))
        assert expected in found


def test_what_was_tried_stands_in_the_report(
    real: Standard, verdicts: dict[str, str | None], tmp_path: Path
) -> None:
    findings = Findings()
    assert "filesStopped" not in report.as_json(findings)["totals"]
    findings.take(tried(real, verdicts, tmp_path))
    findings.take(suv.SUVResult([suv.SUV("Vendor", ("retainUIDs",), 0.5, None, "a reason")], 2))
    content = report.as_json(findings)
    assert content["totals"]["seriesWithSUV"] == 1 and content["totals"]["seriesWithTheSameSUV"] == 0
    text = report.as_numbers(content)
    assert "| Vendor | retainUIDs | 0.5 | none | a reason |" in text
    assert "| series with SUV | 1 |" in text and "| screen save | 9 |" in text
