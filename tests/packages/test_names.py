"""The entry point `names` says what the snapshot says, in both languages."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from two_languages import holds_in_python, run_node, run_python
from workbench import PYTHONS, install, run, tool

from generator.render.names import keyword_of, name_rows
from generator.render.npm import npm_package
from generator.render.python import names_package, python_package
from generator.replacing import replace_tree
from generator.standard.model import Standard

IN_PYTHON = """
import json
from grand_challenge_dicom_de_id_procedure.names import attributes, sop_classes
assert {type(attributes).__name__, type(attributes["(0010,0010)"]).__name__} == {"FrozenDict"}
print(json.dumps([attributes, sop_classes]))
"""
IN_NODE = """
const assert = require("node:assert/strict");
const names = require("./names.js");
(async () => {
  assert.deepEqual({ ...(await import(process.cwd() + "/names.mjs")) }, { ...names });
  for (const value of [names.attributes, names.sopClasses, names.attributes["(0010,0010)"].vr]) {
    assert.ok(Object.isFrozen(value));
  }
  console.log(JSON.stringify([names.attributes, names.sopClasses]));
})();
"""


@pytest.fixture(scope="module")
def named(procedure: dict[str, Any], standard: Standard, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("named")
    sources = {**python_package(procedure), **names_package(procedure, standard)}
    replace_tree(folder / "python", sources)
    replace_tree(folder / "npm", npm_package(procedure, standard=standard))
    return folder


def test_as_the_snapshot_says(procedure: dict[str, Any], standard: Standard, named: Path) -> None:
    tags = {tag for sop_class in procedure["sopClass"].values() for tag in sop_class["tag"]}
    tags |= procedure.get("fileMeta", {}).get("tag", {}).keys()
    rows = {tag: standard.attributes[tag] for tag in tags}
    attributes = {tag: {"keyword": a.keyword, "name": a.name, "vr": list(a.vr)} for tag, a in rows.items()}
    assert len(attributes) > 3000
    classes = {uid: standard.sop_classes[uid].name for uid in procedure["sopClass"]}
    assert json.loads(run_python(named, IN_PYTHON)) == [attributes, classes]
    assert json.loads(run_node(named, IN_NODE)) == [attributes, classes]


def test_most_keywords_follow_from_names(procedure: dict[str, Any], standard: Standard) -> None:
    assert keyword_of("Patient's Name") == "PatientName"
    assert keyword_of("Physician(s) of Record") == "PhysiciansOfRecord"
    rows = name_rows(procedure, standard)["attributes"]
    assert 0 < sum("|" in row for row in rows) < len(rows) / 20


def test_in_python_every_version_of_it(
    python_version: tuple[int, int], procedure: dict[str, Any], python_site: Path, tmp_path: Path
) -> None:
    """Also on the oldest one, as a module of the procedure's package and frozen like it."""
    code = """
from grand_challenge_dicom_de_id_procedure import names, plain
from grand_challenge_dicom_de_id_procedure.names import attributes, sop_classes
assert names.attributes is attributes and len(sop_classes) == %d
assert plain(attributes["(0018,1210)"]) == {
    "keyword": "ConvolutionKernel", "name": "Convolution Kernel", "vr": ["SH"]
}
try:
    attributes["(0010,0010)"] = {}
except TypeError as error:
    assert "plain()" in str(error)
else:
    raise AssertionError
print("to the end")
"""
    code %= len(procedure["sopClass"])
    said = run([PYTHONS[python_version], "-c", code], tmp_path, {"PYTHONPATH": str(python_site)})
    assert said == "to the end\n"


def test_without_its_package_it_says_what_to_install(packages: Path, tmp_path: Path) -> None:
    (wheel,) = packages.glob("*procedure-*.whl")
    install(["--no-deps", "--no-index", wheel], tmp_path / "site")
    code = """
try:
    import grand_challenge_dicom_de_id_procedure.names
except ModuleNotFoundError as error:
    assert error.name == "grand_challenge_dicom_de_id_procedure_names"
    assert 'pip install "grand-challenge-dicom-de-id-procedure[names]"' in str(error)
else:
    raise AssertionError
print("to the end")
"""
    said = run([sys.executable, "-c", code], tmp_path, {"PYTHONPATH": str(tmp_path / "site")})
    assert said == "to the end\n"


def test_nothing_is_loaded_unasked(named: Path) -> None:
    assert holds_in_python(
        named,
        """
import sys
import grand_challenge_dicom_de_id_procedure.lookup
assert not [name for name in sys.modules if "names" in name and "grand" in name]
""",
    )
    for name in ("procedure.mjs", "lookup.mjs", "procedure.umd.js", "lookup.js"):
        assert "names.m" not in (named / "npm" / name).read_text(encoding="utf-8")


def test_only_with_the_standard(procedure: dict[str, Any]) -> None:
    files = npm_package(procedure)
    manifest = json.loads(files["package.json"])
    assert "./names" not in manifest["exports"]
    assert not [name for name in {*files, *manifest["files"]} if name.startswith("names")]


def test_typescript(npm_site: Path, node_tools: Path) -> None:
    folder = npm_site / "types-names"
    folder.mkdir()
    (folder / "page.mts").write_text(
        'import { attributes, sopClasses } from "grand-challenge-dicom-de-id-procedure/names";\n'
        'const keyword: string | undefined = attributes["(0010,0010)"]?.keyword;\n'
        'const vr: readonly string[] = attributes["(0010,0010)"]?.vr ?? [];\n'
        'console.log(keyword, vr, sopClasses["1.2"]?.length);\n'
        "// @ts-expect-error it may not be there\n"
        'attributes["typo"].keyword;\n',
        encoding="utf-8",
    )
    settings = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022"]
    run([tool("node"), node_tools / "tsc", *settings, "page.mts"], folder)
