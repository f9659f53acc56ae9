"""Tables of a DocBook document as rows of text, with spans resolved."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from generator.errors import UserError
from generator.standard.docbook.document import DOCBOOK, XML_ID, Document, children, text_of

_MAX_SPAN = 100


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text on one line, its element, its width, and whether it began in an earlier row."""

    text: str
    element: etree._Element
    colspan: int
    carried: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number from 1 and its cells, one for each that covers it."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The cells' texts."""
        return tuple(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a document: identifier, caption, header and rows."""

    document: Document
    id: str
    caption: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def rows_as_text(self) -> tuple[tuple[str, ...], ...]:
        """The texts of all cells, row by row."""
        return tuple(row.texts for row in self.rows)

    def error(self, message: str, row: Row | None = None) -> UserError:
        """Give an error that says which document, table and row it is about."""
        where = self.id if row is None else f"{self.id} row {row.number} {' | '.join(row.texts)[:80]!r}"
        return self.document.error(f"{where}: {message}")

    def check_header(self, *expected: tuple[str, ...]) -> None:
        """Fail unless the header is one of the expected ones."""
        if self.header not in expected:
            raise self.error(
                f"header is {self.header}, expected {' or '.join(map(str, expected))}; adapt the reader"
            )

    def check_widths(self) -> None:
        """Fail unless every row has one cell for each column."""
        for row in self.rows:
            if len(row.cells) != len(self.header):
                raise self.error(
                    f"has {len(row.cells)} cells, expected {len(self.header)}; adapt the reader", row
                )

    def check_count(self, minimum: int) -> None:
        """Fail if there are fewer rows than any edition ever had."""
        if len(self.rows) < minimum:
            raise self.error(f"has {len(self.rows)} rows, expected at least {minimum}; adapt the reader")


def find_table(document: Document, table_id: str) -> Table:
    """Give the one table with this identifier; fail if there is none, or more than one."""
    found = _tables(document, table_id)
    if len(found) != 1:
        raise document.error(f"has {len(found)} tables {table_id}, expected one; is the file whole?")
    return read_table(document, found[0])


def has_table(document: Document, table_id: str) -> bool:
    """Tell whether there is a table with this identifier."""
    return bool(_tables(document, table_id))


def read_table(document: Document, element: etree._Element) -> Table:
    """Read a `table` element: its header row and its body, spans resolved."""
    caption = text_of(element.find(f"{DOCBOOK}caption"))
    table = Table(document, element.get(XML_ID) or caption or "unnamed table", caption, (), ())
    heads = [row for part in children(element, "thead") for row in children(part, "tr")]
    bodies = [row for part in children(element, "tbody") for row in children(part, "tr")]
    # A row that stands elsewhere would be lost in silence: every row of the document is counted.
    inner = {
        row for nested in element.iterdescendants(f"{DOCBOOK}table") for row in nested.iter(f"{DOCBOOK}tr")
    }
    written = sum(row not in inner for row in element.iter(f"{DOCBOOK}tr"))
    if written != len(heads) + len(bodies):
        raise table.error(
            f"has {written} rows, of which {len(heads) + len(bodies)} stand in its head and body; "
            "get the file again or adapt the reader"
        )
    header = _resolve_spans(table, heads)
    if len(header) > 1:
        raise table.error(f"has {len(header)} header rows, expected one; adapt the reader")
    return Table(
        document, table.id, caption, header[0].texts if header else (), tuple(_resolve_spans(table, bodies))
    )


def _tables(document: Document, table_id: str) -> list[etree._Element]:
    return [table for table in document.root.iter(f"{DOCBOOK}table") if table.get(XML_ID) == table_id]


def _resolve_spans(table: Table, elements: Sequence[etree._Element]) -> list[Row]:
    rows: list[Row] = []
    open_spans: dict[int, tuple[int, Cell]] = {}
    for number, element in enumerate(elements, 1):
        cells: list[Cell] = []
        column = 0
        fresh = children(element, "td", "th")
        while True:
            if column in open_spans:
                left, cell = open_spans.pop(column)
                if left > 1:
                    open_spans[column] = (left - 1, cell)
            else:
                own = next(fresh, None)
                if own is None:
                    break
                cell = Cell(text_of(own), own, _span(table, own, "colspan"), carried=False)
                rowspan = _span(table, own, "rowspan")
                if rowspan > 1:
                    open_spans[column] = (rowspan - 1, Cell(cell.text, own, cell.colspan, carried=True))
            cells.append(cell)
            column += cell.colspan
        rows.append(Row(number, tuple(cells)))
    return rows


def _span(table: Table, cell: etree._Element, name: str) -> int:
    value = cell.get(name, "1")
    if re.fullmatch("[1-9][0-9]*", value) is None or int(value) > _MAX_SPAN:
        raise table.error(f"has a cell with {name} {value!r}, expected a number; adapt the reader")
    return int(value)
