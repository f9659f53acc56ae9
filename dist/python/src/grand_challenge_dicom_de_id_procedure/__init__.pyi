# Generated; do not edit. Made from procedure 2026.11.0 by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Types of the procedure.

All but `digest`, `procedure` and `__version__` exist for type checkers only: import them under
`if TYPE_CHECKING`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

from typing_extensions import NotRequired, ReadOnly, TypeAlias, TypedDict

__version__: Final[str]

# The actions:
#   D  Replace the value by a dummy value that is valid for its VR.
#   Z  Replace the value by an empty one, or by a dummy value where none may be empty.
#   X  Remove the attribute.
#   K  Keep the value as it is; clean a sequence item by item with the same table.
#   C  Replace identifying words in the value, keep the rest. Used in options only.
#   U  Replace the UID by a new one, the same new one wherever the old one stands.
#   R  Reject the whole file and show the justification to whoever sent it.
Action: TypeAlias = Literal[
    "D",
    "Z",
    "X",
    "K",
    "C",
    "U",
    "R",
]

# The options of PS3.15 Table E.1-1:
Option: TypeAlias = Literal[
    "retainSafePrivate",
    "retainUIDs",
    "retainDeviceIdentity",
    "retainInstitutionIdentity",
    "retainPatientCharacteristics",
    "retainLongitudinalFullDates",
    "retainLongitudinalModifiedDates",
    "cleanDescriptors",
    "cleanStructuredContent",
    "cleanGraphics",
]

class Entry(TypedDict):
    """What to do with one attribute."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    options: NotRequired[ReadOnly[Mapping[Option, Action]]]

class SOPClass(TypedDict):
    """What to do with the attributes of one SOP class; `default` is for tags not listed."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]

class InsertedElement(TypedDict):
    """An element to write, in the DICOM JSON Model of PS3.18 Annex F."""

    vr: ReadOnly[str]
    Value: NotRequired[ReadOnly[Sequence[Any]]]

class Procedure(TypedDict):
    """The whole procedure; `default` is for SOP classes not listed."""

    version: ReadOnly[str]
    dicomStandardVersion: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    insert: ReadOnly[Mapping[str, InsertedElement]]
    sopClass: ReadOnly[Mapping[str, SOPClass]]

procedure: Final[Procedure]
digest: Final[str]
