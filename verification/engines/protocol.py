"""The procedure as a MIDOM Protocol, read with MIDOM's own classes and held against the tables."""

from dataclasses import dataclass
from pathlib import Path

from grand_challenge_dicom_de_id_procedure import procedure
from midom.components import Protocol
from pydicom.tag import BaseTag

from verification.files.stopping import constructed, legitimate


@dataclass(frozen=True, slots=True)
class Reading:
    """What MIDOM makes of the file, against what the tables and stop rules say."""

    pairs: int
    """SOP classes and attributes for which it has the same action; what no entry names is one of them."""
    stopped: int
    constructed: int
    let_through: int
    legitimate: int


def read(path: Path) -> Reading:
    """Read a protocol.

    Raises
    ------
    ValueError
        If it has another action anywhere, or lets a file through that a stop rule stops.
    """
    protocol = Protocol.model_validate_json(path.read_text(encoding="utf-8"))
    pairs = 0
    for uid, row in procedure["sopClass"].items():
        if row["default"] == "R":
            if uid in protocol.tags:
                raise ValueError(f"{path}: {uid} is rejected, but has actions")
            continue
        *single, rest = protocol.tags[uid]
        actions = {action.identifier.tag: action.action.key for action in single}
        expected = {_tag(tag): entry["default"] for tag, entry in row["tag"].items() if "X" not in tag}
        if (
            actions != expected
            or rest.identifier.key() != "AnyAttribute"
            or rest.action.key != row["default"]
        ):
            raise ValueError(f"{path}: {uid} has other actions than the procedure")
        pairs += len(single) + 1
    stopped = [file for file in constructed() if _stops(protocol, file.dataset())]
    missed = [file.what for file in constructed() if file.rule and file not in stopped]
    if missed:
        raise ValueError(f"{path}: its filters let through: {', '.join(missed)}")
    through = [file for file in legitimate() if not _stops(protocol, file.dataset())]
    return Reading(pairs, len(stopped), len(constructed()), len(through), len(legitimate()))


def _stops(protocol: Protocol, dataset: object) -> bool:
    return any(filter_.criterion.content.evaluate(dataset) for filter_ in protocol.filters)


def _tag(text: str) -> BaseTag:
    return BaseTag(int(text[1:5] + text[6:10], 16))
