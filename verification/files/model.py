"""Data sets in the DICOM JSON Model, with known private blocks and all file meta information in them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from pydicom import Dataset

from generator.procedure.private import PrivateEntry
from generator.standard.model import Standard
from verification.files.synthetic import vr_of
from verification.files.values import Mint

Model = dict[str, dict[str, Any]]

UNLISTED = "FF"
"""Element of a private block that nobody lists; it holds a name."""

_FIRST_BLOCK = 0x20
_BULK = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_TEXT_BLOB = "U1RPUk1fTkFNRV8wMQ=="
_ALL = 1 << 30


def model_of(dataset: Dataset, *, lenient: bool = False) -> Model:
    """Return a data set in the DICOM JSON Model, bulk data inline.

    Where `lenient`, an element is left out whose value is none of its VR, as some devices write them.
    """
    made: Model = dataset.to_json_dict(_ALL, None, suppress_invalid_tags=lenient)
    return made


def add_file_meta(meta: Model, standard: Standard, mint: Mint) -> None:
    """Add every element of group 0002 that PS3.6 knows and the file does not have."""
    for tag, attribute in standard.attributes.items():
        key = tag[1:5] + tag[6:10]
        if key.startswith("0002") and key not in meta and attribute.vr and not attribute.retired:
            meta[key] = element_of(vr_of(attribute), mint, (tag,))


def element_of(vr: str, mint: Mint, path: tuple[str | int, ...]) -> dict[str, Any]:
    """Return an element with a value of its own."""
    if vr in _BULK:
        return {"vr": vr, "InlineBinary": _TEXT_BLOB}
    value = mint.value(vr, path)
    if vr == "PN":
        value = {"Alphabetic": value}
    elif vr in ("DS", "IS"):
        value = float(value) if vr == "DS" else int(value)
    elif vr == "AT":
        value = f"{value:08X}"
    return {"vr": vr, "Value": [value]}


def add_private(items: Iterable[Model], blocks: Sequence[PrivateEntry], uid: str, mint: Mint) -> None:
    """Add blocks of known private creators to items, each with an element that nobody lists.

    Parameters
    ----------
    blocks
        What is known of the creators.
    uid
        The Series Instance UID, for private attributes that refer to the series.
    """
    for item in items:
        for creator, group, entries in _grouped(blocks):
            number = next(block for block in count(_FIRST_BLOCK) if f"{group}00{block:02X}" not in item)
            item[f"{group}00{number:02X}"] = {"vr": "LO", "Value": [f"{creator} "]}
            for entry in entries:
                vr = entry.attribute.vr[0] if entry.attribute.vr else "UN"
                key = f"{group}{number:02X}{entry.attribute.tag[8:10]}"
                if vr == "UI" and "Series" in entry.attribute.meaning:
                    item[key] = {"vr": vr, "Value": [uid]}
                elif vr == "SQ":
                    item[key] = {"vr": vr, "Value": [_inside(mint)]}
                else:
                    item[key] = element_of(vr, mint, (key,))
            item[f"{group}{number:02X}{UNLISTED}"] = element_of("LO", mint, (f"{group}{UNLISTED}",))
            empty = f"{group}00{number + 1:02X}"
            item[empty] = {"vr": "LO", "Value": [creator]}
            item[f"{group}{number + 1:02X}{UNLISTED}"] = element_of("PN", mint, (f"{group}{UNLISTED}",))


def _grouped(blocks: Sequence[PrivateEntry]) -> Iterator[tuple[str, str, list[PrivateEntry]]]:
    found: dict[tuple[str, str], list[PrivateEntry]] = {}
    for entry in blocks:
        found.setdefault((entry.attribute.creator, entry.attribute.tag[1:5]), []).append(entry)
    for (creator, group), entries in found.items():
        yield creator, group, [entry for entry in entries if entry.attribute.tag[8:10] != UNLISTED]


def _inside(mint: Mint) -> Model:
    """Return an item of a private sequence: a name, a number that nobody keeps, a block without creator."""
    return {
        "00100010": element_of("PN", mint, ("(0010,0010)",)),
        "00200013": {"vr": "IS", "Value": [7]},
        "00192001": element_of("LO", mint, ("00192001",)),
    }
