"""Attribute tables of PS3.3: what each row of a module or macro table says."""

import re
from dataclasses import dataclass
from typing import Literal, cast

from generator.standard.docbook.document import DOCBOOK
from generator.standard.docbook.table import Cell, Row, Table
from generator.standard.model import TYPES, Tag, Type

_DESCRIPTIONS = ("attribute description", "description")
_TYPED_HEADERS = frozenset(("attribute name", "tag", "type", text) for text in _DESCRIPTIONS)
_UNTYPED_HEADERS = frozenset(("attribute name", "tag", text) for text in _DESCRIPTIONS)

_CAPTION = re.compile(r"(.+?) (Module|Macro)(?: Attributes| Table| Description)*", re.IGNORECASE)
_TAG = re.compile(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)")
_NESTING = re.compile(r"((?:>\s*)*)(.*)")
_INCLUDE = re.compile(r"include\b", re.IGNORECASE)
_INCLUDE_ANY = re.compile(r"include any\b", re.IGNORECASE)
_FUNCTIONAL_GROUPS = re.compile(r"function(al)? group macros?\b", re.IGNORECASE)
# A note of the table may qualify a type; it makes it no other type.
_TYPE = re.compile(r"([123]C?)(\(?(?:SEE)?NOTES?[\d,]*(?:AND\d+)?\)?)?")
# Sequences are named so; what a scanner plays out and how it compresses are no sequences of items.
_SEQUENCE = re.compile(
    r"Sequence of Ultrasound Regions|.* Sequence Value|"
    r".*(?<!Scanning )(?<!Pulse )(?<!Compression )\bSequence( \([^()]*\))?"
)

Kind = Literal["attribute", "include", "functional groups", "any attribute", "heading"]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of an attribute table: what it is, and how deep it is nested (`>`).

    An attribute has a tag and a type, an include has the identifiers of the macros' tables or,
    where it links to none, of the sections that it links to. The place of functional group
    macros, of "any attribute" and headings have neither. `remark` says what of the row needed
    interpretation.
    """

    kind: Kind
    depth: int
    row: Row
    tag: Tag = ""
    type: Type = "3"
    macros: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    remark: str = ""

    @property
    def is_sequence(self) -> bool:
        """Tell whether it is an attribute that is a sequence by its name, as all sequences are."""
        return self.kind == "attribute" and names_sequence(_nesting(self.row)[1])


def names_sequence(name: str) -> bool:
    """Tell whether an attribute of this name is a sequence (VR SQ)."""
    return _SEQUENCE.fullmatch(name) is not None


def is_attribute_table(table: Table) -> bool:
    """Tell whether the header is that of an attribute table, with or without types."""
    return _is_typed(table) or _header(table) in _UNTYPED_HEADERS


def name_and_kind(table: Table) -> tuple[str, str]:
    """Return name and kind of a module or macro from the caption: `("CT Image", "module")`.

    The kind is empty where the caption doesn't say.
    """
    return name_and_kind_of(table.caption)


def name_and_kind_of(caption: str) -> tuple[str, str]:
    """Return name and kind that a caption gives; see `name_and_kind`."""
    match = _CAPTION.fullmatch(caption)
    return (match[1], match[2].lower()) if match else (caption, "")


def slug(name: str) -> str:
    """Return a name in lower case with hyphens: `Contrast/Bolus` gives `contrast-bolus`."""
    return re.sub(r"[^\w-]", "", re.sub(r"[\s/]+", "-", name.lower()))


def read_lines(table: Table) -> tuple[Line, ...]:
    """Read the rows of an attribute table; in a table without types all are of type 3.

    Raises
    ------
    UserError
        If it is no attribute table, or a row is not understood.
    """
    if not is_attribute_table(table):
        raise table.error(f"header is {table.header}, which is none of an attribute table; adapt the reader")
    return tuple(_line(table, row) for row in table.rows)


def lacks_types(table: Table, lines: tuple[Line, ...]) -> bool:
    """Tell whether some attribute of the table has no type."""
    return any(line.kind == "attribute" and not _type_text(table, line.row) for line in lines)


def _line(table: Table, row: Row) -> Line:
    nesting, name = _nesting(row)
    if _INCLUDE.match(name):
        return _include(table, row, nesting)
    # Where name and tag share a cell, the row is a heading or allows any attribute in this place.
    if row.cells[0].colspan > 1:
        is_heading = len(row.cells) == 1 and not nesting
        return Line("heading", nesting, row) if is_heading else _any_attribute(nesting, row)
    if len(row.cells) != len(table.header) or not name or any(cell.carried for cell in row.cells[:2]):
        raise table.error("is neither attribute, include nor heading; adapt the reader", row)
    # The keys of a directory record (F.3-3) are named as a whole; a section lists them by record type.
    if not row.cells[1].text and not _type_text(table, row) and _links(row.cells[-1], "sect_"):
        return Line("any attribute", nesting, row, remark="names what a section says; nothing to list")
    tag = row.cells[1].text.replace(" ", "").upper()
    if _TAG.fullmatch(tag) is None:
        raise table.error(f"{row.cells[1].text!r} is no tag; adapt the reader", row)
    type_, remark = _type(table, row)
    return Line("attribute", nesting, row, tag, type_, remark=remark)


def _type(table: Table, row: Row) -> tuple[Type, str]:
    """Return the type, 3 where there is none, and a remark if a note came with it."""
    text = _type_text(table, row)
    if not text:
        return "3", ""
    match = _TYPE.fullmatch(text)
    if match is None or match[1] not in TYPES:
        raise table.error(f"{text!r} is no attribute type; adapt the reader", row)
    return cast(Type, match[1]), (
        f"type {row.cells[2].text!r} taken as type {match[1]}; its note is left out" if match[2] else ""
    )


def _any_attribute(depth: int, row: Row) -> Line:
    return Line("any attribute", depth, row, remark="allows any attribute; nothing to list")


def _nesting(row: Row) -> tuple[int, str]:
    match = _NESTING.fullmatch(row.cells[0].text if row.cells else "")
    return (match[1].count(">"), match[2]) if match else (0, "")


def _include(table: Table, row: Row, depth: int) -> Line:
    text = row.cells[0].text
    macros, sections = _links(row.cells[0], "table_"), _links(row.cells[0], "sect_")
    if macros:
        return Line("include", depth, row, macros=macros)
    if _FUNCTIONAL_GROUPS.search(text):
        return Line("functional groups", depth, row)
    if _INCLUDE_ANY.match(_nesting(row)[1]):
        return _any_attribute(depth, row)
    if sections:
        return Line("include", depth, row, sections=sections)
    raise table.error("includes no table that could be found; adapt the reader", row)


def _links(cell: Cell, prefix: str) -> tuple[str, ...]:
    links = (link.get("linkend", "") for link in cell.element.iter(f"{DOCBOOK}xref"))
    return tuple(link for link in links if link.startswith(prefix))


def _type_text(table: Table, row: Row) -> str:
    return row.cells[2].text.replace(" ", "").upper() if _is_typed(table) else ""


def _is_typed(table: Table) -> bool:
    return _header(table) in _TYPED_HEADERS


def _header(table: Table) -> tuple[str, ...]:
    return tuple(text.lower() for text in table.header)
