"""A standard of a few attributes, written in a test as PS3.3 writes its tables."""

from collections.abc import Iterable, Mapping
from typing import cast

from generator.standard.model import (
    IOD,
    OPTIONS,
    TYPES,
    Attribute,
    ConfidentialityRow,
    Module,
    ModuleUse,
    Occurrence,
    SOPClass,
    Source,
    Standard,
    Type,
    Usage,
)

EDITIONS = {"PS3.3": "2026b", "PS3.4": "2026b", "PS3.6": "2026c", "PS3.15": "2026c"}


def attribute_of(text: str, facts: str) -> Attribute:
    """Return the attribute of `(GGGG,EEEE) Keyword` and `VR` or `VR or VR`, maybe with ` retired`."""
    tag, keyword = text.split(" ")
    vrs = tuple(facts.removesuffix(" retired").replace(" or ", " ").split())
    return Attribute(tag, keyword, f"Name of {keyword}", vrs, "1", retired=facts.endswith(" retired"))


def occurrences_of(rows: Iterable[str], tags: Mapping[str, str]) -> tuple[Occurrence, ...]:
    """Return the occurrences of rows such as `Keyword 1`, `> Keyword 2C`, `>> Keyword 3`."""
    enclosing: list[str] = []
    occurrences = []
    for row in rows:
        arrows, _, rest = row.rpartition("> ")
        depth = len(arrows) + 1 if rest != row else 0
        keyword, type_ = rest.split()
        assert type_ in TYPES and depth <= len(enclosing), row
        occurrences.append(Occurrence(tags[keyword], cast(Type, type_), tuple(enclosing[:depth])))
        enclosing = [*enclosing[:depth], tags[keyword]]
    return tuple(occurrences)


def uid_of(iod: str, iods: Iterable[str]) -> str:
    """Return the SOP Class UID that `tiny_standard` gives to an IOD."""
    return f"1.2.{sorted(iods).index(iod) + 1}"


def tiny_standard(
    attributes: Mapping[str, str],
    modules: Mapping[str, Iterable[str]],
    iods: Mapping[str, Mapping[str, str]] | None = None,
    profile: Mapping[str, str] | None = None,
    options: Mapping[str, Mapping[str, str]] | None = None,
) -> Standard:
    """Return a standard.

    Parameters
    ----------
    attributes
        `(GGGG,EEEE) Keyword` to what `attribute_of` reads.
    modules
        Module to what `occurrences_of` reads.
    iods
        IOD to module to usage; one IOD with all modules mandatory if not given. Each IOD
        has one SOP class, named after it (see `uid_of`).
    profile
        Tag to the Basic Profile's code.
    options
        Tag to option to code.
    """
    registry = [attribute_of(text, facts) for text, facts in attributes.items()]
    tags = {attribute.keyword: attribute.tag for attribute in registry}
    iods = {"thing": dict.fromkeys(modules, "M")} if iods is None else iods
    options = options or {}
    return Standard(
        sources=tuple(Source(part, edition, "made up", "0" * 64) for part, edition in EDITIONS.items()),
        attributes={attribute.tag: attribute for attribute in registry},
        sop_classes={
            uid: SOPClass(uid, f"{iod} Storage", iod) for iod in sorted(iods) if (uid := uid_of(iod, iods))
        },
        iods={
            iod: IOD(
                iod, tuple(ModuleUse(module, cast(Usage, usage), "Image") for module, usage in uses.items())
            )
            for iod, uses in iods.items()
        },
        modules={key: Module(key, occurrences_of(rows, tags)) for key, rows in modules.items()},
        confidentiality={
            tag: ConfidentialityRow(
                tag,
                f"Name of {tag}",
                code,
                tuple((name, options[tag][name]) for name in OPTIONS if name in options.get(tag, {})),
            )
            for tag, code in (profile or {}).items()
        },
    )
