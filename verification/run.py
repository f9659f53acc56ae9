"""Runs everything: each SOP class and the real files as tasks of their own, over processes."""

import multiprocessing
import tempfile
import time
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.procedure import candidate as candidates
from generator.procedure import decisions, sop_classes
from generator.standard import snapshot
from generator.standard.model import Standard
from verification.files.synthetic import KINDS, Kind
from verification.report.progress import Progress
from verification.software import javascript, validator
from verification.tasks import classes, realfiles, series

REAL_FILES = "real files"
REAL_SERIES = "series of real scanners"


@dataclass(frozen=True)
class Options:
    """What to run.

    Parameters
    ----------
    uids
        The SOP classes to try; empty for all that are supported.
    procedure
        None to take the procedure of the installed package.
    npm
        Folder of the npm package; None to leave JavaScript out.
    """

    uids: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = KINDS
    jobs: int = 2
    procedure: Mapping[str, Any] | None = None
    npm: Path | None = None
    real_files: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out, so that what no file calls upon is superfluous."""
        return not self.uids and self.kinds == KINDS and self.real_files


@dataclass
class Findings:
    """What all tasks found."""

    sop_classes: list[classes.ClassResult] = field(default_factory=list)
    real: realfiles.RealResult | None = None
    real_series: series.SeriesResult | None = None
    walked: javascript.JavaScriptResult = field(default_factory=javascript.JavaScriptResult)
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass
class _Workplace:
    """What a process needs; parts are read when first needed."""

    options: Options
    folder: Path

    @cached_property
    def standard(self) -> Standard:
        return snapshot.load()

    @cached_property
    def verdicts(self) -> dict[str, str | None]:
        return sop_classes.read(self.standard)

    @cached_property
    def supported(self) -> list[str]:
        return sorted(uid for uid, reason in self.verdicts.items() if reason is None)

    @cached_property
    def candidate(self) -> candidates.Candidate:
        return candidates.decide(self.standard, decisions.read(self.standard), self.supported)

    @cached_property
    def procedure(self) -> dict[str, Any] | None:
        return None if self.options.procedure is None else dict(self.options.procedure)

    @cached_property
    def published(self) -> Mapping[str, Any]:
        if self.procedure is not None:
            return self.procedure
        from grand_challenge_dicom_de_id_procedure import procedure as installed

        return dict(installed)

    @property
    def walker(self) -> Path:
        return self.folder / "javascript"


_WORKPLACE: list[_Workplace] = []


def _settle(workplace: _Workplace) -> None:
    _WORKPLACE[:] = [workplace]


def _try_class(uid: str) -> tuple[classes.ClassResult, javascript.JavaScriptResult]:
    place = _WORKPLACE[0]
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        setting = classes.Setting(
            place.standard,
            place.candidate,
            place.procedure,
            validator.expectations(),
            Path(name),
            place.options.kinds,
        )
        result = classes.examine(uid, place.supported.index(uid), setting)
        return result, _walk(place, [file for file in result.files if ".foreign." not in file[0]])


def _try_real_files() -> tuple[realfiles.RealResult, javascript.JavaScriptResult]:
    place = _WORKPLACE[0]
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        setting = realfiles.RealSetting(
            place.standard,
            place.candidate,
            place.verdicts,
            place.procedure,
            validator.expectations(),
            Path(name),
        )
        result = realfiles.examine(setting)
        return result, _walk(place, result.pairs)


def _try_series() -> tuple[series.SeriesResult, javascript.JavaScriptResult]:
    place = _WORKPLACE[0]
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        return series.examine(place.published, Path(name)), javascript.JavaScriptResult()


def _walk(place: _Workplace, files: list[tuple[str, Path, Path]]) -> javascript.JavaScriptResult:
    if place.options.npm is None:
        return javascript.JavaScriptResult()
    return javascript.examine(place.walker, files, javascript.known_differences())


def verify(options: Options) -> Findings:
    """Run what `options` ask for and return what was found."""
    started = time.monotonic()
    findings = Findings()
    with tempfile.TemporaryDirectory(prefix="verification.") as name:
        place = _Workplace(options, Path(name))
        if options.npm is not None:
            javascript.install(place.walker, options.npm)
        findings.failures += stale(place.candidate, options.procedure)
        _run(place, options.uids or place.supported, findings)
    findings.sop_classes.sort(key=lambda result: result.uid)
    findings.failures += [failure for result in findings.sop_classes for failure in result.failures]
    findings.failures += findings.real.failures if findings.real else []
    findings.failures += findings.real_series.failures if findings.real_series else []
    findings.failures += findings.walked.failures
    if options.is_whole:
        findings.failures += superfluous(findings, with_javascript=options.npm is not None)
    findings.seconds = time.monotonic() - started
    return findings


def _run(place: _Workplace, uids: Iterable[str], findings: Findings) -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        place.options.jobs, mp_context=context, initializer=_settle, initargs=(place,)
    ) as pool:
        tasks: dict[Future[Any], str] = {}
        if place.options.real_files:
            tasks[pool.submit(_try_real_files)] = REAL_FILES
            tasks[pool.submit(_try_series)] = REAL_SERIES
        tasks |= {pool.submit(_try_class, uid): uid for uid in uids}
        progress = Progress(len(tasks))
        for task in as_completed(tasks):
            result, walked = task.result()
            if isinstance(result, realfiles.RealResult):
                findings.real = result
            elif isinstance(result, series.SeriesResult):
                findings.real_series = result
            else:
                findings.sop_classes.append(result)
            _add(findings.walked, walked)
            progress.step(result.name if isinstance(result, classes.ClassResult) else tasks[task])


def _add(total: javascript.JavaScriptResult, part: javascript.JavaScriptResult) -> None:
    total.files += part.files
    total.elements += part.elements
    total.unread += part.unread
    total.known += part.known
    total.failures += [f"JavaScript: {failure}" for failure in part.failures]


def stale(candidate: candidates.Candidate, procedure: Mapping[str, Any] | None) -> list[str]:
    """Return a failure if the procedure under test is not the one that the decisions make."""
    if procedure is None:
        from grand_challenge_dicom_de_id_procedure import procedure as installed

        procedure = installed
    for uid, entries in candidate.items():
        table = procedure["sopClass"].get(uid, {"tag": {}})["tag"]
        published = {tag: table[tag]["default"] for tag in table}
        if published != {tag: entry.action for tag, entry in entries.items()}:
            return [
                f"the procedure under test is not what the decisions make (see {uid}); run make final first"
            ]
    return []


def superfluous(findings: Findings, *, with_javascript: bool) -> list[str]:
    """Return a failure for each listed exception that nothing called upon."""
    used = set().union(*(result.expectations for result in findings.sop_classes))
    if findings.real:
        used |= findings.real.expectations
    idle = [
        f"{validator.EXPECTED_PATH.name}: nothing matches {entry.tag}, {entry.message!r}; delete the entry"
        for entry in validator.expectations()
        if entry not in used
    ]
    if with_javascript:
        idle += [
            f"{javascript.DIFFERENCES_PATH.name}: nothing matches {entry.because!r}; delete the entry"
            for entry in javascript.known_differences()
            if entry.because not in findings.walked.known
        ]
    return idle
