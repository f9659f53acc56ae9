"""Keeps what attacks found, for docs/reliability.md (`make reliability`)."""

import json
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "build" / "reliability"


def tried(attack: str, tries: int, broke: int = 0) -> None:
    """Note how often an attack was tried and how often something broke; call it once all is known."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    name = re.sub(r"\W+", "-", attack.lower()).strip("-")
    text = json.dumps({"attack": attack, "tries": tries, "broke": broke})
    (FOLDER / f"attack-{name}.json").write_text(text, encoding="utf-8")
