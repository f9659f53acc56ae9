"""Installs what was built into empty environments, and uses it as a user would."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.canonical import digest
from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.release_check.assets import Packages
from generator.version import Version

MODULE = PACKAGE.replace("-", "_")

Settings = Mapping[str, str]
"""Environment variables on top of those that are set."""

NONE: Settings = {}

_CT = "1.2.840.10008.5.1.4.1.1.2"
_PATIENT_NAME = "(0010,0010)"

# Each prints the same facts as JSON: what a user sees who installed the package and nothing else.
_USE_PYTHON = f"""
import hashlib, json
from {MODULE} import __version__, digest, procedure
from {MODULE}.lookup import lookup
text = json.dumps(procedure, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
computed = hashlib.sha256(text.encode()).hexdigest()
entry = lookup("{_CT}", "{_PATIENT_NAME}")
print(json.dumps([procedure["version"], __version__, digest, computed, entry["default"]]))
"""

_USE_NAMES = f"""
import json
from {MODULE}.names import attributes, sop_classes
from {MODULE}_names import __version__
name = attributes["{_PATIENT_NAME}"]["keyword"]
print(json.dumps([__version__, name, len(sop_classes), sop_classes["{_CT}"]]))
"""

_USE_NODE = f"""
const sorted = (key, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;
const computed = createHash("sha256").update(JSON.stringify(procedure, sorted)).digest("hex");
const entry = lookup("{_CT}", "{_PATIENT_NAME}");
console.log(JSON.stringify([procedure.version, version, digest, computed, entry.default]));
"""

_SCRIPTS = {
    "use.mjs": f"""
import {{ createHash }} from "node:crypto";
import {{ createRequire }} from "node:module";
import procedure from "{PACKAGE}";
import {{ digest, lookup }} from "{PACKAGE}/lookup";
const {{ version }} = createRequire(import.meta.url)("{PACKAGE}/package.json");
{_USE_NODE}""",
    "use.cjs": f"""
const {{ createHash }} = require("node:crypto");
const procedure = require("{PACKAGE}");
const {{ digest, lookup }} = require("{PACKAGE}/lookup");
const {{ version }} = require("{PACKAGE}/package.json");
{_USE_NODE}""",
    "use-json.cjs": f"""
const {{ createHash }} = require("node:crypto");
const procedure = require("{PACKAGE}/procedure.json");
const {{ digest, lookup }} = require("{PACKAGE}/lookup");
const {{ version }} = require("{PACKAGE}/package.json");
{_USE_NODE}""",
}


def run(words: Sequence[str], what: str, *, folder: Path | None = None, environment: Settings = NONE) -> str:
    """Run a program and return what it prints.

    Raises
    ------
    UserError
        If it is missing or fails; `what` says what was being done.
    """
    try:
        done = subprocess.run(
            words,
            cwd=folder,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise UserError(f"{what}: {words[0]} is not on PATH; install it") from error
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())
        # The line that people see is cut; who has to know why it failed looks at the cause.
        raise UserError(f"{what} failed: {said[-600:]}; see above for the step") from RuntimeError(said)
    return done.stdout


def expected(procedure: Mapping[str, Any]) -> list[str]:
    """Return the facts that a use of an installed package must show."""
    version = Version.parse(procedure["version"])
    own = digest(procedure)
    name = procedure["sopClass"][_CT]["tag"][_PATIENT_NAME]["default"]
    return [str(version), version.package, own, own, name]


def expected_names(procedure: Mapping[str, Any]) -> list[object]:
    """Return the facts that a use of the extra `names` must show."""
    classes = procedure["sopClass"]
    return [Version.parse(procedure["version"]).package, "PatientName", len(classes), classes[_CT]["name"]]


def use_python(
    words: Sequence[str],
    facts: Sequence[object],
    what: str,
    *,
    names: bool = False,
    interpreter: str = sys.executable,
    environment: Settings = NONE,
) -> None:
    """Install into an empty virtual environment, with further words for pip, and use the package.

    Parameters
    ----------
    facts
        From `expected`, or from `expected_names` where `names` are installed and used.

    Raises
    ------
    UserError
        If it can't be installed, does not show `facts` or brings another package along.
    """
    script = _USE_NAMES if names else _USE_PYTHON
    wanted = {PACKAGE, f"{PACKAGE}-names"} if names else {PACKAGE}
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch) / "environment"
        run((interpreter, "-m", "venv", str(home)), f"making an environment with {interpreter}")
        python = str(home / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
        before = _installed(python)
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words)
        run(install, f"installing {what}", environment=environment)
        shown = json.loads(run((python, "-I", "-c", script), f"using {what}", folder=home))
        found = _installed(python) - before
    _compare(what, shown, facts)
    if found != wanted:
        raise UserError(
            f"{what} brings along {', '.join(sorted(found))}; it must be {', '.join(sorted(wanted))} alone"
        )


def _installed(python: str) -> set[str]:
    words = (python, "-m", "pip", "list", "--format=json", "--disable-pip-version-check")
    return {row["name"].replace("_", "-") for row in json.loads(run(words, "listing what is installed"))}


def use_node(package: str, facts: list[str], what: str, environment: Settings = NONE) -> None:
    """Install a tarball or a published version into an empty folder and use it as ESM, CommonJS and JSON.

    Raises
    ------
    UserError
        If it can't be installed or does not show `facts`.
    """
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        (home / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        words = (
            "npm",
            "install",
            "--loglevel=error",
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
            package,
        )
        run(words, f"installing {what}", folder=home, environment=environment)
        for name, script in _SCRIPTS.items():
            (home / name).write_text(script, encoding="utf-8")
            shown = json.loads(run(("node", name), f"using {what} in {name}", folder=home))
            _compare(f"{what} in {name}", shown, facts)
        others = [path.name for path in (home / "node_modules").iterdir() if not path.name.startswith(".")]
    if others != [PACKAGE]:
        raise UserError(f"{what} brings along {', '.join(sorted(others))}; it must have no dependencies")


def _compare(what: str, shown: Sequence[object], facts: Sequence[object]) -> None:
    if shown != facts:
        raise UserError(f"{what} shows {shown}, but dist/ makes {facts}; build again from a fresh dist/")


def verify(packages: Packages[Path], procedure: Mapping[str, Any], interpreter: str = sys.executable) -> None:
    """Install wheel, sdist and npm tarball, each on its own, and those of `names` with them, and use them.

    Python packages go into environments of `interpreter`; Node is the one on PATH. The sdists are
    built by pip as a user's pip would, so they need the build backend from PyPI.

    Raises
    ------
    UserError
        If one of them can't be installed or used.
    """
    wheel, sdist, names_wheel, names_sdist, tarball = (path.resolve() for path in packages)
    facts = expected(procedure)
    use_python(("--no-index", str(wheel)), facts, wheel.name, interpreter=interpreter)
    use_python((str(sdist),), facts, sdist.name, interpreter=interpreter)
    facts_of_names = expected_names(procedure)
    for words in (("--no-index", str(wheel), str(names_wheel)), (str(wheel), str(names_sdist))):
        use_python(words, facts_of_names, Path(words[-1]).name, names=True, interpreter=interpreter)
    use_node(str(tarball), facts, tarball.name)
