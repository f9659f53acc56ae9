"""Files that real devices and programs wrote, and objects that highdicom makes from them."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import data_store
import numpy as np
import pydicom
import pydicom.data
from pydicom import Dataset

from generator.procedure.candidate import Entry
from generator.standard.model import Standard, Tag
from verification.checks.answers import WRONG, Score
from verification.checks.outcomes import Comparison
from verification.checks.records import flatten, text_of
from verification.checks.references import follow, inconsistencies, replacements
from verification.checks.survivors import private
from verification.files import extended, objects
from verification.files.pixels import PIXEL_DATA
from verification.software import readings, validator
from verification.software.consumer import Consumer, Outcome, compare, quiet
from verification.tasks.classes import key_of, pixels_of, replaced_sequences

EXPECTED_PATH = Path(__file__).parent / "real_files.toml"
READINGS_PATH = Path(__file__).parent / "expected_readings.toml"
_NO_DICOM = frozenset({".txt", ".json", ".dump", ".gz", ".icc", ".py", ".zip"})
_SHORTEST_NAME = 6


@dataclass
class FileResult:
    """What became of a real file."""

    name: str
    sop_class: str
    status: str
    elements: int = 0
    pixels: str = "none"
    """Whether pixel data are bit-identical, and whether they could be decoded to compare values."""
    validated: bool = False
    errors_before: int = 0
    errors_after: int = 0
    readings: list[str] = field(default_factory=list)
    score: Score = field(default_factory=Counter)


@dataclass
class RealResult:
    """What became of all real files and made objects."""

    files: list[FileResult] = field(default_factory=list)
    references: int = 0
    extended: int = 0
    """Of the files, images made with attributes that their IOD lacks."""
    failures: list[str] = field(default_factory=list)
    accepted: Counter[str] = field(default_factory=Counter)
    expectations: set[validator.Expectation] = field(default_factory=set)
    pairs: list[tuple[str, Path, Path]] = field(default_factory=list)
    """Name, original and result of each file; a file that was refused has no result."""


@dataclass(frozen=True, slots=True)
class RealSetting:
    """What real files are tried with; see `classes.Setting`."""

    standard: Standard
    candidate: Mapping[str, Mapping[Tag, Entry]]
    verdicts: Mapping[str, str | None]
    procedure: dict[str, Any] | None
    expected: tuple[validator.Expectation, ...]
    folder: Path


def shipped() -> dict[str, Path]:
    """Return the test files inside pydicom and pydicom-data, by name; what is only downloaded is left out."""
    folder = Path(pydicom.data.__file__).parent
    data = Path(data_store.__file__).parent / "data"
    found = [*(folder / "test_files").rglob("*"), *(folder / "charset_files").rglob("*")]
    named = {path.relative_to(folder).as_posix(): path for path in found}
    named |= {f"pydicom-data/{path.relative_to(data).as_posix()}": path for path in data.rglob("*")}
    return {
        name: path for name, path in sorted(named.items()) if path.is_file() and path.suffix not in _NO_DICOM
    }


def unprocessed(path: Path = EXPECTED_PATH) -> dict[str, str]:
    """Return the names of files that the consumer cannot process, each with the reason."""
    return {
        name: str(row["because"]) for name, row in tomllib.loads(path.read_text(encoding="utf-8")).items()
    }


def differing_readings(path: Path = READINGS_PATH) -> frozenset[tuple[str, str, str]]:
    """Return what may be read differently, each with a reason in the file: file, program, what."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["reading"]
    return frozenset((row["file"], row["program"], what) for row in rows for what in row["what"])


def examine(setting: RealSetting, tick: Callable[[str], None] = lambda _: None) -> RealResult:
    """De-identify every real file and every made object, and look closely."""
    examination = _Examination(setting)
    for name, path in shipped().items():
        tick(name)
        examination.examine_shipped(name, path)
    tick("images with attributes that their IOD lacks")
    examination.examine_extended()
    tick("objects of highdicom")
    examination.examine_made()
    examination.finish()
    return examination.result


class _Examination:
    def __init__(self, setting: RealSetting) -> None:
        self.setting = setting
        self.result = RealResult()
        self.unprocessed = unprocessed()
        self.unused = set(self.unprocessed)
        self.differing = differing_readings()
        self.unused_readings = set(self.differing)
        self.validator = validator.Validator()

    def fail(self, name: str, text: object) -> None:
        self.result.failures.append(f"{name}: {text}")

    def examine_shipped(self, name: str, path: Path) -> None:
        target = self.setting.folder / f"{name.replace('/', '.')}.out.dcm"
        outcome = Consumer(self.setting.procedure).apply(path, target)
        self._examine(name, path, target, outcome, _single_readers)

    def examine_extended(self) -> None:
        """Hold what is read of images against it, where the IOD of their SOP class lacks frames or scale."""
        supported = sorted(uid for uid, reason in self.setting.verdicts.items() if reason is None)
        for name, dataset in extended.images(self.setting.standard, supported):
            source = self.setting.folder / f"{name}.dcm"
            target = source.with_suffix(".out.dcm")
            with quiet():
                dataset.save_as(source, enforce_file_format=True)
            outcome = Consumer(self.setting.procedure).apply(source, target)
            self._examine(name, source, target, outcome, lambda _: _IMAGE_READERS)
            self.result.extended += 1

    def examine_made(self) -> None:
        """Make a study, de-identify it with one memory of UIDs, and compare how it is read."""
        consumer = Consumer(self.setting.procedure)
        with quiet():
            images = objects.ct_series()
            made = [(f"CT slice {number}", image) for number, image in enumerate(images)]
            made += objects.derived(images)
        comparisons, pairs = [], []
        for name, dataset in made:
            source = self.setting.folder / f"{name}.dcm"
            target = source.with_suffix(".out.dcm")
            with quiet():
                dataset.save_as(source, enforce_file_format=True)
            comparison = self._examine(name, source, target, consumer.apply(source, target), _single_readers)
            if comparison is not None:
                comparisons.append(comparison)
            pairs.append((source, target))
        slices = pairs[: len(images)]
        self._compare("CT series", [pair[0] for pair in slices], [pair[1] for pair in slices], _IMAGE_READERS)
        for text in inconsistencies(replacements(comparisons)):
            self.fail("study", text)
        references = follow(comparisons)
        self.result.references = references.followed
        for text in references.broken:
            self.fail("study", f"reference at {text} does not lead to the instance it led to")

    def finish(self) -> None:
        for name in sorted(self.unused):
            self.fail(
                name,
                f"{EXPECTED_PATH.name} says the consumer cannot process it, but it does; delete the entry",
            )
        for name, reader, what in sorted(self.unused_readings):
            self.fail(name, f"{READINGS_PATH.name} says {reader} reads {what} differently; delete the entry")

    def _examine(
        self, name: str, source: Path, target: Path, outcome: Outcome, readers: "_ReadersOf"
    ) -> Comparison | None:
        sop_class = _sop_class_of(source)
        file = FileResult(name, self._class_name(sop_class), outcome.status)
        self.result.files.append(file)
        self.result.pairs.append((name, source, target))
        if outcome.status != "written":
            self._check_refusal(name, sop_class, outcome)
            return None
        if self.setting.verdicts.get(sop_class, "") is not None:
            self.fail(name, f"is written though {file.sop_class} is not supported")
            return None
        with quiet():
            before, after = pydicom.dcmread(source, force=True), pydicom.dcmread(target)
        comparison = compare(before, after)
        file.elements = len(comparison.before)
        self._grade(file, sop_class, comparison)
        self._check_names(name, sop_class, comparison, target)
        self._check_pixels(file, before, after)
        self._validate(file, sop_class, source, target)
        for text in inconsistencies(replacements([comparison])):
            self.fail(name, text)
        file.readings += self._compare(name, [source], [target], readers(sop_class))
        return comparison

    def _class_name(self, uid: str) -> str:
        known = self.setting.standard.sop_classes.get(uid)
        return known.name if known else uid or "none"

    def _check_refusal(self, name: str, sop_class: str, outcome: Outcome) -> None:
        verdict = self.setting.verdicts.get(sop_class, "not listed")
        if outcome.status == "rejected" and verdict is not None:
            if verdict != "not listed" and outcome.reason != verdict:
                self.fail(name, f"is rejected with {outcome.reason!r}, not with the procedure's reason")
        elif name in self.unprocessed:
            self.unused.discard(name)
        elif not sop_class:
            pass  # Without a SOP class nothing is known about a file; that nothing is written is right.
        else:
            self.fail(name, f"{outcome.status}: {outcome.reason}")

    def _grade(self, file: FileResult, sop_class: str, comparison: Comparison) -> None:
        standard = self.setting.standard
        key = key_of(standard.sop_classes[sop_class], standard, self.setting.candidate[sop_class])
        for graded in key.grade(comparison):
            file.score[graded.answer.expected, graded.observed, graded.grade] += 1
            if graded.grade in WRONG:
                self.fail(file.name, graded)
        for path in private(comparison.after):
            if comparison.is_reachable(path):
                self.fail(file.name, f"private element {text_of(path)}")

    def _check_names(self, name: str, sop_class: str, comparison: Comparison, target: Path) -> None:
        """Look for names and identifiers in all bytes of the file, wherever they stand."""
        content = _without_file_meta(target)
        for value in sorted(_names(comparison)):
            if value.encode("utf-8") in content:
                self.fail(name, f"{value!r} is still in the file")

    def _check_pixels(self, file: FileResult, before: Dataset, after: Dataset) -> None:
        if not any(keyword in before for keyword in PIXEL_DATA):
            return
        after_syntax = after.file_meta.TransferSyntaxUID
        # A file without meta information gets some.
        same_syntax = before.file_meta.get("TransferSyntaxUID", after_syntax) == after_syntax
        same_bytes = all(pixels_of(before, keyword) == pixels_of(after, keyword) for keyword in PIXEL_DATA)
        if not same_bytes or not same_syntax:
            self.fail(file.name, "pixel data or their encoding differ")
        file.pixels = "identical"
        try:
            with quiet():
                same = np.array_equal(before.pixel_array, after.pixel_array)
        except Exception:
            return  # Broken or exotic before as after; the bytes are the same.
        file.pixels = "identical, decoded"
        if not same:
            self.fail(file.name, "pixel values differ")

    def _validate(self, file: FileResult, sop_class: str, source: Path, target: Path) -> None:
        # What counts is what pydicom can read of a broken file, so that is what is validated.
        rewritten = self.setting.folder / f"{target.name}.before.dcm"
        with quiet():
            dataset = pydicom.dcmread(source, force=True)
            flatten(dataset)  # Otherwise pydicom copies what it has not looked at.
            dataset.save_as(rewritten, enforce_file_format=True)
        before, after = self.validator.check(rewritten), self.validator.check(target)
        if before is None or after is None:
            return
        file.validated, file.errors_before, file.errors_after = True, before.total(), after.total()
        replaced = replaced_sequences(self.setting.candidate[sop_class])
        new = validator.new_errors(before, after)
        for judged in validator.judge(new, replaced, self.setting.expected, sop_class):
            if judged.reason is None:
                self.fail(file.name, f"new validator error: {judged.error}")
                continue
            self.result.accepted[judged.reason] += new[judged.error]
            if judged.entry is not None:
                self.result.expectations.add(judged.entry)

    def _compare(
        self, name: str, before: list[Path], after: list[Path], readers: Mapping[str, "_Reader"]
    ) -> list[str]:
        """Compare how programs read files; return the names of those that read them before."""
        done = []
        for reader_name, reader in readers.items():
            try:
                with quiet():
                    expected = reader(before)
            except Exception:  # noqa: S112
                continue  # What a program cannot read before says nothing about what we did.
            done.append(reader_name)
            try:
                with quiet():
                    found = reader(after)
            except Exception as error:
                self.fail(name, f"{reader_name} cannot read it any more: {error}")
                continue
            for what in readings.differences(expected, found):
                if (name, reader_name, what) in self.differing:
                    self.unused_readings.discard((name, reader_name, what))
                    continue
                self.fail(
                    name, f"{reader_name} reads {what} differently: {expected.get(what)} -> {found.get(what)}"
                )
        return done


_Reader = Callable[[Sequence[Path]], readings.Reading]
_ReadersOf = Callable[[str], Mapping[str, _Reader]]

_IMAGE_READERS: Mapping[str, _Reader] = {
    "pydicom": readings.pydicom_image,
    "SimpleITK": readings.simpleitk,
    "highdicom": readings.highdicom_image,
    "dcm2niix": readings.dcm2niix,
}
_SPECIAL: Mapping[str, Mapping[str, _Reader]] = {
    "1.2.840.10008.5.1.4.1.1.66.4": {
        "highdicom": readings.highdicom_segmentation,
        "SimpleITK": readings.simpleitk,
    },
    "1.2.840.10008.5.1.4.1.1.91.1": {"highdicom": readings.highdicom_annotations},
}


def _single_readers(sop_class: str) -> Mapping[str, _Reader]:
    return _SPECIAL.get(sop_class, _IMAGE_READERS)


def _sop_class_of(path: Path) -> str:
    try:
        with quiet():
            return str(pydicom.dcmread(path, force=True, stop_before_pixels=True).get("SOPClassUID", ""))
    except Exception:
        return ""


def _without_file_meta(path: Path) -> bytes:
    """Return the bytes of the data set; preamble and file meta information are the consumer's job."""
    meta = pydicom.filereader.read_file_meta_info(path)
    return path.read_bytes()[144 + int(meta.FileMetaInformationGroupLength) :]


def _names(comparison: Comparison) -> set[str]:
    """Return the names and identifiers of a file, unless the same text stands where it is kept."""
    named = {
        text
        for path, record in comparison.before.items()
        if record.vr in ("PN", "LO", "SH", "UI") and comparison.observe(path) != "retained"
        for text in _words(record.values)
    }
    kept = {
        text
        for path, record in comparison.before.items()
        if comparison.observe(path) == "retained"
        for text in _words(record.values)
    }
    return {text for text in named if not any(text in other for other in kept)}


def _words(values: Sequence[Any]) -> Iterator[str]:
    for value in values:
        text = str(value).strip() if isinstance(value, str) else ""
        if len(text) >= _SHORTEST_NAME:
            yield text
