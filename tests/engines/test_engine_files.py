"""What is put together for other software, and what is said of it."""

import re
import tomllib
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from deidentify import SOFTWARE
from engine_paths import REPOSITORY

from generator.errors import UserError
from generator.render import engines
from generator.render.environment import environment

ROWS = tomllib.loads((REPOSITORY / "verification/engines/engines.toml").read_text(encoding="utf-8"))
OFFERED = [row for row in ROWS["engine"] if row["offered"]]
PINS = (REPOSITORY / "verification/engines/requirements.in").read_text(encoding="utf-8").lower()


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Return what `make engines` writes."""
    monkeypatch.chdir(REPOSITORY)
    return engines.files()


def test_the_archive_holds_every_adapter_and_is_the_same_again(contents: dict[str, bytes]) -> None:
    packed = engines.archive(contents)
    assert packed == engines.archive(dict(reversed(contents.items())))
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        names = set(archive.namelist())
        assert (
            archive.read("engines/python/reference.py")
            == (REPOSITORY / "engines/python/reference.py").read_bytes()
        )
    for row in OFFERED:
        assert set(row["files"]) <= names
    assert {"engines/engines.md", "engines/LICENSE", "engines/midom/protocol.json"} <= names


def test_no_adapter_repeats_a_table(contents: dict[str, bytes]) -> None:
    for name, content in contents.items():
        if name.startswith(("python/", "javascript/")):
            tags = set(re.findall(rb"\(?[0-9A-Fa-f]{4},[0-9A-Fa-fX]{4}\)", content))
            assert len(tags) <= 3, f"{name} names {tags}"


def test_what_is_missing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=r"^dist/python is missing"):
        engines.files()
    assert engines.main() == 1


def test_a_protocol_says_what_the_procedure_says(
    procedure: dict[str, Any], standard: Any, contents: dict[str, bytes]
) -> None:
    keywords = {tag: attribute.keyword for tag, attribute in standard.attributes.items()}
    protocol = engines.midom_protocol(procedure, keywords)
    for uid, row in procedure["sopClass"].items():
        if row["default"] == "R":
            criterion = f"SOPClassUID.equals('{uid}')"
            assert uid not in protocol["tags"]
            assert {"criterion": {"content": criterion}, "justification": row["justification"]} in protocol[
                "filters"
            ]
            continue
        *actions, rest = protocol["tags"][uid]
        assert rest["identifier"] == "AnyAttribute" and rest["action"] == row["default"]
        assert {entry["identifier"]: entry["action"] for entry in actions} == {
            tag: entry["default"] for tag, entry in row["tag"].items() if "X" not in tag
        }
    justifications = [filter_["justification"] for filter_ in protocol["filters"]]
    assert {rule["justification"] for rule in procedure["stop"]} <= set(justifications)


def test_every_engine_that_is_offered_can_be_chosen_is_pinned_and_described() -> None:
    document = (REPOSITORY / "docs/engines.md").read_text(encoding="utf-8")
    for row in ROWS["engine"]:
        version = re.search(rf"\| {re.escape(row['name'])} \| ([\d.]+) \|", document)
        assert version, f"run make verify-engines: docs/engines.md has no figures of {row['name']}"
        if row["registry"] == "PyPI":
            pin = f"{row['package'].replace('-', '[-_]')}=={re.escape(version[1])}( ;.*)?\n"
            assert re.search(
                pin, PINS
            ), f"run make verify-engines: {row['name']} {version[1]} is not what is pinned"
    for row in OFFERED:
        assert "--with" not in row["run"] or re.search(r"--with ([\w-]+)", row["run"])[1] in SOFTWARE
        assert all((REPOSITORY / name).is_file() for name in row["files"])
    for row in ROWS["absent"]:
        assert f"- **{row['name']}**" in document


def test_the_first_example_of_the_readme_is_the_one_that_is_tried() -> None:
    text = environment().get_template("engines/first_minutes.md").render()
    script = (REPOSITORY / "templates/engines/deidentify_folder.py").read_text(encoding="utf-8")
    pasted = re.search(r"cat > deidentify_folder\.py <<'END'\n(.*?)\nEND\n", text, re.DOTALL)
    assert pasted and pasted[1].strip() == script.strip()
    assert "END" not in pasted[1].splitlines()
