"""Runs engines over the corpus, as their users would, and sets what they write against the reference."""

import json
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from verification.engines.comparing import Score, compare

ROOT = Path(__file__).parents[2]
COMMAND = ROOT / "engines" / "python" / "deidentify.py"
TRIALS = Path(__file__).parent / "trials"
REFERENCE = "pydicom"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a file."""

    status: str
    target: Path
    reason: str


Results = dict[Path, Result]


def command_of(engine: str, node: Path) -> list[str | Path]:
    """Return the command that runs an engine, without its arguments."""
    trial = TRIALS / f"try_{engine.replace(' ', '_').replace('-', '_')}.py"
    if engine == "dcmjs":
        return ["node", node / "deidentify.mjs"]
    return [sys.executable, trial] if trial.exists() else [sys.executable, COMMAND, "--with", engine]


def run(
    engine: str, batch: Path, out: Path, *, key_file: Path, node: Path, options: Iterable[str] = ()
) -> Results:
    """Run an engine over a batch, in a process of its own.

    Raises
    ------
    RuntimeError
        If it does not come to an end.
    """
    report = out.with_suffix(".json")
    words: list[str | Path] = [batch, out, "--key-file", key_file, "--report", report]
    words += [word for option in options for word in ("--option", option)]
    done = subprocess.run(
        [*command_of(engine, node), *words], capture_output=True, text=True, check=False, errors="replace"
    )
    if not report.exists():
        raise RuntimeError(f"{engine} on {batch.name}: {done.stderr.strip().splitlines()[-1:]}")
    rows = json.loads(report.read_text(encoding="utf-8"))
    return {
        Path(row["source"]): Result(row["status"], Path(row.get("target", "")), row.get("reason", ""))
        for row in rows
    }


def run_all(
    tasks: Sequence[tuple[str, Path]], out: Path, jobs: int, apply: Callable[[str, Path, Path], Results]
) -> dict[str, Results]:
    """Run engines over batches, some at a time; each engine has a folder in `out`."""
    found: dict[str, Results] = {}
    for engine, _ in tasks:
        (out / engine).mkdir(parents=True, exist_ok=True)
        found[engine] = {}
    with ThreadPoolExecutor(jobs) as pool:
        made = pool.map(lambda task: apply(task[0], task[1], out / task[0] / task[1].name), tasks)
        for (engine, _), results in zip(tasks, made, strict=True):
            found[engine] |= results
    return found


def scored(
    reference: Results, engine: Results, accepted: Collection[str] = (), dummies: Collection[str] = ()
) -> Score:
    """Return the score of an engine; see `compare`."""
    score = Score()
    for source, result in engine.items():
        right = reference[source]
        if right.status == result.status == "written":
            compare(score, source, right.target, result.target, accepted, dummies)
        elif right.status == result.status == "rejected":
            score.statuses["rejected alike" if right.reason == result.reason else "rejected otherwise"] += 1
        elif result.status == "written":
            score.statuses["let through"] += 1
            score.failures.append(f"{source.name} is written; the reference: {right.status}: {right.reason}")
        elif right.status == "written":
            score.statuses["refused" if result.status == "rejected" else "failed"] += 1
            score.failures.append(f"{source.name} is {result.status}: {result.reason}")
        else:
            score.statuses["unreadable"] += 1
    return score
