"""Facts of the DICOM standard as immutable values.

A tag is written `(GGGG,EEEE)` in upper-case hexadecimal; the `XX` of a repeating group
stays in it, as in `(60XX,3000)`. Sequence paths and occurrences name attributes by tag.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Tag = str
Usage = Literal["M", "C", "U"]
Type = Literal["1", "1C", "2", "2C", "3"]

TYPES: tuple[Type, ...] = ("1", "1C", "2", "2C", "3")
"""Attribute types (PS3.5 section 7.4), most demanding first."""

OPTIONS: tuple[str, ...] = (
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
)
"""The option columns of PS3.15 Table E.1-1, in the order of the table."""


BASIC_CODES = frozenset({"D", "Z", "X", "U", "Z/D", "X/Z", "X/D", "X/Z/D", "X/Z/U*"})
"""Codes of the Basic Profile column (PS3.15 Table E.1-1a and E.1-1).

K and C, which Table E.1-1a defines as well, have never stood in that column: there they would let
values through that every edition removed, so they mean damage until a person has looked.
"""

OPTION_CODES = frozenset({"K", "C"})
"""Codes of the option columns."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A row of the data element registries (PS3.6 Tables 6-1, 7-1, 8-1, 9-1)."""

    tag: Tag
    keyword: str
    name: str
    vr: tuple[str, ...]
    vm: str
    retired: bool


@dataclass(frozen=True, slots=True)
class ConfidentialityRow:
    """A row of PS3.15 Table E.1-1: the Basic Profile's code and the options' codes.

    `tag` is a single tag, a repeating group such as `(60XX,3000)` or `(50XX,XXXX)`, or
    `PRIVATE` for the row of private attributes. `options` maps names of `OPTIONS` to the
    codes of the cells that are not empty.
    """

    tag: Tag
    name: str
    basic_profile: str
    options: tuple[tuple[str, str], ...]


PRIVATE: Tag = "PRIVATE"
"""Stands for the tag of Table E.1-1's row for private attributes (odd groups)."""


VALUE_REPRESENTATIONS = frozenset(
    "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV"
    "".split()
)
"""The value representations of PS3.5 section 6.2."""

PRIVATE_TAG = re.compile(r"\([0-9A-F]{3}[13579BDF],XX[0-9A-F]{2}\)", re.ASCII)
"""How the tag of a private attribute is written: odd group, element within the creator's block."""


@dataclass(frozen=True, slots=True)
class PrivateAttribute:
    """A row of PS3.15 Table E.3.10-1: a private attribute that the standard calls safe.

    `tag` is masked, such as `(0019,XX0C)`, since the private creator decides which block of its
    group the attribute stands in (PS3.5 section 7.8). `vr` is empty where the table gives none.
    `remark` says what the row lacks or how rows were merged; mostly it is empty.
    """

    creator: str
    tag: Tag
    vr: tuple[str, ...]
    vm: str
    meaning: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """An attribute at one place of a module: its tag, its type and its sequence path.

    The path lists the enclosing sequences from the outermost inwards (PS3.3 tables write
    the nesting as `>`); it is empty at the top level.
    """

    tag: Tag
    type: Type
    path: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module of PS3.3 with its macros expanded.

    `table` is the identifier of its attribute table in the published PS3.3, such as
    `table_C.8-3`, where the source gives it.
    """

    key: str
    occurrences: tuple[Occurrence, ...]
    table: str | None = None


@dataclass(frozen=True, slots=True)
class ModuleUse:
    """A row of an IOD module table: module, usage and information entity."""

    module: str
    usage: Usage
    information_entity: str


@dataclass(frozen=True, slots=True)
class IOD:
    """A composite IOD of PS3.3 Annex A."""

    key: str
    modules: tuple[ModuleUse, ...]


@dataclass(frozen=True, slots=True)
class SOPClass:
    """A SOP class of PS3.4 Annex B (storage) or GG (non-patient storage) with its IOD."""

    uid: str
    name: str
    iod: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where the facts of one part come from."""

    part: str
    edition: str
    source: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that a source lacks or that could not be mapped: never dropped in silence.

    `subject` is a tag, keyword, module or UID of `part`; `remark` says what is the matter
    and how it was resolved, if it was. `reason` says why an attribute is in no module, and
    `iods` are the storage IODs that it belongs to, as far as a second source tells.
    """

    part: str
    subject: str
    remark: str
    reason: str = ""
    iods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """A whole snapshot of the standard; mappings are keyed by tag, UID, module or IOD key."""

    sources: tuple[Source, ...]
    attributes: dict[Tag, Attribute]
    sop_classes: dict[str, SOPClass]
    iods: dict[str, IOD]
    modules: Mapping[str, Module]
    confidentiality: dict[Tag, ConfidentialityRow]
    gaps: tuple[Gap, ...] = ()
    private: tuple[PrivateAttribute, ...] = ()
