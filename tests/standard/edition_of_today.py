"""Today's snapshot as DocBook documents of a later edition, in words of our own, to add to.

Each content of a sequence that standard/modules.json defines becomes a macro, and what holds it
includes that, so the documents are about as nested as the real ones and give the same facts again.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docbook_markup import Cell, book, include, olink, section, table, write, xref

from generator.standard import snapshot
from generator.standard.docbook.iod_table import IOD_HEADER
from generator.standard.docbook.part04 import HEADERS, RETIRED_HEADER
from generator.standard.docbook.part06 import HEADER, MINIMUM_UIDS, UID_HEADERS
from generator.standard.docbook.part15 import HEADER as PROFILE_HEADER
from generator.standard.model import (
    OPTIONS,
    PRIVATE,
    Attribute,
    ConfidentialityRow,
    PrivateAttribute,
    SOPClass,
    Standard,
)

TYPED = ("Attribute Name", "Tag", "Type", "Attribute Description")
PRIVATE_HEADER = ("Data Element", "Private Creator", "VR", "VM", "Meaning")
REGISTRIES = {"(0002,": "table_7-1", "(0004,": "table_8-1", "(0006,": "table_9-1"}

Row = Sequence[str | Cell]


@dataclass(frozen=True)
class Additions:
    """What the later edition has more than today's snapshot."""

    attributes: tuple[Attribute, ...] = ()
    confidentiality: tuple[ConfidentialityRow, ...] = ()
    sop_classes: tuple[SOPClass, ...] = ()


def write_edition(folder: Path, edition: str, standard: Standard, source: Path, more: Additions) -> Path:
    """Write part03.xml, part04.xml, part06.xml and part15.xml; `source` is the snapshot's folder."""
    classes = (*standard.sop_classes.values(), *more.sop_classes)
    attributes = (*standard.attributes.values(), *more.attributes)
    profile = (*standard.confidentiality.values(), *more.confidentiality)
    retired = {attribute.tag for attribute in attributes if attribute.retired}
    sections = {key: f"sect_A.{number}" for number, key in enumerate(standard.iods)}
    parts = {
        "part03": book("PS3.3", edition, *_part03(standard, source, sections)),
        "part04": book("PS3.4", edition, *_part04(classes, sections)),
        "part06": book("PS3.6", edition, *_part06(attributes, classes)),
        "part15": book("PS3.15", edition, _profile(profile, retired), _safe_private(standard.private)),
    }
    folder.mkdir()
    for name, content in parts.items():
        write(folder / f"{name}.xml", content)
    return folder


def _part03(standard: Standard, source: Path, sections: dict[str, str]) -> Iterator[str]:
    definitions: defaultdict[str, list[list[str]]] = defaultdict(list)
    for definition, *row in json.loads((source / snapshot.MODULES).read_text(encoding="utf-8")):
        definitions[definition].append(row)
    ids = {name: f"table_10-{number}" for number, name in enumerate(definitions)}

    def rows_of(definition: str) -> Iterator[Row]:
        for tag, _, type_, *items in definitions[definition]:
            yield (standard.attributes[tag].name, tag, type_, "What it holds.")
            if items:
                yield include(ids[f"items {items[0]}"], ">")

    for name, table_id in ids.items():
        if name.startswith("items "):
            yield section(
                f"sect_{table_id}", table(table_id, f"{table_id} Macro Attributes", TYPED, rows_of(name))
            )
    links = {key: f"sect_C.{number}" for number, key in enumerate(standard.modules)}
    for key, link in links.items():
        yield section(
            link, table(f"table_{link[5:]}-1", f"{key} Module Attributes", TYPED, rows_of(f"module {key}"))
        )
    for key, iod in standard.iods.items():
        uses = [
            (use.information_entity, use.module, xref(links[use.module]), use.usage) for use in iod.modules
        ]
        name = f"table_{sections[key][5:]}-1"
        yield section(sections[key], table(name, f"{key} IOD Modules", IOD_HEADER, uses))


def _part04(classes: Sequence[SOPClass], sections: dict[str, str]) -> Iterator[str]:
    rows = [(sop.name, sop.uid, olink(sections[sop.iod])) for sop in classes]
    yield table("table_B.5-1", "Storage", HEADERS[0], rows[8:])
    yield table("table_GG.3-1", "Others", HEADERS[0], rows[:7])
    yield table("table_I.4-1", "Media", HEADERS[0], rows[7:8])
    yield table("table_B.6-1", "Retired", RETIRED_HEADER, [("Old Storage", "1.2.840.10008.5.1.4.1.1.5")])


def _part06(attributes: Sequence[Attribute], classes: Sequence[SOPClass]) -> Iterator[str]:
    registries: defaultdict[str, list[Row]] = defaultdict(list)
    for row in attributes:
        vr = " or ".join(row.vr) or ("" if row.retired else "See Note")
        registries[REGISTRIES.get(row.tag[:6], "table_6-1")].append(
            (row.tag, row.name, row.keyword, vr, row.vm, "RET" if row.retired else "")
        )
    for name, rows in registries.items():
        yield table(name, "Data Elements", HEADER, rows)
    uids = [(sop.uid, sop.name, "SOP Class", "") for sop in classes]
    uids += [
        (f"1.2.840.10008.1.4.1.{number}", f"Well-known {number}", "Well-known", "")
        for number in range(MINIMUM_UIDS)
    ]
    yield table("table_A-1", "UIDs", UID_HEADERS[0], uids)


def _profile(rows: Sequence[ConfidentialityRow], retired: set[str]) -> str:
    def cells(row: ConfidentialityRow) -> Row:
        tag = "(gggg,eeee) where gggg is odd" if row.tag == PRIVATE else row.tag
        codes = dict(row.options)
        mark = "Y" if row.tag in retired else "N"
        return (row.name, tag, mark, "Y", row.basic_profile, *(codes.get(name, "") for name in OPTIONS))

    return table("table_E.1-1", "Profile", PROFILE_HEADER, map(cells, rows))


def _safe_private(rows: Sequence[PrivateAttribute]) -> str:
    return table(
        "table_E.3.10-1",
        "Safe Private Attributes",
        PRIVATE_HEADER,
        [(row.tag.replace("XX", "xx"), row.creator, "/".join(row.vr), row.vm, row.meaning) for row in rows],
    )
