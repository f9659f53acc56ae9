"""The procedure under options: what changes, what stays, alike in Python, in JavaScript and in `lookup`."""

import copy
import itertools
import json
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_folders import kept
from two_languages import agreed, holds_in_node, holds_in_python, outcomes, rendered, run_node, run_python
from whole_procedure import CT, PROCEDURE, SR, each_entry_once
from workbench import SCHEMA, install, run

from generator.canonical import digest
from generator.procedure.actions import STRICTNESS
from generator.standard.model import OPTIONS

FULL, MODIFIED = "retainLongitudinalFullDates", "retainLongitudinalModifiedDates"
CHOICES = [
    list(choice)
    for size in (0, 1, 2)
    for choice in itertools.combinations(OPTIONS, size)
    if not {FULL, MODIFIED} <= set(choice)
]
LARGE = [list(OPTIONS[:6]), ["cleanGraphics", "cleanDescriptors", "retainUIDs", "cleanStructuredContent"]]


def expected(procedure: Any, options: list[str], clean: bool = True) -> Any:
    """Return the procedure under options as slowly and plainly as procedure.md says it."""
    made = copy.deepcopy(procedure)
    tables = [sop_class["tag"] for sop_class in made["sopClass"].values()]
    if "fileMeta" in made:
        tables.append(made["fileMeta"]["tag"])
    tables += made.get("private", {}).values()
    for table in tables:
        for entry in table.values():
            actions = [action for name, action in entry.pop("options", {}).items() if name in options]
            if actions:
                action = min(actions, key=STRICTNESS.index)
                if action != "C" or clean:
                    entry["default"] = action
    for name in OPTIONS:
        if name in options:
            for tag, element in procedure.get("option", {}).get(name, {}).get("insert", {}).items():
                if element["vr"] == "SQ" and made["insert"].get(tag, {}).get("vr") == "SQ":
                    made["insert"][tag]["Value"] += copy.deepcopy(element["Value"])
                else:
                    made["insert"][tag] = copy.deepcopy(element)
    if "option" in made:
        made["option"] = {}
    return made


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(PROCEDURE, tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def entries(procedure: dict[str, Any]) -> dict[str, Any]:
    """The entries of the final procedure, with members that it may lack from the small one."""
    return {**PROCEDURE, **each_entry_once(procedure)}


@pytest.fixture(scope="module")
def entries_folder(entries: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rendered(entries, tmp_path_factory.mktemp("entries"))


def test_examples(small: Path) -> None:
    found = agreed(
        small,
        [
            ["under", []],
            ["under", ["retainUIDs"]],
            ["under", ["cleanDescriptors", "retainUIDs"]],
            ["under", ["cleanDescriptors", "retainUIDs"], {"clean": False}],
            ["under", [MODIFIED, "retainSafePrivate", MODIFIED]],
        ],
    )
    none, uids, descriptors, not_cleaned, dates = [outcome["value"] for outcome in found]
    uid = {"justification": "a UID"}
    assert none["sopClass"][CT]["tag"]["(0020,000D)"] == {"default": "U", **uid}
    assert uids["sopClass"][CT]["tag"]["(0020,000D)"] == {"default": "K", **uid}
    assert descriptors["sopClass"][CT]["tag"]["(0020,000D)"] == {"default": "C", **uid}
    assert not_cleaned["sopClass"][CT]["tag"]["(0020,000D)"] == {"default": "U", **uid}
    assert uids["fileMeta"]["tag"]["(0002,0003)"]["default"] == "K"
    assert none["insert"] == PROCEDURE["insert"] and none["option"] == {}
    assert dates["insert"]["00280303"]["Value"] == ["MODIFIED"]
    codes = [item["00080100"]["Value"][0] for item in dates["insert"]["00120064"]["Value"]]
    assert codes == ["113100", "113111", "113107"], "the Basic Profile, then the options in their order"
    siemens = {"(0019,XX0C)": "K", "(0019,XX0D)": "U", "(0051,XX0F)": "X"}
    private = dates["private"]["SIEMENS MR HEADER"]
    assert {tag: entry["default"] for tag, entry in private.items()} == siemens
    assert dates["sopClass"][SR] == PROCEDURE["sopClass"][SR] and dates["stop"] == PROCEDURE["stop"]


@pytest.mark.parametrize("clean", [True, False], ids=["clean", "cannot clean"])
def test_as_specified(small: Path, clean: bool) -> None:
    choices = [*CHOICES, *LARGE]
    found = agreed(small, [["under", options, {"clean": clean}] for options in choices])
    schema = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for options, outcome in zip(choices, found, strict=True):
        assert outcome["value"] == expected(PROCEDURE, options, clean), options
        schema.validate(outcome["value"])
        assert '"options"' not in json.dumps(outcome["value"])
        assert clean or '"default": "C"' not in json.dumps(outcome["value"])


def test_of_every_entry(entries: dict[str, Any], entries_folder: Path) -> None:
    questions = [
        ["under", options, {"clean": clean}] for options in [*CHOICES, *LARGE] for clean in (True, False)
    ]
    for (_, options, how), outcome in zip(questions, agreed(entries_folder, questions), strict=True):
        assert outcome["value"] == expected(entries, options, how["clean"]), options


IN_PYTHON = """
import json, sys
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import lookup, under
asked = 0
for options in json.load(sys.stdin):
    whole = under(options)
    assert under(options) is whole and under(set(options)) is whole
    for uid, sop_class in whole["sopClass"].items():
        for tag, entry in {**sop_class["tag"], **whole["fileMeta"]["tag"]}.items():
            if procedure["sopClass"][uid]["default"] != "R":
                found = lookup(uid, tag.replace("XX", "1E"), options)
                assert found["default"] == entry["default"], (uid, tag, options)
                asked += 1
        for creator, private in whole["private"].items():
            for tag, entry in private.items():
                found = lookup(uid, tag.replace("XX", "10"), options, creator)["default"]
                assert found == ("R" if procedure["sopClass"][uid]["default"] == "R" else entry["default"])
                asked += 1
print(asked)
"""
IN_NODE = """
const assert = require("node:assert/strict");
const procedure = require("./procedure.umd.js");
const { lookup, under } = require("./lookup.js");
let asked = 0;
for (const options of JSON.parse(require("node:fs").readFileSync(0, "utf8"))) {
  const whole = under(options);
  assert.equal(under([...options].reverse()), whole);
  for (const [uid, { tag: table }] of Object.entries(whole.sopClass)) {
    if (procedure.sopClass[uid].default !== "R") {
      for (const [tag, entry] of Object.entries({ ...table, ...whole.fileMeta.tag })) {
        assert.equal(lookup(uid, tag.replace("XX", "1E"), options).default, entry.default);
        asked += 1;
      }
    }
    for (const [creator, entries] of Object.entries(whole.private)) {
      for (const [tag, entry] of Object.entries(entries)) {
        const found = lookup(uid, tag.replace("XX", "10"), options, creator).default;
        assert.equal(found, procedure.sopClass[uid].default === "R" ? "R" : entry.default);
        asked += 1;
      }
    }
  }
}
console.log(asked);
"""


def test_lookup_agrees(small: Path, entries: dict[str, Any], entries_folder: Path) -> None:
    for folder in (small, entries_folder):
        questions = json.dumps([*CHOICES, *LARGE])
        asked = {run_python(folder, IN_PYTHON, questions), run_node(folder, IN_NODE, questions)}
        assert len(asked) == 1
    assert int(asked.pop()) > len(CHOICES) * len(entries["sopClass"][CT]["tag"])


DIGESTS_IN_PYTHON = """
import hashlib, json, sys
from grand_challenge_dicom_de_id_procedure.lookup import under
for options, clean in json.load(sys.stdin):
    whole = under(options, clean=clean)
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    print(hashlib.sha256(text.encode()).hexdigest())
"""
DIGESTS_IN_NODE = """
const { createHash } = require("node:crypto");
const { under } = require("grand-challenge-dicom-de-id-procedure/lookup");
const sorted = (key, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;
for (const [options, clean] of JSON.parse(require("node:fs").readFileSync(0, "utf8"))) {
  console.log(createHash("sha256").update(JSON.stringify(under(options, { clean }), sorted)).digest("hex"));
}
"""


def test_digests_of_the_final_procedure(
    procedure: dict[str, Any], python_site: Path, npm_site: Path, tmp_path: Path
) -> None:
    choices = [(options, True) for options in (["retainUIDs"], [FULL, "retainPatientCharacteristics"])]
    choices += [(["retainSafePrivate", MODIFIED, "cleanDescriptors"], False)]
    path = {"PYTHONPATH": str(python_site)}
    python = run([sys.executable, "-c", DIGESTS_IN_PYTHON], tmp_path, path, json.dumps(choices))
    node = run(["node", "-e", DIGESTS_IN_NODE], npm_site, None, json.dumps(choices))
    assert python.split() == node.split() == [digest(expected(procedure, *choice)) for choice in choices]


def test_refusals(small: Path) -> None:
    wrong = {
        "value": [["retainUids"], [FULL, MODIFIED], [MODIFIED, "retainUIDs", FULL], [1]],
        "type": ["retainUIDs", {"retainUIDs": True}, {}, None, True, 1],
    }
    for kind, choices in wrong.items():
        for outcome in agreed(small, [["under", options] for options in choices]):
            assert outcome["error"] == kind, outcome
    (outcome,) = agreed(small, [["under", [MODIFIED, FULL]]])
    assert FULL in outcome["message"] and MODIFIED in outcome["message"]
    for clean in ("no", 0, 1, None):
        (outcome,) = agreed(small, [["under", [], {"clean": clean}]])
        assert outcome["error"] == "type"
    for unknown in (False, None, "clean", {"Clean": False}, [False]):
        (outcome,) = outcomes(small, "node", [["under", [], unknown]])
        assert outcome["error"] == "type" and "give { clean" in outcome["message"]


def test_frozen_and_shared(small: Path) -> None:
    assert holds_in_python(
        small,
        """
import copy, json, pickle
from grand_challenge_dicom_de_id_procedure import procedure
from grand_challenge_dicom_de_id_procedure.lookup import under
CT, MR = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.77.1.6"
whole = under(["retainUIDs"])
def containers(value):
    yield value
    for member in value.values() if isinstance(value, dict) else value:
        if isinstance(member, (dict, list)):
            yield from containers(member)
assert {type(value).__name__ for value in containers(whole)} == {"FrozenDict", "FrozenList"}
assert list(whole) == list(procedure) and list(whole["sopClass"]) == list(procedure["sopClass"])
assert list(whole["sopClass"][CT]["tag"]) == list(procedure["sopClass"][CT]["tag"])
assert whole["sopClass"][MR]["tag"] is procedure["sopClass"][MR]["tag"]
assert json.loads(json.dumps(whole)) == whole == pickle.loads(pickle.dumps(whole)) == copy.deepcopy(whole)
before = json.dumps(procedure)
for clean in (True, False):
    for options in ("retainUIDs",), ("cleanGraphics", "cleanDescriptors"):
        under(options, clean=clean)
assert json.dumps(procedure) == before
try:
    under([], False)
except TypeError:
    pass
else:
    raise AssertionError("clean by position")
""",
    )
    assert holds_in_node(
        small,
        """
const assert = require("node:assert/strict");
const { inspect } = require("node:util");
const procedure = require("./procedure.umd.js");
const { under } = require("./lookup.js");
const whole = under(["retainUIDs"]);
const plain = JSON.parse(JSON.stringify(whole));
const everything = (value, visit) => {
  visit(value);
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member !== null) everything(member, visit);
  }
};
everything(under(["retainUIDs"]), (value) => assert.ok(Object.isFrozen(value)));
assert.deepEqual(whole, plain);
assert.deepEqual(structuredClone(under(["retainUIDs"], {})), plain);
assert.deepEqual(Object.keys(whole), Object.keys(procedure));
assert.deepEqual(Object.keys(whole.sopClass), Object.keys(procedure.sopClass));
assert.equal(inspect(under(["retainUIDs"]), { depth: 2 }), inspect(plain, { depth: 2 }));
assert.ok(Object.prototype.hasOwnProperty.call(whole.private, "__proto__"));
""",
    )


ACTIONS = st.sampled_from("DZXKCU")
ENTRIES = st.fixed_dictionaries(
    {"default": st.sampled_from("DZXKU"), "justification": st.sampled_from(["one", "two"])},
    optional={"options": st.dictionaries(st.sampled_from(OPTIONS), ACTIONS, min_size=1, max_size=10)},
)


@given(
    st.dictionaries(
        st.sampled_from([f"(0018,{n:04X})" for n in range(40)]), ENTRIES, min_size=10, max_size=40
    ),
    st.lists(st.sets(st.sampled_from([name for name in OPTIONS if name != FULL])), min_size=20, max_size=20),
)
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow])
def test_any_entries(
    tmp_path_factory: pytest.TempPathFactory, table: dict[str, Any], choices: list[set[str]]
) -> None:
    odd = copy.deepcopy(PROCEDURE)
    odd["sopClass"][CT]["tag"] = table
    folder = rendered(odd, tmp_path_factory.mktemp("odd"))
    questions = [["under", sorted(choice), {"clean": clean}] for choice in choices for clean in (True, False)]
    for (_, options, how), outcome in zip(questions, agreed(folder, questions), strict=True):
        assert outcome["value"] == expected(odd, options, how["clean"])


CONSUMER = """
import copy, json, sys
from pydicom.dataset import Dataset
from grand_challenge_dicom_de_identifier.deidentifier import DicomDeidentifier
from grand_challenge_dicom_de_identifier.exceptions import RejectedDICOMFileError
from grand_challenge_dicom_de_id_procedure.lookup import under
from pydicom.datadict import dictionary_VR
CT = "1.2.840.10008.5.1.4.1.1.2"
VALUES = {"UI": "1.2.3", "DA": "20260101", "LO": "words", "SH": "words", "CS": "YES"}
whole = under(["retainUIDs", "cleanDescriptors"], clean=False)
dataset = Dataset()
kept = {}
for tag, entry in whole["sopClass"][CT]["tag"].items():
    if "X" in tag:
        continue
    number = int(tag[1:5] + tag[6:10], 16)
    try:
        vr = dictionary_VR(number)
    except KeyError:
        continue
    if vr in VALUES and tag not in ("(0008,0016)", "(0012,0062)", "(0012,0063)"):
        dataset.add_new(number, vr, VALUES[vr])
        kept[number] = entry["default"]
dataset.SOPClassUID = CT
before = copy.deepcopy(dataset)
DicomDeidentifier(procedure=whole).deidentify_dataset(dataset)
for number, action in kept.items():
    if action == "X":
        assert number not in dataset, hex(number)
    elif action == "K":
        assert dataset[number].value == before[number].value, hex(number)
    else:
        assert dataset[number].value != before[number].value, (hex(number), action)
assert dataset.StudyInstanceUID == "1.2.3" and len(kept) > 100
dataset.SOPClassUID = "1.2.3"
try:
    DicomDeidentifier(procedure=whole).deidentify_dataset(dataset)
except RejectedDICOMFileError:
    pass
else:
    raise AssertionError("not rejected")
"""


def test_a_consumer_that_knows_no_options(python_site: Path, tmp_path: Path) -> None:
    """The published de-identifier, unchanged, applies a procedure under options."""
    requirements = ("grand-challenge-dicom-de-identifier==0.1.1", "pydicom==3.0.2")
    with kept("consumer", " ".join(requirements)) as (folder, complete):
        if not complete.exists():
            install(["--no-deps", "--upgrade", *requirements], folder)
            complete.touch()
    run([sys.executable, "-c", CONSUMER], tmp_path, {"PYTHONPATH": f"{python_site}:{folder}"})
