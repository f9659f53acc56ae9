"""Read the second source, and expand its tables.

The file (JSON, one edition) has the SOP classes with their IODs, the IODs with the usages of
their modules, and the rows of every module and macro table as they stand in PS3.3.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.reading import read_json
from generator.standard.docbook.attribute_table import slug
from generator.standard.model import TYPES, Attribute, Tag

Place = tuple[Tag, ...]
"""A sequence path with the tag of the attribute at its end."""


@dataclass(frozen=True, slots=True)
class Use:
    """A module of an IOD there: its usage (None where that was lost) and its table."""

    usage: str | None
    table: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row of an attribute table there: an attribute with its type, or what stands in its place.

    `kind` is `attribute`, `include` (of the table `subject`), `functional groups` or `other`
    (prose, and rows that allow any attribute). The type is None where the table has none.
    """

    depth: int
    kind: str
    subject: str = ""
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """The facts of the second source.

    `functional_groups` has the tables of an IOD's macros, `published` the identifier of a module's
    table in the published PS3.3, which most of its IODs refer to.
    """

    edition: str
    sop_classes: dict[str, str]
    iods: dict[str, dict[str, Use]]
    functional_groups: dict[str, tuple[str, ...]]
    tables: dict[str, tuple[Line, ...]]
    published: Mapping[str, str] = field(default_factory=dict)


def read_witness(path: Path) -> Witness:
    """Read the facts of a second source.

    Raises
    ------
    UserError
        If the file cannot be read, is no JSON of that form, or refers to what it lacks.
    """
    content = read_json(path, "give the facts of a second source as JSON")
    try:
        sections = content["sections"]
        tables = {key: tuple(map(_line, table["rows"])) for key, table in content["tables"].items()}
        iods = {}
        groups = {}
        published: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for key, iod in content["iods"].items():
            iods[key] = {
                slug(name): Use(usage, _table(sections, tables, section))
                for name, section, usage in iod["modules"]
            }
            for name, section, _ in iod["modules"]:
                if section.removeprefix("sect_") in sections:
                    published[slug(name)][f"table_{sections[section.removeprefix('sect_')]}"] += 1
            lost_or_not = (_table(sections, tables, section) for _, section, _ in iod["functional_groups"])
            groups[key] = tuple(filter(None, lost_or_not))
        witness = Witness(
            content["edition"],
            {uid: row["iod"] for uid, row in content["sop_classes"].items()},
            iods,
            groups,
            tables,
            {name: found.most_common(1)[0][0] for name, found in published.items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise UserError(
            f"{path}: no facts of PS3.3 ({type(error).__name__}: {error}); "
            "expected JSON with edition, sop_classes, iods, sections and tables"
        ) from error
    for key, lines in tables.items():
        for line in lines:
            if line.kind == "include" and line.subject not in tables:
                raise UserError(f"{path}: table {key} includes {line.subject}, which it lacks; mend the file")
    return witness


def _table(sections: Mapping[str, str], tables: Collection[str], section: str) -> str:
    """Return the table of a section, or an empty text where the source lost it."""
    table = sections.get(section.removeprefix("sect_"), "")
    return table if table in tables else ""


def _line(row: list[Any]) -> Line:
    match row:
        case [int(depth), "include", str(table)]:
            return Line(depth, "include", table)
        case [int(depth), "functional groups"]:
            return Line(depth, "functional groups")
        case [int(depth), "any attribute"] | [int(depth), "prose", *_]:
            return Line(depth, "other")
        case [int(depth), str(tag), type_] if tag.startswith("(") and type_ in (*TYPES, None):
            return Line(depth, "attribute", tag, type_)
    raise ValueError(f"unknown row {row}")


@dataclass(slots=True)
class Expansion:
    """What the tables of the second source amount to; `sequences` are the tags of VR SQ."""

    witness: Witness
    sequences: Collection[Tag]
    known: dict[tuple[str, tuple[str, ...]], dict[Place, str | None]] = field(default_factory=dict)

    def places(self, table: str, groups: tuple[str, ...]) -> dict[Place, str | None]:
        """Return the types by place; the most demanding one where a place has several."""
        if (table, groups) not in self.known:
            found: dict[Place, str | None] = {}
            if table:
                self._expand(table, (), (), groups, found)
            self.known[table, groups] = found
        return self.known[table, groups]

    def _expand(
        self,
        table: str,
        path: Place,
        active: tuple[str, ...],
        groups: tuple[str, ...],
        found: dict[Place, str | None],
    ) -> Place:
        """Add the places of a table below a path; return the sequences still open at its end."""
        enclosing: Place = ()
        for line in self.witness.tables[table]:
            enclosing = enclosing[: line.depth]
            if line.kind == "attribute":
                enclosing = (*enclosing, line.subject)
                place = (*path, *enclosing)
                found[place] = min(line.type, found.get(place, line.type), key=_rank)
            macros = groups if line.kind == "functional groups" else ()
            for macro in (line.subject,) if line.kind == "include" else macros:
                if macro not in (*active, table):
                    # A row after an include may stand below the last sequence of the macro.
                    left = self._expand(macro, (*path, *enclosing), (*active, table), groups, found)
                    if line.kind == "include":
                        enclosing = (*enclosing, *left)
        opened = [tag in self.sequences for tag in enclosing]
        return enclosing[: opened.index(False)] if False in opened else enclosing


def _rank(type_: str | None) -> int:
    return (*TYPES, None).index(type_)


def sequences(attributes: Mapping[Tag, Attribute]) -> frozenset[Tag]:
    """Return the data elements that are sequences."""
    return frozenset(tag for tag, attribute in attributes.items() if "SQ" in attribute.vr)
