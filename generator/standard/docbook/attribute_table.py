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
_FUNCTIONAL_GROUPS = re.compile(r"functional group macros?\b", re.IGNORECASE)

Kind = Literal["attribute", "include", "functional groups", "any attribute", "heading"]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of an attribute table: what it is, and how deep it is nested (`>`).

    An attribute has a tag and a type, an include has the identifiers of the macros' tables. The
    place of functional group macros, of "any attribute" and headings have neither.
    """

    kind: Kind
    depth: int
    row: Row
    tag: Tag = ""
    type: Type = "3"
    macros: tuple[str, ...] = ()


def is_attribute_table(table: Table) -> bool:
    """Tell whether the header is that of an attribute table, with or without types."""
    return _is_typed(table) or _header(table) in _UNTYPED_HEADERS


def name_and_kind(table: Table) -> tuple[str, str]:
    """Return name and kind of a module or macro from the caption: `("CT Image", "module")`.

    The kind is empty where the caption doesn't say.
    """
    match = _CAPTION.fullmatch(table.caption)
    return (match[1], match[2].lower()) if match else (table.caption, "")


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
        return Line("heading" if is_heading else "any attribute", nesting, row)
    if len(row.cells) != len(table.header) or not name or any(cell.carried for cell in row.cells[:2]):
        raise table.error("is neither attribute, include nor heading; adapt the reader", row)
    tag = row.cells[1].text.replace(" ", "").upper()
    if _TAG.fullmatch(tag) is None:
        raise table.error(f"{row.cells[1].text!r} is no tag; adapt the reader", row)
    type_text = _type_text(table, row)
    if type_text not in ("", *TYPES):
        raise table.error(f"{type_text!r} is no attribute type; adapt the reader", row)
    return Line("attribute", nesting, row, tag, cast(Type, type_text or "3"))


def _nesting(row: Row) -> tuple[int, str]:
    match = _NESTING.fullmatch(row.cells[0].text if row.cells else "")
    return (match[1].count(">"), match[2]) if match else (0, "")


def _include(table: Table, row: Row, depth: int) -> Line:
    macros = _linked_tables(row.cells[0])
    if macros:
        return Line("include", depth, row, macros=macros)
    if _FUNCTIONAL_GROUPS.search(row.cells[0].text):
        return Line("functional groups", depth, row)
    raise table.error("includes no table that could be found; adapt the reader", row)


def _linked_tables(cell: Cell) -> tuple[str, ...]:
    links = (link.get("linkend", "") for link in cell.element.iter(f"{DOCBOOK}xref"))
    return tuple(link for link in links if link.startswith("table_"))


def _type_text(table: Table, row: Row) -> str:
    return row.cells[2].text.replace(" ", "").upper() if _is_typed(table) else ""


def _is_typed(table: Table) -> bool:
    return _header(table) in _TYPED_HEADERS


def _header(table: Table) -> tuple[str, ...]:
    return tuple(text.lower() for text in table.header)
