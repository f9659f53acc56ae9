"""What two sources agree on, in numbers, for docs/verification.md."""

from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path

from generator.errors import UserError
from generator.standard.assembly import IN_NO_MODULE
from generator.standard.model import Gap, Standard
from generator.standard.witness.comparison import AGREED, Comparison
from generator.standard.witness.expected import Reviewed

DOCUMENT = Path("docs/verification.md")
BEGIN, END = "<!-- second witness: begin -->", "<!-- second witness: end -->"

_BELONGS = "belongs to storage IODs that are rejected"


def as_markdown(
    standard: Standard, comparison: Comparison, reviewed: Reviewed, supported: Collection[str]
) -> str:
    """Return the figures: what agrees, each expected difference, and the gaps by reason.

    Parameters
    ----------
    standard
        The snapshot, its gaps with reasons.
    comparison, reviewed
        What comparing it with the second source gave.
    supported
        Keys of the IODs of supported SOP classes.
    """
    here = {source.part: source.edition for source in standard.sources}["PS3.3"]
    agreed = [(label, f"{comparison.agreed[label]:,}") for label in AGREED]
    differences = [
        (
            "; ".join(entry.differences),
            len(found),
            f"{sum(difference.places for difference in found):,}",
            entry.reason,
        )
        for entry, found in reviewed.expected.items()
    ]
    total = sum(len(found) for found in reviewed.expected.values())
    places = sum(difference.places for found in reviewed.expected.values() for difference in found)
    differences.append(("all", total, f"{places:,}", f"{len(reviewed.findings)} without a reason"))
    counted = Counter(_class(gap, supported) for gap in standard.gaps if gap.remark == IN_NO_MODULE)
    return "\n\n".join(
        (
            _table((f"PS3.3 of {here} here, of {comparison.edition} there", "how many"), agreed),
            _table(("difference", "found", "places", "reason"), differences),
            _table(("data elements in no module of the snapshot", "how many"), sorted(counted.items())),
        )
    )


def refreshed(document: str, figures: str) -> str:
    """Return a document with its figures replaced.

    Raises
    ------
    UserError
        If the marks around the figures are not there, in order.
    """
    before, found, rest = document.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        raise UserError(f"{DOCUMENT}: lacks the marks {BEGIN} and {END}; restore them")
    return f"{before}{BEGIN}\n{figures}\n{END}{after}"


def _class(gap: Gap, supported: Collection[str]) -> str:
    """Return what kind of reason a gap has: the reason without the tables that it names."""
    if set(gap.iods) & set(supported):
        return "belongs to supported IODs: to be added"
    if gap.iods:
        return _BELONGS
    return gap.reason.split(":")[0] or "without a reason: to be found out"


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)
