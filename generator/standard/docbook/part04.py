"""Read PS3.4: the storage SOP classes (Annexes B, GG and I) and the IODs they refer to."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from generator.standard.docbook.document import DOCBOOK, Document, open_document
from generator.standard.docbook.table import Row, Table, find_table
from generator.standard.model import Gap, SOPClass

_COLUMNS = ("SOP Class Name", "SOP Class UID", "IOD Specification (defined in )")
HEADERS = (_COLUMNS, (*_COLUMNS, "Specialization"))
STORAGE_TABLES = {"table_B.5-1": 145, "table_GG.3-1": 7, "table_I.4-1": 1}
"""Tables of storage SOP classes, with the fewest rows that any edition since 2020c had."""
RETIRED_TABLE = "table_B.6-1"
RETIRED_HEADER = ("SOP Class Name", "SOP Class UID")
NOTHING: Mapping[str, str] = MappingProxyType({})

_UID = re.compile(r"1\.2\.840\.10008(\.(0|[1-9]\d*))+")


@dataclass(frozen=True, slots=True)
class StorageSOPClass:
    """A row of a table of storage SOP classes; `section` of PS3.3 specifies its IOD."""

    uid: str
    name: str
    section: str


@dataclass(frozen=True, slots=True)
class Part04:
    """The storage SOP classes of one edition by UID, and the names of the retired ones."""

    edition: str
    sop_classes: dict[str, StorageSOPClass]
    retired: dict[str, str]


def read_part04(path: Path, edition: str | None = None, tables: Mapping[str, int] = STORAGE_TABLES) -> Part04:
    """Read Tables B.5-1, GG.3-1 and I.4-1, and the retired classes of Table B.6-1.

    Parameters
    ----------
    path, edition
        The document and the edition that it must be.
    tables
        The tables to read, each with the fewest rows it may have.

    Raises
    ------
    UserError
        If the document is not what it should be; it names table and row.
    """
    document = open_document(path, "PS3.4", edition)
    retired = _retired(document)
    sop_classes: dict[str, StorageSOPClass] = {}
    for table_id, minimum in tables.items():
        table = find_table(document, table_id)
        table.check_header(*HEADERS)
        table.check_count(minimum)
        table.check_widths()
        for row in table.rows:
            sop_class = _sop_class(table, row)
            if sop_class.uid in retired:
                raise table.error(f"is retired in {RETIRED_TABLE}; find out which holds", row)
            if sop_classes.setdefault(sop_class.uid, sop_class) != sop_class:
                raise table.error(f"contradicts an earlier row of {sop_class.uid}; find out which holds", row)
    return Part04(document.edition, sop_classes, retired)


def assign_iods(
    part: Part04,
    iods: Collection[str],
    names: Mapping[str, str],
    sections: Mapping[str, str] = NOTHING,
    known: Mapping[str, str] = NOTHING,
) -> tuple[dict[str, SOPClass], tuple[Gap, ...]]:
    """Give every storage SOP class its IOD.

    Parameters
    ----------
    part
        PS3.4.
    iods
        The keys of the IODs of PS3.3.
    names
        Names of SOP classes by UID from PS3.6, whose spelling is preferred.
    sections
        IOD keys by section of PS3.3, as `Part03.sections` has them.
    known
        IOD keys by UID, for a PS3.3 that has no sections because it comes from a package.

    Returns
    -------
    The SOP classes by UID, and a remark on each one that is retired or has no IOD.
    """
    gaps = [Gap("PS3.4", uid, f"{name}: retired, left out") for uid, name in part.retired.items()]
    sop_classes = {}
    for uid, row in part.sop_classes.items():
        key = sections.get(row.section) or known.get(uid)
        if key is not None and key in iods:
            sop_classes[uid] = SOPClass(uid, names.get(uid, row.name), key)
        else:
            gaps.append(
                Gap("PS3.4", uid, f"{row.name}: left out, PS3.3 as given has no IOD in {row.section}")
            )
    return sop_classes, tuple(gaps)


def _retired(document: Document) -> dict[str, str]:
    table = find_table(document, RETIRED_TABLE)
    table.check_header(RETIRED_HEADER)
    table.check_widths()
    for row in table.rows:
        _check_uid(table, row)
    return {row.texts[1]: row.texts[0] for row in table.rows}


def _sop_class(table: Table, row: Row) -> StorageSOPClass:
    _check_uid(table, row)
    links = [
        str(link.get("targetptr"))
        for link in row.cells[2].element.iter(f"{DOCBOOK}olink")
        if link.get("targetdoc") == "PS3.3"
    ]
    if len(links) != 1:
        raise table.error(f"refers to {len(links)} sections of PS3.3, expected one; adapt the reader", row)
    return StorageSOPClass(row.texts[1], row.texts[0], links[0])


def _check_uid(table: Table, row: Row) -> None:
    if _UID.fullmatch(row.texts[1]) is None or not row.texts[0]:
        raise table.error("expected a name and a UID; adapt the reader", row)
