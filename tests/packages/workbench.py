"""Where things lie, and how the tests run programs and install packages."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from kept_folders import CACHE

ROOT = Path(__file__).resolve().parents[2]
CONSUMERS = Path(__file__).resolve().parent / "consumers"
PROCEDURE = CACHE / "procedure.json"
SCHEMA = ROOT / "schemas" / "procedure.schema.json"


def run(
    command: Sequence[str | Path],
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    text: str | None = None,
) -> str:
    """Run a command and return what it printed; fail with all it said if it fails."""
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        pytest.fail(f"{' '.join(str(word) for word in command)}\n{done.stdout}\n{done.stderr}", pytrace=False)
    return done.stdout


def tool(name: str) -> str:
    """Return the path of a program; its absence is a failure, not a skip."""
    found = shutil.which(name)
    if not found:
        pytest.fail(f"{name} is needed on PATH", pytrace=False)
    return found


def _version_of(python: str) -> tuple[int, int] | None:
    done = subprocess.run(
        [python, "-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout.startswith("cpython"):
        return None
    _, major, minor = done.stdout.split()
    return int(major), int(minor)


def pythons_at_hand() -> dict[tuple[int, int], str]:
    """Return every CPython from 3.9 on that pyenv or PATH offers, one for each minor version."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [sys.executable, *(str(path) for path in sorted(pyenv.glob("*/bin/python")))]
    candidates += [path for minor in range(9, 20) if (path := shutil.which(f"python3.{minor}"))]
    found: dict[tuple[int, int], str] = {}
    for candidate in candidates:
        version = _version_of(candidate)
        if version and version >= (3, 9):
            found.setdefault(version, candidate)
    return found


PYTHONS = pythons_at_hand()


def install(requirements: Sequence[str | Path], target: Path) -> None:
    """Install with pip into a folder."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--target", target, *requirements], cwd=target.parent)
