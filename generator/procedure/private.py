"""Private attributes that are safe: what Table E.3.10-1 and people say, and what is published.

A private attribute has the action X. Those that PS3.15 Table E.3.10-1 lists, or that people know
to be safe, have another one under the Retain Safe Private Option (PS3.15 section E.3.10). Its
automatic action under the option follows from the VR alone:

- codes and numbers, and sequences, which are cleaned item by item: K;
- text, dates, bulk data and UIDs, and what the table gives no VR: undecided.

People decide the rest in procedure/decisions/private.toml, and add what the table lacks.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from generator.errors import UserError, meant
from generator.procedure.decisions import PRIVATE_FILE, list_of_texts
from generator.standard.model import PRIVATE_TAG, VALUE_REPRESENTATIONS, PrivateAttribute, Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/decisions") / PRIVATE_FILE

OPTION = "retainSafePrivate"

CODES_AND_NUMBERS = frozenset({"AT", "CS", "DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"})
"""VRs whose values are short codes or numbers; those of the table are K under the option."""

KEPT_ACTIONS = ("K", "C", "U")
"""Actions under the option that bring an attribute back; only such attributes are published."""

BY_TABLE = "[AUTO] Safe private attribute of PS3.15 Table E.3.10-1"
UNNAMED = "unnamed"

PRIVATE_JUSTIFICATION = "Private attribute: PS3.15 Table E.1-1 removes what this procedure can't know"

ILLEGAL_JUSTIFICATION = (
    "PS3.5 section 7.8 allows no such element in an odd group, so nobody can know what it holds"
)

CREATOR_JUSTIFICATION = (
    "Private creator: without it nobody can tell what the private attributes kept beside it mean"
)

PrivateAction = Literal["K", "C", "U", "X"]
Key = tuple[str, Tag]
"""Private creator and masked tag, such as `("SIEMENS MR HEADER", "(0019,XX0C)")`."""

_ACTIONS = ("K", "C", "U", "X")
_ATTRIBUTE = re.compile(r"(?P<tag>\(.*?\)) (?P<vr>-|[A-Z]{2}(/[A-Z]{2})*) (?P<name>\S.*)")
_CREATOR = re.compile(r"(?! )[ -\[\]-~]{1,64}(?<! )")


@dataclass(frozen=True, slots=True)
class Creator:
    """A private creator: vendor, where its attributes are documented, and who else spells it so.

    `same_as` names the creator whose attributes stand under this spelling, too.
    """

    where: str
    name: str
    vendor: str
    origin: str | None
    same_as: str | None


@dataclass(frozen=True, slots=True)
class PrivateDecision:
    """What people chose for some attributes of a private creator under the option, and why."""

    where: str
    attributes: tuple[PrivateAttribute, ...]
    action: PrivateAction
    replaces: str | None
    because: str


@dataclass(frozen=True, slots=True)
class PrivateEntry:
    """What becomes of a private attribute under the option; `action` is None where undecided."""

    attribute: PrivateAttribute
    vendor: str
    action: PrivateAction | None
    justification: str
    decision: PrivateDecision | None


@dataclass(frozen=True, slots=True)
class Private:
    """All private attributes that somebody said something about, sorted, and what is never kept."""

    entries: Mapping[Key, PrivateEntry]
    never: Mapping[Key, str]

    @property
    def kept(self) -> list[PrivateEntry]:
        """The entries that the option brings back."""
        return [entry for entry in self.entries.values() if entry.action in KEPT_ACTIONS]


EMPTY = Private({}, {})
"""For a standard without Table E.3.10-1 and without decisions."""


def read(standard: Standard, path: Path = PATH) -> Private:
    """Read procedure/decisions/private.toml and apply it to Table E.3.10-1.

    Without the file nothing is decided, so that whatever needs a decision is undecided.

    Raises
    ------
    UserError
        With one finding for each entry that is wrong and each attribute that is undecided.
    """
    private, findings = attempt(standard, path)
    if findings:
        raise UserError(*findings)
    return private


def attempt(standard: Standard, path: Path = PATH) -> tuple[Private, list[str]]:
    """Return what can be decided, and a finding for each wrong entry and undecided attribute."""
    table = {(row.creator, row.tag): row for row in standard.private}
    try:
        content = read_toml(path) if path.exists() else {}
        for kind in sorted(set(content) - {"creator", "private", "never"}):
            raise UserError(f"{path}: unknown table {kind!r}; write [[creator]], [[private]] or [[never]]")
    except UserError as error:
        return EMPTY, list(error.findings)
    reader = _Reader(path, content, table)
    creators = reader.creators()
    never = reader.never(creators)
    decided = reader.decisions(creators, never)
    entries = _resolve(table, creators, decided)
    findings = reader.findings + [
        f"{path}: {_name(entry.attribute)} of Table E.3.10-1 is undecided, since "
        f"{'it is ' + '/'.join(entry.attribute.vr) if entry.attribute.vr else 'the table gives no VR'}; "
        f"add a [[private]] entry that decides it"
        for entry in entries.values()
        if entry.action is None
    ]
    return Private(entries, never), findings


def automatic(attribute: PrivateAttribute) -> Literal["K"] | None:
    """Return the action of an attribute of Table E.3.10-1 under the option; None where undecided."""
    return "K" if attribute.vr and CODES_AND_NUMBERS.union({"SQ"}).issuperset(attribute.vr) else None


def member(private: Private) -> dict[str, dict[str, Any]]:
    """Return the member `private` of the contract: by creator, then by masked tag."""
    made: dict[str, dict[str, Any]] = {}
    for entry in private.kept:
        made.setdefault(entry.attribute.creator, {})[entry.attribute.tag] = {
            "default": "X",
            "justification": entry.justification,
            "options": {OPTION: entry.action},
        }
    return {creator: dict(sorted(made[creator].items())) for creator in sorted(made)}


def by_vendor(private: Private) -> list[tuple[str, int]]:
    """Return how many private attributes of each vendor the option brings back."""
    counts: defaultdict[str, int] = defaultdict(int)
    for entry in private.kept:
        counts[entry.vendor] += 1
    return sorted(counts.items())


def _resolve(
    table: Mapping[Key, PrivateAttribute],
    creators: Mapping[str, Creator],
    decided: Mapping[Key, PrivateDecision],
) -> dict[Key, PrivateEntry]:
    attributes = {
        (attribute.creator, attribute.tag): attribute
        for decision in decided.values()
        for attribute in decision.attributes
    } | dict(table)
    entries: dict[Key, PrivateEntry] = {}
    for key, attribute in attributes.items():
        decision = decided.get(key)
        action, reason = (
            (automatic(attribute), BY_TABLE) if decision is None else (decision.action, decision.because)
        )
        vendor = creators[attribute.creator].vendor if attribute.creator in creators else attribute.creator
        entries[key] = PrivateEntry(attribute, vendor, action, reason, decision)
    for creator in creators.values():
        for entry in [e for e in entries.values() if e.attribute.creator == creator.same_as]:
            row = entry.attribute
            spelled = PrivateAttribute(creator.name, row.tag, row.vr, row.vm, row.meaning)
            entries.setdefault(
                (creator.name, row.tag),
                PrivateEntry(spelled, creator.vendor, entry.action, entry.justification, entry.decision),
            )
    return dict(sorted(entries.items()))


def _name(attribute: PrivateAttribute) -> str:
    return f"{attribute.tag} {attribute.meaning or UNNAMED} of {attribute.creator}"


@dataclass
class _Reader:
    """Reads the rows of the file, gathering what is wrong with them."""

    path: Path
    content: Mapping[str, Any]
    table: Mapping[Key, PrivateAttribute]

    def __post_init__(self) -> None:
        self.findings: list[str] = []
        self.known = {creator for creator, _ in self.table}

    def creators(self) -> dict[str, Creator]:
        found: dict[str, Creator] = {}
        for where, row in self._rows("creator"):
            try:
                creator = self._creator(where, row)
                if creator.name in found:
                    raise UserError(f"{where}: {creator.name!r} is declared twice; delete one")
                found[creator.name] = creator
            except UserError as error:
                self.findings += error.findings
        for creator in found.values():
            if creator.same_as is not None and (
                creator.same_as not in self.known | found.keys()
                or (creator.same_as in found and found[creator.same_as].same_as is not None)
            ):
                self.findings.append(
                    f"{creator.where}: 'same_as' names {creator.same_as!r}, which has no attributes of its "
                    "own; name a creator that has"
                )
        self.findings += [
            f"{self.path}: Table E.3.10-1 has the creator {name!r}; add a [[creator]] that names its vendor"
            for name in sorted(self.known - found.keys())
        ]
        return found

    def never(self, creators: Mapping[str, Creator]) -> dict[Key, str]:
        found: dict[Key, str] = {}
        for where, row in self._rows("never"):
            try:
                _check_fields(where, row, ("creator", "attributes", "because"), ())
                reason = _sentence(where, row, "because")
                for attribute in self._attributes(where, row, creators):
                    found[attribute.creator, attribute.tag] = reason
            except UserError as error:
                self.findings += error.findings
        return found

    def decisions(
        self, creators: Mapping[str, Creator], never: Mapping[Key, str]
    ) -> dict[Key, PrivateDecision]:
        found: dict[Key, PrivateDecision] = {}
        for where, row in self._rows("private"):
            try:
                decision = self._decision(where, row, creators)
                for attribute in decision.attributes:
                    key = attribute.creator, attribute.tag
                    if key in found:
                        raise UserError(
                            f"{where}: {_name(attribute)} is decided by {found[key].where}, too; delete one"
                        )
                    if key in never and decision.action != "X":
                        raise UserError(
                            f"{where}: {_name(attribute)} is never kept ({never[key]}); delete it here"
                        )
                for attribute in decision.attributes:
                    found[attribute.creator, attribute.tag] = decision
            except UserError as error:
                self.findings += error.findings
        used = {creator for creator, _ in [*found, *never]} | self.known
        used |= {creator.same_as for creator in creators.values() if creator.same_as}
        self.findings += [
            f"{creator.where}: nothing is decided about its attributes; delete it or decide"
            for creator in creators.values()
            if creator.same_as is None and creator.name not in used
        ]
        return found

    def _rows(self, kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        rows = self.content.get(kind, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self.findings.append(
                f"{self.path}: {kind!r} is no list of tables; write each entry under [[{kind}]]"
            )
            return
        for number, row in enumerate(rows, start=1):
            named = row.get("name" if kind == "creator" else "creator")
            yield f"{self.path}, {kind} {number}" + (f" ({named})" if isinstance(named, str) else ""), row

    def _creator(self, where: str, row: Mapping[str, Any]) -> Creator:
        _check_fields(where, row, ("name", "vendor"), ("origin", "same_as"))
        for field in ("name", "vendor", "same_as"):
            if field in row and not isinstance(row[field], str):
                raise UserError(f"{where}: {field!r} must be a text; write one")
        name = row["name"]
        if _CREATOR.fullmatch(name) is None:
            raise UserError(
                f"{where}: {name!r} is no private creator (1 to 64 characters, no backslash, "
                "no blanks around); correct it"
            )
        if not row["vendor"].strip():
            raise UserError(f"{where}: 'vendor' is empty; name it")
        if name not in self.known and "origin" not in row:
            raise UserError(
                f"{where}: Table E.3.10-1 has no such creator; say in 'origin' where its attributes "
                "are documented"
            )
        origin = _sentence(where, row, "origin") if "origin" in row else None
        return Creator(where, name, row["vendor"], origin, row.get("same_as"))

    def _decision(
        self, where: str, row: Mapping[str, Any], creators: Mapping[str, Creator]
    ) -> PrivateDecision:
        _check_fields(where, row, ("creator", "attributes", "action", "because"), ("replaces",))
        attributes = self._attributes(where, row, creators)
        action, replaces = row["action"], row.get("replaces")
        if action not in _ACTIONS:
            raise UserError(f"{where}: unknown action {action!r}; use one of {', '.join(_ACTIONS)}")
        if replaces not in (None, "K"):
            raise UserError(f"{where}: 'replaces' can only be K, what Table E.3.10-1 decides by itself")
        plain = [CODES_AND_NUMBERS.union({"SQ"}).issuperset(attribute.vr) for attribute in attributes]
        for attribute in attributes:
            self._check_action(where, attribute, action, replaces)
        if action != "X" and any(plain) and not all(plain):
            raise UserError(
                f"{where}: mixes codes and numbers with text, dates, bulk data or UIDs; "
                "split it, so that each has a reason of its own"
            )
        return PrivateDecision(where, attributes, action, replaces, _sentence(where, row, "because"))

    def _check_action(
        self, where: str, attribute: PrivateAttribute, action: str, replaces: str | None
    ) -> None:
        row = self.table.get((attribute.creator, attribute.tag))
        by_table = None if row is None else automatic(row)
        if by_table != replaces:
            raise UserError(
                f"{where}: Table E.3.10-1 {'decides K' if by_table else 'decides nothing'} for "
                f"{_name(attribute)}; "
                f"{'write' if by_table else 'leave out'} replaces = \"K\""
            )
        if action == replaces:
            raise UserError(f"{where}: {_name(attribute)} is {action} without this entry; delete it")
        if action == "X" and row is None:
            raise UserError(f"{where}: {_name(attribute)} is removed without this entry; delete it")
        if action == "U" and attribute.vr != ("UI",):
            raise UserError(f"{where}: {_name(attribute)} is U but no UID; choose another action")
        if action in KEPT_ACTIONS and not attribute.vr:
            raise UserError(
                f"{where}: {_name(attribute)} has no VR, so nobody knows what it holds; remove it"
            )

    def _attributes(
        self, where: str, row: Mapping[str, Any], creators: Mapping[str, Creator]
    ) -> tuple[PrivateAttribute, ...]:
        creator = row["creator"]
        if not isinstance(creator, str) or creator not in self.known | creators.keys():
            raise UserError(
                f"{where}: unknown private creator {creator!r}; correct it, or declare it under [[creator]]"
                f"{meant(str(creator), self.known | creators.keys())}"
            )
        if creator in creators and creators[creator].same_as is not None:
            raise UserError(
                f"{where}: {creator!r} is another spelling; decide on {creators[creator].same_as!r}"
            )
        texts = list_of_texts(where, "attributes", row["attributes"])
        found = [self._attribute(where, creator, text) for text in texts]
        for attribute in found:
            if sum(other.tag == attribute.tag for other in found) > 1:
                raise UserError(f"{where}: {attribute.tag} stands twice; delete one")
        return tuple(found)

    def _attribute(self, where: str, creator: str, text: str) -> PrivateAttribute:
        match = _ATTRIBUTE.fullmatch(text)
        if match is None:
            raise UserError(f"{where}: {text!r} is not of the form '(GGGG,XXEE) VR Name'; correct it")
        tag, vr, name = match.group("tag", "vr", "name")
        if PRIVATE_TAG.fullmatch(tag) is None:
            raise UserError(
                f"{where}: {tag} is no masked tag of an odd group, such as (0019,XX0C) in upper case; "
                "correct it"
            )
        vrs = () if vr == "-" else tuple(vr.split("/"))
        for unknown in [each for each in vrs if each not in VALUE_REPRESENTATIONS]:
            raise UserError(f"{where}: {tag} has the unknown VR {unknown!r}; correct it")
        row = self.table.get((creator, tag))
        if row is None:
            return PrivateAttribute(creator, tag, vrs, "", name)
        if (vrs, name) != (row.vr, row.meaning or UNNAMED):
            wanted = f"{tag} {'/'.join(row.vr) or '-'} {row.meaning or UNNAMED}"
            raise UserError(f"{where}: {text!r} is {wanted!r} in Table E.3.10-1; correct it")
        return row


def _check_fields(
    where: str, row: Mapping[str, Any], required: Collection[str], optional: Iterable[str]
) -> None:
    allowed = [*required, *optional]
    for name in sorted(set(row) - set(allowed)):
        raise UserError(f"{where}: unknown field {name!r}; use {', '.join(allowed)}{meant(name, allowed)}")
    for name in required:
        if name not in row:
            raise UserError(f"{where}: lacks {name!r}; add it")


def _sentence(where: str, row: Mapping[str, Any], name: str) -> str:
    value = row[name]
    if not isinstance(value, str) or len(value.split()) < 3:
        raise UserError(f"{where}: {name!r} must be a sentence that gives the reason; write one")
    return " ".join(value.split())
