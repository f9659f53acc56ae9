"""What is committed is what `make final` makes."""

from pathlib import Path
from typing import Any

import pytest

from generator import release
from generator.__main__ import Workshop


def test_committed_output_is_fresh(
    shop: Workshop, procedure: dict[str, Any], repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    outputs = release.outputs(procedure, shop.report, shop.candidate, shop.standard)
    assert Path("dist/python") in outputs and Path("dist/npm") in outputs
    stale = []
    for target, content in outputs.items():
        files = {"": content} if isinstance(content, str) else dict(content)
        stale += [
            str(target / name if name else target)
            for name, text in files.items()
            # The full JSON is made for packing and not committed.
            if name != "procedure.json" and (target / name).read_bytes() != text.encode()
        ]
        if not isinstance(content, str):
            found = {
                str(path.relative_to(target))
                for path in target.rglob("*")
                # Whoever imports the package from here leaves what Python compiled; git ignores it.
                if path.is_file() and "__pycache__" not in path.parts
            }
            stale += sorted(found - files.keys())
    version = procedure["version"]
    assert not stale, f"run VERSION={version} make final and commit what it writes: {stale}"


def test_a_version_is_given_in_one_place_only(procedure: dict[str, Any], repository: Path) -> None:
    version = procedure["version"]
    for name in ("README.md", "SOP.md", "CHANGELOG.md", "CITATION.cff"):
        assert version in (repository / name).read_text(encoding="utf-8"), name
    for path in (*(repository / "generator").rglob("*.py"), *(repository / "templates").rglob("*")):
        if path.is_file():
            assert f'= "{version}"' not in path.read_text(encoding="utf-8"), path
