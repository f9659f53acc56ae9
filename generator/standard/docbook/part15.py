"""Read PS3.15 Table E.1-1: the Basic Profile and its options, attribute by attribute."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.standard.docbook.document import open_document
from generator.standard.docbook.table import Row, Table, find_table
from generator.standard.model import (
    BASIC_CODES,
    OPTION_CODES,
    OPTIONS,
    PRIVATE,
    Attribute,
    ConfidentialityRow,
    Tag,
)

TABLE = "table_E.1-1"
HEADER = (
    "Attribute Name",
    "Tag",
    "Retd. (from )",
    "In Std. Comp. IOD (from )",
    "Basic Prof.",
    "Rtn. Safe Priv. Opt.",
    "Rtn. UIDs Opt.",
    "Rtn. Dev. Id. Opt.",
    "Rtn. Inst. Id. Opt.",
    "Rtn. Pat. Chars. Opt.",
    "Rtn. Long. Full Dates Opt.",
    "Rtn. Long. Modif. Dates Opt.",
    "Clean Desc. Opt.",
    "Clean Struct. Cont. Opt.",
    "Clean Graph. Opt.",
)
MINIMUM_ROWS = 600
"""No edition since 2023b had fewer; a shorter table is a changed layout, not a changed standard."""

_TAG = re.compile(r"\(([0-9A-Fa-fXx]{4}),([0-9A-Fa-fXx]{4})\)")
_PRIVATE_TAG = "(gggg,eeee) where gggg is odd"
_NOTE = re.compile(r"\s*\(see Notes? [\d, and]+\)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part15:
    """Table E.1-1 of one edition.

    `retired` holds its own retired marks, which may disagree with PS3.6; `merged` names the
    tags that stood in several identical rows.
    """

    edition: str
    rows: dict[Tag, ConfidentialityRow]
    retired: dict[Tag, bool]
    merged: tuple[Tag, ...]


def read_part15(path: Path) -> tuple[str, dict[Tag, ConfidentialityRow]]:
    """Read Table E.1-1 (PS3.15 section E.1.1).

    Returns
    -------
    The edition, and the rows by tag: single tags, repeating groups such as `(60XX,3000)`, and
    `PRIVATE` for the row of private attributes. The options keep the order of `OPTIONS`.

    Raises
    ------
    UserError
        If the document is not what it should be; it names table and row.
    """
    part = read_confidentiality(path)
    return part.edition, part.rows


def read_confidentiality(path: Path, edition: str | None = None) -> Part15:
    """Read Table E.1-1 with its retired marks; see `read_part15`."""
    table = find_table(open_document(path, "PS3.15", edition), TABLE)
    table.check_header(HEADER)
    table.check_count(MINIMUM_ROWS)
    table.check_widths()
    versions: dict[Tag, list[tuple[Row, ConfidentialityRow, bool]]] = {}
    for row in table.rows:
        confidentiality = _confidentiality(table, row)
        versions.setdefault(confidentiality.tag, []).append((row, confidentiality, _mark(table, row, 2)))
        _mark(table, row, 3)
    _refuse_contradictions(table, versions)
    return Part15(
        table.document.edition,
        {tag: rows[0][1] for tag, rows in versions.items()},
        {tag: rows[0][2] for tag, rows in versions.items()},
        tuple(tag for tag, rows in versions.items() if len(rows) > 1),
    )


def retired_disagreements(part: Part15, attributes: dict[Tag, Attribute]) -> list[str]:
    """List the tags that Table E.1-1 and PS3.6 disagree about being retired; PS3.6 holds."""
    return [
        f"{tag} {attributes[tag].keyword}: {_retired(mark)} in Table E.1-1, {_retired(not mark)} in PS3.6"
        for tag, mark in sorted(part.retired.items())
        if tag in attributes and attributes[tag].retired != mark
    ]


def _refuse_contradictions(
    table: Table, versions: dict[Tag, list[tuple[Row, ConfidentialityRow, bool]]]
) -> None:
    conflicts = [
        f"{tag} (rows {', '.join(str(row.number) for row, _, _ in rows)})"
        for tag, rows in versions.items()
        if len({(confidentiality, mark) for _, confidentiality, mark in rows}) > 1
    ]
    if conflicts:
        raise table.error(
            f"contradicts itself on {', '.join(conflicts)}; find out which row holds and delete the other"
        )


def _retired(mark: bool) -> str:
    return "retired" if mark else "not retired"


def _confidentiality(table: Table, row: Row) -> ConfidentialityRow:
    name, tag, _, _, basic_profile, *options = row.texts
    if basic_profile not in BASIC_CODES:
        raise table.error(
            f"unknown Basic Profile code {basic_profile!r}; adapt the reader and the rules", row
        )
    for option, code in zip(OPTIONS, options, strict=True):
        if code and code not in OPTION_CODES:
            raise table.error(f"unknown code {code!r} for {option}; adapt the reader and the rules", row)
    codes = tuple((option, code) for option, code in zip(OPTIONS, options, strict=True) if code)
    return ConfidentialityRow(_tag(table, row, tag), _NOTE.sub("", name), basic_profile, codes)


def _tag(table: Table, row: Row, text: str) -> Tag:
    if text == _PRIVATE_TAG:
        return PRIVATE
    if _TAG.fullmatch(text) is None:
        raise table.error(f"{text!r} is no tag; adapt the reader", row)
    return text.upper()


def _mark(table: Table, row: Row, column: int) -> bool:
    text = row.cells[column].text
    if text not in ("Y", "N"):
        raise table.error(f"{table.header[column]} is {text!r}, expected Y or N; adapt the reader", row)
    return text == "Y"
