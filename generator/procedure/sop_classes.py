"""Which SOP classes are supported, with what risk, and why the others are rejected."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import UserError, meant
from generator.procedure.decisions import sop_class_uids
from generator.standard.model import Standard
from generator.toml import read_toml

PATH = Path("procedure/sop_classes.toml")


@dataclass(frozen=True, slots=True)
class Risk:
    """What files of some supported SOP classes can show though nothing in them tells."""

    sop_classes: tuple[str, ...]
    """UIDs."""
    because: str


def read(standard: Standard, path: Path = PATH) -> dict[str, str | None]:
    """Return the verdict on each SOP class: None where supported, else the reason to reject.

    Raises
    ------
    UserError
        For a SOP class of the snapshot without a row, a row for none of them, or a row that
        is neither a support nor a reasoned reject.
    """
    verdicts, findings = attempt(standard, path)
    if findings:
        raise UserError(*findings)
    return verdicts


def attempt(standard: Standard, path: Path = PATH) -> tuple[dict[str, str | None], list[str]]:
    """Return the verdicts that are given, and a finding for each row that is missing or wrong."""
    rows = read_toml(path)
    named, findings = _risks(path, rows, standard)
    reasons = _reasons(path, rows.pop("reasons", {}), findings)
    rows.pop("risk", None)
    verdicts: dict[str, str | None] = {}
    for uid, sop_class in standard.sop_classes.items():
        if uid not in rows:
            findings.append(f"{path}: no row for {uid} ({sop_class.name}); decide to support or to reject it")
            continue
        try:
            verdicts[uid] = _verdict(f"{path}, {uid}", rows[uid], sop_class.name, reasons)
        except UserError as error:
            findings += error.findings
    findings += [
        f"{path}: the snapshot has no SOP class {uid!r}; delete its row or correct the UID"
        f"{meant(uid, standard.sop_classes)}"
        for uid in rows
        if uid not in standard.sop_classes
    ]
    if not findings:
        findings += [
            f"{path}, reasons: no row refers to {name!r}; delete it"
            for name, reason in reasons.items()
            if reason not in verdicts.values()
        ]
        findings += [
            f"{path}: a risk names {standard.sop_classes[uid].name}, which is rejected; delete it there"
            for risk in named
            for uid in risk.sop_classes
            if verdicts[uid] is not None
        ]
    return verdicts, findings


def risks(standard: Standard, path: Path = PATH) -> tuple[Risk, ...]:
    """Return what files of supported SOP classes can show though nothing in them tells.

    Raises
    ------
    UserError
        For an entry that is wrong; `read` refuses one that names a rejected SOP class.
    """
    found, findings = _risks(path, read_toml(path), standard)
    if findings:
        raise UserError(*findings)
    return tuple(found)


def _verdict(where: str, row: Mapping[str, Any], name: str, reasons: Mapping[str, str]) -> str | None:
    match row:
        case {"name": str(given)} if given != name:
            raise UserError(f"{where}: its name is {name!r}, not {given!r}; correct name or UID")
        case {"name": _, "support": True, **rest} if not rest:
            return None
        case {"name": _, "reject": str(reason), **rest} if not rest and reason in reasons:
            return reasons[reason]
        case {"name": _, "reject": str(reason), **rest} if not rest and len(reason.split()) > 4:
            return " ".join(reason.split())
    raise UserError(
        f"{where}: a row has a name and either `support = true` or `reject` with a reason, "
        "which is a sentence or a name under [reasons]; correct it"
    )


def _reasons(path: Path, table: object, findings: list[str]) -> dict[str, str]:
    """Return the sentences that rows refer to by name: the same for a whole family."""
    if not isinstance(table, dict):
        findings.append(f"{path}: 'reasons' is no table; write names and sentences under [reasons]")
        return {}
    reasons: dict[str, str] = {}
    for name, text in table.items():
        if not isinstance(text, str) or len(text.split()) < 5:
            findings.append(f"{path}, reasons: {name!r} needs a sentence that gives the reason; write one")
        elif " ".join(text.split()) in reasons.values():
            findings.append(f"{path}, reasons: {name!r} says the same as another one; delete it")
        else:
            reasons[name] = " ".join(text.split())
    return reasons


def _risks(path: Path, content: Mapping[str, Any], standard: Standard) -> tuple[list[Risk], list[str]]:
    rows = content.get("risk", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return [], [f"{path}: 'risk' is no list of tables; write each entry under [[risk]]"]
    found: list[Risk] = []
    findings: list[str] = []
    for number, row in enumerate(rows, start=1):
        try:
            found.append(_risk(f"{path}, risk {number}", row, standard))
        except UserError as error:
            findings += error.findings
    return found, findings


def _risk(where: str, row: Mapping[str, Any], standard: Standard) -> Risk:
    if set(row) != {"sop_classes", "because"}:
        raise UserError(f"{where}: a risk has 'sop_classes' and 'because'; correct it")
    because = row["because"]
    if not isinstance(because, str) or len(because.split()) < 5:
        raise UserError(f"{where}: 'because' must be a sentence that says what the risk is; write one")
    uids = sop_class_uids(where, row["sop_classes"], standard)
    return Risk(uids, " ".join(because.split()))
