"""Synthetic instances of a SOP class, built from the snapshot of the standard.

Four kinds, all of one study, so that references between them can be followed:

minimal
    What mandatory modules require without a condition (Type 1 and 2).
full
    Every attribute of the IOD at every sequence path with one item, private blocks in every
    item, foreign attributes inside sequences, and all repeating groups of overlays and curves.
foreign
    A minimal instance and every other attribute of PS3.6 at the top level, retired ones included.
second
    Another minimal instance, so that the study has a series of two.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath
from typing import Any, Literal, get_args

from pydicom import DataElement, Dataset
from pydicom.datadict import tag_for_keyword
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from generator.standard.model import Attribute, SOPClass, Standard, Tag
from verification.files.pixels import NOT_WITHOUT_COMPRESSION, PIXEL_DATA, image_values
from verification.files.tree import Node, tree_of
from verification.files.values import Mint, Path

Kind = Literal["minimal", "full", "foreign", "second"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_VALID = tomllib.loads((FilePath(__file__).parent / "valid_values.toml").read_text(encoding="utf-8"))

_STUDY = "study"
# What refers to something in the study: keyword to the UID of the study that stands there.
_REFERENCES = {
    "StudyInstanceUID": "study",
    "SeriesInstanceUID": "series",
    "FrameOfReferenceUID": "frame",
    "ReferencedFrameOfReferenceUID": "frame",
    "SynchronizationFrameOfReferenceUID": "synchronization",
    "ReferencedSOPInstanceUID": "target",
}
# Foreign to most sequences; each is identifying and listed in Table E.1-1.
_STRAY = (
    "(0008,0020)",
    "(0008,0050)",
    "(0008,0080)",
    "(0008,0090)",
    "(0010,0010)",
    "(0010,0020)",
    "(0010,0030)",
)
# Their VR depends on an attribute that the consumer has removed when it comes to them: reading
# fails and nothing is written, so they would hide what becomes of all the others.
_INSEPARABLE = frozenset({"LUTData", "WaveformData"})
# What can tell frames apart, with the value for one frame.
_VECTORS = {"EnergyWindowVector": 1, "FrameTime": "40"}
_TEXT_FIRST = ("UT", "LO", "SH", "UI", "US", "OW")


@dataclass(frozen=True, slots=True)
class Instance:
    """A synthetic instance: what it is, its data and the mint that tells where its values were put."""

    sop_class: SOPClass
    kind: Kind
    dataset: Dataset
    mint: Mint


def number_of(tag: Tag) -> int:
    """Return a tag without mask as a number."""
    return int(tag[1:5] + tag[6:10], 16)


def vr_of(attribute: Attribute) -> str:
    """Return the VR to write where an attribute may have several."""
    return min(attribute.vr, key=lambda vr: _TEXT_FIRST.index(vr) if vr in _TEXT_FIRST else len(_TEXT_FIRST))


def count_of(vm: str) -> int:
    """Return how many values to give for a VM such as `1-n` or `2-2n`: two where it may be several."""
    lowest, _, highest = vm.split()[0].partition("-") if vm else ("1", "", "")
    return max(int(lowest), 2) if highest and highest != "1" else int(lowest)


def modality_of(name: str) -> str:
    """Return the Modality of instances of a SOP class."""
    beginnings = [beginning for beginning in _VALID["modality"] if name.startswith(beginning)]
    return str(_VALID["modality"][max(beginnings, key=len)]) if beginnings else "OT"


def instances_of(sop_class: SOPClass, standard: Standard, series: int) -> Iterator[Instance]:
    """Yield the synthetic instances of a SOP class, all of one study.

    Parameters
    ----------
    series
        A number that no other SOP class has; values of one never occur in another.
    """
    study = Mint(series * 10 + 9)
    uids = {name: study.uid((_STUDY, name)) for name in ("study", "series", "frame", "synchronization")}
    for kind in KINDS:
        uids[kind] = study.uid((_STUDY, kind))
    for number, kind in enumerate(KINDS):
        mint = Mint(series * 10 + number, dict(study.origins))
        target = uids["minimal"] if kind != "minimal" else uids["second"]
        builder = _Builder(sop_class, standard, kind, mint, {**uids, "target": target})
        yield Instance(sop_class, kind, builder.build(), mint)


@cache
def _masked(mask: Tag) -> tuple[Tag, ...]:
    """Return tags of a repeating group: all sixteen of overlays and curves, two of the others."""
    if mask[1:5] in ("50XX", "60XX"):
        return tuple(f"({mask[1:3]}{number:02X},{mask[6:]}" for number in range(0, 0x20, 2))
    return tuple(re.sub("X", digit, mask) for digit in "02")


class _Builder:
    def __init__(
        self, sop_class: SOPClass, standard: Standard, kind: Kind, mint: Mint, uids: Mapping[str, str]
    ) -> None:
        self.sop_class, self.standard, self.kind, self.mint, self.uids = sop_class, standard, kind, mint, uids
        self.tree = tree_of(standard.iods[sop_class.iod], standard)
        keywords = {standard.attributes[tag].keyword for tag in self.tree}
        self.image = image_values(sop_class.name, keywords)
        vector = next((keyword for keyword in _VECTORS if keyword in keywords), None)
        if "FrameIncrementPointer" in keywords and vector is not None:
            self.image |= {"FrameIncrementPointer": tag_for_keyword(vector), vector: _VECTORS[vector]}
        self.fixed: dict[str, Any] = {
            **_VALID["keyword"],
            **self.image,
            "SOPClassUID": sop_class.uid,
            "Modality": modality_of(sop_class.name),
        }

    def build(self) -> Dataset:
        dataset = Dataset()
        self._fill(dataset, self.tree, ())
        if self.kind == "full":
            self._add_repeating(dataset)
            self._add_private_sequence(dataset)
        if self.kind == "foreign":
            self._add_foreign(dataset)
            self._add_private(dataset, ())
        self._add_file_meta(dataset)
        return dataset

    def _add_file_meta(self, dataset: Dataset) -> None:
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.MediaStorageSOPClassUID = UID(self.sop_class.uid)
        dataset.file_meta.MediaStorageSOPInstanceUID = UID(self.uids[self.kind])
        explicit = self.kind in ("full", "second")
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian if explicit else ImplicitVRLittleEndian

    def _wanted(self, attribute: Attribute, node: Node, path: Path) -> bool:
        if attribute.keyword in NOT_WITHOUT_COMPRESSION or not attribute.vr:
            return False
        if not path and attribute.keyword in PIXEL_DATA:
            return attribute.keyword in self.image
        return self.kind == "full" or node.required or (not path and attribute.keyword in self.image)

    def _fill(self, dataset: Dataset, children: Mapping[Tag, Node], path: Path) -> None:
        for tag in sorted(children):
            attribute = self.standard.attributes[tag]
            if "X" not in tag and self._wanted(attribute, children[tag], path):
                self._add(dataset, attribute, (*path, tag), children[tag])

    def _add(self, dataset: Dataset, attribute: Attribute, path: Path, node: Node) -> None:
        vr, value = vr_of(attribute), self._fixed_value(attribute, path)
        if value is None and vr == "SQ":
            value = Sequence([self._item(node, path)])
        elif value is None:
            # One UID each: the consumer cannot replace several (see docs/verification.md).
            count = 1 if vr == "UI" or self.kind != "full" else count_of(attribute.vm)
            value = self.mint.value(vr, path, max(count, count_of_least(attribute.vm)))
        dataset.add(DataElement(number_of(attribute.tag), vr, value))

    def _item(self, node: Node, path: Path) -> Dataset:
        item, inside = Dataset(), (*path, 0)
        self._fill(item, node.children, inside)
        if self.kind == "full":
            self._add_private(item, inside)
            if len(inside) == 2:
                self._add_stray(item, inside)
        return item

    def _fixed_value(self, attribute: Attribute, path: Path) -> Any:
        keyword = attribute.keyword
        if keyword == "SOPInstanceUID" and len(path) == 1:
            return self.uids[self.kind]
        if keyword in _REFERENCES:
            return self.uids[_REFERENCES[keyword]]
        if keyword.endswith("PaletteColorLookupTableData"):
            return bytes(range(32))
        return self.fixed.get(keyword)

    def _add_private(self, dataset: Dataset, path: Path) -> None:
        for tag in ("(0009,0010)", "(0009,1001)"):
            dataset.add(DataElement(number_of(tag), "LO", self.mint.value("LO", (*path, tag))))

    def _add_private_sequence(self, dataset: Dataset) -> None:
        self._add_private(dataset, ())
        creator, blob, sequence = "(0029,0010)", "(0029,1001)", "(0029,1002)"
        dataset.add(DataElement(number_of(creator), "LO", self.mint.value("LO", (creator,))))
        dataset.add(DataElement(number_of(blob), "UN", self.mint.value("UN", (blob,))))
        item, inside = Dataset(), (sequence, 0)
        self._add_stray(item, inside)
        self._add_private(item, inside)
        dataset.add(DataElement(number_of(sequence), "SQ", Sequence([item])))

    def _add_stray(self, dataset: Dataset, path: Path) -> None:
        for tag in _STRAY:
            if number_of(tag) not in dataset:
                self._add_plain(dataset, self.standard.attributes[tag], (*path, tag))

    def _add_plain(self, dataset: Dataset, attribute: Attribute, path: Path) -> None:
        vr = vr_of(attribute)
        if vr == "SQ":
            item = Dataset()
            self._add_stray(item, (*path, 0))
            value: Any = Sequence([item])
        else:
            value = self.mint.value(vr, path, count_of_least(attribute.vm))
        dataset.add(DataElement(number_of(str(path[-1])), vr, value))

    def _add_repeating(self, dataset: Dataset) -> None:
        for mask, attribute in self.standard.attributes.items():
            if mask.startswith(("(50XX", "(60XX")) and attribute.vr:
                for tag in _masked(mask):
                    self._add_plain(dataset, attribute, (tag,))

    def _add_foreign(self, dataset: Dataset) -> None:
        for tag, attribute in self.standard.attributes.items():
            if tag in self.tree or attribute.keyword in _INSEPARABLE or not _storable(tag, attribute):
                continue
            for concrete in _masked(tag) if "X" in tag else (tag,):
                if number_of(concrete) not in dataset:
                    self._add_plain(dataset, attribute, (concrete,))


def count_of_least(vm: str) -> int:
    """Return the lowest number of values that a VM allows."""
    return int(vm.split()[0].partition("-")[0]) if vm else 1


def _storable(tag: Tag, attribute: Attribute) -> bool:
    """Tell whether a data set in a file may hold the attribute: no commands, file meta or delimiters."""
    return bool(attribute.vr) and tag >= "(0008" and not tag.startswith("(FFFE") and tag[6:10] != "0000"
