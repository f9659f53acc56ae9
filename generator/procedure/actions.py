"""The actions of a procedure; README, SOP.md, schema, types and site take theirs from here."""

from dataclasses import dataclass
from typing import Literal

Action = Literal["D", "Z", "X", "K", "C", "U", "R"]


@dataclass(frozen=True, slots=True)
class ActionMeaning:
    """One letter of the vocabulary: its short name and what a de-identifier does."""

    code: Action
    name: str
    meaning: str


ACTIONS: tuple[ActionMeaning, ...] = (
    ActionMeaning("D", "Dummy", "Replace the value by a dummy value that is valid for its VR."),
    ActionMeaning(
        "Z", "Empty", "Replace the value by an empty one, or by a dummy value where none may be empty."
    ),
    ActionMeaning("X", "Remove", "Remove the attribute."),
    ActionMeaning("K", "Keep", "Keep the value as it is; clean a sequence item by item with the same table."),
    ActionMeaning(
        "C", "Clean", "Replace identifying words in the value, keep the rest. Used in options only."
    ),
    ActionMeaning(
        "U", "Replace UID", "Replace the UID by a new one, the same new one wherever the old one stands."
    ),
    ActionMeaning("R", "Reject", "Reject the whole file and show the justification to whoever sent it."),
)

STRICTNESS = "RXZDUCK"
"""The actions from strict to loose: by how much of the original can leave with the file."""

ACTION_CODES: tuple[Action, ...] = tuple(meaning.code for meaning in ACTIONS)
