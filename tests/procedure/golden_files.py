"""Reading the golden files: rows of cells between bars, with `#` for comments."""

from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the rows of a golden file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [tuple(cell.strip() for cell in line.split("|")) for line in lines if line and line[0] != "#"]
