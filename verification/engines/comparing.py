"""A file as an engine left it against the same file as the reference left it."""

import contextlib
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pydicom
from grand_challenge_dicom_de_id_procedure import procedure

from verification.checks.records import Record, flatten
from verification.files.values import Path as ElementPath
from verification.files.values import traces
from verification.software.consumer import quiet

Outcome = Literal["removed", "kept", "changed", "new UID", "there"]
Records = Mapping[ElementPath, Record]
_ITEM = b"\xfe\xff\x00\xe0"


@dataclass
class Score:
    """What an engine made of all files, set against the reference; counts of elements but for the last."""

    elements: int = 0
    equal: int = 0
    leaks: Counter[str] = field(default_factory=Counter)
    """What the reference removed or changed and the engine kept, by tag."""
    lost: Counter[str] = field(default_factory=Counter)
    """What the reference kept and the engine did not, by tag."""
    accepted: Counter[str] = field(default_factory=Counter)
    """What is lost for a reason that is written down, by tag."""
    hidden: int = 0
    """Original values anywhere in the bytes of a file that the reference's file does not hold."""
    statuses: Counter[str] = field(default_factory=Counter)
    """Files by what became of them: see SPOILING and the report."""
    failures: list[str] = field(default_factory=list)
    uids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """New UIDs by the original one."""

    @property
    def share(self) -> float:
        """The share of elements of which the same became."""
        return self.equal / self.elements if self.elements else 0.0

    @property
    def inconsistent(self) -> int:
        """How many UIDs have several replacements, or share theirs with another."""
        shared = Counter(new for news in self.uids.values() for new in news)
        return sum(len(news) > 1 or any(shared[new] > 1 for new in news) for news in self.uids.values())

    @property
    def leaked(self) -> int:
        """How many elements and hidden values leaked, each file that was let through counted as one."""
        return self.leaks.total() + self.hidden + self.statuses["let through"]


def records_of(path: Path) -> Records:
    """Return all elements of a file, those of the file meta information included."""
    with quiet():
        dataset = pydicom.dcmread(path, force=True)
        return {**flatten(dataset.file_meta), **flatten(dataset)}


remembered = cache(records_of)
"""The same for files that are compared with what each engine wrote."""


def compare(
    score: Score,
    original: Path,
    reference: Path,
    engine: Path,
    accepted: Collection[str] = (),
    dummies: Collection[str] = (),
) -> None:
    """Add a file to a score.

    Parameters
    ----------
    accepted
        Tags that the engine may change for a written reason.
    dummies
        Values that the engine puts in place of others, which some files hold by themselves.
    """
    before, expected = remembered(original), remembered(reference)
    try:
        found = records_of(engine)
    except Exception as error:
        score.statuses["spoilt"] += 1
        score.failures.append(f"{original.name} cannot be read any more: {str(error).splitlines()[0]}")
        return
    # What is in a sequence that is replaced as a whole refers to nothing any more.
    table = procedure["sopClass"][str(before[("(0008,0016)",)].values[0])]["tag"]
    dummied = {tag for tag, entry in table.items() if entry["default"] in ("D", "Z")}
    for path, old in before.items():
        tag = str(path[-1])
        if tag in _WRITER:
            continue
        right, is_ = outcome(old, expected.get(path)), outcome(old, found.get(path))
        score.elements += 1
        score.equal += right == is_
        if is_ == "kept" and right not in ("kept", "there"):
            if not dummies or not {str(value) for value in found[path].values} <= set(dummies):
                score.leaks[tag] += 1
        elif right == "kept" and is_ != "kept":
            (score.accepted if tag in accepted else score.lost)[tag] += 1
        # What the file meta information names is the data set's UID, whatever stood there before.
        if is_ == "new UID" and tag != "(0002,0003)" and dummied.isdisjoint(path[:-1]):
            for one, other in zip(old.values, found[path].values, strict=True):
                score.uids[str(one)].add(str(other))
    wanted, held = set(traces(original.read_bytes())), set(traces(engine.read_bytes()))
    score.hidden += len((wanted & held) - set(traces(reference.read_bytes())) - _shown(found))
    score.statuses["compared"] += 1


_WRITER = frozenset({"(0002,0000)", "(0002,0001)", "(0002,0012)", "(0002,0013)"})
"""What the library that writes a file says of the file and of itself."""


def outcome(old: Record, new: Record | None) -> Outcome:
    """Return what became of an element; of an empty one or a sequence, whether it is there."""
    if new is None:
        return "removed"
    if old.vr == "SQ" or old.is_empty:
        return "there"
    if same(old, new):
        return "kept"
    is_new = old.vr == "UI" and len(new.values) == len(old.values) and not new.is_empty
    return "new UID" if is_new else "changed"


def same(one: Record, other: Record) -> bool:
    """Tell whether two records hold the same values, however they are padded or numbers are written."""
    pairs = zip(one.values, other.values, strict=False)
    alike = all(_plain(old, one.vr) == _plain(new, one.vr) for old, new in pairs)
    return len(one.values) == len(other.values) and alike


def _plain(value: Any, vr: str) -> Any:
    if isinstance(value, bytes):
        return (_stream(value) if value.startswith(_ITEM) else value).rstrip(b"\0 ")
    if vr in ("DS", "IS"):
        with contextlib.suppress(ValueError):
            return float(str(value))
    return value.strip() if isinstance(value, str) else value


def _stream(value: bytes) -> bytes:
    """Return compressed pixel data without offset table and limits of fragments, which are the writer's."""
    parts, start = [], 0
    while value[start : start + 4] == _ITEM:
        end = start + 8 + int.from_bytes(value[start + 4 : start + 8], "little")
        parts.append(value[start + 8 : end])
        start = end
    return b"".join(parts[1:])


def _shown(records: Records) -> set[str]:
    """Return the original values in elements: what should not be there is counted as leaks already."""
    values = (value for record in records.values() for value in record.values)
    content = b"\n".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
    return set(traces(content))
