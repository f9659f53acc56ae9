"""The part of a conformance statement (PS3.15 section E.1.3) that the procedure answers for."""

import difflib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.canonical import digest
from generator.errors import UserError
from generator.procedure.actions import ACTIONS, ActionMeaning
from generator.procedure.options import OPTION_TABLE, combined, may_combine
from generator.procedure.private import OPTION as SAFE_PRIVATE
from generator.render.environment import environment
from generator.standard.model import OPTIONS, Standard, Tag


def chosen(text: str) -> tuple[str, ...]:
    """Return the options that a text names, with commas or blanks between them, in the standard's order.

    Raises
    ------
    UserError
        If one is unknown, stands twice, or excludes another one.
    """
    names = text.replace(",", " ").split()
    for name in names:
        if name not in OPTIONS:
            close = difflib.get_close_matches(name, OPTIONS, n=1)
            hint = f"did you mean {close[0]}?" if close else f"give some of {', '.join(OPTIONS)}"
            raise UserError(f"OPTIONS: {name[:30]!r} is no option; {hint}")
        if names.count(name) > 1:
            raise UserError(f"OPTIONS: {name} stands twice; delete one")
    if not may_combine(names):
        pair = next(name for name in names if OPTION_TABLE[name].excludes)
        raise UserError(f"OPTIONS: {pair} and {OPTION_TABLE[pair].excludes[0]} exclude each other; give one")
    return tuple(option for option in OPTIONS if option in names)


@dataclass(frozen=True, slots=True)
class Listed:
    """The attributes that have one action under the options.

    Attributes
    ----------
    action
        The action with its meaning.
    attributes
        `(GGGG,EEEE) Keyword`, with the number of SOP classes where it is not the action in all of them.
    """

    action: ActionMeaning
    attributes: tuple[str, ...]


def actions_under(procedure: Mapping[str, Any], options: Sequence[str]) -> dict[Tag, Counter[str]]:
    """Return how many supported SOP classes have which action for each attribute under the options."""
    supported = [row for row in procedure["sopClass"].values() if row["default"] != "R"]
    found = {tag: Counter[str]() for row in supported for tag in row["tag"]}
    for row in supported:
        for tag, counts in found.items():
            entry = row["tag"].get(tag, row)
            counts[combined(entry["default"], entry.get("options", {}), options)] += 1
    return found


def inserted(procedure: Mapping[str, Any], options: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return what a de-identified file must say under the options, in the DICOM JSON Model."""
    elements = {tag: dict(element) for tag, element in procedure["insert"].items()}
    for option in options:
        for tag, element in procedure["option"][option]["insert"].items():
            before = elements[tag]["Value"] if element["vr"] == "SQ" and tag in elements else []
            elements[tag] = {**element, "Value": [*before, *element["Value"]]}
    return elements


def _value(value: Any) -> str:
    """Write a value; an item of a code sequence as code, scheme and meaning."""
    if not isinstance(value, Mapping):
        return str(value)
    return ", ".join(str(value[tag]["Value"][0]) for tag in sorted(value))


def statement(procedure: Mapping[str, Any], options: Sequence[str], standard: Standard) -> str:
    """Return the statement as Markdown.

    It follows the points of PS3.15 section E.1.3, and says at each what whoever applies the
    procedure has to fill in.
    """
    found = actions_under(procedure, options)
    listed = tuple(
        Listed(
            action,
            tuple(
                _named(tag, standard) + ("" if len(counts) == 1 else f" ({counts[action.code]})")
                for tag, counts in sorted(found.items())
                if counts[action.code]
            ),
        )
        for action in ACTIONS
        if action.code not in ("R", "X")
    )
    return (
        environment()
        .get_template("conformance.md")
        .render(
            version=procedure["version"],
            digest=digest(procedure),
            sources=standard.sources,
            options=[OPTION_TABLE[option] for option in options],
            removed=[
                _named(tag, standard)
                for tag in standard.confidentiality
                if tag in standard.attributes
                and tag not in procedure["fileMeta"]["tag"]
                and set(found.get(tag, {"X": 0})) == {"X"}
            ],
            listed=[row for row in listed if row.attributes],
            supported=[
                standard.sop_classes[uid].name
                for uid, row in procedure["sopClass"].items()
                if row["default"] != "R"
            ],
            rejected=sum(row["default"] == "R" for row in procedure["sopClass"].values()),
            inserted=[
                {
                    "name": _named(f"({tag[:4]},{tag[4:]})", standard),
                    "texts": [_value(value) for value in element["Value"]],
                }
                for tag, element in sorted(inserted(procedure, options).items())
            ],
            stops=len(procedure["stop"]),
            file_meta=[
                {
                    "name": _named(tag, standard),
                    "action": combined(row["default"], row.get("options", {}), options),
                }
                for tag, row in procedure["fileMeta"]["tag"].items()
            ],
            private=_private(procedure) if SAFE_PRIVATE in options else [],
            cleans=any(row.action.code == "C" for row in listed if row.attributes),
            shifts=any(OPTION_TABLE[option].dates == "MODIFIED" for option in options),
        )
    )


def _named(tag: Tag, standard: Standard) -> str:
    return f"{tag} {standard.attributes[tag].keyword}"


def _private(procedure: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the private attributes that stay, by private creator: masked tag and action."""
    return [
        {
            "creator": creator,
            "attributes": [
                f"{tag} {action}"
                for tag, entry in sorted(entries.items())
                if (action := entry.get("options", {}).get(SAFE_PRIVATE)) is not None
            ],
        }
        for creator, entries in sorted(procedure["private"].items())
    ]
