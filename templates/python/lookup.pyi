{% include "python/heading.txt" %}
from collections.abc import Iterable, Sequence
from typing import Final, SupportsIndex, Union

from typing_extensions import NotRequired, ReadOnly, TypeAlias

from . import Action, Entry, Option
from . import digest as digest

__all__ = ["OPTIONS", "TagError", "digest", "lookup", "normalized_tag"]

OPTIONS: Final[tuple[Option, ...]]

class TagError(ValueError): ...

class Applicable(Entry):
    """The entry that applies; `option` names the option that its action comes from."""

    option: NotRequired[ReadOnly[Option]]

Tag: TypeAlias = Union[str, SupportsIndex, Sequence[Union[str, SupportsIndex]]]

def normalized_tag(tag: Tag) -> str: ...
def lookup(sop_class_uid: str, tag: Tag, options: Iterable[Option] = ()) -> Applicable: ...
