"""Folders under build/tests that outlive a run, since what is in them takes time to install."""

import fcntl
import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CACHE = Path(__file__).resolve().parents[1] / "build" / "tests"


@contextmanager
def kept(name: str, key: str) -> Iterator[tuple[Path, Path]]:
    """Give a folder named after what it's made from, and its mark of completion.

    Tests run in several processes: one at a time has the folder, the others wait.
    """
    folder = CACHE / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
    folder.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder, folder / ".complete"


def installed(lock_folder: Path, name: str) -> Path:
    """Return the node_modules that a package-lock.json pins."""
    with kept(name, (lock_folder / "package-lock.json").read_text(encoding="utf-8")) as (folder, complete):
        if not complete.exists():
            for file in ("package.json", "package-lock.json"):
                shutil.copy(lock_folder / file, folder)
            npm = shutil.which("npm")
            if npm is None:
                pytest.fail("npm is needed on PATH", pytrace=False)
            words = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            subprocess.run(words, cwd=folder, check=True)
            complete.touch()
        return folder / "node_modules"
