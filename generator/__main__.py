"""The commands: `python -m generator COMMAND`. `make help` lists them as targets."""

import argparse
import contextlib
import gc
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import replacing
from generator.console import say
from generator.errors import UserError
from generator.terminal import console, working
from generator.toml import with_lines
from generator.visible import one_line

# Each command imports what it needs: some have to answer at once.
if TYPE_CHECKING:
    from generator.procedure import candidate as candidates
    from generator.procedure import checks, decisions, file_meta, private, stops
    from generator.procedure.report import Report
    from generator.standard.model import Standard
    from generator.version import Version

BUILD = Path("build")
FINDINGS_SHOWN = 30


@dataclass
class Workshop:
    """What the commands work with; each part is read or worked out when first needed."""

    @cached_property
    def standard(self) -> "Standard":
        from generator.standard import snapshot

        return snapshot.load()

    @cached_property
    def verdicts(self) -> dict[str, str | None]:
        from generator.procedure import sop_classes

        return sop_classes.read(self.standard)

    @cached_property
    def decisions(self) -> "decisions.Decisions":
        from generator.procedure import decisions

        return decisions.read(self.standard)

    @cached_property
    def safety(self) -> "checks.Safety":
        from generator.procedure import checks

        return checks.read(self.standard)

    @cached_property
    def stop_rules(self) -> "tuple[stops.StopRule, ...]":
        from generator.procedure import stops

        return stops.read(self.standard, self.verdicts)

    @cached_property
    def file_meta(self) -> "file_meta.FileMeta":
        from generator.procedure import file_meta

        return file_meta.read(self.standard)

    @cached_property
    def private(self) -> "private.Private":
        from generator.procedure import private

        return private.read(self.standard)

    @cached_property
    def candidate(self) -> "candidates.Candidate":
        from generator.procedure import candidate

        supported = [uid for uid, reason in self.verdicts.items() if reason is None]
        facts, decided, removed = self.standard, self.decisions, self.safety.removed
        with working("applying rules and decisions"):
            return candidate.decide(facts, decided, supported, removed)

    def procedure(self, version: "Version") -> dict[str, Any]:
        """Return the final procedure as this version; nothing may be undecided."""
        from generator.procedure import final

        return final.procedure_of(
            self.candidate,
            self.verdicts,
            self.standard,
            version,
            stop_rules=self.stop_rules,
            file_meta_elements=self.file_meta,
            private=self.private,
        )

    @cached_property
    def report(self) -> "Report":
        from generator.procedure.report import report_of

        return report_of(self.candidate, self.verdicts, self.decisions, self.standard, self.private)


def base(shop: Workshop, _: argparse.Namespace) -> None:
    """Decide every SOP class of the snapshot from facts alone: build/base.json."""
    from generator.procedure import stages
    from generator.procedure.resolution import resolve_base

    say("base: applying the rules to every SOP class of the snapshot")
    facts = shop.standard
    with working("applying the rules"):
        resolved = resolve_base(facts)
    replacing.replace_file(BUILD / "base.json", stages.text_of(stages.base_json(resolved, shop.standard)))
    undecided = {
        tag for by_tag in resolved.values() for tag, row in by_tag.items() if row.ruling.action is None
    }
    say(f"base: {len(resolved)} SOP classes, {len(undecided)} attributes undecided; see build/base.json")


def candidate(shop: Workshop, _: argparse.Namespace) -> None:
    """Apply what people decided to the supported SOP classes: build/candidate.json."""
    from generator.procedure import stages
    from generator.procedure.worklist import undecided

    say("candidate: applying the decisions to the supported SOP classes")
    content = stages.candidate_json(shop.candidate, shop.standard)
    replacing.replace_file(BUILD / "candidate.json", stages.text_of(content))
    open_ = len(undecided(shop.candidate))
    say(f"candidate: {len(shop.candidate)} SOP classes, {open_} undecided; see build/candidate.json")


def write_worklist(shop: Workshop, _: argparse.Namespace) -> None:
    """Write what is still undecided: procedure/WORKLIST.rst."""
    from generator.procedure.worklist import undecided
    from generator.render import worklist

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
    from generator.curator import explanation, wording

    asked = explanation.Question(
        given(arguments.sop_class, "SOP_CLASS"),
        given(arguments.tag, "TAG"),
        given(arguments.creator, "CREATOR"),
    )
    explained = explanation.explain(asked, shop.standard)
    if arguments.json or os.environ.get("FORMAT") == "json":
        print(json.dumps(explained, ensure_ascii=False, indent=2))
    else:
        print(wording.text_of(explained), end="")


def check(shop: Workshop, _: argparse.Namespace) -> None:
    """Run every check on what people decided, without building anything."""
    from generator.curator import checking

    checked = checking.check(shop.standard)
    if checked.findings:
        raise UserError(*checked.findings)
    say(f"check: {len(checked.candidate)} SOP classes, {checked.entries:,} entries; all checks hold")


def decide(shop: Workshop, _: argparse.Namespace) -> int | None:
    """Add a decision: show what it changes, and write it if whoever asks agrees."""
    from generator.curator import deciding

    planned = deciding.plan({name: os.environ.get(name, "") for name in deciding.WORDS}, shop.standard)
    print(deciding.shown(planned))
    if not os.environ.get("YES") and not agreed("write this"):
        say("decide: nothing is written; run it again with YES=1 to write it")
        return 0
    replacing.replace_together(planned.texts)
    say(f"decide: wrote {' and '.join(map(str, planned.texts))}; `make final` makes the packages of it")
    return 0


def agreed(question: str) -> bool:
    """Ask at the terminal; without one nobody agrees."""
    if not sys.stdin.isatty():
        return False
    return input(f"{question}? [y/N] ").strip().casefold() in ("y", "yes")


def given(word: str | None, variable: str) -> str:
    """Return a word of the command line, or else what `make` passes on in the environment."""
    return os.environ.get(variable, "") if word is None else word


def make_final(shop: Workshop, _: argparse.Namespace) -> None:
    """Write the final procedure and its packages."""
    from generator import release
    from generator.beside import beside
    from generator.changes import succession
    from generator.procedure import checks
    from generator.procedure.worklist import undecided
    from generator.version import Version

    version = Version.parse(required_version())
    succession.accept(
        version, succession.last_version(), on=succession.today(), forced=bool(os.environ.get("FORCE"))
    )
    say("final: applying rules and decisions")
    open_ = undecided(shop.candidate)
    if open_:
        from generator.render import worklist

        replacing.replace_file(worklist.PATH, worklist.text_of(shop.candidate, shop.standard))
        named = [f"{tag} {shop.standard.attributes[tag].keyword}" for tag in open_]
        names = ", ".join(named[:3]) + (f" and {len(named) - 3} more" if len(named) > 3 else "")
        raise UserError(f"{len(open_)} attributes are undecided: {names}; decide them, see {worklist.PATH}")
    say("final: checking and rendering")
    subject = checks.Subject(shop.standard, shop.candidate, shop.safety, shop.private)
    with beside(lambda: checks.findings(subject)) as findings, working("checking and rendering"):
        procedure = shop.procedure(version)
        try:
            made = release.outputs(procedure, shop.report, shop.candidate, shop.standard)
        except UserError as error:
            # What is wrong with the decisions comes before what that leads to.
            raise UserError(*findings(), *error.findings) from error
        if found := findings():
            raise UserError(*found)
    release.write(procedure, made)
    say(f"final: {version} of {len(procedure['sopClass'])} SOP classes; see dist/ and build/procedure.json")


def site(shop: Workshop, _: argparse.Namespace) -> None:
    """Write the pages that show the published procedure: build/site."""
    from generator import site_command  # renders, which takes time to import

    procedure = shop.procedure(site_command.published_version())
    say("site: rendering")
    number = site_command.write(site_command.content_of(procedure, shop))
    say(f"site: {number} files; open {site_command.FOLDER}/index.html")


def diff(shop: Workshop, arguments: argparse.Namespace) -> int:
    """Print what changed between two procedures, what lets more through first."""
    from generator.changes import command

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
    from generator.standard import snapshot

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


WRITERS = frozenset({"standard", "base", "candidate", "worklist", "decide", "final", "site"})
"""Commands that replace files of the project; one of them runs at a time."""

COMMANDS: Mapping[str, Callable[[Workshop, argparse.Namespace], int | None]] = {
    "standard": standard,
    "base": base,
    "candidate": candidate,
    "worklist": write_worklist,
    "report": report,
    "explain": explain,
    "check": check,
    "decide": decide,
    "final": make_final,
    "site": site,
    "diff": diff,
    "conformance": conformance,
}


def parser(words: list[str]) -> argparse.ArgumentParser:
    """Return the parser of the command line; what only `diff` takes is known where it is asked for."""
    made = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    for name, function in COMMANDS.items():
        sub = commands.add_parser(name, help=(function.__doc__ or "").splitlines()[0])
        if name == "explain":
            sub.add_argument(
                "sop_class", nargs="?", help="SOP class: UID, name, keyword or short name; or SOP_CLASS"
            )
            sub.add_argument("tag", nargs="?", help="attribute: tag, keyword or name; or the variable TAG")
            sub.add_argument("--creator", help="private creator of a private attribute; or CREATOR")
            sub.add_argument("--json", action="store_true", help="print JSON; or FORMAT=json")
        if name == "diff" and "diff" in words:
            from generator.changes import command

            command.add_arguments(sub)
    return made


def main(words: list[str] | None = None) -> int:
    """Run a command and return its exit status: 1 where the user has something to mend."""
    words = sys.argv[1:] if words is None else words
    arguments = parser(words).parse_args(words)
    try:
        with replacing.alone() if arguments.command in WRITERS else contextlib.nullcontext():
            replacing.recover()
            status = COMMANDS[arguments.command](Workshop(), arguments)
    except UserError as error:
        for finding in error.findings[:FINDINGS_SHOWN]:
            say(f"error: {with_lines(finding)}")
        if len(error.findings) > FINDINGS_SHOWN:
            say(f"error: and {len(error.findings) - FINDINGS_SHOWN} more; mend these first")
        return 1
    except OSError as error:
        say(one_line(f"error: {error.filename or 'disk'}: {error.strerror}; mend that and run it again"))
        return 1
    return status or 0


if __name__ == "__main__":
    # What a command makes lives until it ends, so looking for garbage only costs time: a third of it.
    gc.disable()
    sys.exit(main())
