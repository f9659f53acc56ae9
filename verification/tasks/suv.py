"""SUV of synthetic PET series: the factor is the same before and after under the options that it needs.

@cornerstonejs/calculate-suv judges. Without options, and without the private scale where it counts,
there must be no factor: otherwise the comparison would show nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verification.files.model import model_of
from verification.files.pet import CHARACTERISTICS, CONVENTIONS, DATES, SAFE_PRIVATE, Convention
from verification.software.agreement import JavaScript, disagreement
from verification.software.packaged import Choice, Item, apply_all

_NONE = Choice()
_WITHOUT_PRIVATE = Choice((CHARACTERISTICS, DATES))


@dataclass(frozen=True, slots=True)
class SUV:
    """What became of the factor of a series."""

    convention: str
    options: tuple[str, ...]
    before: float
    after: float | None
    because: str


@dataclass
class SUVResult:
    """What became of the factors of all series."""

    series: list[SUV] = field(default_factory=list)
    lost: int = 0
    """Factors that, as they must, cannot be worked out without the options."""
    failures: list[str] = field(default_factory=list)

    @property
    def equal(self) -> int:
        """How many series have the same factor as before."""
        return sum(one.before == one.after for one in self.series)


def examine(folder: Path, work: Path, conventions: Sequence[Convention] = CONVENTIONS) -> SUVResult:
    """De-identify each series with both packages and compare the factors.

    Parameters
    ----------
    folder
        Where `javascript.install` was done.
    work
        An empty folder to write in.
    """
    result = SUVResult()
    javascript = JavaScript(folder, work)
    for convention in conventions:
        _examine(convention, javascript, result)
    return result


def _examine(convention: Convention, javascript: JavaScript, result: SUVResult) -> None:
    files: list[tuple[Item, Item]] = [
        (model_of(slice_.file_meta), model_of(slice_)) for slice_ in convention.series()
    ]
    needed = Choice(tuple(sorted(convention.options)))
    too_few = [_NONE, *([_WITHOUT_PRIVATE] if _counts(convention) else [])]
    versions = [[dataset for _, dataset in files]]
    for choice in (needed, *too_few):
        versions.append(list(_applied(convention, choice, files, javascript, result)))
    before, after, *without = javascript.factors(versions)
    if "error" in before:
        result.failures.append(f"{convention.name}: no factor even before: {before['error']}")
        return
    same = before == after
    result.series.append(
        SUV(convention.name, needed.options, _first(before) or 0.0, _first(after), convention.because)
    )
    if same == bool(convention.because):
        what = "is the same after all" if same else f"{before} is {after}"
        result.failures.append(f"{convention.name}: the factor {what} under {needed}")
    for choice, one in zip(too_few, without, strict=True):
        result.lost += "error" in one
        if "error" not in one:
            result.failures.append(f"{convention.name}: a factor under {choice}: {one}")


def _counts(convention: Convention) -> bool:
    """Tell whether stored values are counts, which only the private scale makes SUV of."""
    return SAFE_PRIVATE in convention.options and convention.values.get("Units") == "CNTS"


def _applied(
    convention: Convention,
    choice: Choice,
    files: Sequence[tuple[Item, Item]],
    javascript: JavaScript,
    result: SUVResult,
) -> Iterator[Item]:
    _, made = apply_all(choice, files)
    others = javascript.apply(files, [(choice, range(len(files)))])
    for one, other in zip(made, others, strict=True):
        text = f"rejected: {one.reasons}" if one.reasons else disagreement(one, other)
        if text is not None:
            result.failures.append(f"{convention.name}, {choice}: {text}")
        yield one.dataset


def _first(outcome: Mapping[str, Any]) -> float | None:
    return outcome["factors"][0]["suvbw"] if "factors" in outcome else None
