"""Read PS3.6: the registries of data elements (Tables 6-1, 7-1, 8-1, 9-1) and of UIDs (Table A-1)."""

import re
from dataclasses import dataclass
from pathlib import Path

from generator.standard.docbook.document import Document, open_document
from generator.standard.docbook.table import Row, Table, find_table, has_table
from generator.standard.model import Attribute, Tag

HEADER = ("Tag", "Name", "Keyword", "VR", "VM", "")
UID_HEADERS = (
    ("UID Value", "UID Name", "UID Type", "Part"),
    ("UID Value", "UID Name", "UID Keyword", "UID Type", "Part"),
)
REGISTRIES = {"table_6-1": 3800, "table_7-1": 10, "table_8-1": 15}
"""The registries of data elements, with the fewest rows that any edition since 2015b had."""
LATER_REGISTRIES = {"table_9-1": 1}
"""Registries that editions before 2020 don't have."""
MINIMUM_UIDS = 350

_TAG = re.compile(r"\([0-9A-FX]{4},[0-9A-FX]{4}\)")
_KEYWORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_VR = re.compile(r"[A-Z]{2}")
_VM = re.compile(r"\d+(-(\d*n|\d+))?( or \d+(-(\d*n|\d+))?)?")
_UID = re.compile(r"[0-2](\.(0|[1-9]\d*))+")
_REMARK = re.compile(r"(DICONDE|DICOS|See Note)?(\s*RET\b.*)?")
_RETIRED_NAME = " (Retired)"
# Items and their delimiters (PS3.5 section 7.5) have no VR.
_NO_VR = "See Note"


@dataclass(frozen=True, slots=True)
class UID:
    """A row of Table A-1; the name comes without its retired mark."""

    uid: str
    name: str
    type: str
    retired: bool


@dataclass(frozen=True, slots=True)
class Part06:
    """The registries of one edition, by tag and by UID."""

    edition: str
    attributes: dict[Tag, Attribute]
    uids: dict[str, UID]

    def uid_names(self) -> dict[str, str]:
        """Return the name of every UID."""
        return {uid: row.name for uid, row in self.uids.items()}


def read_part06(path: Path, edition: str | None = None) -> Part06:
    """Read the registries of data elements and UIDs (PS3.6 sections 6 to 9 and Annex A).

    A repeating group keeps its `XX`, as in `(60XX,3000)`. A retired attribute that has lost
    its name has an empty keyword; items and their delimiters have no VR.

    Raises
    ------
    UserError
        If the document is not what it should be; it names table and row.
    """
    document = open_document(path, "PS3.6", edition)
    tables = REGISTRIES | {name: rows for name, rows in LATER_REGISTRIES.items() if has_table(document, name)}
    attributes: dict[Tag, Attribute] = {}
    for table_id, minimum in tables.items():
        table = find_table(document, table_id)
        table.check_header(HEADER)
        table.check_count(minimum)
        table.check_widths()
        for row in table.rows:
            attribute = _attribute(table, row)
            if attributes.setdefault(attribute.tag, attribute) != attribute:
                raise table.error(f"contradicts an earlier row of {attribute.tag}; find out which holds", row)
    return Part06(document.edition, attributes, _uids(document))


def _attribute(table: Table, row: Row) -> Attribute:
    text, name, keyword, vr, vm, remark = row.texts
    tag = text.upper()
    if _TAG.fullmatch(tag) is None:
        raise table.error(f"{text!r} is no tag; adapt the reader", row)
    if _REMARK.fullmatch(remark) is None:
        raise table.error(f"unknown remark {remark!r}; adapt the reader", row)
    retired = "RET" in remark.split()
    vrs = () if vr in ("", _NO_VR) else tuple(vr.split(" or "))
    understood = (
        (_KEYWORD.fullmatch(keyword) is not None or (retired and not keyword))
        and bool(name or retired)
        and all(_VR.fullmatch(value) for value in vrs)
        and bool(vr or retired)
        and (_VM.fullmatch(vm) is not None or (retired and not vm))
    )
    if not understood:
        raise table.error("expected name, keyword, VR and VM; adapt the reader", row)
    return Attribute(tag, keyword, name, vrs, vm, retired)


def _uids(document: Document) -> dict[str, UID]:
    table = find_table(document, "table_A-1")
    table.check_header(*UID_HEADERS)
    table.check_count(MINIMUM_UIDS)
    table.check_widths()
    uids: dict[str, UID] = {}
    for row in table.rows:
        value, name, kind = row.texts[0], row.texts[1], row.texts[-2]
        if _UID.fullmatch(value) is None or not name or not kind:
            raise table.error("expected UID, name and type; adapt the reader", row)
        retired = name.endswith(_RETIRED_NAME)
        uid = UID(value, name.removesuffix(_RETIRED_NAME), kind, retired)
        if uids.setdefault(value, uid) != uid:
            raise table.error(f"contradicts an earlier row of {value}; find out which holds", row)
    return uids
