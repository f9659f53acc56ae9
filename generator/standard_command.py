"""The command `standard`: make a new snapshot and report what it changes."""

from collections.abc import Mapping
from pathlib import Path

from generator import replacing
from generator.changes import edition
from generator.errors import UserError
from generator.procedure import candidate, decisions, sop_classes
from generator.standard import assembly, snapshot
from generator.standard.download import Mirror, download
from generator.standard.model import Standard, Tag

REPORT = Path("build/standard-report.md")


def sources(environment: Mapping[str, str]) -> assembly.Sources:
    """Return where to read from, as EDITION or DOCBOOK, DICTIONARY, MIRROR and PROXY say.

    Raises
    ------
    UserError
        If neither or both of EDITION and DOCBOOK are given, or the download fails.
    """
    wanted, docbook = environment.get("EDITION", ""), environment.get("DOCBOOK", "")
    rows = environment.get("DICTIONARY", "")
    if bool(wanted) == bool(docbook):
        raise UserError(
            "give either EDITION (such as 2026c, or current) to download the standard, "
            "or DOCBOOK=folder to read it from disk"
        )
    if docbook:
        return assembly.Sources(Path(docbook), Path(rows) if rows else None)
    mirror = Mirror(proxy=environment.get("PROXY") or None)
    if environment.get("MIRROR"):
        mirror = Mirror(environment["MIRROR"], mirror.proxy)
    named, folder = download(wanted, mirror)
    return assembly.Sources(folder, Path(rows) if rows else None, named)


def outcome(standard: Standard) -> tuple[dict[str, dict[Tag, str | None]], list[str], list[str]]:
    """Return actions by SOP class and tag, SOP classes without a row, and what is stale."""
    verdicts, missing = sop_classes.attempt(standard)
    found, wrong = decisions.attempt(standard)
    supported = [uid for uid, reason in verdicts.items() if reason is None]
    entries, stale = candidate.attempt(standard, found, supported)
    actions: dict[str, dict[Tag, str | None]] = {
        uid: {edition.DEFAULT: "R" if reason is not None else "X"} for uid, reason in verdicts.items()
    }
    for uid, by_tag in entries.items():
        actions[uid] |= {tag: entry.action for tag, entry in by_tag.items()}
    without_row = [uid for uid in standard.sop_classes if uid not in verdicts]
    return actions, without_row, [*missing, *wrong, *stale]


def report(old: Standard | None, new: Standard, checks: list[str]) -> str:
    """Return what changed in the standard, what that does to the procedure, and the cross-checks."""
    parts = []
    if old is not None:
        parts.append(edition.render(edition.compare(old, new)))
        before, _, _ = outcome(old)
        after, without_row, stale = outcome(new)
        names = {uid: sop.name for standard in (old, new) for uid, sop in standard.sop_classes.items()}
        effects = edition.effects(before, after, without_row, stale)
        parts.append(edition.render_effects(effects, new.attributes | old.attributes, names))
    gaps = [f"- {gap.part}: {gap.subject}: {gap.remark}" for gap in sorted(new.gaps, key=str)]
    parts.append("\n".join(["# What the sources lack", "", *gaps, ""]))
    lines = [f"- {line}" for line in checks]
    parts.append("\n".join(["# Cross-checks with independent sources", "", *lines, ""]))
    return "\n".join(parts)


def make(environment: Mapping[str, str]) -> str:
    """Replace the snapshot and return the report; the old one stays until the new one is whole.

    Raises
    ------
    UserError
        If a source cannot be had or read, or what was read could not be read back.
    """
    new, checks = assembly.assemble(sources(environment))
    try:
        old = snapshot.load()
    except UserError as error:
        # A damaged snapshot is mended by making a new one; there is nothing to compare with.
        old = None
        checks = [*checks, f"the snapshot before: not compared: {error}"]
    text = report(old, new, checks)
    snapshot.save(new)
    replacing.replace_file(REPORT, text)
    return text
