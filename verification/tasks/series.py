"""Series of real scanners, with and without their safe private attributes, as dcm2niix converts them.

They lie in ../shared/files beside the repository, a folder each. Where they do not, nothing is tried and
the report says so.
"""

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pydicom

from verification.files.model import model_of
from verification.files.stopping import holding
from verification.software.agreement import JavaScript, disagreement
from verification.software.consumer import quiet
from verification.software.conversion import Conversion, convert, copy_files, damage, lost_timing
from verification.software.packaged import Item, apply_all
from verification.software.walker import Applier
from verification.tasks.options import used_choices

FOLDER = Path(__file__).parents[2].parent / "shared" / "files"
DAMAGED_PATH = Path(__file__).parent / "damaged_series.toml"
CHOICES: tuple[tuple[str, ...], ...] = ((), ("retainSafePrivate",))
"""The options that the series are tried under; the last have to keep them intact."""
_COMPARED = 3
"""How many files of a series both packages are given."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a series under some options: `damage` and `timing` name what is converted otherwise."""

    options: tuple[str, ...]
    damage: tuple[str, ...]
    timing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """A series that was tried."""

    name: str
    vendor: str
    files: int
    outcomes: tuple[Outcome, ...]


@dataclass
class SeriesResult:
    """What became of all series; `tried` is False where there are none."""

    tried: bool = False
    series: list[Series] = field(default_factory=list)
    agreed: int = 0
    """Elements on which both packages agree, under all that people combine."""
    file_meta: int = 0
    """Files written whose file meta information names the instance by its new UID, in all choices."""
    stopped: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def intact(self, options: tuple[str, ...]) -> int:
        """Return how many series are converted as before under these options."""
        return sum(
            outcome.options == options and not outcome.damage
            for series in self.series
            for outcome in series.outcomes
        )


def expected_damage(path: Path = DAMAGED_PATH) -> dict[str, tuple[frozenset[str], str]]:
    """Return what cannot be kept under the last of `CHOICES`: by series, what is damaged and why."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: (frozenset(row["damage"]), str(row["because"])) for name, row in rows.items()}


def examine(
    procedure: Mapping[str, Any],
    work: Path,
    files: Path = FOLDER,
    expected: Mapping[str, tuple[frozenset[str], str]] | None = None,
    javascript: Path | None = None,
) -> SeriesResult:
    """Apply a procedure to every series of `files` and compare what dcm2niix makes of it.

    Parameters
    ----------
    work
        An empty folder to write in.
    expected
        As `expected_damage` returns it; read from there if None.
    javascript
        Where `javascript.install` was done, to hold the npm package against the Python package as well.
    """
    result = SeriesResult()
    if not files.is_dir():
        return result
    result.tried = True
    for folder in sorted(path for path in files.iterdir() if path.is_dir()):
        paths = sorted(path for path in folder.iterdir() if path.is_file() and _is_dicom(path))
        _examine_series(folder, paths, procedure, work, result)
        if javascript is not None:
            _compare_packages(paths[:_COMPARED], JavaScript(javascript, work), result)
    _compare_with_expected(result, expected_damage() if expected is None else expected)
    return result


def _examine_series(
    folder: Path, paths: list[Path], procedure: Mapping[str, Any], work: Path, result: SeriesResult
) -> None:
    with quiet():
        datasets = [pydicom.dcmread(path) for path in paths]
        for path, dataset in zip(paths, datasets, strict=True):
            _check_stops(f"{folder.name}/{path.name}", dataset, procedure, result)
    copy_files(paths, work / folder.name / "before")
    before = convert(work / folder.name / "before")
    outcomes = []
    for options in CHOICES:
        target = work / folder.name / ("+".join(options) or "default")
        target.mkdir()
        with quiet():
            _write(paths, target, Applier(procedure, options), result)
        after = _converted(target)
        outcomes.append(Outcome(options, tuple(damage(before, after)), tuple(lost_timing(before, after))))
    vendor = str(datasets[0].get("Manufacturer", "")).split(" ")[0].upper()
    result.series.append(Series(folder.name, vendor, len(paths), tuple(outcomes)))


def _compare_packages(paths: list[Path], javascript: JavaScript, result: SeriesResult) -> None:
    """Hold what both packages say of some files of a series against each other, element by element."""
    with quiet():
        files: list[tuple[Item, Item]] = [
            (model_of(dataset.file_meta), model_of(dataset, lenient=True))
            for dataset in map(_without_pixels, paths)
        ]
    job = [(choice, range(len(files))) for choice in used_choices()]
    said = javascript.apply(files, job)
    for choice, _ in job:
        for path, one in zip(paths, apply_all(choice, files)[1], strict=True):
            text = disagreement(one, next(said))
            if text is not None:
                name = f"{path.parent.name}/{path.name}"
                result.failures.append(f"{name}, {choice}: Python and JavaScript differ: {text}")
            result.agreed += 0 if text else len(one.actions)


def _without_pixels(path: Path) -> pydicom.Dataset:
    dataset = pydicom.dcmread(path)
    dataset.PixelData = b"\0\0"
    return dataset


def _write(paths: list[Path], target: Path, applier: Applier, result: SeriesResult) -> None:
    """Write what a procedure makes of files, under numbers: real names may say who is in them."""
    for number, path in enumerate(paths):
        dataset = pydicom.dcmread(path)
        applier.apply(dataset)
        written = target / f"{number:05}.dcm"
        # As the procedure leaves it: told to enforce the format, pydicom would set the UID itself.
        dataset.save_as(written, enforce_file_format=False)
        named = pydicom.filereader.read_file_meta_info(written).get("MediaStorageSOPInstanceUID")
        if named == dataset.SOPInstanceUID:
            result.file_meta += 1
        else:
            result.failures.append(f"{path.parent.name}/{path.name}: file meta information names {named}")


def _converted(folder: Path) -> Conversion | None:
    try:
        return convert(folder)
    except ValueError:
        return None


def _check_stops(
    name: str, dataset: pydicom.Dataset, procedure: Mapping[str, Any], result: SeriesResult
) -> None:
    content = {
        f"{int(tag):08X}": dataset[tag].to_json_dict(None, 0) for tag in _stop_tags(procedure, dataset)
    }
    for rule in holding(procedure.get("stop", ()), content):
        result.stopped[rule["justification"]] += 1
        result.failures.append(f"{name}: a legitimate image is stopped: {rule['justification']}")


def _stop_tags(procedure: Mapping[str, Any], dataset: pydicom.Dataset) -> list[pydicom.tag.BaseTag]:
    named = {"(0008,0016)", *(rule["attribute"] for rule in procedure.get("stop", ()))}
    tags = (pydicom.tag.BaseTag(int(tag[1:5] + tag[6:10], 16)) for tag in sorted(named))
    return [tag for tag in tags if tag in dataset]


def _is_dicom(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(132)[128:] == b"DICM"


def _compare_with_expected(result: SeriesResult, expected: Mapping[str, tuple[frozenset[str], str]]) -> None:
    for series in result.series:
        found = frozenset(series.outcomes[-1].damage)
        listed, _ = expected.get(series.name, (frozenset(), ""))
        options = " + ".join(CHOICES[-1])
        for what in sorted(found - listed):
            result.failures.append(f"{series.name}: dcm2niix finds other {what} under {options}")
        for what in sorted(listed - found):
            result.failures.append(
                f"{series.name}: {DAMAGED_PATH.name} says {what} are damaged, but they are not; delete it"
            )
    for name in sorted(expected.keys() - {series.name for series in result.series}):
        result.failures.append(f"{name}: {DAMAGED_PATH.name} names a series that is not there")
