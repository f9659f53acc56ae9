{% include "python/heading.txt" %}
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, Optional, SupportsIndex, Union

from typing_extensions import NotRequired, ReadOnly, TypeAlias, TypedDict

from . import Action, Entry, Option, Procedure
from . import digest as digest

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag", "stops", "under"]

OPTIONS: Final[tuple[Option, ...]]

class TagError(ValueError):
    """What was given as a tag is none."""

class Applicable(Entry):
    """The entry that applies; `option` names the option that its action comes from."""

    option: NotRequired[ReadOnly[Option]]

class StopRule(TypedDict):
    """Values that stop a file; one of `is`, `contains` and `present` says which."""

    attribute: ReadOnly[str]
    contains: NotRequired[ReadOnly[Sequence[str]]]
    present: NotRequired[ReadOnly[Literal[True]]]
    position: NotRequired[ReadOnly[int]]
    sopClass: NotRequired[ReadOnly[Sequence[str]]]
    justification: ReadOnly[str]

Tag: TypeAlias = Union[str, SupportsIndex, Sequence[Union[str, SupportsIndex]]]

def normalized_tag(tag: Tag) -> str: ...
def lookup(
    sop_class_uid: str, tag: Tag, options: Iterable[Option] = (), private_creator: Optional[str] = None
) -> Applicable:
    """Return the entry that applies to an attribute, with all defaults, under the given options."""

def under(options: Iterable[Option], *, clean: bool = True) -> Procedure:
    """Return the procedure with options applied; without `clean`, C falls back to the default."""

def stops(dataset: Mapping[str, Any]) -> list[StopRule]:
    """Return the stop rules that hold for a data set in the DICOM JSON Model."""
