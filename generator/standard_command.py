"""The command `standard`: make a new snapshot and report what it changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import replacing
from generator.changes import edition
from generator.errors import UserError
from generator.procedure import candidate, decisions, file_meta, private, sop_classes, stops
from generator.standard import assembly, packages, snapshot
from generator.standard.download import Mirror, download
from generator.standard.model import Standard, Tag
from generator.standard.witness import comparison, expected, facts, figures, gaps, tables

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
    stale += stops.attempt(standard, verdicts)[1]
    stale += file_meta.attempt(standard)[1]
    _, unsafe = private.attempt(standard)
    actions: dict[str, dict[Tag, str | None]] = {
        uid: {edition.DEFAULT: "R" if reason is not None else "X"} for uid, reason in verdicts.items()
    }
    for uid, by_tag in entries.items():
        actions[uid] |= {tag: entry.action for tag, entry in by_tag.items()}
    without_row = [uid for uid in standard.sop_classes if uid not in verdicts]
    return actions, without_row, [*missing, *wrong, *stale, *unsafe]


@dataclass(frozen=True, slots=True)
class Made:
    """A new snapshot, what its cross-checks say, and what a second source of PS3.3 says, if given."""

    standard: Standard
    checks: tuple[str, ...]
    compared: comparison.Comparison | None = None
    reviewed: expected.Reviewed | None = None


def made(environment: Mapping[str, str]) -> Made:
    """Make a snapshot in memory; with SECOND=file, compare it and say why gaps are there.

    Raises
    ------
    UserError
        If a source cannot be had or read.
    """
    second = environment.get("SECOND", "")
    # A file that cannot be used is said before the long reading, not after it.
    witness = facts.read_witness(Path(second)) if second else None
    standard, checks = assembly.assemble(sources(environment))
    if witness is None:
        return Made(standard, tuple(checks))
    _, older = packages.read_pydicom_attributes()
    standard = replace(
        standard,
        gaps=gaps.explain_gaps(standard, witness, older),
        modules=tables.with_tables(standard.modules, witness),
    )
    compared = comparison.compare(standard, witness, assembly.added_by_people(standard))
    listed = expected.read_expected(standard.attributes)
    return Made(standard, tuple(checks), compared, expected.review(compared, listed, standard.attributes))


def supported_iods(standard: Standard) -> frozenset[str]:
    """Return the keys of the IODs of supported SOP classes."""
    verdicts, _ = sop_classes.attempt(standard)
    return frozenset(standard.sop_classes[uid].iod for uid, reason in verdicts.items() if reason is None)


def report(old: Standard | None, new: Made) -> str:
    """Return what changed in the standard, what that does to the procedure, and the cross-checks."""
    standard = new.standard
    parts = []
    if old is not None:
        parts.append(edition.render(edition.compare(old, standard)))
        before, _, _ = outcome(old)
        after, without_row, stale = outcome(standard)
        names = {uid: sop.name for either in (old, standard) for uid, sop in either.sop_classes.items()}
        effects = edition.effects(before, after, without_row, stale)
        parts.append(edition.render_effects(effects, standard.attributes | old.attributes, names))
    lines = [
        ": ".join(filter(None, (gap.part, gap.subject, gap.remark, gap.reason)))
        for gap in sorted(standard.gaps, key=str)
    ]
    parts.append(_section("What the sources lack", lines))
    open_ = gaps.unexplained(standard.gaps, supported_iods(standard))
    parts.append(_section("Attributes in no module that nobody has explained", [*open_] or ["none"]))
    parts.append(_section("Cross-checks with independent sources", new.checks))
    if new.reviewed is not None:
        parts.append(
            _section("Differences from the second source that nobody expects", new.reviewed.findings)
        )
    return "\n".join(parts)


LOST_AT_MOST = 0.01
"""Share of a table's facts that a new edition may lack; attributes are retired, not deleted."""


def losses(old: Standard, new: Standard) -> list[str]:
    """Return a finding for each table of which too many facts are gone: a document with rows missing.

    Parts that now come from another kind of source are not compared, since keys of modules differ.
    """

    def facts(standard: Standard) -> dict[tuple[str, str], set[str]]:
        return {
            ("PS3.6", "attributes"): set(standard.attributes),
            ("PS3.4", "SOP classes"): set(standard.sop_classes),
            ("PS3.3", "module uses"): {
                f"{iod.key}: {use.module}" for iod in standard.iods.values() for use in iod.modules
            },
            ("PS3.3", "places of attributes"): {
                f"{module.key}: {' > '.join((*o.path, o.tag))}"
                for module in standard.modules.values()
                for o in module.occurrences
            },
            ("PS3.15", "rows of Table E.1-1"): set(standard.confidentiality),
            ("PS3.15", "rows of Table E.3.10-1"): {f"{row.creator}: {row.tag}" for row in standard.private},
        }

    kinds = [{source.part: source.source.split(" ")[0] for source in s.sources} for s in (old, new)]
    found, after = [], facts(new)
    for (part, what), before in facts(old).items():
        gone = sorted(before - after[part, what])
        if kinds[0].get(part) == kinds[1].get(part) and len(gone) > LOST_AT_MOST * len(before):
            found.append(
                f"{part}: {len(gone)} of {len(before)} {what} are gone, such as {gone[0]}; get the files "
                "again, or give FORCE=1 if the standard dropped them"
            )
    return found


def _section(title: str, lines: Iterable[str]) -> str:
    return "\n".join([f"# {title}", "", *(f"- {line}" for line in lines), ""])


def make(environment: Mapping[str, str]) -> str:
    """Replace the snapshot and return the report; the old one stays until the new one is whole.

    Raises
    ------
    UserError
        If a source cannot be had or read, if it lacks so many rows that it cannot be whole, if it
        differs from a second source in what nobody expects, or if what was read could not be read back.
    """
    new = made(environment)
    checks = list(new.checks)
    try:
        old = snapshot.load()
    except UserError as error:
        # A damaged snapshot is mended by making a new one; there is nothing to compare with.
        old = None
        checks.append(f"the snapshot before: not compared: {error}")
    if new.reviewed is None and old is not None:
        kept = gaps.keep_reasons(new.standard.gaps, old.gaps)
        modules = tables.keep_tables(new.standard.modules, old.modules)
        new = replace(new, standard=replace(new.standard, gaps=kept, modules=modules))
        checks.append(
            f"PS3.3 against a second source: not compared, SECOND=file is not given; "
            f"{sum(bool(gap.reason) for gap in kept)} gaps have the reasons of the snapshot before"
        )
    elif new.compared is not None and new.reviewed is not None:
        checks.append(
            f"PS3.3 and PS3.4 against a second source of {new.compared.edition}: "
            f"{len(new.compared.differences)} differences, {len(new.reviewed.findings)} findings"
        )
    new = replace(new, checks=tuple(checks))
    gone = [] if old is None or environment.get("FORCE") else losses(old, new.standard)
    if gone:
        raise UserError(*gone)
    text = report(old, new)
    if new.reviewed is not None and new.reviewed.findings:
        replacing.replace_file(REPORT, text)
        raise UserError(*new.reviewed.findings)
    documents = {REPORT: text}
    if new.compared is not None and new.reviewed is not None:
        numbers = figures.as_markdown(new.standard, new.compared, new.reviewed, supported_iods(new.standard))
        document = figures.DOCUMENT.read_text(encoding="utf-8")
        documents[figures.DOCUMENT] = figures.refreshed(document, numbers)
    snapshot.save(new.standard, documents=documents)
    return text
