"""Which SOP classes are supported, and why the others are rejected."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.standard.model import Standard
from generator.toml import read_toml

PATH = Path("procedure/sop_classes.toml")


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
    findings = []
    verdicts: dict[str, str | None] = {}
    for uid, sop_class in standard.sop_classes.items():
        if uid not in rows:
            findings.append(f"{path}: no row for {uid} ({sop_class.name}); decide to support or to reject it")
            continue
        try:
            verdicts[uid] = _verdict(f"{path}, {uid}", rows[uid], sop_class.name)
        except UserError as error:
            findings += error.findings
    findings += [
        f"{path}: the snapshot has no SOP class {uid!r}; delete its row or correct the UID"
        for uid in rows
        if uid not in standard.sop_classes
    ]
    return verdicts, findings


def _verdict(where: str, row: Mapping[str, Any], name: str) -> str | None:
    match row:
        case {"name": str(given)} if given != name:
            raise UserError(f"{where}: its name is {name!r}, not {given!r}; correct name or UID")
        case {"name": _, "support": True, **rest} if not rest:
            return None
        case {"name": _, "reject": str(reason), **rest} if not rest and len(reason.split()) > 4:
            return " ".join(reason.split())
    raise UserError(
        f"{where}: a row has a name and either `support = true` or `reject` with a reason; correct it"
    )
