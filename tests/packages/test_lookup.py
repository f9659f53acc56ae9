"""The safe look-up answers alike in Python and JavaScript."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from workbench import run, tool

from generator.render.npm import npm_package
from generator.render.python import python_package
from generator.replacing import replace_tree

CT = "1.2.840.10008.5.1.4.1.1.2"
SR = "1.2.840.10008.5.1.4.1.1.88.11"

LISTED = {"default": "K", "justification": "listed"}
UID = {
    "default": "U",
    "justification": "a UID",
    "options": {"retainUIDs": "K", "cleanDescriptors": "C", "retainDeviceIdentity": "K"},
}
OVERLAY = {"default": "X", "justification": "overlay", "options": {"cleanGraphics": "C"}}
PROCEDURE: dict[str, Any] = {
    "version": "2026.11.0",
    "dicomStandardVersion": "2026b",
    "default": "R",
    "justification": "not listed",
    "insert": {},
    "sopClass": {
        CT: {
            "default": "X",
            "justification": "no such attribute",
            "tag": {
                "(0008,0005)": LISTED,
                "(0020,000D)": UID,
                "(60XX,3000)": OVERLAY,
                "(6002,3000)": LISTED,
            },
        },
        SR: {"default": "R", "justification": "free text", "tag": {}},
    },
}
UNLISTED_CLASS = {"default": "R", "justification": "not listed"}
REJECTED = {"default": "R", "justification": "free text"}
UNLISTED_TAG = {"default": "X", "justification": "no such attribute"}
PRIVATE = {"default": "X"}

# SOP Class UID, tag, options, what the answer must contain; JSON, since both languages read it.
ANSWERS: list[tuple[str, Any, list[str], dict[str, Any]]] = [
    *(
        (CT, tag, [], LISTED)
        for tag in (
            "(0008,0005)",
            "(0008, 0005)",
            " (0008,0005) ",
            "0008,0005",
            "0008|0005",
            "00080005",
            "(00080005)",
            "0x00080005",
            "0X00080005",
            "x00080005",
            0x00080005,
            [8, 5],
            ["0008", "0005"],
            ["0x0008", "0x0005"],
            "(0x0008,0x0005)",
        )
    ),
    (CT, "(0020,000d)", [], UID),
    (CT, "0020000D", [], UID),
    (f"{CT}\0", "(0008,0005)", [], LISTED),
    (f"{CT} ", "(0008,0005)", [], LISTED),
    ("1.2.3", "(0008,0005)", [], UNLISTED_CLASS),
    ("1.2.3", "(0009,0010)", ["retainSafePrivate"], UNLISTED_CLASS),
    ("", "(0008,0005)", [], UNLISTED_CLASS),
    ("__proto__", "(0008,0005)", [], UNLISTED_CLASS),
    ("constructor", "(0008,0005)", [], UNLISTED_CLASS),
    (SR, "(0008,0005)", [], REJECTED),
    (SR, "(0009,0010)", [], REJECTED),
    (SR, "(0020,000D)", ["retainUIDs"], REJECTED),
    (CT, "(0010,0010)", [], UNLISTED_TAG),
    (CT, "(0010,0010)", ["retainUIDs"], UNLISTED_TAG),
    (CT, "(0008,0000)", [], UNLISTED_TAG),
    (CT, "(7FE0,0010)", [], UNLISTED_TAG),
    (CT, 0, [], UNLISTED_TAG),
    (CT, 0xFFFFFFFF, [], PRIVATE),
    (CT, "(0009,0010)", [], PRIVATE),
    (CT, "(0009,0010)", ["retainSafePrivate"], PRIVATE),
    (CT, "(6001,3000)", [], PRIVATE),
    (CT, "(6000,3000)", [], OVERLAY),
    (CT, "(601E,3000)", [], OVERLAY),
    (CT, "(6002,3000)", [], LISTED),
    (CT, "(6000,3001)", [], UNLISTED_TAG),
    (CT, "(5000,3000)", [], UNLISTED_TAG),
    (CT, "(0020,000D)", ["cleanGraphics"], UID),
    (CT, "(0020,000D)", ["retainUIDs"], {"default": "K", "justification": "a UID", "option": "retainUIDs"}),
    (CT, "(0020,000D)", ["retainUIDs", "cleanDescriptors"], {"default": "C", "option": "cleanDescriptors"}),
    (CT, "(0020,000D)", ["cleanDescriptors", "retainUIDs"], {"default": "C", "option": "cleanDescriptors"}),
    (CT, "(0020,000D)", ["retainDeviceIdentity", "retainUIDs"], {"default": "K", "option": "retainUIDs"}),
    (CT, "(6000,3000)", ["cleanGraphics"], {"default": "C", "option": "cleanGraphics"}),
]

# What must be refused, with a word of the message.
REFUSED: list[tuple[Any, Any, Any, str]] = [
    *(
        (CT, tag, [], "is not a tag")
        for tag in (
            "",
            "PatientName",
            "0008",
            "(0008,0005",
            "0008,0005)",
            "(60XX,3000)",
            "0008000",
            "000800055",
            "(008,0005)",
            "(0008,00005)",
            "(0008;0005)",
            "(0008,0005,0001)",
            "-0080005",
            "+0080005",
            "0_080005",
            "(0008,\uff10\uff1005)",
            -1,
            2**32,
            1.5,
            None,
            True,
            [],
            [8],
            [8, 5, 1],
            [8, 65536],
            [-1, 5],
            ["0008", "PatientName"],
            {},
        )
    ),
    (CT, "(0008,0005)", ["retainUids"], "is not an option"),
    (CT, "(0008,0005)", [""], "is not an option"),
    (CT, "(0008,0005)", "retainUIDs", "give a list"),
    (None, "(0008,0005)", [], "is not a string"),
    (1.2, "(0008,0005)", [], "is not a string"),
]

IN_PYTHON = """
import json, sys
from grand_challenge_dicom_de_id_procedure.lookup import lookup
answers = []
for question in json.load(sys.stdin):
    try:
        answers.append(lookup(*question))
    except (TypeError, ValueError) as error:
        answers.append({"error": str(error)})
json.dump(answers, sys.stdout)
"""
IN_NODE = """
const { readFileSync } = require("node:fs");
(async () => {
  const commonjs = require("./lookup.js").lookup;
  const { lookup } = await import(process.cwd() + "/lookup.mjs");
  const answer = (question, ask) => {
    try {
      return ask(...question);
    } catch (error) {
      return { error: error.message };
    }
  };
  const questions = JSON.parse(readFileSync(0, "utf8"));
  const answers = questions.map((question) => answer(question, lookup));
  const others = questions.map((question) => answer(question, commonjs));
  if (JSON.stringify(answers) !== JSON.stringify(others)) throw new Error("ESM and CommonJS differ");
  if (!answers.every((found) => found.error || Object.isFrozen(found))) throw new Error("not frozen");
  console.log(JSON.stringify(answers));
})();
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    replace_tree(folder / "python", python_package(PROCEDURE))
    replace_tree(folder / "npm", npm_package(PROCEDURE))
    return folder


@pytest.fixture(scope="module", params=["python", "node"])
def ask(request: pytest.FixtureRequest, small: Path) -> Any:
    def in_python(questions: list[Any]) -> Any:
        path = {"PYTHONPATH": str(small / "python" / "src")}
        return json.loads(run([sys.executable, "-c", IN_PYTHON], small, path, json.dumps(questions)))

    def in_node(questions: list[Any]) -> Any:
        return json.loads(run([tool("node"), "-e", IN_NODE], small / "npm", None, json.dumps(questions)))

    return in_python if request.param == "python" else in_node


def test_answers(ask: Any) -> None:
    answers = ask([question for *question, _ in ANSWERS])
    for (*question, expected), answer in zip(ANSWERS, answers, strict=True):
        assert answer.get("justification"), question
        assert {name: answer.get(name) for name in expected} == expected, question
        assert "options" not in answer or "option" not in answer, question


def test_refusals(ask: Any) -> None:
    answers = ask([question for *question, _ in REFUSED])
    for (*question, message), answer in zip(REFUSED, answers, strict=True):
        assert message in answer.get("error", ""), (question, answer)


def test_what_only_python_can_say(python_site: Path, tmp_path: Path) -> None:
    check = """
from grand_challenge_dicom_de_id_procedure.lookup import OPTIONS, TagError, digest, lookup, normalized_tag
class BaseTag(int):
    pass
class NumpyInteger:
    def __index__(self):
        return 0x00080005
assert normalized_tag(BaseTag(0x00080005)) == normalized_tag(NumpyInteger()) == "(0008,0005)"
assert normalized_tag((0x0008, 0x0005)) == "(0008,0005)"
assert issubclass(TagError, ValueError) and len(OPTIONS) == 10 and len(digest) == 64
assert type(lookup("1.2.840.10008.5.1.4.1.1.2", 0x00100010)).__name__ == "FrozenDict"
assert lookup("1.2.840.10008.5.1.4.1.1.2", 0x0020000D, {"retainUIDs"})["option"] == "retainUIDs"
"""
    run([sys.executable, "-c", check], cwd=tmp_path, environment={"PYTHONPATH": str(python_site)})
