"""Asks the functions of both packages the same questions."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench import run, tool

from generator.render.npm import npm_package
from generator.render.python import python_package
from generator.replacing import replace_tree

# A question is the name of a function and its arguments; an outcome has a value, or the kind of an error
# that both languages have and its message. All is JSON, since both languages read it.
IN_PYTHON = """
import json, sys
from grand_challenge_dicom_de_id_procedure import lookup as functions
KINDS = {functions.TagError: "tag", ValueError: "value", TypeError: "type"}
def under(options, settings={}):
    return functions.under(options, **settings)
ASKED = {
    "tag": functions.normalized_tag,
    "lookup": functions.lookup,
    "under": under,
    "stops": functions.stops,
}
def outcome(name, *arguments):
    try:
        return {"value": ASKED[name](*arguments)}
    except tuple(KINDS) as error:
        return {"error": KINDS[type(error)], "message": str(error)}
json.dump([outcome(*question) for question in json.load(sys.stdin)], sys.stdout)
"""
IN_NODE = """
const { readFileSync } = require("node:fs");
const functions = require("./lookup.js");
const KINDS = { TagError: "tag", RangeError: "value", TypeError: "type" };
const ASKED = {
  tag: functions.normalizedTag,
  lookup: functions.lookup,
  under: functions.under,
  stops: functions.stops,
};
const outcome = ([name, ...rest]) => {
  try {
    return { value: ASKED[name](...rest) };
  } catch (error) {
    if (!(error.name in KINDS)) throw error;
    return { error: KINDS[error.name], message: error.message };
  }
};
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(outcome)));
"""

# An error is the package's own and says what to do; one of the language itself is a fault.
_MESSAGE = r".{1,200}(; give |; choose one of them|; the options are | is not a string).{0,250}"


def rendered(procedure: Mapping[str, Any], folder: Path) -> Path:
    """Write both packages of a procedure into a folder and return it."""
    replace_tree(folder / "python", python_package(procedure))
    replace_tree(folder / "npm", npm_package(procedure))
    return folder


def run_python(folder: Path, code: str, text: str | None = None) -> str:
    """Run code in a Python that has the package."""
    path = {"PYTHONPATH": str(folder / "python" / "src"), "PYTHONIOENCODING": "utf-8"}
    return run([sys.executable, "-c", code], folder, path, text)


def run_node(folder: Path, code: str, text: str | None = None) -> str:
    """Run code in a Node in the folder of the package."""
    return run([tool("node"), "-e", code], folder / "npm", None, text)


def holds_in_python(folder: Path, code: str) -> bool:
    """Return whether code ran to its last line, in a Python that has the package."""
    return run_python(folder, f'{code}\nprint("to the end")\n') == "to the end\n"


def holds_in_node(folder: Path, code: str) -> bool:
    """Return whether code, which may await, ran to its last line, in a Node in the folder of the package.

    Node leaves what awaits for ever without a word and without an error.
    """
    return run_node(folder, f'(async () => {{{code}\nconsole.log("to the end");\n}})();') == "to the end\n"


def outcomes(folder: Path, language: str, questions: Sequence[Any]) -> list[dict[str, Any]]:
    """Return the outcome of each question in "python" or "node"."""
    ask = {
        "python": lambda text: run_python(folder, IN_PYTHON, text),
        "node": lambda text: run_node(folder, IN_NODE, text),
    }
    answered: list[dict[str, Any]] = json.loads(ask[language](json.dumps(questions)))
    return answered


def agreed(folder: Path, questions: Sequence[Any]) -> list[Any]:
    """Return the outcomes of the questions, after a check that they are the same in both languages.

    Messages of errors may differ, since values look different in the two languages.
    """
    both = [outcomes(folder, language, questions) for language in ("python", "node")]
    for question, python, node in zip(questions, *both, strict=True):
        alike = [{key: value for key, value in one.items() if key != "message"} for one in (python, node)]
        assert alike[0] == alike[1], (question, python, node)
        for outcome in (python, node):
            assert "error" not in outcome or re.fullmatch(_MESSAGE, outcome["message"]), (question, outcome)
    return both[0]
