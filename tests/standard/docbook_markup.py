"""Small documents in the markup of the standard's DocBook, in words of our own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

HEAD = (
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n'
    '<book xmlns="http://docbook.org/ns/docbook" xmlns:xl="http://www.w3.org/1999/xlink"'
)
DOCBOOK = "{http://docbook.org/ns/docbook}"
ZERO_WIDTH = "\u200b"


@dataclass(frozen=True)
class Cell:
    """A cell with spans or with markup instead of plain text."""

    markup: str
    colspan: int = 1
    rowspan: int = 1


def text(value: str, colspan: int = 1, rowspan: int = 1) -> Cell:
    return Cell(f"<para>{escape(value)}</para>", colspan, rowspan)


def xref(target: str, before: str = "", colspan: int = 1) -> Cell:
    """A cell that links within the part, as `Include` rows and references to sections do."""
    link = f'<xref linkend="{target}" xrefstyle="select: label"/>'
    return Cell(f"<para>{escape(before)}{link}</para>", colspan)


def olink(target: str, document: str = "PS3.3") -> Cell:
    """A cell that links to another part."""
    return Cell(
        f'<para><olink targetdoc="{document}" targetptr="{target}" xrefstyle="select: title"/></para>'
    )


def include(target: str, nesting: str = "") -> Sequence[Cell]:
    """A row that includes a macro."""
    return (xref(target, f"{nesting}Include ", colspan=3), text(""))


def table(table_id: str, caption: str, header: Sequence[str], rows: Iterable[Sequence[str | Cell]]) -> str:
    head = "".join(f"<th><para><emphasis role='bold'>{cell}</emphasis></para></th>" for cell in header)
    body = "\n".join(f"<tr valign='top'>{''.join(map(_cell, row))}</tr>" for row in rows)
    return (
        f'<table xml:id={quoteattr(table_id)} label="x"><caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>"
    )


def section(section_id: str, *content: str) -> str:
    return f'<section xml:id={quoteattr(section_id)}><title>x</title>{"".join(content)}</section>'


def book(part: str, edition: str, *content: str, label: str | None = None) -> str:
    return (
        f'{HEAD} label="{label or part}" version="5.0" xml:id="{part}">\n<title>{part}</title>\n'
        f"<subtitle>DICOM {part} {edition} - Words of Our Own</subtitle>\n"
        f'<chapter xml:id="chapter_x"><title>x</title>\n{"".join(content)}\n</chapter></book>\n'
    )


def write(path: Path, content: str) -> Path:
    path.write_text(content, encoding="utf-8")
    return path


def without_rows(path: Path, target: Path, label: str, *numbers: int) -> Path:
    """Copy a document without some rows of a table, as a person would settle contradictions."""
    tree = etree.parse(path)
    for body in tree.iterfind(f".//{DOCBOOK}table[@label='{label}']/{DOCBOOK}tbody"):
        for row in [body[number - 1] for number in numbers]:
            body.remove(row)
    tree.write(target)
    return target


def _cell(cell: str | Cell) -> str:
    given = text(cell) if isinstance(cell, str) else cell
    return f'<td colspan="{given.colspan}" rowspan="{given.rowspan}">{given.markup}</td>'
