"""IOD module tables and functional group macro tables of PS3.3: what each row says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from generator.standard.docbook.document import DOCBOOK
from generator.standard.docbook.table import Cell, Row, Table
from generator.standard.model import Usage

IOD_HEADER = ("IE", "Module", "Reference", "Usage")
MEDIA_HEADER = IOD_HEADER[1:]
"""The header of an IOD that has no information entities, as the Basic Directory (section F.3.2.1)."""

_CAPTION = re.compile(r"(.+?) IOD Modules?")
_GROUPS = re.compile(r"Function(al)? Group Macros?", re.IGNORECASE)
_GROUPS_REST = (("Section", "Usage"), ("Reference", "Usage"))
_USAGES = {"mandatory": "M", "conditional": "C", "user option": "U", "user optional": "U", "optional": "U"}
# A letter or a word, and after it at most the condition or a note, set off by space or punctuation.
_USAGE = re.compile(rf"([MCU]|{'|'.join(_USAGES)})(?![\w/]).*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Use:
    """A row of such a table: a module or macro by name, its reference cell, usage and entity.

    The entity is empty in a table of functional group macros, and where the IOD has none.
    `remark` says what of the row needed interpretation.
    """

    row: Row
    name: str
    reference: Cell
    usage: Usage
    entity: str = ""
    remark: str = ""


def is_iod_table(table: Table) -> bool:
    """Tell whether it lists the modules of an IOD, by its header or its caption.

    Raises
    ------
    UserError
        If one of them says so and the header is unknown.
    """
    if table.header in (IOD_HEADER, MEDIA_HEADER):
        return True
    if table.header[:1] == IOD_HEADER[:1] or (table.header and _CAPTION.fullmatch(table.caption)):
        raise table.error(f"header is {table.header}, expected {IOD_HEADER}; adapt the reader")
    return False


def is_normalized(table: Table) -> bool:
    """Tell whether it is of Annex B: normalized IODs are managed by services, no file holds one."""
    return table.id.startswith("table_B.") and table.header[:1] != IOD_HEADER[:1]


def is_groups_table(table: Table) -> bool:
    """Tell whether it lists the functional group macros of an IOD.

    Raises
    ------
    UserError
        If the table begins like one and goes on in another way.
    """
    if not table.header or _GROUPS.fullmatch(table.header[0]) is None:
        return False
    if table.header[1:] not in _GROUPS_REST:
        raise table.error(
            f"header is {table.header}, expected macro, section or reference, and usage; adapt the reader"
        )
    return True


def iod_name(table: Table) -> str:
    """Return the name of the IOD from the caption.

    Raises
    ------
    UserError
        If the caption names none.
    """
    caption = _CAPTION.fullmatch(table.caption)
    if caption is None:
        raise table.error(f"caption {table.caption!r} names no IOD; adapt the reader")
    return caption[1]


def module_uses(table: Table) -> Iterator[Use]:
    """Give the modules of an IOD; a row without its IE cell belongs to the IE of the row above.

    Raises
    ------
    UserError
        If a row is not understood.
    """
    entity = ""
    for row in table.rows:
        cells, remark = row.cells, ""
        if table.header == IOD_HEADER and len(cells) == len(MEDIA_HEADER) and entity and links(cells[1]):
            remark = f"has no IE cell; taken as of the IE above, {entity}"
        elif len(cells) != len(table.header):
            raise table.error(f"has {len(cells)} cells, expected {len(table.header)}; adapt the reader", row)
        elif table.header == IOD_HEADER:
            entity, cells = cells[0].text, cells[1:]
            if not entity:
                raise _not_understood(table, row)
        yield _use(table, row, cells, entity, remark)


def macro_uses(table: Table) -> Iterator[Use]:
    """Give the functional group macros of an IOD.

    Raises
    ------
    UserError
        If a row is not understood.
    """
    table.check_widths()
    for row in table.rows:
        yield _use(table, row, row.cells)


def links(cell: Cell) -> list[str]:
    """Return the identifiers that a cell links to, within the part."""
    return [link.get("linkend", "") for link in cell.element.iter(f"{DOCBOOK}xref")]


def _use(table: Table, row: Row, cells: tuple[Cell, ...], entity: str = "", remark: str = "") -> Use:
    name, reference, usage = cells
    match = _USAGE.fullmatch(usage.text)
    if match is None or not name.text:
        raise _not_understood(table, row)
    letter = _USAGES.get(match[1].lower(), match[1].upper())
    return Use(row, name.text, reference, cast(Usage, letter), entity, remark)


def _not_understood(table: Table, row: Row) -> Exception:
    return table.error("expected a usage of M, C or U and what it is about; adapt the reader", row)
