"""Read PS3.15 Table E.3.10-1: the private attributes that the standard calls safe."""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from generator.standard.docbook.document import Document, open_document
from generator.standard.docbook.table import Row, Table, find_table
from generator.standard.model import PRIVATE_TAG, VALUE_REPRESENTATIONS, PrivateAttribute, Tag

TABLE = "table_E.3.10-1"
HEADER = ("Data Element", "Private Creator", "VR", "VM", "Meaning")
MINIMUM_ROWS = 400
"""No edition since 2023b had fewer than 479; a shorter table is a changed layout."""

NO_VR = "the table gives no VR"
NO_MEANING = "the table gives no meaning"

_MASK = re.compile(r"\(([0-9A-F]{4}),XX([0-9A-F]{2})\)", re.ASCII)
_CREATOR = re.compile(r"[ -\[\]-~]{1,64}")
_VM = re.compile(r"[0-9]+(-([0-9]+n?|n))?", re.ASCII)


def read_private(path: Path, edition: str | None = None) -> tuple[str, tuple[PrivateAttribute, ...]]:
    """Read Table E.3.10-1 (PS3.15 section E.3.10).

    Returns
    -------
    The edition, and its private attributes by creator and tag. Each row gives one, except that
    identical rows are merged; what a row lacks, and such mergers, are named in `remark`.

    Raises
    ------
    UserError
        If the document is not what it should be, or rows contradict each other; it names table
        and row.
    """
    document = open_document(path, "PS3.15", edition)
    return document.edition, private_attributes(document)


def private_attributes(document: Document) -> tuple[PrivateAttribute, ...]:
    """Return the rows of Table E.3.10-1 of an open document; see `read_private`."""
    table = find_table(document, TABLE)
    table.check_header(HEADER)
    table.check_count(MINIMUM_ROWS)
    table.check_widths()
    found: defaultdict[tuple[str, Tag], list[tuple[Row, PrivateAttribute]]] = defaultdict(list)
    for row in table.rows:
        attribute = _attribute(table, row)
        found[attribute.creator, attribute.tag].append((row, attribute))
    _refuse_contradictions(table, found)
    spellings = _spellings(creator for creator, _ in found)
    return tuple(_merged([attribute for _, attribute in found[key]], spellings) for key in sorted(found))


def _attribute(table: Table, row: Row) -> PrivateAttribute:
    mask, creator, vr, vm, meaning = row.texts
    match = _MASK.fullmatch(mask.replace(" ", "").upper())
    if match is None:
        raise table.error(f"{mask!r} is no mask such as (0019,xx0C); adapt the reader", row)
    tag = f"({match[1]},XX{match[2]})"
    if PRIVATE_TAG.fullmatch(tag) is None:
        raise table.error(f"{mask!r} is in an even group, which holds no private attributes", row)
    if _CREATOR.fullmatch(creator) is None:
        raise table.error(f"{creator!r} is no private creator (LO of 1 to 64 characters)", row)
    vrs = tuple(part.strip() for part in re.split(r"/|\bor\b", vr)) if vr else ()
    for name in vrs:
        if name not in VALUE_REPRESENTATIONS:
            raise table.error(f"unknown VR {name!r}; adapt the reader", row)
    if _VM.fullmatch(vm) is None:
        raise table.error(f"unknown VM {vm!r}; adapt the reader", row)
    remarks = [remark for remark, lacking in ((NO_VR, not vrs), (NO_MEANING, not meaning)) if lacking]
    return PrivateAttribute(creator, tag, vrs, vm, meaning, "; ".join(remarks))


def _refuse_contradictions(
    table: Table, found: dict[tuple[str, Tag], list[tuple[Row, PrivateAttribute]]]
) -> None:
    conflicts = [
        f"{tag} of {creator} (rows {', '.join(str(row.number) for row, _ in rows)})"
        for (creator, tag), rows in found.items()
        if len({attribute for _, attribute in rows}) > 1
    ]
    if conflicts:
        raise table.error(
            f"contradicts itself on {', '.join(conflicts)}; find out which row holds and delete the other"
        )


def _spellings(creators: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the creators that are the same but for blanks and letter case, each with the others."""
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for creator in creators:
        alike["".join(creator.split()).upper()].add(creator)
    return {name: tuple(sorted(names - {name})) for names in alike.values() for name in names}


def _merged(rows: list[PrivateAttribute], spellings: dict[str, tuple[str, ...]]) -> PrivateAttribute:
    first = rows[0]
    remarks = [first.remark] if first.remark else []
    if len(rows) > 1:
        remarks.append(f"stands in {len(rows)} identical rows, merged")
    if spellings[first.creator]:
        remarks.append(f"the table spells the creator also {', '.join(spellings[first.creator])}")
    return PrivateAttribute(first.creator, first.tag, first.vr, first.vm, first.meaning, "; ".join(remarks))
