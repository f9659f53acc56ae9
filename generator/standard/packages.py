"""Facts of PS3.3, PS3.4 and PS3.6 as packages on PyPI carry them.

The packages are read as data files; none of their code runs except pydicom's two
generated dictionaries, which hold literals only.
"""

import hashlib
import json
import re
import runpy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, cast

from generator.errors import UserError
from generator.reading import parse_json, read_text
from generator.standard.model import (
    IOD,
    TYPES,
    Attribute,
    Gap,
    Module,
    ModuleUse,
    Occurrence,
    SOPClass,
    Source,
    Tag,
    Type,
    Usage,
)

HIGHDICOM = ("highdicom", "0.28.2", "2026b")
PYDICOM = ("pydicom", "3.0.2", "2024c")
"""Distribution, version and the edition of the standard that it carries."""

_EDITION = re.compile(r"\d{4}[a-z]?")

UID_NAMES = Path("pydicom/_uid_dict.py")
"""The file of pydicom that holds Table A-1 of PS3.6."""

# highdicom names a few attributes by a keyword that PS3.6 has since corrected.
_CORRECTED_KEYWORDS = {
    "AnalogFilterType": "AnalogFilterTypeCodeSequence",
    "SummarizedFilterLookupTable": "SummarizedFilterLookupTableSequence",
}


@dataclass(frozen=True, slots=True)
class PackagedIODs:
    """PS3.3 and PS3.4 from highdicom."""

    sources: tuple[Source, ...]
    sop_classes: dict[str, SOPClass]
    iods: dict[str, IOD]
    modules: dict[str, Module]
    gaps: tuple[Gap, ...]


def _installed(package: tuple[str, str, str], name: str) -> Path:
    distribution_name, version, _ = package
    try:
        found = distribution(distribution_name)
    except PackageNotFoundError:
        raise UserError(
            f"{distribution_name} {version} is not installed; `make standard` installs it, or pip does"
        ) from None
    if found.version != version:
        raise UserError(
            f"{distribution_name} {found.version} is installed, not {version}; run `make standard`"
        )
    return Path(str(found.locate_file(name)))


def described(package: tuple[str, str, str]) -> str:
    """Return name, version and edition of a package, which must be installed.

    Raises
    ------
    UserError
        If it isn't, or is of another version.
    """
    _installed(package, "")
    name, version, edition = package
    return f"{name} {version} ({edition})"


def _source(part: str, package: tuple[str, str, str], *paths: Path) -> Source:
    name, version, edition = package
    sha256 = hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
    return Source(part, edition, f"{name} {version} ({', '.join(path.name for path in paths)})", sha256)


def tag_of(text: str) -> Tag:
    """Return `00080005` or `60xx3000` as `(0008,0005)` or `(60XX,3000)`."""
    text = text.upper()
    return f"({text[:4]},{text[4:]})"


def read_attributes_json(path: Path) -> tuple[Source, dict[Tag, Attribute]]:
    """Read PS3.6 from a JSON file of its rows: `{"00080005": {"keyword": …, "vr": […], …}}`.

    The edition is the last part of the file's name, as in `ps3.6-2026c.json`.

    Raises
    ------
    UserError
        If the file can't be read, holds no such rows, or has no edition in its name.
    """
    edition = path.stem.rpartition("-")[2]
    advice = "give rows of PS3.6 as JSON"
    text = read_text(path, advice)
    rows = parse_json(str(path), text, advice)
    try:
        attributes = {
            tag_of(key): Attribute(
                tag_of(key), row["keyword"], row["name"], tuple(row["vr"]), row["vm"], retired=row["retired"]
            )
            for key, row in rows.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"{path}: no list of data elements ({error}); expected rows of PS3.6") from error
    if _EDITION.fullmatch(edition) is None:
        raise UserError(f"{path}: names no edition; name it after that of its rows, such as ps3.6-2026c.json")
    return (
        Source("PS3.6", edition, f"rows of PS3.6 ({path.name})", hashlib.sha256(text.encode()).hexdigest()),
        attributes,
    )


def read_pydicom_attributes() -> tuple[Source, dict[Tag, Attribute]]:
    """Read PS3.6 Tables 6-1, 7-1, 8-1 and 9-1 from pydicom's dictionary."""
    path = _installed(PYDICOM, "pydicom/_dicom_dict.py")
    literals = runpy.run_path(str(path))
    rows = [(f"{key:08X}", row) for key, row in literals["DicomDictionary"].items()]
    rows += list(literals["RepeatersDictionary"].items())
    attributes = {}
    for key, (vr, vm, name, retired, keyword) in rows:
        tag = tag_of(key)
        vrs = () if vr == "NONE" else tuple(vr.split(" or "))
        attributes[tag] = Attribute(tag, keyword, name, vrs, vm, retired=bool(retired))
    return _source("PS3.6", PYDICOM, path), attributes


def read_pydicom_uid_names() -> dict[str, str]:
    """Read the names of SOP classes (PS3.6 Table A-1) from pydicom: UID to name."""
    literals = runpy.run_path(str(_installed(PYDICOM, str(UID_NAMES))))
    return {uid: row[0] for uid, row in literals["UID_dictionary"].items() if row[1] == "SOP Class"}


def read_highdicom(attributes: Mapping[Tag, Attribute], uid_names: Mapping[str, str]) -> PackagedIODs:
    """Read PS3.3 IODs and modules and PS3.4 SOP classes from highdicom.

    Keywords become tags by way of `attributes`, so that overlay attributes get the tag of
    their repeating group. Whatever cannot be mapped is named in `gaps`.
    """
    folder = "highdicom/_standard"
    sop_path, iod_path, module_path = (
        _installed(HIGHDICOM, f"{folder}/{name}.json")
        for name in ("sop_class_iod_map", "iod_module_map", "module_attribute_map")
    )
    sop_map, iod_map, module_map = (
        json.loads(path.read_text(encoding="utf-8")) for path in (sop_path, iod_path, module_path)
    )
    gaps: list[Gap] = []
    sop_classes = {}
    for uid, iod in sop_map.items():
        if uid not in uid_names:
            raise UserError(
                f"SOP class {uid} has no name in PS3.6 Table A-1 as given; give a newer one, "
                "or add it to the supplement if the names come from pydicom"
            )
        sop_classes[uid] = SOPClass(uid, uid_names[uid], iod)
    iods = {
        key: IOD(key, tuple(ModuleUse(row["key"], cast(Usage, row["usage"]), row["ie"]) for row in rows))
        for key, rows in iod_map.items()
    }
    storage = {use.module for key in set(sop_map.values()) for use in iods[key].modules}
    tags = {attribute.keyword: attribute.tag for attribute in attributes.values() if attribute.keyword}
    modules = {}
    # Other modules belong to services; many of their rows have no type, and no storage IOD uses them.
    gaps += [
        Gap("PS3.3", key, "module left out: no storage IOD uses it")
        for key in module_map
        if key not in storage
    ]
    for key in sorted(storage):
        if key not in module_map:
            gaps.append(Gap("PS3.3", key, "module without attributes in the source; kept as an empty one"))
        modules[key] = _module(key, module_map.get(key, []), tags, gaps)
    sources = (_source("PS3.3", HIGHDICOM, iod_path, module_path), _source("PS3.4", HIGHDICOM, sop_path))
    return PackagedIODs(sources, sop_classes, iods, modules, tuple(dict.fromkeys(gaps)))


def _module(key: str, rows: Iterable[Mapping[str, Any]], tags: Mapping[str, Tag], gaps: list[Gap]) -> Module:
    def tag_for(keyword: str) -> Tag:
        corrected = _CORRECTED_KEYWORDS.get(keyword, keyword)
        if corrected in tags:
            if corrected != keyword:
                gaps.append(
                    Gap("PS3.3", keyword, f"keyword resolved: PS3.6 now has {corrected} {tags[corrected]}")
                )
            return tags[corrected]
        if keyword in tags:
            return tags[keyword]
        raise UserError(
            f"module {key}: no data element has the keyword {keyword}; "
            "give a newer PS3.6 or add the corrected keyword to generator/standard/packages.py"
        )

    occurrences = []
    for row in rows:
        if row["type"] not in TYPES:
            raise UserError(f"module {key}: {row['keyword']} has no attribute type ({row['type']})")
        path = tuple(tag_for(keyword) for keyword in row["path"])
        occurrences.append(Occurrence(tag_for(row["keyword"]), cast(Type, row["type"]), path))
    return Module(key, tuple(sorted(occurrences, key=lambda o: (o.path, o.tag))))
