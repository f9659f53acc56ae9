"""Put a snapshot together from the sources at hand, and name what they lack."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.standard import packages, supplement
from generator.standard.docbook.part15 import read_part15
from generator.standard.model import PRIVATE, Attribute, ConfidentialityRow, Gap, Module, Source, Standard, Tag

# Groups of commands, file meta information, directories, industrial testing and item
# delimiters: PS3.3 IODs of patients do not use them.
_OTHER_GROUPS = ("(0000,", "(0002,", "(0004,", "(0006,", "(0014,", "(4010,", "(FFF")


@dataclass(frozen=True, slots=True)
class Sources:
    """Files on disk: PS3.15 as DocBook, and the rows of PS3.6 as JSON (None: from pydicom)."""

    part15: Path
    attributes: Path | None = None


def from_packages(sources: Sources) -> Standard:
    """Return a snapshot of PS3.3 and PS3.4 from highdicom, PS3.6 from rows or pydicom, PS3.15 from DocBook.

    Raises
    ------
    UserError
        If a source is missing, broken or contradicts the supplement.
    """
    if sources.attributes is None:
        part6, attributes = packages.read_pydicom_attributes()
    else:
        part6, attributes = packages.read_attributes_json(sources.attributes)
    additions = supplement.read()
    iods = packages.read_highdicom(
        attributes, packages.read_pydicom_uid_names() | supplement.uid_names(additions)
    )
    modules, added = supplement.complete(iods.modules, attributes, additions)
    edition, confidentiality = read_part15(sources.part15)
    part15 = Source(
        "PS3.15", edition, "DocBook part15.xml", hashlib.sha256(sources.part15.read_bytes()).hexdigest()
    )
    gaps = (
        *iods.gaps,
        *added,
        *missing_attributes(attributes, modules, confidentiality),
        *unnamed_attributes(attributes),
    )
    return Standard(
        sources=(*iods.sources, part6, part15),
        attributes=attributes,
        sop_classes=iods.sop_classes,
        iods=iods.iods,
        modules=modules,
        confidentiality=confidentiality,
        gaps=gaps,
    )


def missing_attributes(
    attributes: dict[Tag, Attribute],
    modules: dict[str, Module],
    confidentiality: dict[Tag, ConfidentialityRow],
) -> list[Gap]:
    """Name what one part knows and another does not.

    Attributes of PS3.6 that no module mentions may be new ones that the source of PS3.3
    does not carry yet; they are not in the procedure, so they are removed by default.
    """
    mentioned = {occurrence.tag for module in modules.values() for occurrence in module.occurrences}
    gaps = [
        Gap("PS3.3", f"{attribute.tag} {attribute.keyword}", "in PS3.6 but in no module; removed by default")
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
