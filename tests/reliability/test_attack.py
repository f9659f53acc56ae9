"""Mutants of every file that people or programs write: each is refused in one line or does no harm.

The gate tries some thousand; `make attack TRIES=20000`, which runs every night, as many as it is told.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from measured import tried
from targets import Target, targets

from generator.errors import UserError

HERE = Path(__file__).resolve().parent
TRIES_IN_THE_GATE = 2_000


@pytest.fixture(scope="module")
def every() -> list[Target]:
    return list(targets())


def test_nothing_is_wrong_before_anything_is_broken(
    every: list[Target], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else no mutant would get beyond what is refused anyhow."""
    for number, target in enumerate(every):
        folder = tmp_path / str(number)
        monkeypatch.syspath_prepend(HERE)
        for name, text in (target.beside | {target.name: target.text}).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("latin-1" if target.form == "bytes" else "utf-8"))
        monkeypatch.chdir(folder)
        try:
            target.read(Path(target.name))
        except UserError as error:
            pytest.fail(f"{target.name}: {error}")


def test_mutants_are_refused_in_a_line_or_do_no_harm(every: list[Target], tmp_path: Path) -> None:
    tries = int(os.environ.get("TRIES") or TRIES_IN_THE_GATE)
    seed = os.environ.get("SEED") or "14"
    done = subprocess.run(
        [sys.executable, str(HERE / "attack.py"), str(tries), seed, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (HERE.parents[1], HERE.parent)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    groups = found["groups"]
    assert set(groups) == {target.group for target in every}
    assert sum(group["tries"] for group in groups.values()) == tries
    for name, group in groups.items():
        tried(f"mutants: {name}", group["tries"], len(group["broke"]))
    for name, group in groups.items():
        assert group["broke"] == [], name
        assert (
            group["refused"] > group["tries"] / 2
        ), f"{name}: most mutants are harmless, so they try nothing"
    assert found["peak_megabytes"] < 1_000
