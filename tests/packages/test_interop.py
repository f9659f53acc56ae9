"""Import styles and readers of objects do what the README of the npm package says of them."""

from pathlib import Path

from tests.packages.workbench import run, tool

SCRIPT = Path(__file__).resolve().parent / "node" / "interop.mjs"
NAME = "grand-challenge-dicom-de-id-procedure"


def test_import_styles_and_readers_of_getters(npm_site: Path, node_tools: Path) -> None:
    (npm_site / "reexport.mjs").write_text(f'export * as names from "{NAME}";\n', encoding="utf-8")
    said = run([tool("node"), SCRIPT, npm_site, node_tools.parent], cwd=npm_site)
    assert said == "to the end\n"


def test_typescript_for_commonjs_refuses_what_would_be_an_action(npm_site: Path, node_tools: Path) -> None:
    """Without `esModuleInterop` a default import would be `require(…).default`, which is "R"."""
    settings = ["--noEmit", "--strict", "--module", "commonjs", "--moduleResolution", "node10"]
    wrong = npm_site / "wrong.ts"
    wrong.write_text(f'import procedure from "{NAME}";\nprocedure.version;\n', encoding="utf-8")
    right = npm_site / "right.ts"
    right.write_text(f'import procedure = require("{NAME}");\nprocedure.version;\n', encoding="utf-8")
    run([node_tools / "tsc", *settings, "--esModuleInterop", "wrong.ts"], cwd=npm_site)
    run([node_tools / "tsc", *settings, "right.ts"], cwd=npm_site)
    said = run(["sh", "-c", f"{node_tools / 'tsc'} {' '.join(settings)} wrong.ts || true"], cwd=npm_site)
    assert "does not exist on type 'Action'" in said
