"""Packing and unpacking any procedure gives the same procedure, here and in the packages' readers."""

import json
import sys
from collections import Counter
from copy import deepcopy
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from odd_procedures import procedures
from workbench import run, tool

from generator.canonical import canonical
from generator.render.npm import npm_package
from generator.render.packing import pack, packed_from, unpack
from generator.render.python import python_package

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)


@given(procedures())
@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
def test_round_trip(odd: dict[str, Any]) -> None:
    before = deepcopy(odd)
    unpacked = unpack(pack(odd))
    assert canonical(unpacked) == canonical(odd)
    assert odd == before


def test_round_trip_of_the_final_procedure(procedure: dict[str, Any]) -> None:
    packed = pack(procedure)
    assert unpack(packed) == procedure
    assert pack(unpack(packed)) == packed
    # As dist/previous.json keeps one.
    assert packed_from(json.loads(json.dumps(asdict(packed)))) == packed


@given(st.lists(procedures(), min_size=12, max_size=12))
@settings(max_examples=2, deadline=None, suppress_health_check=SLOW)
def test_round_trip_in_python_and_node(
    tmp_path_factory: pytest.TempPathFactory, batch: list[dict[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("odd")
    for number, odd in enumerate(batch):
        for language, files in {"python": python_package(odd), "npm": npm_package(odd)}.items():
            for name, text in files.items():
                path = folder / str(number) / language / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
        expected = canonical(odd)
        (folder / str(number) / "expected.json").write_text(expected, encoding="utf-8", newline="\n")
    assert run([sys.executable, "-c", READ_IN_PYTHON, folder], cwd=folder) == f"{len(batch)} equal\n"
    assert run([tool("node"), "-e", READ_IN_NODE, folder], cwd=folder) == f"{len(batch)} equal\n"


READ_IN_PYTHON = """
import json, sys
from pathlib import Path
folders = sorted(Path(sys.argv[1]).iterdir())
for folder in folders:
    sys.path.insert(0, str(folder / "python" / "src"))
    for name in [name for name in sys.modules if name.startswith("grand_challenge")]:
        del sys.modules[name]
    from grand_challenge_dicom_de_id_procedure import procedure
    import grand_challenge_dicom_de_id_procedure.lookup
    assert __import__("grand_challenge_dicom_de_id_procedure").__file__.startswith(str(folder))
    expected = (folder / "expected.json").read_bytes().decode()
    text = json.dumps(procedure, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert text == expected, (text, expected)
    assert procedure == json.loads(expected)
print(len(folders), "equal")
"""

READ_IN_NODE = """
const assert = require("node:assert/strict");
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
(async () => {
  const root = process.argv[1];
  const folders = readdirSync(root);
  for (const folder of folders) {
    const expected = JSON.parse(readFileSync(join(root, folder, "expected.json"), "utf8"));
    const file = (name) => join(root, folder, "npm", name);
    assert.deepEqual(require(file("procedure.umd.js")), expected);
    assert.deepEqual((await import(pathToFileURL(file("procedure.mjs")).href)).default, expected);
    assert.deepEqual(require(file("procedure.json")), expected);
    require(file("lookup.js"));
    for (const name of ["procedure.umd.js", "procedure.mjs"]) {
      assert.ok(!/<\\/script|<!--/i.test(readFileSync(file(name), "utf8")));
    }
  }
  console.log(folders.length, "equal");
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
"""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda p: p["sopClass"]["1.2"]["tag"].update({"00080005": {"default": "K", "justification": ""}}),
            "tag",
        ),
        (lambda p: p["sopClass"].update({"CT": p["sopClass"]["1.2"]}), "UID"),
        (lambda p: p["sopClass"]["1.2"].update(default="keep"), "action"),
    ],
)
def test_malformed(change: Any, message: str) -> None:
    malformed: dict[str, Any] = json.loads(
        '{"sopClass": {"1.2": {"default": "X", "justification": "", "tag": {}}}, "version": ""}'
    )
    change(malformed)
    with pytest.raises(ValueError, match=message):
        pack(malformed)


CT = "1.2.840.10008.5.1.4.1.1.2"
KERNEL = "(0018,1210)"
NEW = {"default": "X", "justification": "A reason that nobody gave before."}


def change_reason(changed: dict[str, Any]) -> None:
    reason = changed["sopClass"][CT]["tag"][KERNEL]["justification"]
    for sop_class in changed["sopClass"].values():
        for tag, entry in sop_class["tag"].items():
            if entry["justification"] == reason:
                sop_class["tag"][tag] = {**entry, "justification": f"{reason} And so on."}


def change_everywhere(changed: dict[str, Any]) -> None:
    for sop_class in changed["sopClass"].values():
        if KERNEL in sop_class["tag"]:
            sop_class["tag"][KERNEL] = NEW


def change_one_class(changed: dict[str, Any]) -> None:
    changed["sopClass"][CT]["tag"][KERNEL] = NEW


def change_class_that_shares_its_table(changed: dict[str, Any]) -> None:
    tables: dict[str, dict[str, Any]] = {}
    for sop_class in changed["sopClass"].values():
        if sop_class["tag"] and tables.setdefault(canonical(sop_class["tag"]), sop_class) is not sop_class:
            sop_class["tag"][min(sop_class["tag"])] = NEW
            return
    raise AssertionError("no two SOP classes have the same table")


@pytest.mark.parametrize(
    "change",
    [
        change_reason,
        change_everywhere,
        change_one_class,
        change_class_that_shares_its_table,
    ],
)
def test_one_change_changes_few_lines(procedure: dict[str, Any], change: Any) -> None:
    """In the files that hold the data; in both languages, a line is what git shows."""
    changed = deepcopy(procedure)
    change(changed)
    for render, name in ((python_package, "_packed.py"), (npm_package, "procedure.mjs")):
        before, after = (
            next(text for path, text in render(version).items() if path.endswith(name)).splitlines()
            for version in (procedure, changed)
        )
        touched = Counter(after)
        touched.subtract(Counter(before))
        lines = sum(abs(number) for number in touched.values())
        assert 0 < lines <= 40, f"{lines} lines of {name}"
