"""The installed npm tarball in Node, in bundles and in Chromium."""

import hashlib
import http.server
import shutil
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from chromium import browser
from workbench import CONSUMERS, PROCEDURE, run, tool

from generator.canonical import digest

NAME = "grand-challenge-dicom-de-id-procedure"

# Prints the digest of what the consumer got, worked out anew, and one look-up.
SORTED = """
const sorted = (key, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;
"""
PRINT = (
    SORTED + "console.log(JSON.stringify(procedure, sorted));\n"
    'if (lookup("1.2.3", "(0010,0010)").default !== "R") throw new Error("look-up");\n'
)
IN_ESM = f'import procedure from "{NAME}";\nimport {{ lookup }} from "{NAME}/lookup";\n'
IN_COMMONJS = f'const procedure = require("{NAME}");\nconst {{ lookup }} = require("{NAME}/lookup");\n'

BUNDLES = (
    "esbuild-esm.mjs",
    "esbuild-iife.cjs",
    "esbuild-minified.cjs",
    "rollup.mjs",
    "vite/vite.mjs",
    "webpack-esm.cjs",
    "webpack-commonjs.cjs",
)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_frozen_lazy_and_plain(npm_site: Path) -> None:
    assert run([tool("node"), CONSUMERS / "frozen.mjs", PROCEDURE], cwd=npm_site) == "to the end\n"


@pytest.fixture(scope="session")
def bundles(npm_site: Path, node_tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    (npm_site / "entry.mjs").write_text(IN_ESM + PRINT, encoding="utf-8")
    (npm_site / "entry.cjs").write_text(IN_COMMONJS + PRINT, encoding="utf-8")
    # A module finds its imports from where it lies.
    script = node_tools.parent.parent / "bundle.mjs"
    shutil.copy(CONSUMERS / "bundle.mjs", script)
    out = tmp_path_factory.mktemp("bundles")
    run([tool("node"), script, npm_site, out], cwd=npm_site)
    return out


@pytest.mark.parametrize("bundle", BUNDLES)
def test_bundles_run(bundle: str, bundles: Path, procedure: dict[str, Any], tmp_path: Path) -> None:
    printed = run([tool("node"), bundles / bundle], cwd=tmp_path)
    assert sha256(printed.rstrip("\n")) == digest(procedure)


@pytest.mark.parametrize(
    ("script", "expression"),
    [
        ('<script src="procedure.umd.js"></script>', "GrandChallengeDICOMDeIdProcedure"),
        ("", '(await import("./procedure.mjs")).default'),
    ],
    ids=["script", "module"],
)
def test_chromium(
    script: str, expression: str, npm_site: Path, procedure: dict[str, Any], tmp_path: Path
) -> None:
    package = npm_site / "node_modules" / NAME
    for name in ("procedure.umd.js", "procedure.mjs"):
        shutil.copy(package / name, tmp_path)
    page = f"""<!doctype html><meta charset="utf-8">{script}<script type="module">{SORTED}
const text = new TextEncoder().encode(JSON.stringify({expression}, sorted));
const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
document.title = "digest " + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
</script>"""
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    # A module script is only loaded from a server.
    QuietHandler.extensions_map[".mjs"] = "text/javascript"
    handler = partial(QuietHandler, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = [
            browser(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            f"--user-data-dir={tmp_path}/p",
        ]
        address = f"http://127.0.0.1:{server.server_port}/index.html"
        printed = run([*command, "--virtual-time-budget=20000", "--dump-dom", address], cwd=tmp_path)
        server.shutdown()
    assert f"digest {digest(procedure)}" in printed


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files without a word for each request."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""
