"""What the tests share: the real snapshot and candidate, made once, and copies to break."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from hypothesis import settings

from generator import __main__ as command_line
from generator.changes import succession
from generator.procedure import checks, final
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import Decisions
from generator.procedure.report import Report
from generator.procedure.resolution import Resolved, resolve_base
from generator.standard.model import Standard

REPOSITORY = Path(__file__).parents[1]
DATA = ("procedure", "standard", "schemas", "templates")

MUTANTS = "MUTANT_UNDER_TEST" in os.environ
"""Whether mutants of the code are tried (make mutants): thousands of runs, so few examples and small data."""

# Examples come from fixed seeds and no test is timed: a slow machine is no failure.
settings.register_profile("tests", deadline=None, derandomize=True, max_examples=10 if MUTANTS else 100)
settings.load_profile("tests")

# The fixtures through which every test comes by the real data, which takes seconds to read.
REAL = frozenset({"shop", "data_copy"})

measured: dict[str, float] = {}

# Tests that build and install into the same folders, or whose fixtures take minutes to make, stay together
# where several processes share the work (make test); of the others each file does.
TOGETHER = ("packages", "verification")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say which tests go to the same process; the longest group starts first."""
    if MUTANTS:
        items[:] = [item for item in items if REAL.isdisjoint(getattr(item, "fixturenames", ()))]
    for item in items:
        first, *_ = item.path.relative_to(Path(__file__).parent).parts
        item.add_marker(pytest.mark.xdist_group(first if first in TOGETHER else item.path.stem))
    items.sort(key=lambda item: "tests/packages/" not in item.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how long the stages took; nothing depends on it."""
    for stage, seconds in measured.items():
        terminalreporter.write_line(f"measured: {stage} took {seconds:.2f} s")


@pytest.fixture(scope="session")
def times() -> dict[str, float]:
    """Return where tests write how long something took, in seconds, by what it is."""
    return measured


@pytest.fixture(scope="session")
def shop() -> command_line.Workshop:
    """Return what the commands work with, over the real data."""
    shop = command_line.Workshop()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        assert (
            shop.standard and shop.verdicts and shop.decisions and shop.safety
        ), "read while in the folder of the project"
        assert shop.stop_rules and shop.file_meta and shop.private
    return shop


@pytest.fixture(scope="session")
def standard(shop: command_line.Workshop) -> Standard:
    """Return the real snapshot."""
    return shop.standard


@pytest.fixture(scope="session")
def base(standard: Standard) -> dict[str, dict[str, Resolved]]:
    """Return the base of all SOP classes of the real snapshot."""
    start = time.perf_counter()
    resolved = resolve_base(standard)
    measured[f"base of {len(resolved)} SOP classes"] = time.perf_counter() - start
    return resolved


@pytest.fixture(scope="session")
def candidate(shop: command_line.Workshop) -> Candidate:
    """Return the real candidate."""
    start = time.perf_counter()
    assert shop.candidate
    measured[f"candidate of {len(shop.candidate)} SOP classes"] = time.perf_counter() - start
    return shop.candidate


@pytest.fixture(scope="session")
def verdicts(shop: command_line.Workshop) -> dict[str, str | None]:
    """Return the real verdicts on SOP classes: None or the reason to reject."""
    return shop.verdicts


@pytest.fixture(scope="session")
def decisions(shop: command_line.Workshop) -> Decisions:
    """Return the real decisions."""
    return shop.decisions


@pytest.fixture(scope="session")
def report(shop: command_line.Workshop, candidate: Candidate) -> Report:
    """Return the report on the real candidate."""
    assert shop.candidate is candidate
    return shop.report


@pytest.fixture(scope="session")
def safety(standard: Standard) -> checks.Safety:
    """Return the real lists of procedure/safety.toml."""
    return checks.read(standard, REPOSITORY / checks.PATH)


@pytest.fixture(scope="session")
def procedure(
    shop: command_line.Workshop,
    candidate: Candidate,
    verdicts: dict[str, str | None],
    standard: Standard,
) -> dict[str, Any]:
    """Return the final procedure of the real data, as the version that dist/ holds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        version = succession.last_version()
    assert version is not None
    return final.procedure_of(
        candidate,
        verdicts,
        standard,
        version,
        stop_rules=shop.stop_rules,
        file_meta_elements=shop.file_meta,
        private=shop.private,
    )


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the folder of the project."""
    return REPOSITORY


@pytest.fixture
def data_copy(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that copies folders of the project's data to a folder to break things in."""

    def copy(*names: str) -> Path:
        folder = tmp_path / "copy"
        for name in names or DATA:
            copytree(REPOSITORY / name, folder / name)
        return folder

    return copy
