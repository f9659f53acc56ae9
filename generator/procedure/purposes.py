"""What researchers de-identify for, and the options each purpose needs (PS3.15 section E.3).

People write the purposes in procedure/purposes.toml; README shows them. A purpose whose options
do not do what it says of them stops the build.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.procedure.actions import Action
from generator.procedure.decisions import list_of_texts, parse_attribute, sop_class_uids
from generator.procedure.options import OPTION_TABLE, combined, may_combine
from generator.standard.model import OPTIONS, Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/purposes.toml")


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose: the options it needs, for which attributes, and what they cost.

    `private` holds pairs of private creator and masked tag. Where `cleaned` is true, an attribute
    may come back as C, to be cleaned by the consumer.
    """

    where: str
    name: str
    options: tuple[str, ...]
    sop_classes: tuple[str, ...]
    attributes: tuple[Tag, ...]
    private: tuple[tuple[str, str], ...]
    cleaned: bool
    lost: str
    risk: str


_REQUIRED = ("name", "options", "sop_classes", "attributes", "lost", "risk")
_OPTIONAL = ("private", "cleaned")


def read(procedure: Mapping[str, Any], standard: Standard, path: Path = PATH) -> tuple[Purpose, ...]:
    """Read the purposes and hold each against the procedure.

    Raises
    ------
    UserError
        With one finding for each purpose that is wrong or does not hold, by file and name.
    """
    content = read_toml(path)
    findings = [
        f"{path}: unknown table {kind!r}; write [[purpose]]" for kind in sorted(set(content) - {"purpose"})
    ]
    rows = content.get("purpose", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"{path}: 'purpose' is no list of tables; write each purpose under [[purpose]]")
    purposes = []
    for number, row in enumerate(rows, start=1):
        try:
            purposes.append(_purpose(f"{path}, purpose {number}", row, standard))
        except UserError as error:
            findings += error.findings
    for purpose in purposes:
        findings += _unkept(purpose, procedure)
    if findings:
        raise UserError(*findings)
    return tuple(purposes)


def _purpose(where: str, row: Mapping[str, Any], standard: Standard) -> Purpose:
    for field in sorted(set(row) - {*_REQUIRED, *_OPTIONAL}):
        raise UserError(f"{where}: unknown field {field!r}; use {', '.join((*_REQUIRED, *_OPTIONAL))}")
    for field in _REQUIRED:
        if field not in row:
            raise UserError(f"{where}: lacks {field!r}; add it")
    for field in ("name", "lost", "risk"):
        if not isinstance(row[field], str) or not row[field].strip():
            raise UserError(f"{where}: {field!r} must be a text; write one")
    where = f"{where} ({' '.join(row['name'].split())})"
    chosen = list_of_texts(where, "options", row["options"])
    for name in chosen:
        if name not in OPTION_TABLE:
            raise UserError(f"{where}: {name!r} is no option; use {', '.join(OPTIONS)}")
    if not may_combine(chosen):
        raise UserError(f"{where}: {' and '.join(chosen)} exclude each other; choose one")
    cleaned = row.get("cleaned", False)
    if not isinstance(cleaned, bool):
        raise UserError(f"{where}: 'cleaned' must be true or false; correct it")
    private = [text.rpartition(": ") for text in list_of_texts(where, "private", row.get("private", ["-"]))]
    attributes = row["attributes"] and list_of_texts(where, "attributes", row["attributes"])
    return Purpose(
        where,
        " ".join(row["name"].split()),
        tuple(name for name in OPTIONS if name in chosen),
        sop_class_uids(where, row["sop_classes"], standard),
        tuple(parse_attribute(where, text, standard) for text in attributes),
        tuple((creator, tag) for creator, _, tag in private) if "private" in row else (),
        cleaned,
        " ".join(row["lost"].split()),
        " ".join(row["risk"].split()),
    )


def _entries(
    purpose: Purpose, procedure: Mapping[str, Any]
) -> Iterator[tuple[str, Mapping[str, Any] | None]]:
    for creator, tag in purpose.private:
        yield f"{tag} of {creator!r}", procedure["private"].get(creator, {}).get(tag)
    for uid in purpose.sop_classes:
        for tag in purpose.attributes:
            yield f"{tag} of {uid}", procedure["sopClass"][uid]["tag"].get(tag)


def _unkept(purpose: Purpose, procedure: Mapping[str, Any]) -> Iterator[str]:
    """Yield a finding for each attribute that comes through without the options or not with them."""
    brought_back: Sequence[Action] = ("K", "C") if purpose.cleaned else ("K",)
    needed: set[str] = set()
    for name, entry in _entries(purpose, procedure):
        if entry is None:
            yield f"{purpose.where}: the procedure does not list {name}; correct it"
            continue
        options = entry.get("options", {})
        action = combined(entry["default"], options, purpose.options)
        if entry["default"] in ("K", "C"):
            yield f"{purpose.where}: {name} is {entry['default']} without an option; delete it there"
        elif action not in brought_back:
            yield f"{purpose.where}: {name} is {action} under {', '.join(purpose.options)}; correct it"
        needed |= options.keys()
    for option in purpose.options:
        if option not in needed:
            yield f"{purpose.where}: nothing it names needs {option}; name what does, or delete it"
