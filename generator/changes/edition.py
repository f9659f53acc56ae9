"""What changed between two snapshots of the standard, and what that does to the procedure."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from generator.procedure.actions import STRICTNESS
from generator.standard.model import (
    IOD,
    Attribute,
    ConfidentialityRow,
    Module,
    PrivateAttribute,
    SOPClass,
    Standard,
    Tag,
    Type,
)

Kind = Literal["added", "removed", "changed"]

DEFAULT = "default"
"""Key of the action of a SOP class for tags that it doesn't list, as in the procedure."""
UNLISTED = {DEFAULT: "R"}
"""What the procedure does to a SOP class that it doesn't list."""

_SHOWN_PLACES = 3

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was added, removed or changed, and how."""

    kind: Kind
    subject: str
    detail: str


@dataclass(frozen=True, slots=True)
class Section:
    """The changes of one kind of facts."""

    title: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ActionChange:
    """An action that is another one now, with the SOP classes (UIDs) where it is.

    The tag is `default` for a SOP class as a whole. An action is None where undecided.
    """

    tag: Tag
    old: str | None
    new: str | None
    sop_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """What a new snapshot does to the procedure, most important first."""

    loosened: tuple[ActionChange, ...]
    undecided: tuple[ActionChange, ...]
    without_row: tuple[str, ...]
    stale: tuple[str, ...]
    tightened: tuple[ActionChange, ...]


def compare(old: Standard, new: Standard) -> tuple[Section, ...]:
    """Compare two snapshots fact by fact.

    An attribute that changes in the same way in many places, because a macro changed, is one
    change. What lies inside of an added or removed sequence goes with the sequence.
    """
    keywords = {tag: attribute.keyword for tag, attribute in (old.attributes | new.attributes).items()}
    return (
        Section("Editions", tuple(_editions(old, new))),
        Section(
            "SOP classes", tuple(_compare(old.sop_classes, new.sop_classes, _sop_class, _sop_class_change))
        ),
        Section("IODs", tuple(_compare(old.iods, new.iods, _iod, _iod_change))),
        Section("Modules", tuple(_compare(old.modules, new.modules, _module, _no_change))),
        Section("Attributes of modules", tuple(_occurrences(old.modules, new.modules, keywords))),
        Section(
            "Data elements", tuple(_compare(old.attributes, new.attributes, _attribute, _attribute_change))
        ),
        Section(
            "Confidentiality profiles (PS3.15 Table E.1-1)",
            tuple(_compare(old.confidentiality, new.confidentiality, _row, _row_change)),
        ),
        Section(
            "Safe private attributes (PS3.15 Table E.3.10-1)",
            tuple(_compare(_private_rows(old), _private_rows(new), _private, _private_change)),
        ),
    )


def render(sections: Iterable[Section]) -> str:
    """Write the changes as Markdown: a table of numbers, then each section that has some."""
    sections = tuple(sections)
    lines = ["# What changed in the standard", "", "| | added | removed | changed |", "|---|---|---|---|"]
    for section in sections:
        counts = [
            sum(change.kind == kind for change in section.changes) for kind in ("added", "removed", "changed")
        ]
        lines.append(f"| {section.title} | {' | '.join(map(str, counts))} |")
    for section in sections:
        if section.changes:
            lines += ["", f"## {section.title}", ""]
            lines += [f"- {change.kind}: {change.subject}: {change.detail}" for change in section.changes]
    return "\n".join(lines) + "\n"


def effects(
    old: Mapping[str, Mapping[Tag, str | None]],
    new: Mapping[str, Mapping[Tag, str | None]],
    without_row: Collection[str],
    stale: Collection[str],
) -> Effects:
    """Compare what two procedures do to each attribute.

    Parameters
    ----------
    old, new
        SOP Class UID to tag to action (None where undecided); the key `default` holds the SOP
        class's action for tags that it doesn't list, `R` where it is rejected as a whole.
    without_row
        SOP classes of the new snapshot that nobody has decided to support or reject.
    stale
        Decisions that no longer match, each as one line.
    """
    found: dict[tuple[Tag, str | None, str | None], list[str]] = defaultdict(list)
    for uid in sorted(old.keys() | new.keys()):
        for tag, before, after in _action_changes(old.get(uid, UNLISTED), new.get(uid, UNLISTED)):
            found[tag, before, after].append(uid)
    changes = [ActionChange(*key, tuple(uids)) for key, uids in sorted(found.items(), key=_by_tag)]
    return Effects(
        loosened=tuple(change for change in changes if _is_looser(change.old, change.new)),
        undecided=tuple(change for change in changes if change.new is None),
        without_row=tuple(without_row),
        stale=tuple(stale),
        tightened=tuple(
            change for change in changes if change.new is not None and not _is_looser(change.old, change.new)
        ),
    )


def render_effects(effects: Effects, attributes: Mapping[Tag, Attribute], names: Mapping[str, str]) -> str:
    """Write the effects as Markdown, loosened actions first.

    Parameters
    ----------
    effects
        What `effects` returned.
    attributes
        Data elements by tag, for their keywords.
    names
        Names of SOP classes by UID.
    """

    def line(change: ActionChange) -> str:
        what = (
            "whole SOP class"
            if change.tag == DEFAULT
            else _named(change.tag, _keyword(attributes, change.tag))
        )
        where = _places([names.get(uid, uid) for uid in change.sop_classes], "SOP classes")
        return f"{what}: {change.old or 'undecided'} → {change.new or 'undecided'} in {where}"

    parts = (
        ("Actions that let more through", [line(change) for change in effects.loosened]),
        ("Attributes newly undecided", [line(change) for change in effects.undecided]),
        ("SOP classes without a row", [f"{names.get(uid, uid)} ({uid})" for uid in effects.without_row]),
        ("Decisions gone stale", list(effects.stale)),
        ("Other actions that change", [line(change) for change in effects.tightened]),
    )
    lines = ["# What that does to the procedure"]
    for title, entries in parts:
        lines += ["", f"## {title}", "", *(f"- {entry}" for entry in entries or ["none"])]
    return "\n".join(lines) + "\n"


def _action_changes(
    old: Mapping[Tag, str | None], new: Mapping[Tag, str | None]
) -> Iterator[tuple[Tag, str | None, str | None]]:
    before, after = old[DEFAULT], new[DEFAULT]
    if before != after:
        # Another action for all that isn't listed says enough about a class that is no longer rejected.
        yield DEFAULT, before, after
    if "R" in (before, after):
        return
    for tag in sorted((old.keys() | new.keys()) - {DEFAULT}):
        if old.get(tag, before) != new.get(tag, after):
            yield tag, old.get(tag, before), new.get(tag, after)


def _is_looser(old: str | None, new: str | None) -> bool:
    """Tell whether more gets through; of what was undecided nothing did, as if it were removed."""
    return new is not None and STRICTNESS.index(new) > STRICTNESS.index(old or "X")


def _by_tag(item: tuple[tuple[Tag, str | None, str | None], list[str]]) -> tuple[bool, str, str, str]:
    (tag, old, new), _ = item
    return tag != DEFAULT, tag, old or "", new or ""


def _compare(
    old: Mapping[str, _Value],
    new: Mapping[str, _Value],
    describe: Callable[[_Value], tuple[str, str]],
    difference: Callable[[_Value, _Value], str],
) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            yield Change("added", *describe(new[key]))
        elif key not in new:
            yield Change("removed", *describe(old[key]))
        elif detail := difference(old[key], new[key]):
            yield Change("changed", describe(new[key])[0], detail)


def _editions(old: Standard, new: Standard) -> Iterator[Change]:
    before = {source.part: source for source in old.sources}
    for source in new.sources:
        earlier = before.get(source.part)
        if earlier is None:
            yield Change("added", source.part, f"{source.edition} from {source.source}")
        elif earlier != source:
            detail = f"{earlier.edition} from {earlier.source} → {source.edition} from {source.source}"
            yield Change("changed", source.part, detail)


def _sop_class(sop_class: SOPClass) -> tuple[str, str]:
    return f"{sop_class.name} ({sop_class.uid})", f"IOD {sop_class.iod}"


def _sop_class_change(old: SOPClass, new: SOPClass) -> str:
    return _differences(("name", old.name, new.name), ("IOD", old.iod, new.iod))


def _iod(iod: IOD) -> tuple[str, str]:
    return iod.key, f"{len(iod.modules)} modules"


def _iod_change(old: IOD, new: IOD) -> str:
    before = {use.module: use for use in old.modules}
    after = {use.module: use for use in new.modules}
    parts = [f"module {key} ({after[key].usage}) added" for key in after if key not in before]
    parts += [f"module {key} ({before[key].usage}) removed" for key in before if key not in after]
    for key in after:
        if key in before:
            usage = (f"usage of {key}", before[key].usage, after[key].usage)
            entity = (
                f"information entity of {key}",
                before[key].information_entity,
                after[key].information_entity,
            )
            parts += filter(None, [_differences(usage, entity)])
    return "; ".join(parts)


def _module(module: Module) -> tuple[str, str]:
    return module.key, f"{len(module.occurrences)} attributes, macros included"


def _no_change(old: Module, new: Module) -> str:
    """Say nothing: `_occurrences` reports the attributes of modules that stay."""
    return ""


def _attribute(attribute: Attribute) -> tuple[str, str]:
    retired = ", retired" if attribute.retired else ""
    return _named(attribute.tag, attribute.keyword), f"{' or '.join(attribute.vr) or 'no VR'}{retired}"


def _attribute_change(old: Attribute, new: Attribute) -> str:
    return _differences(
        ("keyword", old.keyword, new.keyword),
        ("name", old.name, new.name),
        ("VR", " or ".join(old.vr), " or ".join(new.vr)),
        ("VM", old.vm, new.vm),
        ("retired", str(old.retired), str(new.retired)),
    )


def _row(row: ConfidentialityRow) -> tuple[str, str]:
    options = "".join(f", {name} {code}" for name, code in row.options)
    return f"{row.tag} {row.name}", f"{row.basic_profile}{options}"


def _row_change(old: ConfidentialityRow, new: ConfidentialityRow) -> str:
    before, after = dict(old.options), dict(new.options)
    names = dict.fromkeys((*before, *after))
    return _differences(
        ("Basic Profile", old.basic_profile, new.basic_profile),
        *((name, before.get(name, ""), after.get(name, "")) for name in names),
    )


def _private_rows(standard: Standard) -> dict[str, PrivateAttribute]:
    return {f"{row.creator} {row.tag}": row for row in standard.private}


def _private(row: PrivateAttribute) -> tuple[str, str]:
    return f"{row.tag} of {row.creator}", f"{' or '.join(row.vr) or 'no VR'}, {row.meaning or 'no meaning'}"


def _private_change(old: PrivateAttribute, new: PrivateAttribute) -> str:
    return _differences(
        ("VR", " or ".join(old.vr), " or ".join(new.vr)),
        ("VM", old.vm, new.vm),
        ("meaning", old.meaning, new.meaning),
        ("remark", old.remark, new.remark),
    )


@dataclass(frozen=True, slots=True)
class _OccurrenceChange:
    tag: Tag
    old: Type | None
    new: Type | None


def _occurrences(
    old: Mapping[str, Module], new: Mapping[str, Module], keywords: Mapping[Tag, str]
) -> Iterator[Change]:
    """Give the changes of modules that both snapshots have, equal ones together."""
    found: dict[_OccurrenceChange, list[str]] = defaultdict(list)
    for key in sorted(old.keys() & new.keys()):
        for path, change in _module_changes(old[key], new[key]):
            found[change].append(" > ".join((key, *(_keyword_or_tag(keywords, tag) for tag in path))))
    for change, places in sorted(found.items(), key=lambda item: (item[0].tag, str(item[0]))):
        subject = _named(change.tag, keywords.get(change.tag, ""))
        where = _places(places, "places")
        if change.old is None:
            yield Change("added", subject, f"type {change.new} in {where}")
        elif change.new is None:
            yield Change("removed", subject, f"type {change.old} in {where}")
        else:
            yield Change("changed", subject, f"type {change.old} → {change.new} in {where}")


def _module_changes(old: Module, new: Module) -> Iterator[tuple[tuple[Tag, ...], _OccurrenceChange]]:
    before = {(*occurrence.path, occurrence.tag): occurrence.type for occurrence in old.occurrences}
    after = {(*occurrence.path, occurrence.tag): occurrence.type for occurrence in new.occurrences}
    for place in sorted(before.keys() | after.keys()):
        change = _OccurrenceChange(place[-1], before.get(place), after.get(place))
        *path, _ = place
        enclosing = tuple(path)
        goes_along = bool(enclosing) and not (enclosing in before and enclosing in after)
        if change.old != change.new and not goes_along:
            yield enclosing, change


def _places(places: Collection[str], unit: str) -> str:
    shown = ", ".join(list(places)[:_SHOWN_PLACES])
    more = len(places) - _SHOWN_PLACES
    return f"{len(places)} {unit}: {shown} and {more} more" if more > 0 else shown


def _differences(*values: tuple[str, str, str]) -> str:
    return "; ".join(f"{name} {old or 'none'} → {new or 'none'}" for name, old, new in values if old != new)


def _keyword(attributes: Mapping[Tag, Attribute], tag: Tag) -> str:
    return attributes[tag].keyword if tag in attributes else ""


def _keyword_or_tag(keywords: Mapping[Tag, str], tag: Tag) -> str:
    return keywords.get(tag) or tag


def _named(tag: Tag, keyword: str) -> str:
    return f"{tag} {keyword}".strip()
