"""What happens to the attributes that everybody asks about first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.procedure.actions import STRICTNESS
from generator.procedure.decisions import list_of_texts, parse_attribute, sop_class_uids
from generator.standard.model import OPTIONS, Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/asked_first.toml")


@dataclass(frozen=True, slots=True)
class Questions:
    """The attributes that are asked about, and the SOP classes (UIDs) that have a column of their own."""

    attributes: tuple[Tag, ...]
    sop_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What happens to one attribute.

    Attributes
    ----------
    actions
        Its action in each of the SOP classes with a column of their own.
    others
        Its actions in all other supported SOP classes: `Z`, or `X in 28, D in 76` where they differ.
    options
        What becomes of it under options, by action: `K: retainDeviceIdentity`.
    """

    tag: Tag
    name: str
    actions: tuple[str, ...]
    others: str
    options: str


def read(standard: Standard, path: Path = PATH) -> Questions:
    """Return what is asked about first.

    Raises
    ------
    UserError
        If the file is no list of attributes of the standard, by tag and keyword, and one of SOP classes.
    """
    content = read_toml(path)
    if set(content) != {"attributes", "sop_classes"}:
        raise UserError(f"{path}: has the lists 'attributes' and 'sop_classes' and nothing else; correct it")
    texts = list_of_texts(str(path), "attributes", content["attributes"])
    return Questions(
        tuple(parse_attribute(str(path), text, standard) for text in texts),
        sop_class_uids(str(path), content["sop_classes"], standard),
    )


def answers(questions: Questions, procedure: Mapping[str, Any], standard: Standard) -> list[Answer]:
    """Return what happens to each attribute; one that a SOP class does not list has its default."""
    supported = {uid: row for uid, row in procedure["sopClass"].items() if row["default"] != "R"}
    found = []
    for tag in questions.attributes:
        actions = {uid: row["tag"].get(tag, row)["default"] for uid, row in procedure["sopClass"].items()}
        found.append(
            Answer(
                tag,
                standard.attributes[tag].name,
                tuple(actions[uid] for uid in questions.sop_classes),
                _counted([actions[uid] for uid in supported if uid not in questions.sop_classes]),
                _under_options([row["tag"].get(tag, {}).get("options", {}) for row in supported.values()]),
            )
        )
    return found


def _counted(actions: Sequence[str]) -> str:
    counts = Counter(actions)
    if len(counts) == 1:
        return actions[0]
    return ", ".join(f"{action} in {counts[action]}" for action in STRICTNESS if counts[action])


def _under_options(entries: Sequence[Mapping[str, str]]) -> str:
    """Return the options that change something anywhere, with the actions that they bring."""
    by_actions: dict[str, list[str]] = {}
    for option in OPTIONS:
        actions = sorted({entry[option] for entry in entries if option in entry}, key=STRICTNESS.index)
        if actions:
            by_actions.setdefault(" or ".join(actions), []).append(option)
    return "; ".join(f"{actions}: {', '.join(options)}" for actions, options in by_actions.items())
