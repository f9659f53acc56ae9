"""What the packages leave out and a person looked up in the standard.

`procedure/supplement.toml` names each fact with its section, so that a reviewer can check
it there. It completes PS3.3, PS3.4 and the names of SOP classes where these come from
packages; parts read from DocBook need none of it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.standard.model import TYPES, Attribute, Gap, Module, Occurrence, Tag, Type
from generator.toml import read_toml

PATH = Path("procedure/supplement.toml")

_FIELDS: Mapping[str, Mapping[str, type]] = {
    "sop_class": {"uid": str, "name": str, "section": str},
    "macro": {"name": str, "module": str, "path": list, "section": str},
    "addition": {"module": str, "path": list, "section": str, "rows": str},
}
_OPTIONAL = {("addition", "path")}
_ROW = re.compile(r"(?P<nesting>(?:> ?)*)(?P<keyword>\w+) (?P<type>\w+)")
_INCLUDE = re.compile(r"(?P<nesting>(?:> ?)*)Include (?P<macro>.+)")

_Place = tuple[Tag, ...]
"""A sequence path with the tag of the attribute at its end."""


def read(path: Path = PATH) -> dict[str, Any]:
    """Return the tables `sop_class`, `macro` and `addition` of the supplement.

    Raises
    ------
    UserError
        If a table or a field is unknown, lacking or of another type.
    """
    content = read_toml(path)
    for table, entries in content.items():
        if table not in _FIELDS:
            raise UserError(f"{path}: unknown table {table!r}; use one of {', '.join(_FIELDS)}")
        if not isinstance(entries, list):
            raise UserError(f"{path}: {table} is no list of tables; write [[{table}]]")
        for number, entry in enumerate(entries, start=1):
            _check_fields(f"{path}, {table} {number}", table, entry)
    return content


def uid_names(supplement: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of SOP classes that the supplement gives, by UID."""
    return {row["uid"]: row["name"] for row in supplement.get("sop_class", [])}


def complete(
    modules: Mapping[str, Module], attributes: Mapping[Tag, Attribute], supplement: Mapping[str, Any]
) -> tuple[dict[str, Module], list[Gap]]:
    """Return `modules` with what the supplement adds, and a remark on each row.

    Raises
    ------
    UserError
        If an entry names an unknown module, attribute, type, path or macro, or repeats what
        the source has by now.
    """
    keywords = {attribute.keyword: attribute.tag for attribute in attributes.values() if attribute.keyword}
    macros: dict[str, dict[_Place, Type]] = {}
    for number, entry in enumerate(supplement.get("macro", []), start=1):
        where = f"{PATH}, macro {number} ({entry['name']})"
        if entry["name"] in macros:
            raise UserError(f"{where}: is defined twice; give each macro a name of its own")
        macros[entry["name"]] = _items(where, entry, modules, keywords)
    completed = {key: _types(module) for key, module in modules.items()}
    changed = set()
    remarks = []
    used = set()
    for number, entry in enumerate(supplement.get("addition", []), start=1):
        where = f"{PATH}, addition {number} ({entry['module']})"
        if entry["module"] not in completed:
            raise UserError(f"{where}: no module {entry['module']!r} in the snapshot; correct its name")
        table = _Table(where, entry, completed[entry["module"]], keywords, macros)
        if not entry["rows"].strip():
            raise UserError(f"{where}: adds no row; delete the entry")
        for row in entry["rows"].strip().splitlines():
            remarks.append(table.take(row.strip()))
        used |= table.included
        changed.add(entry["module"])
    for name in sorted(macros.keys() - used):
        raise UserError(f"{PATH}, macro {name}: no addition includes it; delete it")
    return {
        key: replace(module, occurrences=_occurrences(completed[key])) if key in changed else module
        for key, module in modules.items()
    }, remarks


@dataclass
class _Table:
    """An addition on its way into a module, row after row as in a table of PS3.3."""

    where: str
    entry: Mapping[str, Any]
    places: dict[_Place, Type]
    keywords: Mapping[str, Tag]
    macros: Mapping[str, Mapping[_Place, Type]]
    enclosing: list[Tag] = field(default_factory=list)
    included: set[str] = field(default_factory=set)

    def take(self, row: str) -> Gap:
        """Add what a row says and return the remark on it."""
        where = f"{self.where}, row {row!r}"
        found = _INCLUDE.fullmatch(row) or _ROW.fullmatch(row)
        if found is None:
            raise UserError(f"{where}: is no row; write `Keyword type` or `Include macro`, nested by >")
        depth = found["nesting"].count(">")
        if depth > len(self.enclosing):
            raise UserError(f"{where}: is nested in nothing; put it below its sequence")
        del self.enclosing[depth:]
        outer = (*self._path(), *self.enclosing)
        if found.re is _INCLUDE:
            return self._include(where, found["macro"], outer)
        return self._attribute(where, found, outer)

    def _path(self) -> _Place:
        path = _tags(self.where, self.entry.get("path", []), self.keywords)
        if path and path not in self.places:
            raise UserError(f"{self.where}: its sequence does not occur at that path; correct the path")
        return path

    def _include(self, where: str, name: str, outer: _Place) -> Gap:
        if name not in self.macros:
            raise UserError(f"{where}: no macro {name!r}; define it above, in a [[macro]]")
        self.included.add(name)
        new = {(*outer, *place): type_ for place, type_ in self.macros[name].items()}
        if new.keys() & self.places.keys():
            raise UserError(f"{where}: the source has some of it by now; name what is lacking or delete it")
        self.places.update(new)
        section = self.entry["section"]
        return Gap("PS3.3", self.entry["module"], f"{len(new)} places of {name} added from {section}")

    def _attribute(self, where: str, found: re.Match[str], outer: _Place) -> Gap:
        keyword, type_ = found["keyword"], found["type"]
        if type_ not in TYPES:
            raise UserError(f"{where}: {type_!r} is no attribute type; use one of {', '.join(TYPES)}")
        (tag,) = _tags(where, [keyword], self.keywords)
        place = (*outer, tag)
        if place in self.places:
            raise UserError(f"{where}: the source has it by now; delete the row")
        self.places[place] = cast(Type, type_)
        self.enclosing.append(tag)
        return Gap(
            "PS3.3", f"{tag} {keyword}", f"added to {self.entry['module']} from {self.entry['section']}"
        )


def _items(
    where: str,
    entry: Mapping[str, Any],
    modules: Mapping[str, Module],
    keywords: Mapping[str, Tag],
) -> dict[_Place, Type]:
    """Return what a macro holds: the content of a sequence as the source has it elsewhere."""
    if entry["module"] not in modules:
        raise UserError(f"{where}: no module {entry['module']!r} in the snapshot; correct its name")
    path = _tags(where, entry["path"], keywords)
    items = {
        place[len(path) :]: type_
        for place, type_ in _types(modules[entry["module"]]).items()
        if place[: len(path)] == path and len(place) > len(path)
    }
    if not items:
        raise UserError(f"{where}: nothing stands at that path of {entry['module']}; correct the path")
    return items


def _tags(where: str, words: Iterable[str], keywords: Mapping[str, Tag]) -> _Place:
    for keyword in words:
        if keyword not in keywords:
            raise UserError(f"{where}: no attribute has the keyword {keyword!r}; correct it")
    return tuple(keywords[keyword] for keyword in words)


def _types(module: Module) -> dict[_Place, Type]:
    return {(*occurrence.path, occurrence.tag): occurrence.type for occurrence in module.occurrences}


def _occurrences(places: Mapping[_Place, Type]) -> tuple[Occurrence, ...]:
    occurrences = (Occurrence(place[-1], type_, place[:-1]) for place, type_ in places.items())
    return tuple(sorted(occurrences, key=lambda occurrence: (occurrence.path, occurrence.tag)))


def _check_fields(where: str, table: str, entry: Any) -> None:
    fields = _FIELDS[table]
    if not isinstance(entry, dict):
        raise UserError(f"{where}: is no table; write [[{table}]]")
    for name in entry:
        if name not in fields:
            raise UserError(f"{where}: unknown field {name!r}; use {', '.join(fields)}")
    for name, kind in fields.items():
        if name not in entry:
            if (table, name) not in _OPTIONAL:
                raise UserError(f"{where}: lacks {name!r}; name {', '.join(fields)}")
        elif not _fits(entry[name], kind):
            raise UserError(f"{where}: {name!r} is {entry[name]!r}; give {_WORDS[kind]}")


def _fits(value: Any, kind: type) -> bool:
    if kind is str:
        return isinstance(value, str) and bool(value)
    return isinstance(value, list) and bool(value) and all(isinstance(word, str) for word in value)


_WORDS: Mapping[type, str] = {str: "a text", list: "a list of keywords"}
