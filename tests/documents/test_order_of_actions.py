"""Actions have one order, from strict to loose, wherever one is written."""

import re
from pathlib import Path

from generator.procedure.actions import ACTION_CODES, STRICTNESS

SUFFIXES = {".py", ".pyi", ".js", ".mjs", ".ts", ".txt", ".md", ".json", ".toml", ".yml"}
FOLDERS = ("generator", "templates", "schemas", "procedure", "docs", "verification")

# All seven letters in a row, with or without commas, quotes and the word "and" between them.
_BETWEEN = r"(?:[\"']?,? ?(?:and |then )?[\"']?)"
_ORDER = re.compile(rf"(?<![A-Za-z])[DZXKCUR](?:{_BETWEEN}[DZXKCUR]){{6}}(?![A-Za-z])")


def written_orders(repository: Path) -> dict[str, list[str]]:
    files = [repository / name for name in ("CONTRIBUTING.md", "SECURITY.md")]
    files += [path for folder in FOLDERS for path in (repository / folder).rglob("*")]
    found = {}
    for path in files:
        if path.suffix in SUFFIXES and path.is_file() and "node_modules" not in path.parts:
            rows = ["".join(re.findall("[DZXKCUR]", row)) for row in _ORDER.findall(path.read_text("utf-8"))]
            orders = [order for order in rows if sorted(order) == sorted(ACTION_CODES)]
            if orders:
                found[str(path.relative_to(repository))] = orders
    return found


def test_every_written_order_of_the_actions_is_the_one_order(repository: Path) -> None:
    found = written_orders(repository)
    # An order that the packages, the schema and the walker of the verification write down themselves.
    assert {"schemas/procedure.schema.json", "verification/software/walker.py"} <= set(found)
    assert any(path.startswith("templates/") for path in found)
    assert {path: orders for path, orders in found.items() if set(orders) != {STRICTNESS}} == {}
