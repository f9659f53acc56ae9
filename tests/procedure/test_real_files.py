"""What real files hold is kept, or a person wrote down why not."""

import re
from pathlib import Path

import pytest

from generator.procedure.candidate import Candidate
from generator.standard.model import Standard

LOST = "files/lost-in-real-files.md"
_CLASS = re.compile(r"## (?P<uid>[0-9.]+), \d+ series")
_ROW = re.compile(r"\| (?P<tag>\([0-9A-F]{4},[0-9A-F]{4}\)) (?P<keyword>\w+) \|")


def test_what_real_files_hold_is_decided(candidate: Candidate, standard: Standard, repository: Path) -> None:
    """Standard attributes counted in 463 real series: K, or with a written reason, never by rule alone."""
    path = repository.parent / "shared" / LOST
    if not path.exists():
        pytest.skip(f"needs {LOST} in a folder `shared` beside the repository")
    uid, found, unreasoned = "", 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := _CLASS.match(line):
            uid = heading["uid"]
        elif row := _ROW.match(line):
            found += 1
            tag = row["tag"]
            assert standard.attributes[tag].keyword == row["keyword"]
            entry = candidate[uid].get(tag)
            if entry is None or (entry.action != "K" and entry.decision is None):
                unreasoned.append(f"{standard.sop_classes[uid].name}: {tag} {row['keyword']}")
    assert found > 100, "the table has another form by now"
    assert unreasoned == []
