"""Read the parts of the standard that a folder holds as DocBook."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.errors import UserError
from generator.standard.docbook.part03 import Part03, read_part03
from generator.standard.docbook.part04 import Part04, read_part04
from generator.standard.docbook.part06 import Part06, read_part06
from generator.standard.docbook.part15 import Part15, read_confidentiality
from generator.standard.docbook.private_table import read_private
from generator.standard.model import PrivateAttribute, Source


@dataclass(frozen=True, slots=True)
class Parts:
    """What a folder of DocBook gives; a part that it lacks is None.

    `private` is Table E.3.10-1 of part 15, empty without that part.
    """

    part03: Part03 | None
    part04: Part04 | None
    part06: Part06 | None
    part15: Part15 | None
    sources: tuple[Source, ...]
    private: tuple[PrivateAttribute, ...] = ()


def paths_in(folder: Path) -> dict[str, Path]:
    """Return the files of the parts that a folder has, by the number of the part such as `PS3.3`.

    Raises
    ------
    UserError
        If it has none of them.
    """
    paths = {f"PS3.{number}": folder / f"part{number:02}.xml" for number in (3, 4, 6, 15)}
    there = {part: path for part, path in paths.items() if path.is_file()}
    if not there:
        raise UserError(
            f"{folder}: has no part03.xml, part04.xml, part06.xml or part15.xml; give another folder"
        )
    return there


def read_parts(folder: Path, edition: str | None = None) -> Parts:
    """Read `part03.xml`, `part04.xml`, `part06.xml` and `part15.xml`, as far as they are there.

    Parameters
    ----------
    folder
        The folder with the files.
    edition
        The edition that each of them must be; any if not given.

    Raises
    ------
    UserError
        If the folder has none of them, or one is not what it should be.
    """
    there = {path.stem: path for path in paths_in(folder).values()}
    part03 = read_part03(there["part03"], edition) if "part03" in there else None
    part04 = read_part04(there["part04"], edition) if "part04" in there else None
    part06 = read_part06(there["part06"], edition) if "part06" in there else None
    part15 = read_confidentiality(there["part15"], edition) if "part15" in there else None
    private = read_private(there["part15"], edition)[1] if "part15" in there else ()
    read = {"part03": part03, "part04": part04, "part06": part06, "part15": part15}
    sources = tuple(
        source_of(path, f"PS3.{int(name[4:])}", part.edition)
        for name, path in there.items()
        if (part := read[name]) is not None
    )
    return Parts(part03, part04, part06, part15, sources, private)


def source_of(path: Path, part: str, edition: str) -> Source:
    """Describe a DocBook file as the source of a part, with its checksum."""
    return Source(part, edition, f"DocBook {path.name}", hashlib.sha256(path.read_bytes()).hexdigest())
