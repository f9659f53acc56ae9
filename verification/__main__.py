"""The command line: `python -m verification`, or `make verify`."""

import argparse
import json
import sys
from pathlib import Path

from generator import canonical, replacing
from generator.errors import UserError
from verification.report import report
from verification.run import Options, verify

FAILURES_SHOWN = 30
DOCUMENT = Path("docs/verification.md")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(prog="python -m verification", description=__doc__)
    made.add_argument("--jobs", type=int, default=2, help="processes to use (2)")
    made.add_argument("--npm", type=Path, help="folder of the npm package; without it JavaScript is left out")
    made.add_argument("--procedure", type=Path, help="JSON of a procedure, in place of the installed package")
    made.add_argument(
        "--sop-class", action="append", default=[], help="try only this SOP Class UID; may be repeated"
    )
    made.add_argument(
        "--share",
        type=int,
        default=1,
        choices=range(1, 11),
        metavar="1-10",
        help="let each SOP class try one in so many pairs of options; neighbours try others (1: all)",
    )
    made.add_argument("--no-real-files", action="store_true", help="leave out real files")
    made.add_argument("--out", type=Path, default=Path("build"), help="folder of the results (build)")
    return made


def main(words: list[str] | None = None) -> int:
    """Run the verification and return the exit status: 1 if anything did not hold."""
    arguments = parser().parse_args(words)
    procedure = None
    if arguments.procedure is not None:
        procedure = json.loads(arguments.procedure.read_text(encoding="utf-8"))
    options = Options(
        uids=tuple(arguments.sop_class),
        jobs=arguments.jobs,
        procedure=procedure,
        npm=arguments.npm,
        real_files=not arguments.no_real_files,
        share=arguments.share,
    )
    try:
        findings = verify(options)
    except UserError as error:
        print(*(f"error: {finding}" for finding in error.findings), sep="\n", file=sys.stderr)
        return 1
    content = report.as_json(findings)
    replacing.replace_file(arguments.out / "verification.json", canonical.indented(content))
    replacing.replace_file(arguments.out / "verification.md", report.as_markdown(content))
    if options.is_whole and options.npm is not None and not findings.failures and DOCUMENT.exists():
        text = report.refreshed(DOCUMENT.read_text(encoding="utf-8"), content)
        replacing.replace_file(DOCUMENT, text)
    for failure in findings.failures[:FAILURES_SHOWN]:
        print(f"error: {failure}", file=sys.stderr)
    print(
        f"verify: {len(findings.failures)} failures in {findings.seconds:.0f} s; "
        f"see {arguments.out / 'verification.md'} and verification.json",
        file=sys.stderr,
    )
    return 1 if findings.failures else 0


if __name__ == "__main__":
    sys.exit(main())
