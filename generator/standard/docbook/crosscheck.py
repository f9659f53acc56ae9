"""Compare what was read with sources that others made of the standard, and say why they differ."""

import runpy
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from generator.errors import UserError
from generator.standard.model import (
    IOD,
    PRIVATE,
    TYPES,
    Attribute,
    ConfidentialityRow,
    Module,
    Tag,
    Type,
)

_ANONYMIZER_LISTS = {
    "D_TAGS": "D",
    "Z_TAGS": "Z",
    "X_TAGS": "X",
    "U_TAGS": "U",
    "Z_D_TAGS": "Z/D",
    "X_Z_TAGS": "X/Z",
    "X_D_TAGS": "X/D",
    "X_Z_D_TAGS": "X/Z/D",
    "X_Z_U_STAR_TAGS": "X/Z/U*",
}


_Place = tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands in a place: its type, and the module that says so."""

    module: str
    type: Type


def read_dicom_anonymizer(edition: str) -> dict[Tag, str]:
    """Read the Basic Profile's codes of single tags from dicom-anonymizer, by tag.

    Raises
    ------
    UserError
        If the package is not installed or lacks that edition.
    """
    try:
        package = distribution("dicom-anonymizer")
    except PackageNotFoundError:
        raise UserError(
            "dicom-anonymizer is not installed; install it to compare Table E.1-1 with it"
        ) from None
    name = f"dicomanonymizer/dicom_anonymization_databases/dicomfields_{edition}.py"
    path = Path(str(package.locate_file(name)))
    if not path.is_file():
        raise UserError(
            f"dicom-anonymizer {package.version} has no table of {edition}; compare another edition"
        )
    lists = runpy.run_path(str(path))
    # Repeating groups come with masks as further numbers; they are no single tags.
    return {
        f"({tag[0]:04X},{tag[1]:04X})": code
        for name, code in _ANONYMIZER_LISTS.items()
        for tag in lists[name]
        if len(tag) == 2
    }


def profile_differences(rows: Mapping[Tag, ConfidentialityRow], others: Mapping[Tag, str]) -> list[str]:
    """List where Table E.1-1's codes for single tags differ from another source's."""
    ours = {tag: row.basic_profile for tag, row in rows.items() if tag != PRIVATE and "X" not in tag}
    return [
        f"{tag}: {ours.get(tag, 'missing')} here, {others.get(tag, 'missing')} there"
        for tag in sorted(ours.keys() | others.keys())
        if ours.get(tag) != others.get(tag)
    ]


def dictionary_differences(ours: Mapping[Tag, Attribute], others: Mapping[Tag, Attribute]) -> list[str]:
    """List the data elements that differ from another dictionary's in what decides an action.

    These are keyword, VR and the retired mark; elements that only one of them has are counted.
    """
    lines = [
        f"{tag}: {_essence(ours[tag])} here, {_essence(others[tag])} there"
        for tag in sorted(ours.keys() & others.keys())
        if _essence(ours[tag]) != _essence(others[tag])
    ]
    return [
        f"{len(ours.keys() - others.keys())} data elements only here",
        f"{len(others.keys() - ours.keys())} data elements only there",
        *lines,
    ]


def occurrence_differences(
    ours: tuple[IOD, Mapping[str, Module]],
    others: tuple[IOD, Mapping[str, Module]],
    known: Mapping[Tag, Attribute],
) -> dict[str, list[str]]:
    """List where the occurrences of an IOD differ from those of a source of a later edition, by reason.

    Occurrences are compared by sequence path and tag, in whatever module they stand.

    Parameters
    ----------
    ours, others
        An IOD and the modules of its source.
    known
        The dictionary of about our edition: what it lacks came later.
    """
    here, there = _places(*ours), _places(*others)
    shared = {use.module for use in ours[0].modules} & {use.module for use in others[0].modules}
    reasons: dict[str, list[str]] = {}
    for place in sorted(here.keys() | there.keys()):
        if place in here and place in there:
            if here[place].type != there[place].type:
                line = f"{_path(place)}: type {here[place].type} here, {there[place].type} there"
                reasons.setdefault("another type", []).append(line)
        else:
            found, side, lacking = (
                (here[place], "here", there) if place in here else (there[place], "there", here)
            )
            reason = _reason(place, found, lacking, shared, known)
            reasons.setdefault(f"{reason} {side}", []).append(
                f"{_path(place)}: type {found.type} in {found.module}"
            )
    return reasons


def _reason(
    place: _Place,
    found: _Found,
    lacking: Mapping[_Place, _Found],
    shared_modules: Collection[str],
    known: Mapping[Tag, Attribute],
) -> str:
    if any(tag not in known for tag in place):
        return "newer data element, only"
    if found.module not in shared_modules:
        return "in a module that is used only"
    if len(place) > 1 and place[:-1] not in lacking:
        return "inside of a sequence that is only"
    return "in a module that both use, but only"


def _places(iod: IOD, modules: Mapping[str, Module]) -> dict[_Place, _Found]:
    """Return the module with the most demanding type by place: the path with the tag at its end."""
    places: dict[_Place, _Found] = {}
    for key in dict.fromkeys(use.module for use in iod.modules):
        for occurrence in modules[key].occurrences:
            place = (*occurrence.path, occurrence.tag)
            found = _Found(key, occurrence.type)
            places[place] = min(places.get(place, found), found, key=lambda either: TYPES.index(either.type))
    return places


def _path(place: _Place) -> str:
    return " > ".join(place)


def _essence(attribute: Attribute) -> str:
    retired = " retired" if attribute.retired else ""
    return f"{attribute.keyword or 'no keyword'} {' or '.join(attribute.vr) or 'no VR'}{retired}"
