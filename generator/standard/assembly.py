"""Put a snapshot together from the sources at hand, and name what they lack."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.console import say
from generator.errors import UserError
from generator.standard import dictionary, packages, supplement
from generator.standard.docbook.crosscheck import (
    dictionary_differences,
    occurrence_differences,
    profile_differences,
    read_dicom_anonymizer,
)
from generator.standard.docbook.part03 import check_dictionary
from generator.standard.docbook.part04 import assign_iods
from generator.standard.docbook.part15 import retired_disagreements
from generator.standard.docbook.parts import Parts, paths_in, read_parts
from generator.standard.model import (
    IOD,
    PRIVATE,
    Attribute,
    ConfidentialityRow,
    Gap,
    Module,
    SOPClass,
    Source,
    Standard,
    Tag,
)

# Groups of commands, file meta information, directories, industrial testing and item
# delimiters: PS3.3 IODs of patients do not use them.
_OTHER_GROUPS = ("(0000,", "(0002,", "(0004,", "(0006,", "(0014,", "(4010,", "(FFF")

IN_NO_MODULE = "in PS3.6 but in no module; removed unless decided otherwise"
"""The remark on an attribute that the source of PS3.3 doesn't have."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Files on disk to read from.

    `docbook` is a folder with some of part03.xml, part04.xml, part06.xml and part15.xml, the
    last of them at least; `attributes` are the rows of PS3.6 as JSON, used where the folder
    has no part 6; without them the rows that the snapshot keeps are. What the folder lacks of
    PS3.3 and PS3.4 comes from packages. `edition` is the one that the DocBook must be; any if
    None.
    """

    docbook: Path
    attributes: Path | None = None
    edition: str | None = None


@dataclass(frozen=True, slots=True)
class _Structure:
    """SOP classes, IODs and modules, with their sources and what they lack."""

    sop_classes: dict[str, SOPClass]
    iods: dict[str, IOD]
    modules: dict[str, Module]
    sources: tuple[Source, ...]
    gaps: tuple[Gap, ...]


def origins(sources: Sources) -> dict[str, str]:
    """Return where each part will come from, without reading more than it takes to say so.

    Raises
    ------
    UserError
        If a file, a package or the rows that the snapshot keeps are not there.
    """
    there = {part: str(path) for part, path in paths_in(sources.docbook).items()}
    if "PS3.15" not in there:
        raise _no_profile(sources.docbook)
    found: dict[str, str] = {}
    for part in ("PS3.3", "PS3.4", "PS3.6", "PS3.15"):
        if part in there:
            found[part] = there[part]
        elif part != "PS3.6":
            found[part] = packages.described(packages.HIGHDICOM)
        elif sources.attributes is not None:
            if not sources.attributes.is_file():
                raise UserError(
                    f"{sources.attributes}: is no file; give the rows of PS3.6 as DICTIONARY=file"
                )
            found[part] = str(sources.attributes)
        else:
            found[part] = dictionary.described()
    if "PS3.6" not in there:
        found["names of SOP classes"] = f"{packages.described(packages.PYDICOM)} and {supplement.PATH}"
    return found


def assemble(sources: Sources) -> tuple[Standard, list[str]]:
    """Return a snapshot and what its cross-checks with independent sources say; say first what is read.

    PS3.15 is read from DocBook, every other part too if the folder has it; else PS3.3 and
    PS3.4 come from highdicom and PS3.6 from the given rows or those that the snapshot keeps.

    Raises
    ------
    UserError
        If a source is missing, broken or contradicts the supplement.
    """
    origin = origins(sources)
    for part, where in origin.items():
        say(f"standard: {part} from {where}")
    parts = read_parts(sources.docbook, sources.edition)
    if parts.part15 is None:
        raise _no_profile(sources.docbook)
    attributes, names, part6 = _dictionary(parts, sources.attributes)
    try:
        used = _only_used(_structure(parts, attributes, names))
    except UserError as error:
        # One part may be too old or too new for another: whoever reads this must see which they are.
        said = ", ".join(f"{part} from {where}" for part, where in origin.items() if part != "PS3.15")
        raise UserError(*(f"{finding} [{said}]" for finding in error.findings)) from error
    standard = Standard(
        sources=tuple(sorted((*parts.sources, *part6, *used.sources), key=lambda source: source.part)),
        attributes=attributes,
        sop_classes=used.sop_classes,
        iods=used.iods,
        modules=used.modules,
        confidentiality=parts.part15.rows,
        gaps=tuple(
            dict.fromkeys(
                (
                    *used.gaps,
                    *missing_attributes(attributes, used.modules, parts.part15.rows),
                    *unnamed_attributes(attributes),
                    *(
                        Gap("PS3.15", tag, "stands in several identical rows, merged")
                        for tag in parts.part15.merged
                    ),
                    *(
                        Gap("PS3.15", line.split(": ")[0], f"{line.split(': ', 1)[1]}; PS3.6 holds")
                        for line in retired_disagreements(parts.part15, attributes)
                    ),
                )
            )
        ),
        private=parts.private,
    )
    return standard, cross_checks(standard)


def _no_profile(folder: Path) -> UserError:
    return UserError(f"{folder}: has no part15.xml, which no package carries; add it")


def _dictionary(
    parts: Parts, rows: Path | None
) -> tuple[dict[Tag, Attribute], dict[str, str], tuple[Source, ...]]:
    """Return attributes by tag, names of UIDs, and their sources other than DocBook."""
    if parts.part06 is not None:
        return parts.part06.attributes, parts.part06.uid_names(), ()
    names = packages.read_pydicom_uid_names() | supplement.uid_names(supplement.read())
    if rows is None:
        source, attributes = dictionary.read_kept()
    else:
        source, attributes = packages.read_attributes_json(rows)

    return attributes, names, (dictionary.kept(source, attributes),)


def _structure(parts: Parts, attributes: dict[Tag, Attribute], names: dict[str, str]) -> _Structure:
    sop_classes: dict[str, SOPClass] = {}
    iods: dict[str, IOD] = {}
    modules: dict[str, Module] = {}
    sources: tuple[Source, ...] = ()
    gaps: tuple[Gap, ...] = ()
    if parts.part03 is None or parts.part04 is None:
        packaged = packages.read_highdicom(attributes, names)
        sop_classes, iods, gaps = packaged.sop_classes, packaged.iods, packaged.gaps
        modules, added = supplement.complete(packaged.modules, attributes, supplement.read())
        gaps = (*gaps, *added)
        given = {"PS3.3": parts.part03, "PS3.4": parts.part04}
        sources = tuple(source for source in packaged.sources if given[source.part] is None)
    if parts.part03 is not None:
        iods = parts.part03.iods
        modules = {key: _known(module, attributes) for key, module in parts.part03.modules.items()}
        gaps = (*parts.part03.remarks, *check_dictionary(parts.part03, attributes))
    if parts.part04 is not None:
        sop_classes, unassigned = assign_iods(
            parts.part04,
            iods,
            names,
            parts.part03.sections if parts.part03 is not None else {},
            {uid: sop_class.iod for uid, sop_class in sop_classes.items()},
        )
        gaps = (*gaps, *unassigned)
    return _Structure(sop_classes, iods, modules, sources, gaps)


def _known(module: Module, attributes: dict[Tag, Attribute]) -> Module:
    """Leave out what PS3.6 as given does not know; `check_dictionary` names it."""
    return replace(
        module,
        occurrences=tuple(
            occurrence
            for occurrence in module.occurrences
            if attributes.keys() >= {occurrence.tag, *occurrence.path}
        ),
    )


def _only_used(structure: _Structure) -> _Structure:
    """Leave out SOP classes without an IOD, IODs without a SOP class and modules without an IOD.

    Each is named. A SOP class is without an IOD where PS3.3 is of another source than PS3.4; its
    row in procedure/sop_classes.toml then stops the build.
    """
    sop_classes = {uid: row for uid, row in structure.sop_classes.items() if row.iod in structure.iods}
    stored = {row.iod for row in sop_classes.values()}
    iods = {key: iod for key, iod in structure.iods.items() if key in stored}
    used = {use.module for iod in iods.values() for use in iod.modules}
    gaps = [
        Gap("PS3.4", uid, f"{row.name}: left out, PS3.3 as given has no IOD {row.iod}")
        for uid, row in structure.sop_classes.items()
        if uid not in sop_classes
    ]
    gaps += [
        Gap("PS3.3", key, "IOD left out: no storage SOP class of PS3.4 uses it")
        for key in structure.iods
        if key not in iods
    ]
    gaps += [
        Gap("PS3.3", key, "module left out: no storage IOD uses it")
        for key in structure.modules
        if key not in used
    ]
    modules = {key: module for key, module in structure.modules.items() if key in used}
    return replace(
        structure, sop_classes=sop_classes, iods=iods, modules=modules, gaps=(*structure.gaps, *gaps)
    )


def cross_checks(standard: Standard) -> list[str]:
    """Compare with sources that are independent of those of the snapshot; one line a difference.

    A source that is not at hand is named instead: it is no part of the snapshot.
    """
    editions = {source.part: source.edition for source in standard.sources}
    lines = _compared(
        "Table E.1-1 against dicom-anonymizer",
        lambda: profile_differences(standard.confidentiality, read_dicom_anonymizer(editions["PS3.15"])),
    )
    lines += _compared(
        "PS3.6 against pydicom",
        lambda: dictionary_differences(standard.attributes, packages.read_pydicom_attributes()[1]),
    )
    if not any(source.source.startswith(packages.HIGHDICOM[0]) for source in standard.sources):
        lines += _compared("PS3.3 against highdicom", lambda: _structure_differences(standard))
    return lines


def _compared(title: str, compare: Callable[[], list[str]]) -> list[str]:
    try:
        differences = compare()
    except UserError as error:
        return [f"{title}: not compared: {error}"]
    return [f"{title}: {len(differences)} differences", *differences]


def _structure_differences(standard: Standard) -> list[str]:
    """Compare the occurrences of CT and Enhanced CT Image with those of highdicom, by reason."""
    names = packages.read_pydicom_uid_names() | supplement.uid_names(supplement.read())
    packaged = packages.read_highdicom(standard.attributes, names)
    lines = []
    for key in ("ct-image", "enhanced-ct-image"):
        if key in standard.iods and key in packaged.iods:
            found = occurrence_differences(
                (standard.iods[key], standard.modules),
                (packaged.iods[key], packaged.modules),
                standard.attributes,
            )
            for reason, places in found.items():
                lines += [f"{key}: {reason}: {place}" for place in places]
    return lines


def added_by_people(standard: Standard) -> dict[str, frozenset[tuple[Tag, ...]]]:
    """Return what the supplement added to each module: paths with the tag at their end."""
    (part3,) = (source for source in standard.sources if source.part == "PS3.3")
    if not part3.source.startswith(packages.HIGHDICOM[0]):
        return {}
    names = packages.read_pydicom_uid_names() | supplement.uid_names(supplement.read())
    packaged = packages.read_highdicom(standard.attributes, names).modules
    return {key: _places(module) - _places(packaged[key]) for key, module in standard.modules.items()}


def _places(module: Module) -> frozenset[tuple[Tag, ...]]:
    return frozenset((*occurrence.path, occurrence.tag) for occurrence in module.occurrences)


def missing_attributes(
    attributes: dict[Tag, Attribute],
    modules: dict[str, Module],
    confidentiality: dict[Tag, ConfidentialityRow],
) -> list[Gap]:
    """Name what one part knows and another does not.

    Attributes of PS3.6 that no module mentions may be new ones that the source of PS3.3
    does not carry yet; they are not in the procedure unless a decision puts them there.
    """
    mentioned = {occurrence.tag for module in modules.values() for occurrence in module.occurrences}
    gaps = [
        Gap("PS3.3", f"{attribute.tag} {attribute.keyword}", IN_NO_MODULE)
        for attribute in attributes.values()
        if attribute.tag not in mentioned
        and attribute.keyword
        and not attribute.retired
        and not attribute.tag.startswith(_OTHER_GROUPS)
    ]
    gaps += [
        Gap("PS3.15", f"{row.tag} {row.name}", "in Table E.1-1 but not in PS3.6; removed by default")
        for row in confidentiality.values()
        if row.tag not in attributes and row.tag != PRIVATE and "XXXX" not in row.tag
    ]
    return gaps


def unnamed_attributes(attributes: dict[Tag, Attribute]) -> list[Gap]:
    """Name the retired rows of PS3.6 that have no keyword any more."""
    return [
        Gap("PS3.6", attribute.tag, "retired without name or keyword; kept as a tag only")
        for attribute in attributes.values()
        if not attribute.keyword
    ]
