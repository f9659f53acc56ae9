"""The procedure applied with pydicom alone: what its tables mean, line by line.

Other software may do it faster or with more comfort; where it comes to another result than this, one
of the two is wrong. Pixels and what only a person can judge stay with whoever uses it: see README.
"""

import hashlib
import hmac
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from grand_challenge_dicom_de_id_procedure.lookup import stops, under
from pydicom import DataElement, Dataset
from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag, Tag

WORDS = frozenset("AE CS LO LT PN SH ST UC UR UT".split())
NUMBERS = frozenset("AT FD FL SL SS SV UL US UV".split())
BULK = frozenset("OB OD OF OL OV OW UN".split())
DUMMIES = {
    "AS": "000Y",
    "DA": "19000101",
    "DS": "0",
    "DT": "19000101000000",
    "IS": "0",
    "TM": "000000",
    "UR": "https://example.test/",
}


class RejectedError(Exception):
    """The procedure rejects the file; the text says why, in words for whoever sent it."""


class Procedure:
    """The published procedure under some options: which entry applies to an element of a file.

    Parameters
    ----------
    options
        Names of options of PS3.15 section E.3, such as retainUIDs. What an option would clean (C)
        falls back to its default, since nothing cleans values here.

    Raises
    ------
    ValueError
        If an option is unknown, or two of them exclude each other.
    """

    def __init__(self, options: Iterable[str] = ()) -> None:
        self.tables = under(options, clean=False)  # type: ignore[arg-type]  # names are checked there

    def sop_class(self, dataset: Dataset) -> Mapping[str, Any]:
        """Return the table of a file's SOP class.

        Raises
        ------
        RejectedError
            If the SOP class is not listed or rejected, or if a stop rule holds.
        """
        table: Mapping[str, Any] = self.tables["sopClass"].get(
            str(dataset.get("SOPClassUID", "")), self.tables
        )
        if table["default"] == "R":
            raise RejectedError(table["justification"])
        for rule in stops(_values_of(dataset, {rule["attribute"] for rule in self.tables["stop"]})):
            raise RejectedError(rule["justification"])
        return table

    def action(self, item: Dataset, tag: BaseTag, table: Mapping[str, Any]) -> str:
        """Return the action for an element of a data set, or of an item in it at whatever depth.

        Parameters
        ----------
        table
            Of the SOP class, or of the file meta information.

        Raises
        ------
        RejectedError
            If it rejects the file.
        """
        # Masked keys such as (60XX,3000) are for readers: what they stand for is removed, listed or not.
        entry = table["tag"].get(f"({tag.group:04X},{tag.element:04X})", table)
        if tag.is_private_creator:
            others = [other for other in list(item.keys()) if other >> 8 == tag.group << 8 | tag.element]
            return "K" if any(self._private(item, other)["default"] != "X" for other in others) else "X"
        if tag.is_private:
            entry = self._private(item, tag)
        if entry["default"] == "R":
            raise RejectedError(entry["justification"])
        return str(entry["default"])

    def _private(self, item: Dataset, tag: BaseTag) -> Mapping[str, Any]:
        element = item.get(Tag(tag.group, tag.element >> 8))
        creator = "" if element is None else str(element.value or "").strip("\0 ")
        removed: Mapping[str, Any] = {"default": "X"}
        masked = f"({tag.group:04X},XX{tag.element & 0xFF:02X})"
        return self.tables["private"].get(creator, {}).get(masked, removed)

    def file_meta(self) -> Mapping[str, Any]:
        """Return the table of the file meta information (group 0002)."""
        table: Mapping[str, Any] = self.tables["fileMeta"]
        return table

    def insert(self, dataset: Dataset) -> None:
        """Write what a de-identified file must say about itself."""
        dataset.update(Dataset.from_json(dict(self.tables["insert"])))


class Deidentifier:
    """Applies the procedure to data sets in place.

    Parameters
    ----------
    key
        The secret from which new UIDs are made. With one key all files get the same new UID for an old
        one, in whatever process or year; without it nobody can tell which is which.
    """

    def __init__(self, key: bytes, options: Iterable[str] = ()) -> None:
        self.key, self.procedure = key, Procedure(options)

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information.

        Raises
        ------
        RejectedError
            If the file must not leave at all; what has become of the data set then is nobody's business.
        """
        self._clean(dataset, self.procedure.sop_class(dataset))
        self.finish(dataset)

    def finish(self, dataset: Dataset) -> None:
        """Write what the file must say about itself, and clean what is no part of its data set."""
        self.procedure.insert(dataset)
        dataset.preamble = b"\0" * 128
        meta = getattr(dataset, "file_meta", None)
        if meta is not None:
            self._clean(meta, self.procedure.file_meta())
            if "SOPInstanceUID" in dataset:
                # Some files have another UID here than in the data set; PS3.10 section 7.1 wants the same.
                meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID

    def uid(self, old: str) -> str:
        """Return what stands for a UID: a keyed hash of it (PS3.5 section B.2)."""
        digest = hmac.digest(self.key, old.encode(), hashlib.sha256)
        return f"2.25.{uuid.UUID(bytes=digest[:16], version=4).int}"

    def _clean(self, item: Dataset, table: Mapping[str, Any]) -> None:
        tags = list(item.keys())
        actions = [self.procedure.action(item, tag, table) for tag in tags]
        for tag, action in zip(tags, actions, strict=True):
            self._apply(item, tag, action, table)

    def _apply(self, item: Dataset, tag: BaseTag, action: str, table: Mapping[str, Any]) -> None:
        element = item.get_item(tag)
        if not isinstance(element, RawDataElement) or action != "K" or element.VR in (None, "SQ", "UN"):
            element = item[tag]  # what is kept stays as it is, byte by byte, unless it may be a sequence
        if action == "X" or not is_readable(tag, element.VR):
            del item[tag]
        elif action == "D":
            self.replace(element)
        elif action == "Z":
            element.value = [] if element.VR == "SQ" else None
        elif action == "U":
            self.replace_uids(element)
        elif element.VR == "SQ":
            for inner in element.value:
                self._clean(inner, table)

    def replace_uids(self, element: DataElement) -> None:
        """Put new UIDs in place of old ones."""
        if not element.is_empty:
            old = element.value if element.VM > 1 else [element.value]
            element.value = [self.uid(str(uid)) for uid in old]

    def replace(self, element: DataElement) -> None:
        """Put a dummy in place of a value; of a sequence, in place of each value of its items."""
        if element.VR == "SQ":
            for item in element.value:
                item.remove_private_tags()
                for inner in item:
                    self.replace(inner)
        elif element.VR == "UI":
            self.replace_uids(element)
        elif element.VR in BULK:
            element.value = b"\0\0"
        else:
            element.value = 0 if element.VR in NUMBERS else DUMMIES.get(element.VR, "DUMMY")


def is_readable(tag: BaseTag, vr: str) -> bool:
    """Tell whether an element is what its tag says: not of unknown VR, no words in place of a number."""
    if vr not in WORDS or tag.is_private or not dictionary_has_tag(tag):
        return vr != "UN"
    return not WORDS.isdisjoint(dictionary_VR(tag).split(" or "))


def _values_of(dataset: Dataset, attributes: Iterable[str]) -> dict[str, Any]:
    """Return the attributes that stop rules ask for, in the DICOM JSON Model."""
    values: dict[str, Any] = {}
    for attribute in ("(0008,0016)", *attributes):
        tag = Tag(int(attribute[1:5] + attribute[6:10], 16))
        if tag in dataset:
            try:
                values[f"{int(tag):08X}"] = dataset[tag].to_json_dict(None, 0)
            except Exception:
                values[f"{int(tag):08X}"] = None  # what cannot be read counts as if each rule on it held
    return values
