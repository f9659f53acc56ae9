"""The reviewed list of differences between the two sources: `procedure/witness.toml`."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.standard.model import Attribute, Tag
from generator.standard.witness.comparison import KINDS, Comparison, Difference, named
from generator.toml import read_toml

PATH = Path("procedure/witness.toml")

_FEWEST_WORDS = 3
"""A reason of fewer words is none."""


@dataclass(frozen=True, slots=True)
class Expected:
    """An entry of `procedure/witness.toml`: which differences there are for which reason."""

    where: str
    differences: tuple[str, ...]
    reason: str
    sop_classes: tuple[str, ...] = ()
    iods: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The differences by the entry that expects them, and what is wrong with the list."""

    expected: dict[Expected, tuple[Difference, ...]]
    findings: tuple[str, ...]


def read_expected(attributes: Mapping[Tag, Attribute], path: Path = PATH) -> tuple[Expected, ...]:
    """Read the reviewed list of differences that are known.

    Raises
    ------
    UserError
        If an entry has an unknown kind or field, names no attribute, or lacks its reason.
    """
    content = read_toml(path)
    unknown = sorted(set(content) - {"expected"})
    if unknown:
        raise UserError(f"{path}: unknown table {unknown[0]!r}; use expected")
    return tuple(
        _entry(f"{path}, expected {number}", row, attributes)
        for number, row in enumerate(content.get("expected", []), start=1)
    )


_SCOPES = ("sop_classes", "iods", "modules", "attributes")
_LISTS = ("differences", *_SCOPES)


def _entry(where: str, row: Mapping[str, Any], attributes: Mapping[Tag, Attribute]) -> Expected:
    for name in row:
        if name not in ("reason", *_LISTS):
            raise UserError(f"{where}: unknown field {name!r}; use reason, {', '.join(_LISTS)}")
    reason = row.get("reason")
    if not isinstance(reason, str) or len(reason.split()) < _FEWEST_WORDS:
        raise UserError(f"{where}: lacks a reason; say why the sources differ")
    lists: dict[str, tuple[str, ...]] = {}
    for name in _LISTS:
        words = row.get(name, [])
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise UserError(f"{where}: {name} is {words!r}; give a list of texts")
        lists[name] = tuple(words)
    if not lists["differences"] or not set(lists["differences"]) <= set(KINDS):
        raise UserError(f"{where}: differences are {list(lists['differences'])}; use {', '.join(KINDS)}")
    if not any(lists[name] for name in _SCOPES):
        raise UserError(f"{where}: names nothing; give one of {', '.join(_SCOPES)}")
    for word in lists["attributes"]:
        tag = word.split(" ")[0]
        if tag not in attributes or word != named(tag, attributes):
            raise UserError(f"{where}: no attribute {word!r}; write tag and keyword as PS3.6 has them")
    return Expected(where, reason=" ".join(reason.split()), **lists)


def review(
    comparison: Comparison, expected: Collection[Expected], attributes: Mapping[Tag, Attribute]
) -> Reviewed:
    """Hold the differences against the list: what is not on it, and what on it is stale, is a finding."""
    found: dict[Expected, list[Difference]] = {entry: [] for entry in expected}
    used: set[tuple[Expected, str, str]] = set()
    findings = []
    for difference in comparison.differences:
        entries = [entry for entry in expected if _matches(entry, difference, attributes, used)]
        if entries:
            found[entries[0]].append(difference)
        else:
            findings.append(
                f"{difference.kind}: {difference.detail} (second source: {comparison.edition}); "
                f"mend the snapshot (procedure/supplement.toml) or give the reason in {PATH}"
            )
    for entry in expected:
        findings += [
            f"{entry.where}: {word!r} matches no difference; delete it"
            for name in _LISTS
            for word in getattr(entry, name)
            if (entry, name, word) not in used
        ]
    return Reviewed({entry: tuple(differences) for entry, differences in found.items()}, tuple(findings))


def _matches(
    entry: Expected,
    difference: Difference,
    attributes: Mapping[Tag, Attribute],
    used: set[tuple[Expected, str, str]],
) -> bool:
    """Tell whether an entry expects a difference, and note which of its words do."""
    last = named(difference.place[-1], attributes) if difference.place else ""
    sides: tuple[tuple[str, tuple[str, ...], Callable[[str], bool]], ...] = (
        ("differences", entry.differences, lambda word: word == difference.kind),
        ("sop_classes", entry.sop_classes, lambda word: word == difference.sop_class),
        ("iods", entry.iods, lambda word: word in difference.iods),
        ("modules", entry.modules, lambda word: fnmatchcase(difference.module, word)),
        ("attributes", entry.attributes, lambda word: word == last),
    )
    if entry.iods and not set(difference.iods) <= set(entry.iods):
        return False
    words: set[tuple[Expected, str, str]] = set()
    for name, scope, fits in sides:
        fitting = {(entry, name, word) for word in scope if fits(word)}
        if scope and not fitting:
            return False
        words |= fitting
    used |= words
    return True
