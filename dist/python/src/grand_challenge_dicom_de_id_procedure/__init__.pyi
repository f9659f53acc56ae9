# Generated; do not edit.
"""Types of the procedure.

All but `digest`, `plain`, `procedure` and `__version__` exist for type checkers only: import them under
`if TYPE_CHECKING`. schemas/procedure.schema.json of the repository describes each member.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, overload

from typing_extensions import NotRequired, ReadOnly, TypeAlias, TypedDict

__version__: Final[str]

# The actions:
#   R  Reject the whole file and show the justification to whoever sent it.
#   X  Remove the attribute.
#   Z  Replace the value by an empty one, or by a dummy value where none may be empty.
#   D  Replace the value by a dummy value that is valid for its VR.
#   U  Replace the UID by a new one, the same new one wherever the old one stands.
#   C  Replace identifying words in the value, keep the rest. Used in options only.
#   K  Keep the value as it is; clean a sequence item by item with the same table.
Action: TypeAlias = Literal[
    "R",
    "X",
    "Z",
    "D",
    "U",
    "C",
    "K",
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
    """What to do with the attributes of one SOP class."""

    name: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]

class InsertedElement(TypedDict):
    """An element to write, in the DICOM JSON Model of PS3.18 section F.2."""

    vr: ReadOnly[str]
    Value: NotRequired[ReadOnly[Sequence[Any]]]

class OptionDescription(TypedDict):
    """An option of PS3.15 section E.3."""

    name: ReadOnly[str]
    excludes: ReadOnly[Sequence[Option]]
    insert: ReadOnly[Mapping[str, InsertedElement]]

# A value that stops a file; one of is, contains and present is there.
StopRule = TypedDict(
    "StopRule",
    {
        "attribute": ReadOnly[str],
        "is": NotRequired[ReadOnly[Sequence[str]]],
        "contains": NotRequired[ReadOnly[Sequence[str]]],
        "present": NotRequired[ReadOnly[Literal[True]]],
        "position": NotRequired[ReadOnly[int]],
        "sopClass": NotRequired[ReadOnly[Sequence[str]]],
        "justification": ReadOnly[str],
    },
)

class FileMeta(TypedDict):
    """What to do with the File Meta Information, PS3.10 section 7.1."""

    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]

class Procedure(TypedDict):
    """The whole procedure."""

    version: ReadOnly[str]
    dicomStandardVersion: ReadOnly[str]
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    insert: ReadOnly[Mapping[str, InsertedElement]]
    option: ReadOnly[Mapping[Option, OptionDescription]]
    stop: ReadOnly[Sequence[StopRule]]
    fileMeta: ReadOnly[FileMeta]
    private: ReadOnly[Mapping[str, Mapping[str, Entry]]]
    sopClass: ReadOnly[Mapping[str, SOPClass]]

procedure: Final[Procedure]
digest: Final[str]

@overload
def plain(value: Mapping[str, object]) -> dict[str, Any]: ...
@overload
def plain(value: Sequence[object]) -> list[Any]: ...
