# Generated; do not edit.
from collections.abc import Mapping, Sequence
from typing import Final

from typing_extensions import ReadOnly, TypedDict

__all__ = ["attributes", "sop_classes"]

class Attribute(TypedDict):
    """An attribute as PS3.6 has it."""

    keyword: ReadOnly[str]
    name: ReadOnly[str]
    vr: ReadOnly[Sequence[str]]

attributes: Final[Mapping[str, Attribute]]
sop_classes: Final[Mapping[str, str]]
__version__: Final[str]
