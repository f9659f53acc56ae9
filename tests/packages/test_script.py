"""The files for script elements: globals, module systems and the source map."""

import json
from pathlib import Path
from typing import Any

import pytest
from two_languages import holds_in_node, rendered
from whole_procedure import CT, PROCEDURE

from generator.render.source_map import source_map

SCRIPT = "dist/grand-challenge-dicom-de-id-procedure.umd.min.js"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(PROCEDURE, tmp_path_factory.mktemp("small"))


# A page without modules; values of another realm have other prototypes, so they are compared as JSON.
PAGE = """
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const vm = require("node:vm");
const procedure = require("./procedure.umd.js");
const functions = require("./lookup.js");
function page(files, globals = {}) {
  const context = vm.createContext(globals);
  for (const file of files) vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  return (code) => vm.runInContext(code, context);
}
"""


@pytest.mark.parametrize(
    "files", [["procedure.umd.js", "lookup.js"], [SCRIPT]], ids=["two files", "one file"]
)
def test_globals(files: list[str], small: Path) -> None:
    assert holds_in_node(
        small,
        f"""{PAGE}
const run = page({json.dumps(files)});
assert.equal(run("JSON.stringify(GrandChallengeDICOMDeIdProcedure)"), JSON.stringify(procedure));
const names = run("Object.keys(GrandChallengeDICOMDeIdProcedureLookup)");
assert.deepEqual([...names], Object.keys(functions));
assert.equal(run(`
  const {{ lookup, stops, under }} = GrandChallengeDICOMDeIdProcedureLookup;
  JSON.stringify([
    lookup("{CT}", "(0020,000D)", ["retainUIDs"]),
    under(["retainUIDs"]),
    stops({{ "00280301": {{ vr: "CS", Value: ["YES"] }} }}),
  ])`), JSON.stringify([
    functions.lookup("{CT}", "(0020,000D)", ["retainUIDs"]),
    functions.under(["retainUIDs"]),
    [procedure.stop[0]],
  ]));
assert.equal(run("Object.keys(globalThis).filter((name) => !name.startsWith('GrandChallenge')).length"), 0);
""",
    )


def test_order_of_scripts(small: Path) -> None:
    assert holds_in_node(
        small, f"{PAGE}assert.throws(() => page(['lookup.js']), /load it before lookup.js/);"
    )


def test_module_systems(small: Path) -> None:
    assert holds_in_node(
        small,
        f"""{PAGE}
assert.deepEqual(require("./{SCRIPT}"), procedure);
assert.equal(globalThis.GrandChallengeDICOMDeIdProcedure, undefined);
const defined = [];
const define = Object.assign((...made) => defined.push(made), {{ amd: {{}} }});
for (const file of ["procedure.umd.js", "lookup.js", "{SCRIPT}"]) page([file], {{ define }});
const [[first], [needed, second], [third]] = defined;
assert.deepEqual([...needed], ["./procedure.umd"]);
assert.equal(JSON.stringify(first()), JSON.stringify(procedure));
assert.equal(second(procedure).lookup("{CT}", "(0008,0005)").default, "K");
assert.equal(JSON.stringify(third()), JSON.stringify(procedure));
""",
    )


def test_source_map(small: Path) -> None:
    """Node's own reader finds each mapped line where the map says, and nearly all lines are mapped."""
    assert holds_in_node(
        small,
        f"""
const assert = require("node:assert/strict");
const {{ readFileSync }} = require("node:fs");
const {{ SourceMap }} = require("node:module");
const {{ dirname, join }} = require("node:path");
const text = readFileSync("{SCRIPT}", "utf8");
const [, url] = /\\n\\/\\/# sourceMappingURL=(.+)\\n$/.exec(text);
const map = new SourceMap(JSON.parse(readFileSync(join("dist", url), "utf8")));
const sources = {{}};
let mapped = 0;
const lines = text.split("\\n");
lines.forEach((line, number) => {{
  const {{ generatedLine, originalSource, originalLine }} = map.findEntry(number, 0);
  if (generatedLine !== number) return;
  sources[originalSource] ??= readFileSync(join("dist", originalSource), "utf8").split("\\n");
  assert.equal(sources[originalSource][originalLine], line);
  mapped += 1;
}});
assert.deepEqual(Object.keys(sources).sort(), ["../lookup.js", "../procedure.umd.js"]);
assert.ok(mapped > 0.9 * lines.length, `${{mapped}} of ${{lines.length}}`);
""",
    )


@pytest.mark.parametrize(
    ("text", "sources", "mappings"),
    [
        ("a\nb", {"s": "a\nb"}, "AAAA;AACA"),
        ("b", {"s": "a\nb"}, "AACA"),
        ("b\na", {"s": "a\nb"}, "AACA;AADA"),
        ("x\na\nx", {"s": "a\nx\nx"}, ";AAAA;AACA"),
        ("y", {"r": "x", "s": "\n" * 20 + "y"}, "ACoBA"),
        ("nowhere", {"s": "a"}, ""),
    ],
)
def test_mappings(text: str, sources: dict[str, str], mappings: str) -> None:
    made: dict[str, Any] = json.loads(source_map(text, sources))
    assert made == {"version": 3, "sources": list(sources), "names": [], "mappings": mappings}
