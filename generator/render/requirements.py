"""The register of duties: who answers for what PS3.15 Annex E and best practice ask of a de-identifier."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.procedure.decisions import list_of_texts
from generator.render.environment import environment
from generator.toml import read_toml

DATA = Path("procedure/duties.toml")
PATH = Path("docs/requirements.md")

WHO = ("procedure", "consumer", "person")
"""Who can answer for a duty: the tables of this project, the software that applies them, somebody."""

_TEXTS = ("from", "duty", "answer")
_SOURCE = re.compile(r"PS3\.15 E(\.\d+)*|MIDI \d+", re.ASCII)
_PLACE = re.compile(r"[\w-]+(/[\w.-]+)*", re.ASCII)
_PROOF = re.compile(r"(?P<file>[\w-]+(/[\w-]+)*\.py)::(?P<name>[A-Za-z_]\w*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Proof:
    """A test that proves a duty, or a check that `make verify` runs."""

    file: str
    name: str


@dataclass(frozen=True, slots=True)
class Duty:
    """What a de-identifier has to do.

    Attributes
    ----------
    source
        Clause of PS3.15, or number of the MIDI Task Group's recommendation.
    who
        One or more of `WHO`.
    answer
        How it is met, and what is left to do.
    where
        Files and folders that implement it.
    proofs
        What proves it; empty where nothing does.
    """

    source: str
    duty: str
    who: tuple[str, ...]
    answer: str
    where: tuple[str, ...]
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The duties in the order of their file, and the edition of PS3.15 whose Annex E was read for them."""

    edition: str
    duties: tuple[Duty, ...]


def read(path: Path = DATA) -> Register:
    """Return the register.

    Raises
    ------
    UserError
        With one finding for each entry that is wrong.
    """
    content = read_toml(path)
    rows, edition = content.get("duty"), content.get("edition")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"{path}: is no list of duties; write each under [[duty]]")
    if set(content) != {"edition", "duty"} or not isinstance(edition, str):
        raise UserError(
            f'{path}: has an edition and duties, nothing else; write edition = "2026c" at its head'
        )
    duties: list[Duty] = []
    findings: list[str] = []
    for number, row in enumerate(rows, start=1):
        try:
            duties.append(_duty(f"{path}, duty {number}", row))
        except UserError as error:
            findings += error.findings
    if findings:
        raise UserError(*findings)
    return Register(edition, tuple(duties))


def _duty(where: str, row: Mapping[str, Any]) -> Duty:
    unknown = sorted(set(row) - {*_TEXTS, "who", "where", "proof"})
    if unknown:
        raise UserError(f"{where}: unknown field {unknown[0]!r}; delete it or correct its name")
    for field in _TEXTS:
        if not isinstance(row.get(field), str) or not row[field].strip():
            raise UserError(f"{where}: {field!r} is missing or no text; write it")
    if not _SOURCE.fullmatch(row["from"]):
        raise UserError(f"{where}: 'from' is {row['from']!r}; write it as 'PS3.15 E.1.1' or 'MIDI 1'")
    who = list_of_texts(where, "who", row.get("who"))
    for name in who:
        if name not in WHO:
            raise UserError(f"{where}: {name!r} answers for nothing; use {', '.join(WHO)}")
    places = list_of_texts(where, "where", row["where"]) if "where" in row else []
    for place in places:
        if not _PLACE.fullmatch(place):
            raise UserError(f"{where}: {place!r} is no path below the project; correct 'where'")
    proofs = list_of_texts(where, "proof", row["proof"]) if "proof" in row else []
    return Duty(
        row["from"],
        row["duty"],
        tuple(name for name in WHO if name in who),
        row["answer"],
        tuple(places),
        tuple(_proof(where, text) for text in proofs),
    )


def _proof(where: str, text: str) -> Proof:
    found = _PROOF.fullmatch(text)
    if not found:
        raise UserError(f"{where}: proof {text!r} is not of the form 'tests/file.py::test_name'; correct it")
    return Proof(found["file"], found["name"])


def document(register: Register) -> str:
    """Return the text of docs/requirements.md."""
    duties = register.duties
    return (
        environment()
        .get_template("requirements.md")
        .render(
            edition=register.edition,
            parts=[
                {
                    "title": title,
                    "duties": [duty for duty in duties if duty.source.startswith(prefix)],
                }
                for title, prefix in (
                    ("PS3.15 Annex E", "PS3.15"),
                    ("Best practices of the MIDI Task Group", "MIDI"),
                )
            ],
            counts=[(name, sum(name in duty.who for duty in duties)) for name in WHO],
            total=len(duties),
            unproven=[duty for duty in duties if not duty.proofs],
        )
    )
