"""How many files a second the reference and the published consumer de-identify, in one process and run.

Seconds are of the processor: what else the machine does meanwhile counts for nothing.
"""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from verification.engines.trying import COMMAND
from verification.software.consumer import Consumer, quiet

_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Speeds:
    """How many files were written, and how many a second by name."""

    files: int
    rates: Mapping[str, float]


def measure(files: Sequence[Path]) -> Speeds:
    """Measure over those of the files that both write: the best of a few rounds that take turns."""
    sys.path.insert(0, str(COMMAND.parent))
    from deidentify import deidentify_file

    consumer = Consumer()
    ways: dict[str, Callable[[Path, Path], str]] = {
        "reference (reading, stop rules, writing)": lambda file, out: str(
            deidentify_file(file, out, b"a key for measuring").status
        ),
        "grand-challenge-dicom-de-identifier": lambda file, out: consumer.apply(file, out / "out.dcm").status,
    }
    common = [file for file in files if all(_writes(way, file) for way in ways.values())]
    best = dict.fromkeys(ways, 0.0)
    for _ in range(_ROUNDS):
        for name, way in ways.items():
            best[name] = max(best[name], len(common) / sum(_seconds(way, file) for file in common))
    return Speeds(len(common), best)


def _writes(way: Callable[[Path, Path], str], file: Path) -> bool:
    with TemporaryDirectory() as out, quiet():
        return way(file, Path(out)) == "written"


def _seconds(way: Callable[[Path, Path], str], file: Path) -> float:
    with TemporaryDirectory() as out, quiet():
        started = time.process_time()
        way(file, Path(out))
        return time.process_time() - started
