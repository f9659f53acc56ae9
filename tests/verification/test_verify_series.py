"""Real series: what counts as damage, and that damage, stopped images and needless exceptions are noticed."""

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from grand_challenge_dicom_de_id_procedure import procedure as installed

from verification.files.objects import ct_series
from verification.report import report
from verification.run import Findings
from verification.software.conversion import convert, damage, lost_timing
from verification.tasks import series

CT = "1.2.840.10008.5.1.4.1.1.2"
BOTH = series.CHOICES

Expected = Mapping[str, tuple[frozenset[str], str]]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Return a folder with one series, as ../shared/files has many."""
    folder = tmp_path / "files" / "ct"
    folder.mkdir(parents=True)
    for number, image in enumerate(ct_series()):
        image.save_as(folder / f"{number}.dcm", enforce_file_format=True)
    return folder.parent


def procedure(tags: Mapping[str, Mapping[str, Any]] | None = None, **members: Any) -> dict[str, Any]:
    """Return the installed procedure with other entries for CT images, or with other members."""
    ct = dict(installed["sopClass"][CT])
    ct["tag"] = {**ct["tag"], **(tags or {})}
    return {**installed, "sopClass": {**installed["sopClass"], CT: ct}, **members}


def examine(files: Path, made: Mapping[str, Any], expected: Expected | None = None) -> series.SeriesResult:
    return series.examine(made, files.parent / "work", files, expected or {})


def test_a_series_that_is_read_as_before_is_intact(files: Path) -> None:
    result = examine(files, procedure())
    assert (result.failures, [result.intact(options) for options in BOTH]) == ([], [1, 1])
    assert (result.series[0].vendor, result.series[0].files, result.file_meta) == ("GE", 4, 8)


def test_lost_geometry_and_scale_are_noticed(files: Path) -> None:
    lost = {tag: {"default": "X", "justification": ""} for tag in ("(0020,0032)", "(0020,0037)")}
    result = examine(files, procedure(lost))
    assert any("ct: dcm2niix finds other affine" in failure for failure in result.failures)
    assert [result.intact(options) for options in BOTH] == [0, 0]


def test_lost_scale_is_noticed(files: Path) -> None:
    result = examine(files, procedure({"(0028,1052)": {"default": "X", "justification": ""}}))
    assert any("other values" in failure for failure in result.failures)


def test_file_meta_information_with_the_original_uid_is_noticed(files: Path) -> None:
    meta = copy.deepcopy(dict(installed["fileMeta"]))
    meta["tag"] = {**meta["tag"], "(0002,0003)": {"default": "K", "justification": ""}}
    result = examine(files, procedure(fileMeta=meta))
    assert result.file_meta == 0
    assert sum("file meta information names" in failure for failure in result.failures) == 8


def test_a_rule_that_stops_a_legitimate_image_is_noticed(files: Path) -> None:
    rule = {"attribute": "(0008,0060)", "is": ["CT"], "justification": "No CT."}
    result = examine(files, procedure(stop=[rule]))
    assert result.stopped == {"No CT.": 4}
    assert any("a legitimate image is stopped: No CT." in failure for failure in result.failures)


def test_exceptions_that_nothing_needs_are_noticed(files: Path) -> None:
    expected = {
        "ct": (frozenset({"affine"}), "because"),
        "gone": (frozenset({"size"}), "because"),
    }
    failures = examine(files, procedure(), expected).failures
    assert len(failures) == 2
    assert "but they are not" in failures[0]
    assert "not there" in failures[1]


def test_an_exception_covers_what_it_names_only(files: Path) -> None:
    lost = {tag: {"default": "X", "justification": ""} for tag in ("(0020,0032)", "(0028,1052)")}
    failures = examine(files, procedure(lost), {"ct": (frozenset({"values"}), "because")}).failures
    assert [failure for failure in failures if "values" in failure] == []
    assert [failure for failure in failures if "affine" in failure]


@pytest.mark.parametrize("what", ["size", "affine", "values", "b-values", "vectors"])
def test_each_part_of_a_conversion_counts(files: Path, what: str) -> None:
    before = convert(files / "ct")
    other = [{**before[0], what: [*(before[0][what] or []), 1]}, *before[1:]]
    assert damage(before, before) == []
    assert damage(before, other) == [what]


def test_images_that_are_missing_count(files: Path) -> None:
    before = convert(files / "ct")
    assert damage(before, None) == damage(before, [*before, *before]) == ["images"]
    other = [{**before[0], "timing": {"SliceTiming": [0, 1]}}, *before[1:]]
    assert lost_timing(before, before) == []
    assert lost_timing(before, other) == ["SliceTiming"]


def test_other_pixels_are_other_values(files: Path) -> None:
    before = convert(files / "ct")
    path = files / "ct" / "0.dcm"
    image = pydicom.dcmread(path)
    image.PixelData = np.flipud(image.pixel_array).tobytes()
    image.save_as(path)
    assert damage(before, convert(files / "ct")) == ["values"]


def test_the_report_says_what_is_damaged_and_where_nothing_was_tried(files: Path) -> None:
    lost = {"(0020,0032)": {"default": "X", "justification": ""}}
    content = report.as_json(Findings(real_series=examine(files, procedure(lost))))
    assert content["totals"]["realSeries"] == 1
    assert content["totals"]["realSeriesIntactUnderRetainSafePrivate"] == 0
    assert "| GE | ct | 4 | retainSafePrivate | affine" in report.as_markdown(content)
    nothing = report.as_json(Findings(real_series=series.examine(procedure(), files, files / "none")))
    assert "realSeries" not in nothing["totals"]
    assert "Not tried" in report.as_markdown(nothing)


def test_the_real_series() -> None:
    """What the data file says of them is checked by the run; here, that it names real ones."""
    if not series.FOLDER.is_dir():
        pytest.skip("there is no ../shared/files beside the repository")
    assert series.expected_damage().keys() <= {path.name for path in series.FOLDER.iterdir()}
