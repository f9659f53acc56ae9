"""Which image classes are siblings, and what is kept in one of them and not in another.

What one class keeps as description of pixels, scale, geometry or acquisition, its siblings
keep: classic, enhanced and converted alike. procedure/siblings.toml names the families and
gives the reason for each difference that is left on purpose.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import UserError, meant
from generator.procedure.candidate import Candidate
from generator.procedure.decisions import list_of_texts, parse_attribute
from generator.standard.model import Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/siblings.toml")


@dataclass(frozen=True, slots=True)
class Apart:
    """Attributes that some classes of these families keep and others do not, and why."""

    where: str
    attributes: frozenset[Tag]
    families: frozenset[str]
    because: str


@dataclass(frozen=True, slots=True)
class Siblings:
    """Families by name, each with its IODs, and the reasons for differences within them."""

    families: Mapping[str, tuple[str, ...]]
    apart: tuple[Apart, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """An attribute that is K in some IODs of a family (`kept`) and not in others (`lost`)."""

    family: str
    tag: Tag
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def read(standard: Standard, path: Path = PATH) -> Siblings:
    """Read procedure/siblings.toml.

    Raises
    ------
    UserError
        If it is broken, or names an IOD, a family or an attribute wrongly.
    """
    content = read_toml(path)
    for kind in sorted(set(content) - {"family", "apart"}):
        raise UserError(f"{path}: unknown table {kind!r}; write [family] or [[apart]]")
    families = content.get("family")
    if not isinstance(families, dict) or not families:
        raise UserError(f"{path}: lacks the table [family]; restore it")
    for name, iods in families.items():
        for iod in list_of_texts(f"{path}, family", name, iods):
            if iod not in standard.iods:
                raise UserError(
                    f"{path}, family {name!r}: the snapshot has no IOD {iod!r}; correct it"
                    f"{meant(iod, standard.iods)}"
                )
    rows = content.get("apart", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"{path}: 'apart' is no list of tables; write each entry under [[apart]]")
    return Siblings(
        {name: tuple(iods) for name, iods in families.items()},
        tuple(
            _apart(f"{path}, apart {number}", row, families, standard)
            for number, row in enumerate(rows, start=1)
        ),
    )


def _apart(where: str, row: Mapping[str, Any], families: Mapping[str, Any], standard: Standard) -> Apart:
    if not {"attributes", "because"} <= set(row) <= {"attributes", "because", "families"}:
        raise UserError(f"{where}: needs 'attributes' and 'because', may have 'families'; correct it")
    chosen = list_of_texts(where, "families", row["families"]) if "families" in row else list(families)
    for name in chosen:
        if name not in families:
            raise UserError(f"{where}: there is no family {name!r}; correct it{meant(name, families)}")
    because = row["because"]
    if not isinstance(because, str) or len(because.split()) < 3:
        raise UserError(f"{where}: 'because' must be a sentence that gives the reason; write one")
    texts = list_of_texts(where, "attributes", row["attributes"])
    return Apart(
        where,
        frozenset(parse_attribute(where, text, standard) for text in texts),
        frozenset(chosen),
        " ".join(because.split()),
    )


def differences(candidate: Candidate, standard: Standard, siblings: Siblings) -> Iterator[Difference]:
    """Yield every attribute that is K in one IOD of a family and, by look-up, not in another.

    IODs without a supported SOP class are left out.
    """
    by_iod = {standard.sop_classes[uid].iod: entries for uid, entries in candidate.items()}
    for name, members in siblings.families.items():
        kept: dict[Tag, list[str]] = {}
        present = [iod for iod in members if iod in by_iod]
        for iod in present:
            for tag, entry in by_iod[iod].items():
                if entry.action == "K":
                    kept.setdefault(tag, []).append(iod)
        for tag, holders in sorted(kept.items()):
            lost = tuple(iod for iod in present if iod not in holders)
            if lost:
                yield Difference(name, tag, tuple(holders), lost)


def unexplained(candidate: Candidate, standard: Standard, siblings: Siblings) -> Iterator[str]:
    """Yield a line for each difference without a reason and each reason without a difference."""
    used: set[tuple[str, Tag]] = set()
    for difference in differences(candidate, standard, siblings):
        reasons = [
            apart
            for apart in siblings.apart
            if difference.tag in apart.attributes and difference.family in apart.families
        ]
        used |= {(apart.where, difference.tag) for apart in reasons}
        named = f"{difference.tag} {standard.attributes[difference.tag].keyword}"
        if not reasons:
            yield (
                f"{difference.family}: {named} is kept in {', '.join(difference.kept)} and lost in "
                f"{', '.join(difference.lost)}; keep it there or give the reason in {PATH}"
            )
        if len(reasons) > 1:
            yield f"{difference.family}: {named} has two reasons, {reasons[0].where} and {reasons[1].where}"
    for apart in siblings.apart:
        for tag in sorted(apart.attributes):
            if (apart.where, tag) not in used:
                yield (
                    f"{apart.where}: {tag} {standard.attributes[tag].keyword} differs in no family; delete it"
                )
