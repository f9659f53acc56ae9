"""Shows a diff: in the terminal, as Markdown, as JSON."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from generator import canonical
from generator.procedure.diff import (
    DIRECTIONS,
    UNLISTED,
    AttributeChange,
    Diff,
    Direction,
    SOPClassChange,
    StopChange,
)
from generator.render.environment import environment
from generator.standard.model import Standard
from generator.terminal import console
from generator.visible import visible

TITLES: dict[Direction, str] = {
    "loosened": "Loosened",
    "tightened": "Tightened",
    "justification": "Justification only",
}

_SHOWN_CLASSES = 4

_CLASS_WORDS = {
    ("loosened", "added"): "new, supported",
    ("loosened", "changed"): "no longer rejected",
    ("tightened", "removed"): "no longer listed, so rejected",
    ("tightened", "changed"): "rejected",
    ("justification", "added"): "listed now, rejected as before",
    ("justification", "removed"): "no longer listed, rejected as before",
    ("justification", "changed"): "rejected for another reason",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A change as people read it."""

    what: str
    change: str
    where: str
    why: str

    @classmethod
    def visible(cls, *texts: str) -> "Row":
        """Return a row of texts that may come from a procedure that others made."""
        return cls(*(visible(" ".join(text.split())) for text in texts))


@dataclass(frozen=True, slots=True)
class Section:
    """The changes of one direction, SOP classes before attributes."""

    direction: Direction
    title: str
    numbers: tuple[int, int, int]
    sop_classes: tuple[Row, ...]
    attributes: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Same:
    """What changed in the same way at the same place: the change, the place, and what changed so."""

    change: str
    where: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reasoned:
    """Everything that changed for one reason."""

    why: str
    changes: tuple[Same, ...]


def by_reason(rows: Iterable[Row]) -> list[Reasoned]:
    """Return rows with each reason once, in the order in which it is met first."""
    found: dict[str, dict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        found[row.why][row.change, row.where].append(row.what)
    return [
        Reasoned(why, tuple(Same(change, where, tuple(names)) for (change, where), names in same.items()))
        for why, same in found.items()
    ]


def sections(diff: Diff, standard: Standard) -> list[Section]:
    """Return loosened, tightened and justification-only changes, with names from the standard."""
    return [
        Section(
            direction,
            TITLES[direction],
            diff.counts(direction),
            tuple(_class_row(row, standard) for row in diff.sop_classes if row.direction == direction),
            tuple(_row(row, diff, standard) for row in diff.attributes if row.direction == direction),
        )
        for direction in DIRECTIONS
    ]


def _class_name(uid: str, standard: Standard) -> str:
    return standard.sop_classes[uid].name if uid in standard.sop_classes else uid


def _keyword(tag: str, standard: Standard) -> str:
    return standard.attributes[tag].keyword if tag in standard.attributes else ""


def _class_row(change: SOPClassChange, standard: Standard) -> Row:
    if change.uid == UNLISTED:
        return Row.visible(
            "SOP classes that are not listed", f"{change.old} → {change.new}", "", change.justification
        )
    return Row.visible(
        _class_name(change.uid, standard),
        _CLASS_WORDS[change.direction, change.listing],
        ", ".join(f"{number} {action}" for action, number in change.counts),
        # A SOP class that is supported has no reason for it, only one for the tags it does not list.
        "" if change.direction == "loosened" else change.justification,
    )


def _row(change: AttributeChange, diff: Diff, standard: Standard) -> Row:
    if change.tag == UNLISTED:
        what = "attributes that are not listed"
    else:
        what = f"{change.tag} {_keyword(change.tag, standard)}".rstrip()
    if change.option is not None:
        what += f", under {change.option}"
    listing = "" if change.listing == "changed" else f", {change.listing}"
    action = change.old if change.old == change.new else f"{change.old} → {change.new}"
    return Row.visible(
        what,
        action + listing,
        _where(change.sop_classes, diff, standard),
        change.justification,
    )


def _where(uids: tuple[str, ...], diff: Diff, standard: Standard) -> str:
    if uids == diff.compared and len(uids) > 1:
        return f"all {len(uids)} in both"
    names = [
        (
            _class_name(uid, standard).removesuffix(" Storage").removesuffix(" Image")
            if uid in standard.sop_classes
            else uid
        )
        for uid in uids
    ]
    if len(names) <= _SHOWN_CLASSES:
        return ", ".join(names)
    shown = names[: _SHOWN_CLASSES - 1]
    return f"{', '.join(shown)} and {len(names) - len(shown)} more"


def heading(diff: Diff) -> str:
    """Return what is compared, on one line."""
    old, new = diff.old, diff.new
    edition = new.edition if old.edition == new.edition else f"{old.edition} → {new.edition}"
    return visible(
        f"{old.version} → {new.version}, DICOM {edition}, {len(diff.compared)} SOP classes supported in both"
    )


def _counted(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{action} for {number} entries" for action, number in counts)


_DECLARED = {
    "": "declaration",
    "excludes": "the options that it excludes",
    "insert": "what a de-identified file must say under it",
}


def remarks(diff: Diff, standard: Standard) -> list[str]:
    """Return what is no action: options that the old procedure has nowhere, inserted values, stop rules."""
    found = [f"Option {option.name} introduced: {_counted(option.counts)}" for option in diff.options]
    for declared in diff.declarations:
        about = _DECLARED.get(declared.member, declared.member)
        found.append(f"Option {declared.name}: {about} {declared.listing}")
    for change in diff.insert:
        keyword = _keyword(change.tag, standard)
        found.append(f"What a de-identified file must say: {change.tag} {keyword} {change.listing}")
    found += [_stop_remark(change, standard) for change in diff.stop]
    return [visible(remark) for remark in found]


def _stop_remark(change: StopChange, standard: Standard) -> str:
    """Return what stops a file now, or no longer."""
    condition = {"is": "is", "contains": "contains", "present": "is present"}[change.condition]
    where = f" at position {change.position}" if change.position is not None else ""
    classes = ", ".join(_class_name(uid, standard) for uid in change.sop_classes) or "all SOP classes"
    word = "Loosened: no longer stops a file" if change.direction == "loosened" else "Tightened: stops a file"
    values = f" {', '.join(change.texts)}" if change.texts else ""
    keyword = _keyword(change.attribute, standard)
    return f"{word}: {change.attribute} {keyword} {condition}{values}{where}, in {classes}"


def _without_counts(rows: Sequence[Row]) -> list[Row]:
    """Return rows of SOP classes without how many attributes have which action: each has its own."""
    return [replace(row, where="") for row in rows]


def markdown(diff: Diff, standard: Standard, *, level: int = 2, brief: bool = False) -> str:
    """Return the diff as Markdown, with each reason once and what changed for it below.

    Parameters
    ----------
    level
        Level of the headings.
    brief
        Whether to give justification-only changes as a number, not one by one.
    """
    return (
        environment()
        .get_template("changes.md")
        .render(
            heading=heading(diff),
            sections=[
                {
                    "direction": section.direction,
                    "title": section.title,
                    "numbers": section.numbers,
                    "sop_classes": by_reason(_without_counts(section.sop_classes)),
                    "attributes": by_reason(section.attributes),
                }
                for section in sections(diff, standard)
            ],
            remarks=remarks(diff, standard),
            brief=brief,
            marks="#" * level,
        )
    )


def json_text(diff: Diff, standard: Standard) -> str:
    """Return the diff as JSON, with keywords and names beside tags and UIDs."""

    def described(change: SOPClassChange | AttributeChange) -> dict[str, Any]:
        named = {key: value for key, value in asdict(change).items() if key != "direction"}
        if isinstance(change, AttributeChange):
            return {**named, "keyword": _keyword(change.tag, standard)}
        return {**named, "name": _class_name(change.uid, standard), "counts": dict(change.counts)}

    def group(direction: Direction) -> dict[str, Any]:
        return {
            "sop_classes": [described(row) for row in diff.sop_classes if row.direction == direction],
            "attributes": [described(row) for row in diff.attributes if row.direction == direction],
        }

    text = canonical.indented(
        {
            "old": asdict(diff.old),
            "new": asdict(diff.new),
            "compared": diff.compared,
            **{direction: group(direction) for direction in DIRECTIONS},
            "options_introduced": {option.name: dict(option.counts) for option in diff.options},
            "options": [asdict(change) for change in diff.declarations],
            "insert": [asdict(change) for change in diff.insert],
            "stop": [asdict(change) for change in diff.stop],
        }
    )
    # What does not show stands within strings only, where JSON knows the same escapes.
    return "\n".join(map(visible, text.split("\n")))


def show(diff: Diff, standard: Standard) -> None:
    """Print the diff as tables, in the width of the terminal."""
    from rich.table import Table  # takes time to import, and only this needs it
    from rich.text import Text

    screen = console()
    screen.print(Text(heading(diff)))
    colours: dict[Direction, str] = {"loosened": "red", "tightened": "green", "justification": "cyan"}
    for section in sections(diff, standard):
        classes, attributes, entries = section.numbers
        title = f"{section.title}: {classes} SOP classes; {attributes} attributes in {entries} entries"
        screen.print(Text(f"\n{title}", style=f"bold {colours[section.direction]}"))
        for kind, rows in (("SOP class", section.sop_classes), ("attribute", section.attributes)):
            if rows:
                table = Table(kind, "change", "where" if kind == "attribute" else "actions", "why")
                for row in rows:
                    table.add_row(Text(row.what), Text(row.change), Text(row.where), Text(row.why))
                screen.print(table)
    for remark in remarks(diff, standard):
        screen.print(Text(remark))
