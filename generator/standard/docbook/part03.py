"""Read PS3.3: the composite IODs (Annexes A and F), their modules, macros and functional groups."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from generator.standard.docbook.attribute_table import (
    Line,
    is_attribute_table,
    lacks_types,
    name_and_kind,
    name_and_kind_of,
    read_lines,
    slug,
)
from generator.standard.docbook.document import (
    DOCBOOK,
    XML_ID,
    Document,
    children,
    open_document,
    text_of,
)
from generator.standard.docbook.iod_table import (
    Use,
    iod_name,
    is_groups_table,
    is_iod_table,
    is_normalized,
    links,
    macro_uses,
    module_uses,
)
from generator.standard.docbook.table import Row, Table, read_table
from generator.standard.model import IOD, TYPES, Attribute, Gap, Module, ModuleUse, Occurrence, Tag

MINIMUM_IODS = 150
MINIMUM_MODULES = 300
"""A whole PS3.3 of today has more; fewer mean a changed layout."""

RENAMED_IODS = {"enhanced-x-ray-angiographic-image": "enhanced-xa-image"}
"""Keys that captions of earlier editions give, and what the same IOD's caption gives today."""

SAME_FUNCTIONAL_GROUPS = {"enhanced-mr-color-image": "enhanced-mr-image"}
"""IODs that take the functional group macros of another one, and say so in prose (section A.36.4.4)."""

SHARED_MODULE = "multi-frame-functional-groups"
"""The module that nearly all IODs with functional groups use, each with other macros in it."""


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


@dataclass(frozen=True, slots=True)
class _Nested:
    """The lines of an attribute table, each with its path in it, and the sequences open at its end."""

    table: Table
    lines: tuple[tuple[Line, tuple[Tag, ...]], ...]
    open: tuple[Tag, ...]


@dataclass(slots=True)
class _Reader:
    """Tables and sections of the document by identifier, and the remarks made so far."""

    document: Document
    tables: dict[str, list[etree._Element]] = field(default_factory=dict)
    sections: dict[str, list[etree._Element]] = field(default_factory=dict)
    named: dict[tuple[str, str], list[etree._Element]] = field(default_factory=dict)
    remarks: dict[Gap, None] = field(default_factory=dict)
    read: dict[etree._Element, Table] = field(default_factory=dict)
    lines: dict[str, tuple[Table, tuple[Line, ...]]] = field(default_factory=dict)
    nested: dict[str, _Nested] = field(default_factory=dict)
    modules: dict[tuple[str, _FunctionalGroups | None], Module] = field(default_factory=dict)

    def remark(self, subject: str, text: str) -> None:
        self.remarks[Gap("PS3.3", subject, text)] = None

    def remark_row(self, table: Table, row: Row, text: str) -> None:
        self.remark(f"{table.id} row {row.number}", text)

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
            lines = tuple(self.with_macros(table, line) for line in lines)
            for line in lines:
                if line.remark:
                    self.remark_row(table, line.row, line.remark)
            self.lines[table_id] = (table, lines)
        return self.lines[table_id]

    def takes_groups(self, table_id: str) -> bool:
        """Tell whether an attribute table that was read has a place for functional group macros."""
        return any(line.kind == "functional groups" for line in self.lines[table_id][1])

    def with_macros(self, table: Table, line: Line) -> Line:
        """Resolve an include that links to sections: to the one macro there, or to prose."""
        if not line.sections:
            return line
        lost = [section for section in line.sections if section not in self.sections]
        found = [other for section in line.sections for other in self.tables_in(section)]
        macros = [other for other in found if name_and_kind(other)[1] == "macro"]
        if lost or len(macros) > 1 or (found and not macros):
            raise table.error(
                f"includes {', '.join(line.sections)}: no one macro table there; adapt the reader", line.row
            )
        if macros:
            return replace(line, macros=(macros[0].id,), remark=f"includes a section; its {macros[0].id}")
        return replace(line, remark="includes what a section says in prose; nothing to list")

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

    def tables_named(self, kind: str, name: str) -> list[Table]:
        """Return the attribute tables whose caption has this name and kind, wherever they stand."""
        tables = map(self.table, self.named.get((kind, slug(name)), ()))
        return list({table.id: table for table in tables if is_attribute_table(table)}.values())

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

    Keys of IODs and modules are the captions of their tables in lower case with hyphens. The
    module Multi-frame Functional Groups, and any other that takes functional group macros in
    several IODs, gets a key of its own for each IOD, such as
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
    reader = _index(open_document(path, "PS3.3", edition))
    iod_tables, group_tables = _tables_of_iods(reader)
    sections = _sections(iod_tables)
    groups = _functional_groups(reader, sections, group_tables)
    rows = {key: _module_tables(reader, table) for key, (table, _) in iod_tables.items()}
    takers = Counter(table_id for used in rows.values() for table_id in {table.id for _, table in used})
    iods: dict[str, IOD] = {}
    modules: dict[str, Module] = {}
    for key, (iod_table, element) in iod_tables.items():
        taking = {id_ for id_ in (table.id for _, table in rows[key]) if reader.takes_groups(id_)}
        if taking and key not in groups:
            groups[key] = _groups_of_another(reader, key, element, sections, groups)
        elif key in groups and not taking:
            reader.remark(key, "has functional group macros, but no module that takes them; left out")
        uses = []
        for use, table in rows[key]:
            own_groups = _FunctionalGroups(key, groups[key]) if table.id in taking else None
            if own_groups is not None and not own_groups.macros:
                raise iod_table.error(
                    f"{table.id} takes functional groups, but no table of macros was found for {key}; "
                    "adapt the reader",
                    use.row,
                )
            name = _module_key(reader, iod_table, use, table)
            if own_groups is not None and (name == SHARED_MODULE or takers[table.id] > 1):
                name = f"{key}-{name}"
            module = _module(reader, iod_table, use.row, name, table, own_groups)
            if modules.setdefault(module.key, module) != module:
                raise iod_table.error(
                    f"names {module.key}, which is another table elsewhere; adapt the reader", use.row
                )
            uses.append(ModuleUse(module.key, use.usage, use.entity))
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


def _index(document: Document) -> _Reader:
    reader = _Reader(document)
    for element in document.root.iter(f"{DOCBOOK}table", f"{DOCBOOK}section"):
        index = reader.tables if element.tag == f"{DOCBOOK}table" else reader.sections
        index.setdefault(element.get(XML_ID, ""), []).append(element)
        if element.tag == f"{DOCBOOK}table":
            name, kind = name_and_kind_of(text_of(element.find(f"{DOCBOOK}caption")))
            reader.named.setdefault((kind, slug(name)), []).append(element)
    return reader


def _tables_of_iods(reader: _Reader) -> tuple[_IODTables, list[tuple[Table, etree._Element]]]:
    iods: _IODTables = {}
    groups = []
    for element in (element for elements in reader.tables.values() for element in elements):
        table = reader.table(element)
        if is_normalized(table):
            continue
        if is_iod_table(table):
            key = slug(iod_name(table))
            key = RENAMED_IODS.get(key, key)
            if key in iods:
                raise table.error(f"is a second table of IOD {key}; adapt the reader")
            iods[key] = (table, element)
        elif is_groups_table(table):
            groups.append((table, element))
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
        macros = tuple(_linked_table(reader, table, use, "macro").id for use in macro_uses(table))
        groups[iods[0]] = groups.get(iods[0], ()) + macros
    return groups


def _groups_of_another(
    reader: _Reader,
    key: str,
    element: etree._Element,
    sections: dict[str, str],
    groups: dict[str, tuple[str, ...]],
) -> tuple[str, ...]:
    """Return the macros of the other IOD whose table an IOD without one of its own refers to.

    The sections that specify the IOD alone link to that table or to the section it stands in;
    where they don't, as in an excerpt without prose, `SAME_FUNCTIONAL_GROUPS` knows.
    """
    targets = {
        link.get("linkend", "")
        for section in element.iterancestors(f"{DOCBOOK}section")
        if sections.get(section.get(XML_ID, "")) == key
        for link in section.iter(f"{DOCBOOK}xref")
    }
    others = {
        owner
        for target in targets
        for table in (
            *reader.tables.get(target, ()),
            *(table for section in reader.sections.get(target, ()) for table in children(section, "table")),
        )
        if is_groups_table(reader.table(table))
        for owner in [sections.get(section) for section in _enclosing_sections(table)]
        if owner is not None
    }
    other = others.pop() if len(others) == 1 else SAME_FUNCTIONAL_GROUPS.get(key)
    if other is None:
        return ()
    reader.remark(key, f"has no table of functional group macros; takes those of {other}")
    return groups.get(other, ())


def _linked_table(reader: _Reader, table: Table, use: Use, kind: str) -> Table:
    """Return the module or macro table in the section that a row links to.

    A section may hold several tables: the one of the right name, else the only one of the kind,
    else the only one. Where none has the right name but one table elsewhere does, the link is
    wrong: the name holds.
    """
    targets = links(use.reference)
    tables = [found for target in targets for found in reader.tables_in(target)]
    named = [found for found in tables if name_and_kind(found)[1] == kind]
    exact = [found for found in named if slug(name_and_kind(found)[0]) == slug(use.name)]
    elsewhere = reader.tables_named(kind, use.name)
    if named and not exact and len(elsewhere) == 1:
        reader.remark_row(
            table, use.row, f"links to {', '.join(targets)}, but names {elsewhere[0].id}; the name holds"
        )
        return elsewhere[0]
    for choice in (exact, named, tables):
        if len(choice) == 1:
            return choice[0]
    found_ids = ", ".join(found.id for found in tables) or "none"
    raise table.error(
        f"links to {', '.join(targets) or 'no section'}: no one {kind} table there ({found_ids})", use.row
    )


def _module_tables(reader: _Reader, iod_table: Table) -> list[tuple[Use, Table]]:
    """Return the rows of an IOD's table, each with the table of its module."""
    found = []
    for use in module_uses(iod_table):
        if use.remark:
            reader.remark_row(iod_table, use.row, use.remark)
        table = _linked_table(reader, iod_table, use, "module")
        reader.attribute_table(table.id, iod_table, use.row)
        found.append((use, table))
    return found


def _module_key(reader: _Reader, iod_table: Table, use: Use, table: Table) -> str:
    captioned, kind = name_and_kind(table)
    key = slug(captioned if kind else use.name)
    if key != slug(use.name):
        reader.remark(key, f"named {slug(use.name)} in {iod_table.id}; the caption of {table.id} holds")
    return key


def _module(
    reader: _Reader, iod_table: Table, row: Row, key: str, table: Table, groups: _FunctionalGroups | None
) -> Module:
    """Return a module; IODs share it unless it takes functional groups."""
    known = (table.id, groups)
    if known not in reader.modules:
        occurrences = _expand(reader, table.id, iod_table, row, (), (), groups.macros if groups else ())
        reader.modules[known] = Module(key, _merged(reader, key, occurrences), table.id)
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
    groups: tuple[str, ...],
) -> Iterator[Occurrence]:
    """Give the occurrences of a table below a path; `active` are the tables being expanded."""
    nested = _nested(reader, table_id, referrer, row, active)
    active = (*active, table_id)
    for line, inner in nested.lines:
        if line.kind == "attribute":
            yield Occurrence(line.tag, line.type, path + inner)
        elif line.kind == "functional groups" and len(active) > 1:
            raise nested.table.error("takes functional groups inside of a macro; adapt the reader", line.row)
        for macro in groups if line.kind == "functional groups" else line.macros:
            if macro in active:
                reader.remark(macro, f"includes itself by way of {table_id}; expanded once on each path")
            else:
                yield from _expand(reader, macro, nested.table, line.row, path + inner, active, groups)


def _nested(reader: _Reader, table_id: str, referrer: Table, row: Row, active: tuple[str, ...]) -> _Nested:
    """Return the lines of a table with their paths.

    An include leaves the macro's last sequence open for the rows below it (C.18.4-1, C.18.5-1).
    """
    if table_id in reader.nested:
        return reader.nested[table_id]
    table, lines = reader.attribute_table(table_id, referrer, row)
    placed: list[tuple[Line, tuple[Tag, ...]]] = []
    enclosing: tuple[Tag, ...] = ()
    own_depth = 0
    for above, line, below in zip((None, *lines), lines, (*lines[1:], None), strict=False):
        left_open: tuple[Tag, ...] = ()
        for macro in line.macros:
            if macro not in (*active, table_id):
                left_open = _nested(reader, macro, table, line.row, (*active, table_id)).open
        depth = line.depth
        if depth > len(enclosing):
            if not enclosing:
                raise table.error("is nested in nothing; adapt the reader", line.row)
            depth = len(enclosing)
            reader.remark_row(table, line.row, "nested too deep; taken as nested in the attribute above")
        elif depth > own_depth:
            reader.remark_row(table, line.row, "taken as nested in the last sequence of the macro above")
        elif depth < len(enclosing) and _belongs_to(above, line, below, left_open):
            depth = len(enclosing)
            reader.remark_row(table, line.row, "lacks a nesting mark; taken as nested in the sequence above")
        inner = enclosing[:depth]
        placed.append((line, inner))
        enclosing = (*inner, line.tag) if line.kind == "attribute" else inner + left_open
        own_depth = len(enclosing) - len(left_open)
    ends_open = not lines or lines[-1].kind != "attribute" or lines[-1].is_sequence
    reader.nested[table_id] = _Nested(table, tuple(placed), enclosing if ends_open else enclosing[:-1])
    return reader.nested[table_id]


def _belongs_to(above: Line | None, line: Line, below: Line | None, left_open: tuple[Tag, ...]) -> bool:
    """Tell whether an include is meant for the items of the attribute above, without saying so.

    No sequence goes without items, so what is included right below one belongs into it
    (C.11.25-1 and C.8.31.8-1 of 2025e). If a row below is nested deeper than the include, it is in
    that attribute, too, unless the macro ends with a sequence that it may be nested in.
    """
    if above is None or above.kind != "attribute" or not (line.macros or line.kind == "functional groups"):
        return False
    return above.is_sequence or (
        line.depth == above.depth and below is not None and below.depth > line.depth and not left_open
    )
