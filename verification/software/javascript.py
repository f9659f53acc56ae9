"""The same table in another language: dcmjs with our npm package, against the Python consumer.

A small walker (javascript/walk.mjs) applies the table as the consumer does; both results are read
with pydicom and compared element by element.
"""

import base64
import json
import shutil
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pydicom

from verification.checks.records import Record, flatten, text_of
from verification.files.values import Path as ElementPath
from verification.software.consumer import DUMMIES, NEW_UID_ROOT, quiet

SOURCES = Path(__file__).parent / "node"
DIFFERENCES_PATH = Path(__file__).parent / "library_differences.toml"

# The consumer writes these itself, each in its own words.
_OWN = frozenset({("(0012,0062)",), ("(0012,0063)",)})
_ITEM = b"\xfe\xff\x00\xe0"
_NUMERIC_TEXT = frozenset({"DS", "IS"})


@dataclass(frozen=True, slots=True)
class Difference:
    """An element that the two results do not share: what is the matter, where, and its VR."""

    what: str
    path: ElementPath
    vr: str

    def __str__(self) -> str:
        return f"{self.what}: {text_of(self.path)} ({self.vr})"


@dataclass(frozen=True, slots=True)
class Known:
    """A difference of the two libraries, with its reason."""

    what: str
    tags: frozenset[str]
    files: frozenset[str]
    because: str

    def covers(self, difference: Difference, file: str) -> bool:
        """Tell whether a difference in a file is this one."""
        return (
            self.what == difference.what
            and (not self.tags or str(difference.path[-1]) in self.tags)
            and (not self.files or file in self.files)
        )


@dataclass
class JavaScriptResult:
    """How many files and elements were compared, and where the results differ."""

    files: int = 0
    elements: int = 0
    unread: list[str] = field(default_factory=list)
    """Files that dcmjs cannot read or write, with what it says."""
    known: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def add(self, other: "JavaScriptResult") -> None:
        """Add what was found in other files."""
        self.files += other.files
        self.elements += other.elements
        self.unread += other.unread
        self.known += other.known
        self.failures += other.failures


def known_differences(path: Path = DIFFERENCES_PATH) -> tuple[Known, ...]:
    """Read the listed differences of the two libraries."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["difference"]
    return tuple(
        Known(row["what"], frozenset(row.get("tags", ())), frozenset(row.get("files", ())), row["because"])
        for row in rows
    )


def skipped(path: Path = DIFFERENCES_PATH) -> frozenset[str]:
    """Return the names of files that are not given to dcmjs."""
    return _files("skipped", path)


def unreadable(path: Path = DIFFERENCES_PATH) -> frozenset[str]:
    """Return the names of files that dcmjs may fail on."""
    return _files("unread", path)


def _files(kind: str, path: Path) -> frozenset[str]:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))[kind]
    return frozenset(name for row in rows for name in row["files"])


def install(folder: Path, package: Path) -> None:
    """Set up dcmjs and the npm package from its folder, beside a copy of the walker."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in SOURCES.iterdir():
        if source.is_file():
            shutil.copy(source, folder)
    packed = subprocess.run(
        ["npm", "pack", "--silent", package.resolve()], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.split()[-1]
    command = ["npm", "install", "--no-fund", "--no-audit", "--no-save", "--ignore-scripts", "--silent"]
    subprocess.run([*command, f"./{packed}"], cwd=folder, check=True, capture_output=True)


def walk(folder: Path, files: Sequence[tuple[Path, Path]]) -> Iterator[tuple[Path, str, str]]:
    """Have the walker de-identify files; yield each source with its status and a reason."""
    job = {
        "dummies": {vr: _plain(value) for vr, value in DUMMIES.items()},
        "root": NEW_UID_ROOT,
        "files": [
            {"source": str(source.resolve()), "target": str(target.resolve())} for source, target in files
        ],
    }
    path = folder / f"job.{files[0][0].stem}.json"
    path.write_text(json.dumps(job), encoding="utf-8")
    done = subprocess.run(
        ["node", "walk.mjs", path.name], cwd=folder, capture_output=True, text=True, check=True, timeout=600
    )
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            row = json.loads(line)
            yield Path(row["source"]), row["status"], row.get("reason", "")


def _plain(value: Any) -> Any:
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def differences(
    python: Mapping[ElementPath, Record], javascript: Mapping[ElementPath, Record], uids: dict[str, str]
) -> Iterator[Difference]:
    """Yield where two results differ.

    Parameters
    ----------
    uids
        Which new UID of the one stands for which of the other; filled while comparing.
    """
    for path in dict.fromkeys([*python, *javascript]):
        if path in _OWN:
            continue
        one, other = python.get(path), javascript.get(path)
        if one is None or other is None:
            present = one or other
            what = "only in JavaScript's result" if one is None else "only in Python's result"
            yield Difference(what, path, present.vr if present else "")
        elif one.vr == "SQ" and other.is_empty and not any(_inside(path, one, python)):
            if not one.is_empty:
                yield Difference("empty items missing in JavaScript's result", path, "SQ")
        elif not _equal(one, other, uids):
            yield Difference("values differ", path, one.vr)


def _inside(
    path: ElementPath, record: Record, records: Mapping[ElementPath, Record]
) -> Iterator[ElementPath]:
    """Yield the elements directly in the items of a sequence."""
    count = record.values[0]
    return (
        other
        for other in records
        if len(other) == len(path) + 2 and other[: len(path)] == path and int(other[-2]) < count
    )


def _equal(one: Record, other: Record, uids: dict[str, str]) -> bool:
    if one.is_empty and other.is_empty:
        return True
    pairs = list(zip(one.values, other.values, strict=False))
    if len(one.values) != len(other.values):
        return False
    if one.vr == "UI":
        return all(_same_uid(str(left), str(right), uids) for left, right in pairs)
    return all(_normal(left, one.vr) == _normal(right, one.vr) for left, right in pairs)


def _same_uid(left: str, right: str, uids: dict[str, str]) -> bool:
    if left.startswith(NEW_UID_ROOT) and right.startswith(NEW_UID_ROOT):
        return uids.setdefault(left, right) == right
    return left == right


def _normal(value: Any, vr: str) -> Any:
    if vr in _NUMERIC_TEXT:
        try:
            return float(str(value))
        except ValueError:
            return str(value)
    if isinstance(value, bytes):
        return _without_items(value).rstrip(b"\0 ")
    return value.strip() if isinstance(value, str) else value


def _without_items(value: bytes) -> bytes:
    """Return compressed pixel data without what encapsulates them (PS3.5 section A.4).

    A writer may leave the Basic Offset Table empty and cut a frame into as many fragments as it likes.
    """
    if not value.startswith(_ITEM):
        return value
    fragments, position = [], 0
    while value[position : position + 4] == _ITEM:
        length = int.from_bytes(value[position + 4 : position + 8], "little")
        fragments.append(value[position + 8 : position + 8 + length])
        position += 8 + length
    return b"".join(fragments[1:])


def examine(
    folder: Path, triples: Iterable[tuple[str, Path, Path]], known: Sequence[Known]
) -> JavaScriptResult:
    """Walk files in JavaScript and compare with what the Python consumer made of them.

    Parameters
    ----------
    folder
        Where `install` was done.
    triples
        Name, original, and the consumer's result, which need not exist where it wrote none.
    """
    result = JavaScriptResult()
    left_out = skipped()
    triples = [triple for triple in triples if triple[0] not in left_out]
    if not triples:
        return result
    targets = {source.resolve(): (name, target) for name, source, target in triples}
    files = [(source, target.with_suffix(".javascript.dcm")) for _, source, target in triples]
    made = {source.resolve(): target for source, target in files}
    uids: dict[str, str] = {}
    for source, status, reason in walk(folder, files):
        name, python = targets[source.resolve()]
        if status != "written":
            if name in unreadable():
                result.unread.append(f"{name}: {reason}")
            elif python.exists():
                result.failures.append(f"JavaScript: {name}: {status}: {reason}")
            continue
        if not python.exists():
            result.failures.append(f"JavaScript: {name}: it is written, but not by the Python consumer")
            continue
        _compare(name, python, made[source.resolve()], uids, known, result)
    return result


def _compare(
    name: str,
    python: Path,
    javascript: Path,
    uids: dict[str, str],
    known: Sequence[Known],
    result: JavaScriptResult,
) -> None:
    with quiet():
        one, other = flatten(pydicom.dcmread(python)), flatten(pydicom.dcmread(javascript))
    result.files += 1
    result.elements += len(one)
    for difference in differences(one, other, uids):
        entry = next((entry for entry in known if entry.covers(difference, name)), None)
        if entry is None:
            result.failures.append(f"JavaScript: {name}: {difference}")
        else:
            result.known[entry.because] += 1
