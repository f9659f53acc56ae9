"""Running the command line on a copy of the data, and what a refused run must look like."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main

REPOSITORY = Path(__file__).parents[2]

_LINE = re.compile(r"(?<=\.toml):[0-9]+,")

# What a refused run may not touch. The copies hold stand-ins, since only their bytes matter.
PROTECTED = {
    "SOP.md": "before\n",
    "README.md": "before\n",
    "CHANGELOG.md": "# Changelog\n\n## 2026.11.0\n\nbefore\n",
    "build/procedure.json": "{}\n",
    "dist/npm/package.json": '{"version": "2026.11.0"}\n',
    "dist/npm/procedure.mjs": "export default {};\n",
    "dist/python/pyproject.toml": "[project]\n",
    "dist/python/src/package/data.py": "VALUE = 1\n",
}


@dataclass(frozen=True)
class Outcome:
    """Exit status and what was printed."""

    status: int
    stdout: str
    stderr: str

    @property
    def doing(self) -> list[str]:
        """The lines of stderr that say what is being done."""
        stages = ("base: ", "candidate: ", "worklist: ", "final: ")
        return [line for line in self.stderr.splitlines() if line.startswith(stages)]

    @property
    def errors(self) -> list[str]:
        """The other lines of stderr."""
        return [line for line in self.stderr.splitlines() if line not in self.doing]


class Copy:
    """A copy of the data in which things are broken."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.patch = patch
        self.capture = capture
        for name, text in PROTECTED.items():
            self.write(name, text)

    def path(self, name: str) -> Path:
        return self.folder / name

    def read(self, name: str) -> str:
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str | bytes) -> None:
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands in a file exactly once."""
        text = self.read(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def files(self) -> dict[str, bytes]:
        """Return all files by name, hidden and temporary ones too; not the lock, which is empty."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and path != self.folder / ".replacing/lock"
        }

    def run(self, *words: str, version: str | None = "2026.11.0") -> Outcome:
        """Run a command as `python -m generator` does."""
        with self.patch.context() as patch:
            patch.chdir(self.folder)
            patch.delenv("VERSION", raising=False)
            patch.setenv("FORCE", "1")  # no test depends on today's date
            if version is not None:
                patch.setenv("VERSION", version)
            self.capture.readouterr()
            status = main(list(words))
        printed = self.capture.readouterr()
        return Outcome(status, printed.out, printed.err)

    def run_process(self, *words: str, version: str | None = "2026.11.0") -> Outcome:
        """Run a command in a process of its own."""
        environment = {name: value for name, value in os.environ.items() if name != "VERSION"}
        environment |= {"FORCE": "1", "PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
        if version is not None:
            environment["VERSION"] = version
        done = subprocess.run(
            [sys.executable, "-m", "generator", *words],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    def refuses(
        self,
        *words: str,
        version: str | None = "2026.11.0",
        in_process: bool = True,
        may_change: frozenset[str] = frozenset(),
    ) -> list[str]:
        """Run a command that must be refused without touching a file; return its error lines."""
        before = self.files()
        run = self.run if in_process else self.run_process
        outcome = run(*words, version=version)
        assert outcome.status == 1, outcome
        assert outcome.stdout == ""
        assert "Traceback" not in outcome.stderr
        after = self.files()
        for changed in may_change:
            assert before.pop(changed) != after.pop(changed)
        assert after == before
        assert outcome.errors, "no word on what is wrong"
        assert all(line.startswith("error: ") and len(line) > 20 for line in outcome.errors), outcome.errors
        # Which line of a file an entry stands in is tried in test_error_lines.py.
        return [_LINE.sub(",", line.removeprefix("error: ")) for line in outcome.errors]
