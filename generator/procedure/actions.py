"""The actions of a procedure; README, SOP.md, schema, types and site take theirs from here."""

from dataclasses import dataclass
from typing import Literal

Action = Literal["R", "X", "Z", "D", "U", "C", "K"]


@dataclass(frozen=True, slots=True)
class ActionMeaning:
    """One letter of the vocabulary: its short name and what a de-identifier does."""

    code: Action
    name: str
    meaning: str


ACTIONS: tuple[ActionMeaning, ...] = (
    ActionMeaning("R", "Reject", "Reject the whole file and show the justification to whoever sent it."),
    ActionMeaning("X", "Remove", "Remove the attribute."),
    ActionMeaning(
        "Z", "Empty", "Replace the value by an empty one, or by a dummy value where none may be empty."
    ),
    ActionMeaning("D", "Dummy", "Replace the value by a dummy value that is valid for its VR."),
    ActionMeaning(
        "U", "Replace UID", "Replace the UID by a new one, the same new one wherever the old one stands."
    ),
    ActionMeaning(
        "C", "Clean", "Replace identifying words in the value, keep the rest. Used in options only."
    ),
    ActionMeaning("K", "Keep", "Keep the value as it is; clean a sequence item by item with the same table."),
)
"""From strict to loose: by how much of the original can leave with the file."""

ACTION_CODES: tuple[Action, ...] = tuple(meaning.code for meaning in ACTIONS)

STRICTNESS = "".join(ACTION_CODES)
"""The codes as one text: `STRICTNESS.index` orders actions. Every other order of them is this one."""
