"""The code that the documents show runs as it stands, and gives what its comments say."""

import ast
import json
import re
from pathlib import Path

import pytest

from tests.packages.workbench import ROOT, run, tool

DOCUMENTS = ("README.md", "dist/python/README.md", "dist/python-names/README.md", "dist/npm/README.md")

_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)

# A value in a comment, and maybe what it means: `x["default"]  # 'X': private`.
_PYTHON_CLAIM = re.compile(r"^(?P<code>\S.*?) +# (?P<value>['\[\d][^:#]*?)(?:: .*)?$", re.MULTILINE)
_NODE_CLAIM = re.compile(r'^(?P<code>\S.*?); // (?P<value>["\[{].*)$', re.MULTILINE)

PYTHON_BEFORE = """\
class dataset:
    to_json_dict = staticmethod(dict)
"""

# Blocks are modules of their own here; a page of the document goes on with the names of the block before.
NODE_BEFORE = """\
import assert from "node:assert/strict";
globalThis.ct = "1.2.840.10008.5.1.4.1.1.2";
"""


def blocks(document: str, language: str) -> list[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    return [found["code"] for found in _BLOCK.finditer(text) if found["language"] == language]


def python_claims(code: str) -> str:
    """Return code in which each line with a value in its comment is held to that value."""
    return _PYTHON_CLAIM.sub(
        lambda line: f"assert ({line['code']}) == {ast.literal_eval(line['value'])!r}, {line['code']!r}", code
    )


def node_claims(code: str) -> str:
    return _NODE_CLAIM.sub(
        lambda line: f"assert.deepEqual(({line['code']}), {line['value']}, {json.dumps(line['code'])});", code
    )


def documents_with(language: str) -> list[str]:
    return [document for document in DOCUMENTS if blocks(document, language)]


@pytest.mark.parametrize("document", documents_with("python"))
def test_python_code_of_documents_runs(document: str, python_site: Path, tmp_path: Path) -> None:
    code = python_claims("\n".join(blocks(document, "python")))
    script = tmp_path / "document.py"
    script.write_text(PYTHON_BEFORE + code, encoding="utf-8")
    run([tool("python"), script], cwd=tmp_path, environment={"PYTHONPATH": str(python_site)})
    assert document != "README.md" or code.count("assert (") >= 11


@pytest.mark.parametrize("document", documents_with("js"))
def test_javascript_code_of_documents_runs(document: str, npm_site: Path) -> None:
    for number, block in enumerate(blocks(document, "js")):
        script = npm_site / f"document-{number}.mjs"
        script.write_text(NODE_BEFORE + node_claims(block), encoding="utf-8")
        run([tool("node"), script], cwd=npm_site)
    assert "assert.deepEqual" in node_claims("\n".join(blocks(document, "js")))


def test_a_wrong_value_in_a_comment_is_noticed() -> None:
    right, wrong = "len('ab')  # 2: letters", "len('ab')  # 3: letters"
    exec(python_claims(right), {})  # noqa: S102
    with pytest.raises(AssertionError):
        exec(python_claims(wrong), {})  # noqa: S102
