"""The command `diff`: what changed between two procedures."""

import argparse
from pathlib import Path

from generator import replacing
from generator.changes import output, sources
from generator.procedure.diff import compare
from generator.standard.model import Standard
from generator.terminal import working

LOOSENED = 3
"""Exit status where anything loosened; 1 and 2 are for mistakes of whoever calls."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    side = "file or folder (procedure.json, wheel, sdist, npm tarball), git revision, or version on PyPI"
    parser.add_argument("old", metavar="OLD", help=side)
    parser.add_argument("new", metavar="NEW", help="the same")
    parser.add_argument("--format", choices=("table", "markdown", "json"), default="table")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write Markdown or JSON to a file")
    parser.epilog = f"Exit status: 0 nothing loosened, {LOOSENED} something did, 1 and 2 on mistakes."


def run(arguments: argparse.Namespace, standard: Standard) -> int:
    """Compare, show, and return the exit status."""
    with working("comparing"):
        diff = compare(sources.load(arguments.old), sources.load(arguments.new))
    if arguments.format == "table" and arguments.output is None:
        output.show(diff, standard)
    else:
        write = output.json_text if arguments.format == "json" else output.markdown
        text = write(diff, standard)
        if arguments.output is None:
            print(text, end="")
        else:
            replacing.replace_file(arguments.output, text)
    return LOOSENED if diff.loosened else 0
