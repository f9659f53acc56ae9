"""PS3.6 as the repository keeps it, for a snapshot that is given no newer one.

No package on PyPI carries the data elements of the edition that PS3.15 names, so their rows are an
input of the snapshot as well as a part of it: standard/attributes.json. edition.json says where they
were first read, and has the checksum of attributes.json itself, so that a changed row is noticed.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator.errors import UserError
from generator.standard import packages, snapshot, supplement
from generator.standard.model import Attribute, Source, Tag

_KEPT = f"{snapshot.ATTRIBUTES}, read from "
_NAMES = "; names of SOP classes from "


def kept(source: Source, attributes: Mapping[Tag, Attribute]) -> Source:
    """Return the source of rows that the snapshot keeps: itself, with where they were first read.

    Table A-1 of PS3.6 is not kept, so the names of SOP classes have a source of their own.
    """
    names = f"{packages.PYDICOM[0]} {packages.PYDICOM[1]} ({packages.UID_NAMES.name}) and {supplement.PATH}"
    checksum = hashlib.sha256(snapshot.attributes_text(attributes).encode()).hexdigest()
    return replace(source, source=f"{_KEPT}{_first(source)}{_NAMES}{names}", sha256=checksum)


def described(folder: Path = snapshot.FOLDER) -> str:
    """Return which rows the snapshot keeps, and where they were first read.

    Raises
    ------
    UserError
        If there is no snapshot.
    """
    source = _origin(folder)
    return f"{folder / snapshot.ATTRIBUTES} ({source.edition}, first read from {_first(source)})"


def _first(source: Source) -> str:
    return source.source.removeprefix(_KEPT).partition(_NAMES)[0]


def _origin(folder: Path) -> Source:
    """Return what edition.json says about PS3.6."""
    try:
        sources = {source.part: source for source in snapshot.read_sources(folder)}
        return sources["PS3.6"]
    except OSError as error:
        raise _not_at_hand(folder / snapshot.EDITION, error.strerror) from error
    except snapshot.DAMAGE as error:
        raise _not_at_hand(folder / snapshot.EDITION, f"{type(error).__name__}: {error}") from error


def read_kept(folder: Path = snapshot.FOLDER) -> tuple[Source, dict[Tag, Attribute]]:
    """Read PS3.6 from the snapshot that is there.

    Raises
    ------
    UserError
        If there is none, or its rows are not those that edition.json has the checksum of.
    """
    source = _origin(folder)
    path = folder / snapshot.ATTRIBUTES
    try:
        attributes = snapshot.read_attributes(folder)
    except OSError as error:
        raise _not_at_hand(path, error.strerror) from error
    except snapshot.DAMAGE as error:
        raise _not_at_hand(path, f"{type(error).__name__}: {error}") from error
    return kept(source, attributes), attributes


def _not_at_hand(path: Path, reason: str | None) -> UserError:
    return UserError(
        f"{path}: PS3.6 is kept there and can't be read ({reason}); restore it with `git checkout {path}`, "
        "or give part06.xml in DOCBOOK or the rows as DICTIONARY=file"
    )
