"""Where the tests find the real documents of the standard, which are not part of the project."""

import json
import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from generator.standard import snapshot
from generator.standard.model import Standard

REPOSITORY = Path(__file__).parents[2]
DOCUMENTS = Path(os.environ.get("DICOM_DOCBOOK", REPOSITORY.parent / "shared" / "standard"))
PS3_3 = json.loads((REPOSITORY / "standard" / "edition.json").read_text())["PS3.3"]

# Fixture to what it needs, and how to provide that.
OPTIONAL = {
    "documents": ((DOCUMENTS / "docbook").is_dir(), f"no documents in {DOCUMENTS}: set DICOM_DOCBOOK"),
    "pydicom_installed": (find_spec("pydicom") is not None, "pydicom is not installed"),
    "anonymizer_installed": (find_spec("dicomanonymizer") is not None, "dicom-anonymizer is not installed"),
}
if PS3_3["edition"] != "2026b" or not PS3_3["source"].startswith("highdicom"):
    OPTIONAL["highdicom_2026b"] = (False, "the snapshot's PS3.3 is not highdicom's of 2026b any more")
left_out: dict[str, int] = {}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose data isn't there."""
    kept, deselected = [], []
    for item in items:
        missing = [
            reason
            for name, (available, reason) in OPTIONAL.items()
            if name in getattr(item, "fixturenames", ()) and not available
        ]
        (deselected if missing else kept).append(item)
        for reason in missing:
            left_out[reason] = left_out.get(reason, 0) + 1
    if deselected:
        config.hook.pytest_deselected(items=deselected)
        items[:] = kept


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests were left out, and why."""
    for reason, number in left_out.items():
        terminalreporter.write_line(f"{number} tests left out: {reason}")


@pytest.fixture(scope="session")
def documents() -> Path:
    """Return the folder of the real DocBook documents, one folder an edition."""
    return DOCUMENTS / "docbook"


@pytest.fixture(scope="session")
def facts() -> Path:
    """Return the folder of facts about editions that are not at hand as DocBook."""
    return DOCUMENTS / "facts"


@pytest.fixture(scope="session")
def highdicom_2026b() -> Standard:
    """Return the snapshot, while its PS3.3 and PS3.4 are what highdicom made of 2026b."""
    return snapshot.load(REPOSITORY / "standard")


@pytest.fixture(scope="session")
def pydicom_installed() -> None:
    """Mark a test that reads pydicom's data."""


@pytest.fixture(scope="session")
def anonymizer_installed() -> None:
    """Mark a test that reads dicom-anonymizer's data."""
