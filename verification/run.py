"""Runs everything: each SOP class and the real files as tasks of their own, over processes."""

import gc
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
from generator.procedure import decisions, private, sop_classes, stops
from generator.standard import snapshot
from generator.standard.model import Standard
from verification.files.synthetic import KINDS, Kind, instances_of
from verification.report.progress import Progress
from verification.software import javascript, validator
from verification.tasks import classes, realfiles, series, stopping, suv
from verification.tasks import options as options_tasks

REAL_FILES = "real files"
REAL_SERIES = "series of real scanners"
STOPPING = "files that have to be stopped"
UPTAKE = "SUV of PET series"
JAVASCRIPT = "javascript"


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
    share
        Of the pairs of options each SOP class tries one in so many: another one than its neighbours, so
        that a few SOP classes together try all of them. 1 for all.
    """

    uids: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = KINDS
    jobs: int = 2
    procedure: Mapping[str, Any] | None = None
    npm: Path | None = None
    real_files: bool = True
    share: int = 1

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self.is_wide and self.share == 1

    @property
    def is_wide(self) -> bool:
        """Whether every file is tried, so that an exception that none calls upon is superfluous."""
        return not self.uids and self.kinds == KINDS and self.real_files


@dataclass
class Findings:
    """What all tasks found."""

    sop_classes: list[classes.ClassResult] = field(default_factory=list)
    real: realfiles.RealResult | None = None
    real_series: series.SeriesResult | None = None
    walked: javascript.JavaScriptResult = field(default_factory=javascript.JavaScriptResult)
    options: options_tasks.OptionsResult = field(default_factory=options_tasks.OptionsResult)
    stopped: stopping.StoppingResult | None = None
    uptake: suv.SUVResult | None = None
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def take(self, result: "Result") -> None:
        """Add what a task found."""
        if isinstance(result, classes.ClassResult):
            self.sop_classes.append(result)
        elif isinstance(result, options_tasks.OptionsResult):
            self.options.add(result)
        elif isinstance(result, realfiles.RealResult):
            self.real = result
        elif isinstance(result, series.SeriesResult):
            self.real_series = result
        elif isinstance(result, stopping.StoppingResult):
            self.stopped = result
        elif isinstance(result, suv.SUVResult):
            self.uptake = result
        else:
            self.walked.add(result)
        self.failures += result.failures


Result = (
    classes.ClassResult
    | options_tasks.OptionsResult
    | realfiles.RealResult
    | series.SeriesResult
    | stopping.StoppingResult
    | suv.SUVResult
    | javascript.JavaScriptResult
)


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

    @cached_property
    def private(self) -> private.Private:
        return private.read(self.standard)

    @property
    def javascript(self) -> Path | None:
        return None if self.options.npm is None else self.folder / JAVASCRIPT


_WORKPLACE: list[_Workplace] = []


def _settle(workplace: _Workplace) -> None:
    _WORKPLACE[:] = [workplace]
    # What was read once stays, so looking for garbage in it again and again costs a tenth of the time.
    gc.freeze()
    gc.disable()


def _try_class(uid: str) -> list[Result]:
    found = _examine_class(uid)
    gc.collect()
    return found


def _examine_class(uid: str) -> list[Result]:
    place = _WORKPLACE[0]
    number = place.supported.index(uid)
    sop_class = place.standard.sop_classes[uid]
    instances = [
        instance
        for instance in instances_of(sop_class, place.standard, number)
        if instance.kind in place.options.kinds
    ]
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        setting = classes.Setting(
            place.standard, place.candidate, place.procedure, validator.expectations(), Path(name)
        )
        result = classes.examine(uid, instances, setting)
        walked = _walk(place, [file for file in result.files if ".foreign." not in file[0]])
    if place.procedure is not None:
        return [result, walked]  # Under options the packages are tried, not a procedure.
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        setting_under = options_tasks.OptionsSetting(
            place.standard, place.candidate, place.private, place.javascript, Path(name), place.options.share
        )
        return [result, walked, options_tasks.examine(sop_class, number, instances, setting_under)]


def _try_real_files() -> list[Result]:
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
        return [result, _walk(place, result.pairs)]


def _try_series() -> list[Result]:
    place = _WORKPLACE[0]
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        under_options = place.javascript if place.procedure is None else None
        return [series.examine(place.published, Path(name), javascript=under_options)]


def _try_stopping() -> list[Result]:
    place = _WORKPLACE[0]
    rules = stops.read(place.standard, place.verdicts)
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        return [stopping.examine(place.javascript, Path(name), place.standard, rules, place.verdicts)]


def _try_suv() -> list[Result]:
    place = _WORKPLACE[0]
    if place.javascript is None:
        return []  # Who judges is written in JavaScript.
    with tempfile.TemporaryDirectory(dir=place.folder) as name:
        return [suv.examine(place.javascript, Path(name))]


def _walk(place: _Workplace, files: list[tuple[str, Path, Path]]) -> javascript.JavaScriptResult:
    if place.options.npm is None:
        return javascript.JavaScriptResult()
    return javascript.examine(place.folder / JAVASCRIPT, files, javascript.known_differences())


def verify(options: Options) -> Findings:
    """Run what `options` ask for and return what was found."""
    started = time.monotonic()
    findings = Findings()
    with tempfile.TemporaryDirectory(prefix="verification.") as name:
        place = _Workplace(options, Path(name))
        if options.npm is not None:
            javascript.install(place.folder / JAVASCRIPT, options.npm)
        findings.failures += stale(place.candidate, options.procedure)
        _run(place, options.uids or place.supported, findings)
    findings.sop_classes.sort(key=lambda result: result.uid)
    if options.is_wide:
        findings.failures += superfluous(findings, with_javascript=options.npm is not None)
    findings.seconds = time.monotonic() - started
    return findings


def _run(place: _Workplace, uids: Iterable[str], findings: Findings) -> None:
    # Copies of this process have what it has read; new ones would have to be sent it.
    copies = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(
        place.options.jobs, mp_context=copies, initializer=_settle, initargs=(place,)
    ) as pool:
        tasks: dict[Future[Any], str] = {}
        if place.options.real_files:
            tasks[pool.submit(_try_real_files)] = REAL_FILES
            tasks[pool.submit(_try_series)] = REAL_SERIES
        if place.options.procedure is None and not place.options.uids:
            tasks[pool.submit(_try_stopping)] = STOPPING
            tasks[pool.submit(_try_suv)] = UPTAKE
        tasks |= {pool.submit(_try_class, uid): uid for uid in uids}
        progress = Progress(len(tasks))
        for task in as_completed(tasks):
            results = task.result()
            for result in results:
                findings.take(result)
            named = [result.name for result in results if isinstance(result, classes.ClassResult)]
            progress.step(named[0] if named else tasks[task])


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
