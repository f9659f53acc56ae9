# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Types of the procedure.

All but `digest`, `plain`, `procedure` and `__version__` exist for type checkers only: import them under
`if TYPE_CHECKING`.
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

    # The action for those who apply the Basic Profile alone.
    default: ReadOnly[Action]
    # Why; a text that begins with [AUTO] names the rule that decided.
    justification: ReadOnly[str]
    # Actions under the options that change it; of several chosen ones the most protective counts.
    options: NotRequired[ReadOnly[Mapping[Option, Action]]]

class SOPClass(TypedDict):
    """What to do with the attributes of one SOP class."""

    # The SOP class as PS3.6 Table A-1 names it.
    name: ReadOnly[str]
    # For a tag that is not listed: X, or R where the SOP class is rejected.
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    # By tag, (GGGG,EEEE) in upper-case hexadecimal; empty where the SOP class is rejected.
    tag: ReadOnly[Mapping[str, Entry]]

class InsertedElement(TypedDict):
    """An element to write, in the DICOM JSON Model of PS3.18 section F.2."""

    vr: ReadOnly[str]
    # The values: texts, or items of a sequence.
    Value: NotRequired[ReadOnly[Sequence[Any]]]

class OptionDescription(TypedDict):
    """An option of PS3.15 section E.3."""

    # The option as PS3.15 names it.
    name: ReadOnly[str]
    # Options that may not be chosen together with this one.
    excludes: ReadOnly[Sequence[Option]]
    # What the option changes in `insert`: items of a sequence are added, other values replace.
    insert: ReadOnly[Mapping[str, InsertedElement]]

# A value that stops a file, whatever becomes of the attribute; one of is, contains and present is there.
StopRule = TypedDict(
    "StopRule",
    {
        # Tag of an attribute of the top level.
        "attribute": ReadOnly[str],
        # The file is stopped where a value is one of these.
        "is": NotRequired[ReadOnly[Sequence[str]]],
        # The file is stopped where a value contains one of these.
        "contains": NotRequired[ReadOnly[Sequence[str]]],
        # The file is stopped where the attribute has a value or an item.
        "present": NotRequired[ReadOnly[Literal[True]]],
        # The value looked at, counted from 1; without it each value is.
        "position": NotRequired[ReadOnly[int]],
        # The SOP Class UIDs that the rule is for; without it all.
        "sopClass": NotRequired[ReadOnly[Sequence[str]]],
        # What to say to whoever sent the file.
        "justification": ReadOnly[str],
    },
)

class FileMeta(TypedDict):
    """What to do with the File Meta Information, PS3.10 section 7.1."""

    # For an element that is not listed.
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    tag: ReadOnly[Mapping[str, Entry]]

class Procedure(TypedDict):
    """The whole procedure."""

    # YYYY.0M.MINOR
    version: ReadOnly[str]
    # Edition of PS3.3 that it is worked out from.
    dicomStandardVersion: ReadOnly[str]
    # For a SOP class that is not listed.
    default: ReadOnly[Action]
    justification: ReadOnly[str]
    # What a de-identified file must say about itself, by tag in eight hexadecimal digits.
    insert: ReadOnly[Mapping[str, InsertedElement]]
    # The options that entries have actions for.
    option: ReadOnly[Mapping[Option, OptionDescription]]
    # Values that stop a file.
    stop: ReadOnly[Sequence[StopRule]]
    # What to do with the File Meta Information.
    fileMeta: ReadOnly[FileMeta]
    # By private creator, then by group and element within the block, (0019,XX0C).
    private: ReadOnly[Mapping[str, Mapping[str, Entry]]]
    # By SOP Class UID.
    sopClass: ReadOnly[Mapping[str, SOPClass]]

procedure: Final[Procedure]
digest: Final[str]

@overload
def plain(value: Mapping[str, object]) -> dict[str, Any]: ...
@overload
def plain(value: Sequence[object]) -> list[Any]: ...
