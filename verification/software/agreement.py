"""Both packages under the same options: the npm package must say what the Python package says.

Compared are the reasons for a rejection, the action for every element that is come to, and a digest of
the whole result. Where a digest differs, the result is asked for and the first difference is named.
"""

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from verification.software.packaged import Applied, Choice, Item

SECONDS = 600

Job = Sequence[tuple[Choice, Sequence[int]]]
"""Choices, each with the numbers of the files that it is tried on."""


class JavaScript:
    """The npm package, applied by node/apply.mjs to files of the DICOM JSON Model.

    Parameters
    ----------
    folder
        Where `javascript.install` was done.
    work
        A folder to write in, of this one alone.
    """

    def __init__(self, folder: Path, work: Path) -> None:
        self._folder, self._work = folder, work

    def apply(self, files: Sequence[tuple[Item, Item]], job: Job) -> Iterator[Mapping[str, Any]]:
        """Yield what became of each file of each choice, in their order."""
        paths = []
        for number, (meta, dataset) in enumerate(files):
            paths.append(self._work / f"{number}.json")
            paths[-1].write_text(json.dumps({"meta": meta, "dataset": dataset}), encoding="utf-8")
        yield from self._run(paths, job, whole=False)

    def whole(self, meta: Item, dataset: Item, choice: Choice) -> Mapping[str, Any]:
        """Return what becomes of one file, with the result itself."""
        path = self._work / "whole.json"
        path.write_text(json.dumps({"meta": meta, "dataset": dataset}), encoding="utf-8")
        return next(self._run([path], [(choice, [0])], whole=True))

    def factors(self, series: Sequence[Sequence[Item]]) -> list[Mapping[str, Any]]:
        """Return for each PET series the factors of its slices for SUV, or why there are none."""
        path = self._work / "series.json"
        path.write_text(json.dumps(series), encoding="utf-8")
        return list(self._node("suv.mjs", path))

    def _run(self, paths: Sequence[Path], job: Job, *, whole: bool) -> Iterator[Mapping[str, Any]]:
        content = {
            "files": [str(path.resolve()) for path in paths],
            "choices": [
                {"options": list(choice.options), "clean": choice.clean, "files": list(numbers)}
                for choice, numbers in job
            ],
            "whole": whole,
        }
        written = self._work / "job.json"
        written.write_text(json.dumps(content), encoding="utf-8")
        return self._node("apply.mjs", written)

    def _node(self, program: str, job: Path) -> Iterator[Mapping[str, Any]]:
        done = subprocess.run(
            ["node", program, job.resolve()],
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        if done.returncode:
            raise ValueError(f"{program}: {done.stderr.strip().splitlines()[-1:]}")
        return map(json.loads, done.stdout.splitlines())


def disagreement(one: Applied, other: Mapping[str, Any]) -> str | None:
    """Return how the two languages differ about a file; None if they do not, `result` if only the digest."""
    if list(one.reasons) != other["reasons"]:
        return f"Python rejects it for {list(one.reasons)}, JavaScript for {other['reasons']}"
    if one.reasons:
        return None
    if one.actions != other["actions"]:
        number = next(
            (
                n
                for n, pair in enumerate(zip(one.actions, other["actions"], strict=False))
                if len(set(pair)) > 1
            ),
            min(len(one.actions), len(other["actions"])),
        )
        return (
            f"element {number}: {one.actions[number : number + 1]} in Python, "
            f"{other['actions'][number : number + 1]} in JavaScript"
        )
    return None if one.digest == other["digest"] else "result"


def first_difference(one: Item, other: Item, path: str = "") -> str:
    """Return where two results differ first, and what stands there."""
    for key in sorted({*one, *other}):
        left, right = one.get(key), other.get(key)
        if left is None or right is None:
            return f"{path}{key} only in {'JavaScript' if left is None else 'Python'}'s result"
        if left["vr"] == right["vr"] == "SQ":
            pairs = zip(left.get("Value", ()), right.get("Value", ()), strict=False)
            for number, (left_item, right_item) in enumerate(pairs):
                if found := first_difference(left_item, right_item, f"{path}{key}[{number}] > "):
                    return found
        elif json.dumps(left, sort_keys=True) != json.dumps(right, sort_keys=True):
            return f"{path}{key} is {left} in Python, {right} in JavaScript"
    return ""
