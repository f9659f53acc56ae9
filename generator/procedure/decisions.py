"""What people decide about attributes: reading it, and finding what applies where.

Everything is read from procedure/decisions/*.toml; each entry is checked against the
snapshot before anything is decided with it.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, cast

from generator.errors import UserError, meant
from generator.procedure.actions import ACTION_CODES, Action
from generator.procedure.resolution import Place
from generator.standard.model import SOPClass, Standard, Tag
from generator.toml import parse_toml, read_toml

FOLDER = Path("procedure/decisions")

PRIVATE_FILE = "private.toml"
"""The file among the decisions that is about private attributes; `private` reads it."""

UNDECIDED = "undecided"
"""Stands in `replaces` for an attribute that no rule decides."""

UNLISTED = "unlisted"
"""Stands in `replaces` for an attribute that the IOD does not list (Standard Extended SOP classes)."""

Breadth = Literal["everywhere", "beside", "iods", "modules", "sop_classes"]

BREADTHS: tuple[Breadth, ...] = ("everywhere", "beside", "iods", "modules", "sop_classes")
"""The ways to limit a decision, broadest first; the narrowest that applies wins."""

_ATTRIBUTE = re.compile(r"(?P<tag>\([0-9A-FX]{4},[0-9A-FX]{4}\)) (?P<keyword>\w+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a decision holds: everywhere, or in the IODs, modules or SOP classes named.

    The scope `beside` is given by attributes: it holds in the IODs that list one of them at the
    top level, in a module that is not of usage U. `names` are those IODs, `given` the attributes.
    """

    breadth: Breadth
    names: frozenset[str] = frozenset()
    given: tuple[str, ...] = ()

    def holds(self, sop_class: SOPClass, places: Iterable[Place]) -> bool:
        """Tell whether an attribute with these places in this SOP class is within the scope."""
        match self.breadth:
            case "everywhere":
                return True
            case "beside" | "iods":
                return sop_class.iod in self.names
            case "modules":
                return any(place.use.module in self.names for place in places)
            case "sop_classes":
                return sop_class.uid in self.names

    def __str__(self) -> str:
        if self.breadth == "everywhere":
            return self.breadth
        return f"{self.breadth} {', '.join(self.given or sorted(self.names))}"


@dataclass(frozen=True, slots=True)
class Decision:
    """An action that people chose for some attributes, and why.

    `replaces` names the automatic actions that it stands in for; one of them may be `action`
    itself, where people give the reason for what the rules say anyhow. `deviation` is the further
    reason that keeping (K) or cleaning (C) an attribute of Table E.1-1 needs.
    """

    where: str
    attributes: tuple[Tag, ...]
    action: Action
    replaces: frozenset[str]
    scope: Scope
    because: str
    deviation: str | None = None
    always: bool = False
    """Whether it also holds under options that Table E.1-1 has a code of its own for."""


@dataclass(frozen=True, slots=True)
class ModuleDecision:
    """Modules of usage U that are put to use, so that the rules treat them as if required."""

    where: str
    modules: frozenset[str]
    scope: Scope
    because: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that people decided about attributes and modules."""

    attributes: tuple[Decision, ...]
    modules: tuple[ModuleDecision, ...]


@dataclass(frozen=True)
class _Facts:
    """What decisions are read against: the snapshot, and the IODs that somebody asks about."""

    standard: Standard
    iods: Collection[str]

    @cached_property
    def top_level(self) -> Mapping[str, frozenset[Tag]]:
        """The attributes at the top level of each IOD, but for those of modules of usage U."""
        uses = {
            iod: [use.module for use in self.standard.iods[iod].modules if use.usage != "U"]
            for iod in self.iods
        }
        tags = {
            module: frozenset(o.tag for o in self.standard.modules[module].occurrences if not o.path)
            for module in {module for modules in uses.values() for module in modules}
        }
        return {
            iod: frozenset().union(*(tags[module] for module in modules)) for iod, modules in uses.items()
        }


def read(standard: Standard, folder: Path = FOLDER) -> Decisions:
    """Read and check every decision file.

    Raises
    ------
    UserError
        With one finding for each entry that is wrong, by file and number of the entry.
    """
    found, findings = attempt(standard, folder)
    if findings:
        raise UserError(*findings)
    return found


def read_for(standard: Standard, iods: Collection[str]) -> Decisions:
    """Read the decisions as `read` does, for whoever asks about a few IODs only; that takes less time."""
    found, findings = attempt(standard, iods=iods)
    if findings:
        raise UserError(*findings)
    return found


def attempt(
    standard: Standard,
    folder: Path = FOLDER,
    iods: Collection[str] | None = None,
    texts: Mapping[Path, str] | None = None,
) -> tuple[Decisions, list[str]]:
    """Read the decisions that are right, and return a finding for each that is wrong.

    Parameters
    ----------
    iods
        Whoever asks about a few IODs names them, which saves time: then a scope `beside` has no
        others, and may have none.
    texts
        What some files are to say, by path, in place of what they say.
    """
    texts = texts or {}
    facts = _Facts(standard, standard.iods if iods is None else iods)
    attributes: list[Decision] = []
    modules: list[ModuleDecision] = []
    paths, findings = _files(folder)
    for path in sorted({*paths, *texts}):
        if path.name == PRIVATE_FILE:
            continue
        try:
            content = parse_toml(path, texts[path]) if path in texts else read_toml(path)
            for kind in sorted(set(content) - {"decision", "module"}):
                raise UserError(f"{path}: unknown table {kind!r}; write [[decision]] or [[module]]")
        except UserError as error:
            findings += error.findings
            continue
        for number, row in enumerate(_rows(path, content, "decision", findings), start=1):
            try:
                attributes.append(_decision(f"{path}, decision {number}", row, facts))
            except UserError as error:
                findings += error.findings
        for number, row in enumerate(_rows(path, content, "module", findings), start=1):
            try:
                modules.append(_module_decision(f"{path}, module {number}", row, facts))
            except UserError as error:
                findings += error.findings
    return Decisions(tuple(attributes), tuple(modules)), findings


def _files(folder: Path) -> tuple[list[Path], list[str]]:
    """Return the decision files, and a finding for each other one, which would be passed over in silence."""
    paths: list[Path] = []
    findings: list[str] = []
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        return [], [f"{folder}: {error.strerror}; restore the folder"]
    for path in found:
        if path.suffix == ".toml":
            paths.append(path)
        elif not path.name.startswith("."):  # what editors and desktops leave
            findings.append(
                f"{path}: is no decision file, so nobody reads it; name it {path.stem}.toml or move it"
            )
    return paths, findings


def _rows(path: Path, content: Mapping[str, Any], kind: str, findings: list[str]) -> list[dict[str, Any]]:
    rows = content.get(kind, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        findings.append(f"{path}: {kind!r} is no list of tables; write each entry under [[{kind}]]")
        return []
    return rows


_FIELDS = {
    "attributes": 'attributes = ["(GGGG,EEEE) Keyword"]',
    "action": f'action = "X", or another one of {", ".join(ACTION_CODES)}',
    "because": 'because = "the reason, in a sentence"',
    "use": 'use = ["name of a module"]',
}


def _check_fields(
    where: str, row: Mapping[str, Any], required: Collection[str], optional: Collection[str]
) -> None:
    for name in sorted(set(row) - set(required) - set(optional) - set(BREADTHS)):
        raise UserError(
            f"{where}: unknown field {name!r}; use {', '.join([*required, *optional, *BREADTHS])}"
            f"{meant(name, [*required, *optional, *BREADTHS])}"
        )
    for name in required:
        if name not in row:
            raise UserError(f"{where}: lacks {name!r}; add {_FIELDS[name]}")


def _text(where: str, row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if not isinstance(value, str) or len(value.split()) < 3:
        raise UserError(f"{where}: {name!r} must be a sentence that gives the reason; write one")
    return " ".join(value.split())


def _names(where: str, row: Mapping[str, Any], name: str) -> list[str]:
    return list_of_texts(where, name, row[name])


def list_of_texts(where: str, name: str, value: object) -> list[str]:
    """Return `value` if it is a list of one or more different texts.

    Raises
    ------
    UserError
        If it is anything else.
    """
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        raise UserError(f"{where}: {name!r} must be a list of one or more texts; correct it")
    for item in value:
        if value.count(item) > 1:
            raise UserError(f"{where}: {item!r} stands twice in {name!r}; delete one")
    return cast(list[str], value)


def _decision(where: str, row: Mapping[str, Any], facts: _Facts) -> Decision:
    _check_fields(where, row, ("attributes", "action", "because"), ("replaces", "deviation", "always"))
    tags = tuple(parse_attribute(where, text, facts.standard) for text in _names(where, row, "attributes"))
    if len(row["attributes"]) == 1:
        where = f"{where} ({row['attributes'][0]})"
    action = row["action"]
    if action not in ACTION_CODES:
        raise UserError(
            f"{where}: unknown action {action!r}; use one of {', '.join(ACTION_CODES)}"
            f"{meant(str(action), ACTION_CODES)}"
        )
    replaces = frozenset(_names(where, row, "replaces")) if "replaces" in row else frozenset({UNDECIDED})
    for name in sorted(replaces - {*ACTION_CODES, UNDECIDED, UNLISTED}):
        raise UserError(
            f"{where}: unknown action {name!r} in 'replaces'; "
            f"use {', '.join(ACTION_CODES)}, {UNDECIDED} or {UNLISTED}"
        )
    scope = _scope(where, row, facts)
    if UNLISTED in replaces and scope.breadth not in ("beside", "iods", "sop_classes"):
        raise UserError(
            f"{where}: {UNLISTED!r} in 'replaces' needs beside, iods or sop_classes, since neither every "
            "SOP class nor a module has what is not listed; change the scope"
        )
    if row.get("always", True) is not True:
        raise UserError(f"{where}: 'always' can only be true; delete it or correct it")
    return Decision(
        where,
        tags,
        cast(Action, action),
        replaces,
        scope,
        _text(where, row, "because"),
        _text(where, row, "deviation") if "deviation" in row else None,
        "always" in row,
    )


def _module_decision(where: str, row: Mapping[str, Any], facts: _Facts) -> ModuleDecision:
    _check_fields(where, row, ("use", "because"), ())
    names = _names(where, row, "use")
    for name in names:
        if name not in facts.standard.modules:
            raise UserError(
                f"{where}: no module {name!r} in the snapshot; correct its name"
                f"{meant(name, facts.standard.modules)}"
            )
    if "modules" in row:
        raise UserError(f"{where}: 'modules' is no scope for a module; give everywhere, iods or sop_classes")
    return ModuleDecision(where, frozenset(names), _scope(where, row, facts), _text(where, row, "because"))


def parse_attribute(where: str, text: str, standard: Standard) -> Tag:
    """Return the tag of an attribute written as `(GGGG,EEEE) Keyword`.

    Raises
    ------
    UserError
        If the tag is unknown or its keyword is another one.
    """
    found = _ATTRIBUTE.fullmatch(text)
    if not found:
        raise UserError(
            f"{where}: {text!r} is not of the form '(GGGG,EEEE) Keyword'; correct it"
            f"{_written(text, standard)}"
        )
    tag, keyword = found.group("tag", "keyword")
    if tag not in standard.attributes:
        raise UserError(
            f"{where}: no attribute has the tag {tag} ({keyword}); correct it{_written(keyword, standard)}"
        )
    if standard.attributes[tag].keyword != keyword:
        raise UserError(
            f"{where}: {tag} is {standard.attributes[tag].keyword}, not {keyword}; correct tag or keyword"
            f"{_written(keyword, standard)}"
        )
    return tag


def _written(text: str, standard: Standard) -> str:
    """Return what may be meant by a tag, a keyword or something like it, as an entry writes it."""
    folded = text.strip().casefold()
    names = {f"{row.tag} {row.keyword}": row for row in standard.attributes.values() if row.keyword}
    same = [
        name
        for name, row in names.items()
        if folded in (row.tag.casefold(), row.keyword.casefold(), name.casefold())
    ]
    if same:
        return f"; write {' or '.join(map(repr, same))}"
    return meant(text, [row.keyword for row in names.values()])


def _scope(where: str, row: Mapping[str, Any], facts: _Facts) -> Scope:
    standard = facts.standard
    given = [breadth for breadth in BREADTHS if breadth in row]
    if len(given) != 1:
        raise UserError(
            f"{where}: needs exactly one scope out of {', '.join(BREADTHS)}; it has {len(given)}"
            + ("" if given else "; add for example everywhere = true")
        )
    breadth = given[0]
    if breadth == "everywhere":
        if row["everywhere"] is not True:
            raise UserError(f"{where}: 'everywhere' can only be true; give another scope instead")
        return Scope("everywhere")
    names = _names(where, row, breadth)
    if breadth == "beside":
        tags = {parse_attribute(where, text, standard) for text in names}
        listing = frozenset(iod for iod, top in facts.top_level.items() if not tags.isdisjoint(top))
        if not listing and len(facts.iods) == len(standard.iods):
            raise UserError(f"{where}: no IOD lists {' or '.join(names)} at the top level; correct 'beside'")
        return Scope("beside", listing, tuple(names))
    if breadth == "sop_classes":
        return Scope(breadth, frozenset(sop_class_uids(where, names, standard)), tuple(names))
    known: Collection[str] = standard.iods if breadth == "iods" else standard.modules
    for name in names:
        if name not in known:
            raise UserError(
                f"{where}: {name!r} is not among the {breadth} of the snapshot; correct it"
                f"{meant(name, known)}"
            )
    return Scope(breadth, frozenset(names))


def sop_class_uids(where: str, value: object, standard: Standard) -> tuple[str, ...]:
    """Return the UIDs of a list of SOP classes, each given by UID or by name.

    Raises
    ------
    UserError
        If it is no list of one or more different SOP classes of the snapshot.
    """
    by_name = {sop_class.name: uid for uid, sop_class in standard.sop_classes.items()}
    uids: list[str] = []
    for name in list_of_texts(where, "sop_classes", value):
        uid = by_name.get(name, name)
        if uid not in standard.sop_classes:
            raise UserError(
                f"{where}: {name!r} is no SOP class of the snapshot, neither UID nor name; correct it"
                f"{meant(name, by_name)}"
            )
        if uid in uids:
            raise UserError(f"{where}: {name!r} stands twice in 'sop_classes'; delete one")
        uids.append(uid)
    return tuple(sorted(uids))
