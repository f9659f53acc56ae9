"""Why attributes are in no module of the snapshot, as far as the second source tells."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from generator.standard.assembly import IN_NO_MODULE
from generator.standard.model import Gap, Standard, Tag
from generator.standard.witness.facts import Expansion, Witness, sequences

_TABLES_NAMED = 3


def explain_gaps(standard: Standard, witness: Witness, older: Collection[Tag]) -> tuple[Gap, ...]:
    """Return the gaps of a snapshot, each attribute that is in no module with the reason.

    Parameters
    ----------
    standard
        The snapshot.
    witness
        The second source, whose tables tell what an attribute belongs to.
    older
        The data elements of an edition before that of the second source: what is neither
        there nor in a table is newer than both.
    """
    expansion = Expansion(witness, sequences(standard.attributes))
    iods: dict[Tag, set[str]] = {}
    for key in {*witness.sop_classes.values(), *standard.iods} & witness.iods.keys():
        for name, use in witness.iods[key].items():
            groups = witness.functional_groups[key] if name.endswith("functional-groups") else ()
            for place in expansion.places(use.table, groups):
                iods.setdefault(place[-1], set()).add(key)
    tables: dict[Tag, list[str]] = {}
    for table, lines in witness.tables.items():
        for line in lines:
            if line.kind == "attribute" and table not in tables.setdefault(line.subject, []):
                tables[line.subject].append(table)

    def explained(gap: Gap) -> Gap:
        if gap.remark != IN_NO_MODULE:
            return gap
        tag = gap.subject.split(" ")[0]
        places, owners = tables.get(tag, []), tuple(sorted(iods.get(tag, ())))
        return replace(gap, reason=_why(witness.edition, tag, places, owners, older), iods=owners)

    return tuple(map(explained, standard.gaps))


def _why(edition: str, tag: Tag, tables: list[str], owners: Collection[str], older: Collection[Tag]) -> str:
    if owners:
        return f"belongs to storage IODs in {edition}: {_listed(tables)}"
    if tables:
        return f"stands only in tables of no storage IOD in {edition}: {_listed(tables)}"
    if tag in older:
        return f"in no table of PS3.3 {edition}"
    return f"newer than {edition}: in none of its tables"


def _listed(tables: list[str]) -> str:
    more = len(tables) - _TABLES_NAMED
    return ", ".join(tables[:_TABLES_NAMED]) + (f" and {more} more" if more > 0 else "")


def keep_reasons(gaps: Collection[Gap], before: Collection[Gap]) -> tuple[Gap, ...]:
    """Return gaps with the reasons that the same gaps had before, where no second source is given."""
    known = {(gap.part, gap.subject, gap.remark): gap for gap in before}
    return tuple(
        known.get((gap.part, gap.subject, gap.remark), gap) if not gap.reason else gap for gap in gaps
    )


def unexplained(gaps: Collection[Gap], supported: Collection[str]) -> Iterator[str]:
    """Name the attributes in no module that have no reason, or that supported IODs should have.

    Parameters
    ----------
    gaps
        What the sources of a snapshot lack.
    supported
        Keys of the IODs of supported SOP classes.
    """
    for gap in gaps:
        if gap.remark != IN_NO_MODULE:
            continue
        theirs = sorted(set(gap.iods) & set(supported))
        if theirs:
            yield (
                f"{gap.subject}: belongs to {', '.join(theirs)}, but to no module of the snapshot; "
                "add it to procedure/supplement.toml"
            )
        elif not gap.reason:
            yield f"{gap.subject}: nobody knows why it is in no module; give SECOND=file or find out"
