"""The day a new edition is there: one command, and a row for each SOP class that it brings.

The edition is today's facts as DocBook with what PS3.15 and PS3.4 of 2026d add, and nothing else.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from edition_of_today import Additions, write_edition

from generator.standard import snapshot
from generator.standard.model import Attribute, ConfidentialityRow, SOPClass

REPOSITORY = Path(__file__).parents[2]
LEFT_BEHIND = ignore_patterns(
    ".git", ".venv*", ".nodeenv", ".cache", ".*_cache", "__pycache__", "build", "tests", "node_modules"
)
EDITION = "2099d"
MODEL = Attribute(
    "(3004,007F)", "DoseCalculationModelName", "Dose Calculation Model Name", ("LO",), "1", False
)
STORAGE = "1.2.840.10008.5.1.4.1.1"
NEW_CLASSES = {
    f"{STORAGE}.2.3": ("CT Image Storage - For Processing", "ct-image"),
    f"{STORAGE}.2.4": ("Enhanced CT Image Storage - For Processing", "enhanced-ct-image"),
    f"{STORAGE}.2.5": (
        "Legacy Converted Enhanced CT Image Storage - For Processing",
        "legacy-converted-enhanced-ct-image",
    ),
}
ADDED = Additions(
    (MODEL,),
    (ConfidentialityRow(MODEL.tag, MODEL.name, "X", (("cleanDescriptors", "C"),)),),
    tuple(SOPClass(uid, name, iod) for uid, (name, iod) in NEW_CLASSES.items()),
)


@dataclass(frozen=True)
class Trial:
    """A copy of the repository after `make standard` with the new edition, and what it printed."""

    folder: Path
    report: str
    said: str

    def section(self, title: str) -> list[str]:
        """Return the lines of a list below a heading of the report."""
        _, _, rest = self.report.partition(f"## {title}\n")
        return [line for line in rest.split("\n#")[0].splitlines() if line.startswith("- ")]


def run(folder: Path, command: str, **given: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the copy, as make does."""
    names = ("VERSION", "FORCE", "EDITION", "DOCBOOK", "DICTIONARY", "MIRROR", "PROXY", "SECOND")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "generator", command],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(folder)} | given,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """Return what `make standard` with the new edition makes of a copy of the repository."""
    scratch = tmp_path_factory.mktemp("next")
    folder = copytree(REPOSITORY, scratch / "copy", ignore=LEFT_BEHIND)
    source = folder / "standard"
    standard = snapshot.load(source)
    if MODEL.tag in standard.attributes or NEW_CLASSES.keys() & standard.sop_classes.keys():
        pytest.fail("the snapshot has these additions by now; take those of the edition after it")
    docbook = write_edition(scratch / "docbook", EDITION, standard, source, ADDED)
    done = run(folder, "standard", DOCBOOK=str(docbook))
    assert done.returncode == 0, done.stderr
    return Trial(folder, done.stdout, done.stderr)


def test_the_report_names_what_was_added_and_nothing_else(trial: Trial) -> None:
    changed = dict(re.findall(r"^\| ([^|]+) \| (\d+ \| \d+ \| \d+) \|$", trial.report, flags=re.MULTILINE))
    assert changed.pop("Editions") == "0 | 0 | 4"
    expected = {"SOP classes": "3 | 0 | 0", "Data elements": "1 | 0 | 0"}
    profile = next(title for title in changed if "Table E.1-1" in title)
    assert {title: count for title, count in changed.items() if count != "0 | 0 | 0"} == expected | {
        profile: "1 | 0 | 0"
    }
    (row,) = trial.section(profile)
    assert MODEL.tag in row and MODEL.name in row


def test_the_report_names_the_sop_classes_without_a_row(trial: Trial) -> None:
    lines = trial.section("SOP classes without a row")
    assert len(lines) == len(NEW_CLASSES)
    for line, (uid, (name, _)) in zip(sorted(lines), sorted(NEW_CLASSES.items()), strict=True):
        assert uid in line and name in line
    for title in ("Attributes newly undecided", "Actions that let more through", "Other actions that change"):
        assert trial.section(title) == ["- none"]


def test_no_decision_goes_stale(trial: Trial) -> None:
    stale = trial.section("Decisions gone stale")
    assert [line for line in stale if not any(uid in line for uid in NEW_CLASSES)] in ([], ["- none"])


def test_every_part_is_of_the_new_edition(trial: Trial) -> None:
    sources = snapshot.read_sources(trial.folder / "standard")
    assert {(source.part, source.edition) for source in sources} == {
        (f"PS3.{part}", EDITION) for part in (3, 4, 6, 15)
    }
    for part, name in {"PS3.3": "part03", "PS3.4": "part04", "PS3.6": "part06", "PS3.15": "part15"}.items():
        assert re.search(rf"^standard: {part} from \S+{name}\.xml$", trial.said, flags=re.MULTILINE)


def test_three_rows_finish_the_procedure(trial: Trial) -> None:
    refused = run(trial.folder, "final", VERSION="2099.01.0", FORCE="1")
    assert refused.returncode == 1
    for uid in NEW_CLASSES:
        assert uid in refused.stderr
    rows = trial.folder / "procedure" / "sop_classes.toml"
    lines = "".join(
        f'\n["{uid}"]\nname = "{name}"\nsupport = true\n' for uid, (name, _) in NEW_CLASSES.items()
    )
    rows.write_text(rows.read_text(encoding="utf-8") + lines, encoding="utf-8")
    done = run(trial.folder, "final", VERSION="2099.01.0", FORCE="1")
    assert done.returncode == 0, done.stderr
    procedure = json.loads((trial.folder / "build" / "procedure.json").read_text(encoding="utf-8"))
    assert (procedure["version"], procedure["dicomStandardVersion"]) == ("2099.01.0", EDITION)
    for uid, (name, iod) in NEW_CLASSES.items():
        siblings = classes_of(trial.folder, iod) - {uid}
        assert procedure["sopClass"][uid]["name"] == name
        assert procedure["sopClass"][uid]["tag"]
        # A decision for one SOP class alone may set it apart from others of its IOD.
        assert procedure["sopClass"][uid]["tag"].keys() <= {
            tag for other in siblings for tag in procedure["sopClass"][other]["tag"]
        }


def classes_of(folder: Path, iod: str) -> set[str]:
    """Return the SOP classes of an IOD."""
    classes = snapshot.load(folder / "standard").sop_classes
    return {uid for uid, row in classes.items() if row.iod == iod}
