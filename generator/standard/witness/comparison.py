"""Hold the snapshot against the second source, fact by fact."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

from generator.standard.model import Attribute, Module, Standard, Tag
from generator.standard.witness.facts import Expansion, Place, Witness, sequences

Kind = Literal[
    "SOP class only here",
    "SOP class only there",
    "IOD of SOP class",
    "IOD only here",
    "module only here",
    "module only there",
    "usage",
    "attribute only here",
    "attribute only there",
    "type",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

Agreement = Literal[
    "SOP classes of the same IOD",
    "modules that an IOD has in both",
    "usages that are the same",
    "usages that one source lost",
    "occurrences of the same type",
    "occurrences without a type in one source",
    "occurrences of the same type that people added here",
]
NOTHING: Mapping[str, Collection[Place]] = MappingProxyType({})
AGREED: tuple[Agreement, ...] = get_args(Agreement)
"""What is counted where the sources agree, or one of them does not say."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the two sources say differently.

    An attribute that only one source has is one difference; the `places` inside of it, in
    as many IODs as use the module, go along.
    """

    kind: Kind
    detail: str
    iods: tuple[str, ...] = ()
    module: str = ""
    place: Place = ()
    sop_class: str = ""
    places: int = 1


@dataclass(slots=True)
class Comparison:
    """What agrees, in numbers, and every difference."""

    edition: str
    agreed: Counter[Agreement] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)


def compare(
    standard: Standard, witness: Witness, added: Mapping[str, Collection[Place]] = NOTHING
) -> Comparison:
    """Compare SOP classes, modules that an IOD has in both, usages, and occurrences by module, path and type.

    Occurrences count once for each IOD that uses the module.

    Parameters
    ----------
    standard, witness
        The snapshot and the second source.
    added
        What people added to modules by hand. They may have read it in the second source, so
        that it is checked, but does not count as a fact on which two sources agree.
    """
    comparison = Comparison(witness.edition)
    _compare_sop_classes(standard, witness, comparison)
    expansion = Expansion(witness, sequences(standard.attributes))
    pairs: dict[tuple[str, str, str, tuple[str, ...]], list[str]] = {}
    for key, iod in sorted(standard.iods.items()):
        there = witness.iods.get(key)
        if there is None:
            comparison.differences.append(Difference("IOD only here", key, (key,)))
            continue
        here = {_plain(key, use.module): use for use in iod.modules}
        for name in sorted(here.keys() | there.keys()):
            if name not in there or name not in here:
                kind: Kind = "module only here" if name in here else "module only there"
                comparison.differences.append(Difference(kind, f"{key}: {name}", (key,), name))
                continue
            comparison.agreed["modules that an IOD has in both"] += 1
            _compare_usages(key, name, here[name].usage, there[name].usage, comparison)
            groups = witness.functional_groups[key] if name.endswith("functional-groups") else ()
            pair = (here[name].module, name, there[name].table, groups)
            pairs.setdefault(pair, []).append(key)
    for (module, name, table, groups), iods in pairs.items():
        places = expansion.places(table, groups)
        subject = _Subject(name, tuple(iods), standard.attributes, added.get(module, ()))
        _compare_places(subject, standard.modules[module], places, comparison)
    return comparison


def _plain(iod: str, module: str) -> str:
    """Return a module's name as the IOD's table has it: functional groups bear the IOD's name here."""
    return module.removeprefix(f"{iod}-") if module.endswith("-functional-groups") else module


def _compare_sop_classes(standard: Standard, witness: Witness, comparison: Comparison) -> None:
    for uid in sorted(standard.sop_classes.keys() | witness.sop_classes.keys()):
        here = standard.sop_classes[uid].iod if uid in standard.sop_classes else None
        there = witness.sop_classes.get(uid)
        if here == there:
            comparison.agreed["SOP classes of the same IOD"] += 1
        elif here is None or there is None:
            kind: Kind = "SOP class only here" if there is None else "SOP class only there"
            comparison.differences.append(Difference(kind, f"{uid}: IOD {here or there}", sop_class=uid))
        else:
            detail = f"{uid}: {here} here, {there} there"
            comparison.differences.append(Difference("IOD of SOP class", detail, sop_class=uid))


def _compare_usages(iod: str, module: str, here: str, there: str | None, comparison: Comparison) -> None:
    if there is None:
        comparison.agreed["usages that one source lost"] += 1
    elif here == there:
        comparison.agreed["usages that are the same"] += 1
    else:
        detail = f"{iod}: {module}: {here} here, {there} there"
        comparison.differences.append(Difference("usage", detail, (iod,), module))


@dataclass(frozen=True, slots=True)
class _Subject:
    """A module by its name, the IODs that use it alike, the dictionary, and what people added."""

    module: str
    iods: tuple[str, ...]
    attributes: Mapping[Tag, Attribute]
    added: Collection[Place]

    def difference(self, kind: Kind, place: Place, says: str, places: int = 1) -> Difference:
        path = " > ".join(named(tag, self.attributes) for tag in place)
        where = self.module if len(self.iods) > 1 else f"{self.iods[0]}: {self.module}"
        detail = f"{where}: {path}: {says}"
        return Difference(kind, detail, self.iods, self.module, place, places=places * len(self.iods))


def _compare_places(
    subject: _Subject, module: Module, there: Mapping[Place, str | None], comparison: Comparison
) -> None:
    here: dict[Place, str | None] = {(*row.path, row.tag): row.type for row in module.occurrences}
    sides: tuple[tuple[Kind, Mapping[Place, str | None], Mapping[Place, str | None]], ...] = (
        ("attribute only here", here, there),
        ("attribute only there", there, here),
    )
    for kind, ours, others in sides:
        only = sorted(ours.keys() - others.keys())
        for top in only:
            if len(top) == 1 or top[:-1] in others:
                inside = sum(place[: len(top)] == top for place in only)
                comparison.differences.append(subject.difference(kind, top, f"type {ours[top]}", inside))
    for place in sorted(here.keys() & there.keys()):
        if there[place] is None:
            comparison.agreed["occurrences without a type in one source"] += len(subject.iods)
        elif here[place] == there[place]:
            label: Agreement = "occurrences of the same type"
            if place in subject.added:
                label = "occurrences of the same type that people added here"
            comparison.agreed[label] += len(subject.iods)
        else:
            says = f"type {here[place]} here, {there[place]} there"
            comparison.differences.append(subject.difference("type", place, says))


def named(tag: Tag, attributes: Mapping[Tag, Attribute]) -> str:
    """Return a tag with its keyword, as people write it."""
    return f"{tag} {attributes[tag].keyword}" if tag in attributes else tag
