"""Whether the generated files are what `make final` makes of this commit."""

import os
from collections.abc import Mapping
from pathlib import Path

from generator import __main__ as command_line
from generator.changes import changelog, succession
from generator.errors import UserError
from generator.release_check import agreement
from generator.render import requirements, worklist

FOLDER = Path("dist")
DOCUMENTS = (
    Path("README.md"),
    Path("SOP.md"),
    agreement.CITATION,
    changelog.PATH,
    requirements.PATH,
    worklist.PATH,
)

_NOT_IN_GIT = {agreement.NPM / "procedure.json"}


def _contents() -> Mapping[Path, bytes]:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    files += [path for path in DOCUMENTS if path.is_file()]
    return {path: path.read_bytes() for path in files if path not in _NOT_IN_GIT}


def check() -> int:
    """Make the version that dist/ holds once more and return how many files came out the same.

    What differs stays as it was made, to be looked at and committed.

    Raises
    ------
    UserError
        With one finding for each file that differs.
    """
    version = succession.last_version()
    if version is None:
        raise UserError(f"{succession.MANIFEST} is missing; run VERSION=YYYY.0M.MINOR make final")
    before = _contents()
    os.environ["VERSION"] = str(version)
    if command_line.main(["final"]):
        raise UserError(f"VERSION={version} make final fails, see above; mend that first")
    after = _contents()
    stale = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    if stale:
        raise UserError(
            *(
                f"{path} was not what VERSION={version} make final makes; it is now, commit it"
                for path in stale
            )
        )
    return len(after)
