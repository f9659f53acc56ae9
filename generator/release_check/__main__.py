"""The steps before a release: `python -m generator.release_check STEP`."""

import argparse
import sys

from generator.errors import UserError
from generator.release_check import agreement


def say(text: str) -> None:
    """Tell the person at the keyboard, or the log of the workflow, what was found."""
    print(text, file=sys.stderr, flush=True)


def fresh(_: argparse.Namespace) -> None:
    """Make the version of dist/ again; every generated file must come out as it is."""
    from generator.release_check import freshness

    say(f"release-check: {freshness.check()} generated files are fresh")


def agree(arguments: argparse.Namespace) -> None:
    """Check that tag, procedure, both packages, CHANGELOG.md and CITATION.cff name one version."""
    version = agreement.check(arguments.tag)
    say(f"release-check: procedure, packages, CHANGELOG.md and CITATION.cff agree on {version}")


def assemble(arguments: argparse.Namespace) -> None:
    """Build twice, compare, and gather what is attached to the release in build/release/."""
    from generator.release_check import assets  # needs the build backend and CycloneDX

    for path in assets.assemble(agreement.check(arguments.tag)):
        say(f"release-check: {path.stat().st_size:>9}  {path}")


def install(arguments: argparse.Namespace) -> None:
    """Install the built wheels, sdists and npm tarball into empty environments and use them."""
    from generator.release_check import assets, installing

    version = agreement.check(arguments.tag)
    installing.verify(assets.built(version), agreement.committed(), arguments.python)
    say("release-check: wheels, sdists and tarball work in empty environments")


def rehearse(arguments: argparse.Namespace) -> None:
    """Publish to local stand-ins for PyPI and npm, install from there, and use."""
    from generator.release_check import assets, rehearsal

    packages = assets.built(agreement.check(arguments.tag))
    procedure = agreement.committed()
    rehearsal.rehearse_pypi(packages, procedure)
    say("release-check: published to and installed from the stand-in for PyPI")
    rehearsal.rehearse_npm(packages.tarball, procedure)
    say("release-check: published to and installed from the stand-in for npm")


STEPS = {"fresh": fresh, "agree": agree, "assemble": assemble, "install": install, "rehearse": rehearse}


def main(words: list[str] | None = None) -> int:
    """Run the steps given, all of them by default, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generator.release_check", description=__doc__)
    parser.add_argument(
        "steps",
        nargs="*",
        metavar="STEP",
        help="; ".join(f"{name}: {step.__doc__}" for name, step in STEPS.items()),
    )
    parser.add_argument("--tag", help="the tag of the release, such as v2026.11.0")
    parser.add_argument("--python", default=sys.executable, help="the Python to install the packages for")
    arguments = parser.parse_args(words)
    unknown = [name for name in arguments.steps if name not in STEPS]
    if unknown:
        parser.error(f"no step {unknown[0]}; the steps are {', '.join(STEPS)}")
    try:
        for name in arguments.steps or STEPS:
            STEPS[name](arguments)
    except UserError as error:
        for finding in error.findings:
            say(f"error: {finding}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
