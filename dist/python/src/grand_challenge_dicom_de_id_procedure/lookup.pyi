# Generated; do not edit.
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Optional, SupportsIndex, Union

from typing_extensions import NotRequired, ReadOnly, TypeAlias

from . import Entry, Option, Procedure
from . import StopRule as StopRule
from . import digest as digest

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag", "stops", "under"]

OPTIONS: Final[tuple[Option, ...]]

class TagError(ValueError):
    """What was given as a tag is none."""

class Applicable(Entry):
    """The entry that applies; `option` names the option that its action comes from."""

    option: NotRequired[ReadOnly[Option]]

Tag: TypeAlias = Union[str, SupportsIndex, Sequence[Union[str, SupportsIndex]]]

def normalized_tag(tag: Tag) -> str: ...
def lookup(
    sop_class_uid: str, tag: Tag, options: Iterable[Option] = (), private_creator: Optional[str] = None
) -> Applicable: ...
def under(options: Iterable[Option], *, clean: bool = True) -> Procedure: ...
def stops(dataset: Mapping[str, Any]) -> list[StopRule]: ...
