"""Asks a rendered Python package for its procedure, as any consumer would.

Packages hold the procedure packed, and the layout may differ between versions; the public interface
does not. The package is imported in a process of its own.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from generator.errors import UserError
from generator.procedure.final import PACKAGE
from generator.reading import parse_json

MODULE = PACKAGE.replace("-", "_")

_ASK = (
    "import json, sys; sys.path.insert(0, sys.argv[1]); "
    f"from {MODULE} import procedure; sys.stdout.buffer.write(json.dumps(procedure).encode())"
)


def ask_package(name: str, parent: Path) -> Any:
    """Return the procedure of the package in the folder `parent`; `name` is what errors call it.

    Raises
    ------
    UserError
        If it can't be imported, or what it says is no JSON.
    """
    asked = subprocess.run(
        [sys.executable, "-I", "-B", "-c", _ASK, str(parent.resolve())], capture_output=True, check=False
    )
    if asked.returncode:
        last = asked.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise UserError(f"{name}: its package can't be imported: {''.join(last)}; give another version")
    return parse_json(name, asked.stdout.decode(errors="replace"), "give another version")
