"""The installed wheel on every Python at hand."""

from pathlib import Path

from workbench import CONSUMERS, PROCEDURE, PYTHONS, run


def test_frozen_lazy_and_whole(
    python_version: tuple[int, int], python_site: Path, extensions: Path, tmp_path: Path
) -> None:
    run(
        [PYTHONS[python_version], CONSUMERS / "frozen.py", PROCEDURE],
        cwd=tmp_path,
        environment={"PYTHONPATH": f"{python_site}:{extensions}", "PYTHONDONTWRITEBYTECODE": "1"},
    )
