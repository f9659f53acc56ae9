"""The commands: `python -m generator COMMAND`. `make help` lists them as targets."""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator import canonical, replacing
from generator.console import say
from generator.errors import UserError
from generator.procedure import candidate as candidates
from generator.procedure import checks, decisions, file_meta, final, private, sop_classes, stages, stops
from generator.procedure.report import Report, report_of
from generator.procedure.resolution import profile_row, resolve_base
from generator.procedure.worklist import undecided
from generator.standard import snapshot
from generator.standard.model import Standard
from generator.terminal import console, working
from generator.version import Version

BUILD = Path("build")
FINDINGS_SHOWN = 30


@dataclass
class Workshop:
    """What the commands work with; each part is read or worked out when first needed."""

    @cached_property
    def standard(self) -> Standard:
        return snapshot.load()

    @cached_property
    def verdicts(self) -> dict[str, str | None]:
        return sop_classes.read(self.standard)

    @cached_property
    def decisions(self) -> decisions.Decisions:
        return decisions.read(self.standard)

    @cached_property
    def safety(self) -> checks.Safety:
        return checks.read(self.standard)

    @cached_property
    def stop_rules(self) -> tuple[stops.StopRule, ...]:
        return stops.read(self.standard, self.verdicts)

    @cached_property
    def file_meta(self) -> file_meta.FileMeta:
        return file_meta.read(self.standard)

    @cached_property
    def private(self) -> private.Private:
        return private.read(self.standard)

    @cached_property
    def candidate(self) -> candidates.Candidate:
        supported = [uid for uid, reason in self.verdicts.items() if reason is None]
        facts, decided, removed = self.standard, self.decisions, self.safety.removed
        with working("applying rules and decisions"):
            return candidates.decide(facts, decided, supported, removed)

    @cached_property
    def report(self) -> Report:
        return report_of(self.candidate, self.verdicts, self.decisions, self.standard, self.private)


def base(shop: Workshop, _: argparse.Namespace) -> None:
    """Decide every SOP class of the snapshot from facts alone: build/base.json."""
    say("base: applying the rules to every SOP class of the snapshot")
    facts = shop.standard
    with working("applying the rules"):
        resolved = resolve_base(facts)
    replacing.replace_file(BUILD / "base.json", canonical.indented(stages.base_json(resolved, shop.standard)))
    undecided = {
        tag for by_tag in resolved.values() for tag, row in by_tag.items() if row.ruling.action is None
    }
    say(f"base: {len(resolved)} SOP classes, {len(undecided)} attributes undecided; see build/base.json")


def candidate(shop: Workshop, _: argparse.Namespace) -> None:
    """Apply what people decided to the supported SOP classes: build/candidate.json."""
    say("candidate: applying the decisions to the supported SOP classes")
    content = stages.candidate_json(shop.candidate, shop.standard)
    replacing.replace_file(BUILD / "candidate.json", canonical.indented(content))
    open_ = len(undecided(shop.candidate))
    say(f"candidate: {len(shop.candidate)} SOP classes, {open_} undecided; see build/candidate.json")


def write_worklist(shop: Workshop, _: argparse.Namespace) -> None:
    """Write what is still undecided: procedure/WORKLIST.rst."""
    from generator.render import worklist  # what renders takes time to import

    replacing.replace_file(worklist.PATH, worklist.text_of(shop.candidate, shop.standard))
    say(f"worklist: {len(undecided(shop.candidate))} attributes to decide; see {worklist.PATH}")


def report(shop: Workshop, _: argparse.Namespace) -> None:
    """Print the procedure in numbers."""
    from rich.text import Text  # takes time to import

    rows = shop.report.rows()
    width = max(len(label) for label, _ in rows)
    screen = console()
    for label, number in rows:
        screen.print(Text.assemble(f"{label:<{width}}  ", (f"{number:>7}", "cyan" if number else "dim")))
    for deviation in shop.report.deviations:
        line = f"deviation: {deviation.attribute} is {deviation.action}: {deviation.reason}"
        screen.print(Text(line, style="yellow"), soft_wrap=True)


def explain(shop: Workshop, arguments: argparse.Namespace) -> None:
    """Print why an attribute of a SOP class has its action."""
    uid, tag = arguments.sop_class, arguments.tag.upper()
    if uid not in shop.verdicts:
        raise UserError(f"{uid} is no SOP class of the snapshot; see procedure/sop_classes.toml")
    sop_class = shop.standard.sop_classes[uid]
    reason = shop.verdicts[uid]
    if reason is not None:
        print(f"{sop_class.name} is rejected: {reason}")
        return
    if tag not in shop.candidate[uid]:
        print(f"{tag} is no attribute of {sop_class.name}, so it is X: {final.UNLISTED_ATTRIBUTE}")
        return
    entry = shop.candidate[uid][tag]
    resolved = entry.resolved
    row = profile_row(tag, shop.standard.confidentiality)
    print(f"{tag} {resolved.attribute.keyword} ({' or '.join(resolved.attribute.vr)}) in {sop_class.name}")
    print(f"action:          {entry.action or decisions.UNDECIDED}")
    print(f"justification:   {entry.justification}")
    print(
        f"automatic:       {resolved.ruling.action or decisions.UNDECIDED} by rule '{resolved.ruling.rule}'"
    )
    print(f"decision:        {entry.decision.where if entry.decision else 'none'}")
    for option, outcome in entry.options.items():
        print(f"under option:    {outcome.action} with {option}, by {outcome.source}")
    print(f"Table E.1-1:     {row.basic_profile if row else 'not listed'}")
    for option, code in row.options if row else ():
        print(f"                 {code} with {option}")
    print(f"required type:   {resolved.required_type or 'none, since no occurrence is live'}")
    for place in resolved.places:
        path = " > ".join(shop.standard.attributes[outer].keyword for outer in place.occurrence.path)
        live = "live" if place in resolved.live else "not live"
        print(
            f"occurrence:      {place.use.module} ({place.use.usage}), Type {place.occurrence.type}, "
            f"{path or 'top level'}, {live}"
        )


def make_final(shop: Workshop, _: argparse.Namespace) -> None:
    """Write the final procedure and its packages."""
    from generator import release  # what renders and validates takes time to import
    from generator.changes import succession

    version = Version.parse(required_version())
    succession.accept(
        version, succession.last_version(), on=succession.today(), forced=bool(os.environ.get("FORCE"))
    )
    say("final: applying rules and decisions")
    open_ = undecided(shop.candidate)
    if open_:
        from generator.render import worklist

        replacing.replace_file(worklist.PATH, worklist.text_of(shop.candidate, shop.standard))
        names = ", ".join(f"{tag} {shop.standard.attributes[tag].keyword}" for tag in open_)
        raise UserError(f"{len(open_)} attributes are undecided: {names}; decide them, see {worklist.PATH}")
    say("final: checking")
    subject = checks.Subject(shop.standard, shop.candidate, shop.safety, shop.private)
    with working("checking"):
        checks.run(subject)
    procedure = final.procedure_of(
        shop.candidate,
        shop.verdicts,
        shop.standard,
        version,
        stop_rules=shop.stop_rules,
        file_meta_elements=shop.file_meta,
        private=shop.private,
    )
    counted = shop.report
    with working("rendering and packing"):
        release.write(procedure, counted, shop.candidate, shop.standard)
    say(f"final: {version} of {len(procedure['sopClass'])} SOP classes; see dist/ and build/procedure.json")


def diff(shop: Workshop, arguments: argparse.Namespace) -> int:
    """Print what changed between two procedures, what lets more through first."""
    from generator.changes import command  # renders, which takes time to import

    return command.run(arguments, shop.standard)


def conformance(shop: Workshop, _: argparse.Namespace) -> None:
    """Print the part of a conformance statement that the procedure in dist/ answers for."""
    from generator.changes import sources, succession  # what renders takes time to import
    from generator.render import conformance

    options = conformance.chosen(os.environ.get("OPTIONS", ""))
    facts = shop.standard
    with working("reading dist/"):
        text = conformance.statement(sources.load(str(succession.PYTHON)), options, facts)
    print(text, end="")


def standard(_: Workshop, __: argparse.Namespace) -> None:
    """Make a new snapshot of the standard, and report what it changes."""
    from generator import standard_command  # needs packages that no other command does

    say("standard: reading the parts of the standard")
    print(standard_command.make(os.environ))
    say(f"standard: wrote {snapshot.FOLDER}/; the report is in {standard_command.REPORT}")


def required_version() -> str:
    """Return the version from the environment.

    Raises
    ------
    UserError
        If none is given.
    """
    version = os.environ.get("VERSION", "")
    if not version:
        raise UserError('VERSION is not given; run for example VERSION="2026.11.0" make final')
    return version


WRITERS = frozenset({"standard", "base", "candidate", "worklist", "final"})
"""Commands that replace files of the project; one of them runs at a time."""

COMMANDS: Mapping[str, Callable[[Workshop, argparse.Namespace], int | None]] = {
    "standard": standard,
    "base": base,
    "candidate": candidate,
    "worklist": write_worklist,
    "report": report,
    "explain": explain,
    "final": make_final,
    "diff": diff,
    "conformance": conformance,
}


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    for name, function in COMMANDS.items():
        sub = commands.add_parser(name, help=(function.__doc__ or "").splitlines()[0])
        if name == "explain":
            sub.add_argument("sop_class", help="SOP Class UID")
            sub.add_argument("tag", help="tag as (GGGG,EEEE)")
        if name == "diff":
            from generator.changes import command

            command.add_arguments(sub)
    return made


def main(words: list[str] | None = None) -> int:
    """Run a command and return its exit status: 1 where the user has something to mend."""
    arguments = parser().parse_args(words)
    try:
        with replacing.alone() if arguments.command in WRITERS else contextlib.nullcontext():
            replacing.recover()
            status = COMMANDS[arguments.command](Workshop(), arguments)
    except UserError as error:
        for finding in error.findings[:FINDINGS_SHOWN]:
            say(f"error: {finding}")
        if len(error.findings) > FINDINGS_SHOWN:
            say(f"error: and {len(error.findings) - FINDINGS_SHOWN} more; mend these first")
        return 1
    except OSError as error:
        say(f"error: {error.filename or 'disk'}: {error.strerror}; mend that and run the command again")
        return 1
    return status or 0


if __name__ == "__main__":
    sys.exit(main())
