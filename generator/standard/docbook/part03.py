"""Read PS3.3: the composite IODs (Annexes A and F), their modules, macros and functional groups."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from lxml import etree

from generator.standard.docbook.attribute_table import (
    Line,
    is_attribute_table,
    lacks_types,
    name_and_kind,
    read_lines,
    slug,
)
from generator.standard.docbook.document import DOCBOOK, XML_ID, Document, open_document
from generator.standard.docbook.table import Row, Table, read_table
from generator.standard.model import IOD, TYPES, Attribute, Gap, Module, ModuleUse, Occurrence, Tag, Usage

IOD_HEADER = ("IE", "Module", "Reference", "Usage")
FUNCTIONAL_GROUPS_HEADERS = (
    ("Functional Group Macro", "Section", "Usage"),
    ("Functional Group Macro", "Reference", "Usage"),
)
MINIMUM_IODS = 150
MINIMUM_MODULES = 300
"""A whole PS3.3 of today has more; fewer mean a changed layout."""

RENAMED_IODS = {"enhanced-x-ray-angiographic-image": "enhanced-xa-image"}
"""Keys that captions of earlier editions give, and what the same IOD's caption gives today."""

_IOD_CAPTION = re.compile(r"(.+?) IOD Modules?")
_USAGE = re.compile(r"([MCU])\b.*")


@dataclass(frozen=True, slots=True)
class Part03:
    """The composite IODs of one edition and the modules they use.

    `sections` maps the identifiers of sections, such as `sect_A.3`, to the key of the only IOD
    that they specify; `remarks` names what needed interpretation.
    """

    edition: str
    iods: dict[str, IOD]
    modules: dict[str, Module]
    sections: dict[str, str]
    remarks: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class _FunctionalGroups:
    """The functional group macros of one IOD, by the identifiers of their tables."""

    iod: str
    macros: tuple[str, ...]


@dataclass(slots=True)
class _Reader:
    """Tables and sections of the document by identifier, and the remarks made so far."""

    document: Document
    tables: dict[str, list[etree._Element]] = field(default_factory=dict)
    sections: dict[str, list[etree._Element]] = field(default_factory=dict)
    remarks: dict[Gap, None] = field(default_factory=dict)
    read: dict[etree._Element, Table] = field(default_factory=dict)
    lines: dict[str, tuple[Table, tuple[Line, ...]]] = field(default_factory=dict)
    modules: dict[tuple[str, _FunctionalGroups | None], Module] = field(default_factory=dict)

    def remark(self, subject: str, text: str) -> None:
        self.remarks[Gap("PS3.3", subject, text)] = None

    def attribute_table(self, table_id: str, referrer: Table, row: Row) -> tuple[Table, tuple[Line, ...]]:
        """Return an attribute table and its lines; the row of the referrer links to it."""
        if table_id not in self.lines:
            # Some tables are published twice under one identifier: that is no matter if they agree.
            found = {table.rows_as_text: table for table in map(self.table, self.tables.get(table_id, ()))}
            if len(found) != 1:
                raise referrer.error(
                    f"links to {table_id}, of which there are {len(found)}, expected one", row
                )
            (table,) = found.values()
            lines = read_lines(table)
            if lacks_types(table, lines):
                self.remark(table_id, "attributes without a type taken as type 3")
            self.lines[table_id] = (table, lines)
        return self.lines[table_id]

    def tables_in(self, section_id: str) -> list[Table]:
        """Return the attribute tables of a section: its own, or else those of its subsections."""
        for path in (f"{DOCBOOK}table", f".//{DOCBOOK}table"):
            tables = {
                table.id: table
                for section in self.sections.get(section_id, ())
                for table in map(self.table, section.iterfind(path))
                if is_attribute_table(table)
            }
            if tables:
                return list(tables.values())
        return []

    def table(self, element: etree._Element) -> Table:
        """Return a table, read once."""
        if element not in self.read:
            self.read[element] = read_table(self.document, element)
        return self.read[element]


def read_part03(
    path: Path,
    edition: str | None = None,
    minimum_iods: int = MINIMUM_IODS,
    minimum_modules: int = MINIMUM_MODULES,
) -> Part03:
    """Read the IOD module tables and every module that they use, macros expanded.

    Keys of IODs and modules are the captions of their tables in lower case with hyphens. A
    module that takes functional group macros gets a key of its own for each IOD, such as
    `enhanced-ct-image-multi-frame-functional-groups`, with the macros of that IOD in it. A macro
    that includes itself is expanded once on each path.

    Parameters
    ----------
    path, edition
        The document and the edition that it must be.
    minimum_iods, minimum_modules
        The fewest there may be; lower for an excerpt.

    Raises
    ------
    UserError
        If the document is not what it should be; it names table and row.
    """
    reader = _Reader(open_document(path, "PS3.3", edition))
    for element in reader.document.root.iter(f"{DOCBOOK}table", f"{DOCBOOK}section"):
        index = reader.tables if element.tag == f"{DOCBOOK}table" else reader.sections
        index.setdefault(element.get(XML_ID, ""), []).append(element)
    iod_tables, group_tables = _tables_of_iods(reader)
    sections = _sections(iod_tables)
    groups = _functional_groups(reader, sections, group_tables)
    iods: dict[str, IOD] = {}
    modules: dict[str, Module] = {}
    for key, (table, _) in iod_tables.items():
        uses = []
        for row in table.rows:
            module = _module(reader, table, row, _FunctionalGroups(key, groups.get(key, ())))
            if modules.setdefault(module.key, module) != module:
                raise table.error(
                    f"names {module.key}, which is another table elsewhere; adapt the reader", row
                )
            uses.append(ModuleUse(module.key, _usage(table, row, 3), row.texts[0]))
        iods[key] = IOD(key, tuple(dict.fromkeys(uses)))
    for name, count, minimum in (
        ("IODs", len(iods), minimum_iods),
        ("modules", len(modules), minimum_modules),
    ):
        if count < minimum:
            raise reader.document.error(f"has {count} {name}, expected at least {minimum}; adapt the reader")
    return Part03(reader.document.edition, iods, modules, sections, tuple(reader.remarks))


def check_dictionary(part: Part03, attributes: dict[Tag, Attribute]) -> tuple[Gap, ...]:
    """Name the attributes of modules that PS3.6 doesn't have, and enclosing ones that are no sequences."""
    gaps: dict[Gap, None] = {}
    for module in part.modules.values():
        for occurrence in module.occurrences:
            if occurrence.tag not in attributes:
                gaps[Gap("PS3.3", occurrence.tag, f"in module {module.key}, but not in PS3.6 as given")] = (
                    None
                )
            for tag in occurrence.path:
                if tag in attributes and "SQ" not in attributes[tag].vr:
                    gaps[Gap("PS3.3", tag, f"encloses others in module {module.key}, but is no sequence")] = (
                        None
                    )
    return tuple(gaps)


_IODTables = dict[str, tuple[Table, etree._Element]]


def _tables_of_iods(reader: _Reader) -> tuple[_IODTables, list[tuple[Table, etree._Element]]]:
    iods: _IODTables = {}
    groups = []
    for element in (element for elements in reader.tables.values() for element in elements):
        table = reader.table(element)
        if table.header == IOD_HEADER:
            table.check_widths()
            caption = _IOD_CAPTION.fullmatch(table.caption)
            if caption is None:
                raise table.error(f"caption {table.caption!r} names no IOD; adapt the reader")
            key = slug(caption[1])
            key = RENAMED_IODS.get(key, key)
            if key in iods:
                raise table.error(f"is a second table of IOD {key}; adapt the reader")
            iods[key] = (table, element)
        elif table.header in FUNCTIONAL_GROUPS_HEADERS:
            table.check_widths()
            groups.append((table, element))
        elif table.header[:1] in (IOD_HEADER[:1], FUNCTIONAL_GROUPS_HEADERS[0][:1]):
            raise table.error(f"header is {table.header}, expected {IOD_HEADER}; adapt the reader")
    return iods, groups


def _sections(iod_tables: _IODTables) -> dict[str, str]:
    """Return the IOD of each section that specifies exactly one."""
    keys = {
        section: key for key, (_, element) in iod_tables.items() for section in _enclosing_sections(element)
    }
    counts = Counter(
        section for _, element in iod_tables.values() for section in _enclosing_sections(element)
    )
    return {section: key for section, key in keys.items() if counts[section] == 1}


def _enclosing_sections(element: etree._Element) -> list[str]:
    return [section.get(XML_ID, "") for section in element.iterancestors(f"{DOCBOOK}section")]


def _functional_groups(
    reader: _Reader, sections: dict[str, str], tables: list[tuple[Table, etree._Element]]
) -> dict[str, tuple[str, ...]]:
    """Return the tables of the functional group macros of each IOD, by IOD key."""
    groups: dict[str, tuple[str, ...]] = {}
    for table, element in tables:
        iods = [sections[section] for section in _enclosing_sections(element) if section in sections]
        if not iods:
            reader.remark(table.id, "functional group macros that belong to no single IOD; left out")
            continue
        macros = []
        for row in table.rows:
            _usage(table, row, 2)
            macros.append(_linked_table(reader, table, row, "macro", row.texts[0], 1).id)
        groups[iods[0]] = groups.get(iods[0], ()) + tuple(macros)
    return groups


def _usage(table: Table, row: Row, column: int) -> Usage:
    match = _USAGE.fullmatch(row.cells[column].text)
    if match is None or not row.texts[0]:
        raise table.error("expected a usage of M, C or U and what it is about; adapt the reader", row)
    return cast(Usage, match[1])


def _linked_table(reader: _Reader, table: Table, row: Row, kind: str, name: str, column: int) -> Table:
    """Return the module or macro table in the section that a row links to.

    A section may hold several tables: the one of the right name, else the only one of the kind,
    else the only one.
    """
    links = [link.get("linkend", "") for link in row.cells[column].element.iter(f"{DOCBOOK}xref")]
    tables = [found for link in links for found in reader.tables_in(link)]
    named = [found for found in tables if name_and_kind(found)[1] == kind]
    exact = [found for found in named if slug(name_and_kind(found)[0]) == slug(name)]
    for choice in (exact, named, tables):
        if len(choice) == 1:
            return choice[0]
    found_ids = ", ".join(found.id for found in tables) or "none"
    raise table.error(
        f"links to {', '.join(links) or 'no section'}: no one {kind} table there ({found_ids})", row
    )


def _module(reader: _Reader, iod_table: Table, row: Row, groups: _FunctionalGroups) -> Module:
    """Return the module that a row names; IODs share it unless it takes functional groups."""
    name = row.texts[1]
    table = _linked_table(reader, iod_table, row, "module", name, 2)
    captioned, kind = name_and_kind(table)
    key = slug(captioned if kind else name)
    if key != slug(name):
        reader.remark(key, f"named {slug(name)} in {iod_table.id}; the caption of {table.id} holds")
    _, lines = reader.attribute_table(table.id, iod_table, row)
    takes_groups = any(line.kind == "functional groups" for line in lines)
    if takes_groups:
        key = f"{groups.iod}-{key}"
        if not groups.macros:
            reader.remark(
                key, f"{iod_table.id} uses functional groups, but no table of their macros was found"
            )
    known = (table.id, groups if takes_groups else None)
    if known not in reader.modules:
        reader.modules[known] = Module(
            key, _merged(reader, key, _expand(reader, table.id, iod_table, row, (), (), groups)), table.id
        )
    return reader.modules[known]


def _merged(reader: _Reader, key: str, occurrences: Iterator[Occurrence]) -> tuple[Occurrence, ...]:
    """Return occurrences by path and tag, with the most demanding type of each place."""
    places: dict[tuple[tuple[Tag, ...], Tag], Occurrence] = {}
    for occurrence in occurrences:
        place = (occurrence.path, occurrence.tag)
        earlier = places.setdefault(place, occurrence)
        if occurrence.type != earlier.type:
            places[place] = min(earlier, occurrence, key=lambda either: TYPES.index(either.type))
            where = " ".join((key, *occurrence.path, occurrence.tag))
            reader.remark(where, "has several types in one place; the most demanding one holds")
    return tuple(places[place] for place in sorted(places))


def _expand(
    reader: _Reader,
    table_id: str,
    referrer: Table,
    row: Row,
    path: tuple[Tag, ...],
    active: tuple[str, ...],
    groups: _FunctionalGroups,
) -> Iterator[Occurrence]:
    """Give the occurrences of a table below a path; `active` are the tables being expanded."""
    table, lines = reader.attribute_table(table_id, referrer, row)
    active = (*active, table_id)
    enclosing: tuple[Tag, ...] = ()
    for line in lines:
        depth = _depth(reader, table, line, len(enclosing))
        enclosing = enclosing[:depth]
        here = path + enclosing
        if line.kind == "attribute":
            yield Occurrence(line.tag, line.type, here)
            enclosing = (*enclosing, line.tag)
        elif line.kind == "functional groups" and len(active) > 1:
            raise table.error("takes functional groups inside of a macro; adapt the reader", line.row)
        elif line.kind == "any attribute":
            reader.remark(f"{table_id} row {line.row.number}", "allows any attribute; nothing to list")
        for macro in groups.macros if line.kind == "functional groups" else line.macros:
            if macro in active:
                reader.remark(macro, f"includes itself by way of {table_id}; expanded once on each path")
            else:
                yield from _expand(reader, macro, table, line.row, here, active, groups)


def _depth(reader: _Reader, table: Table, line: Line, deepest: int) -> int:
    if line.depth <= deepest:
        return line.depth
    if deepest == 0:
        raise table.error("is nested in nothing; adapt the reader", line.row)
    reader.remark(
        f"{table.id} row {line.row.number}", "nested too deep; taken as nested in the attribute above"
    )
    return deepest
