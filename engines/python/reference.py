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
from pydicom.tag import BaseTag, Tag
from pydicom.valuerep import BYTES_VR

WORDS = frozenset("AE CS LO LT PN SH ST UC UR UT".split())
DUMMIES = {
    **dict.fromkeys(BYTES_VR, b"\0\0"),
    **dict.fromkeys("AT FD FL SL SS SV UL US UV".split(), 0),
    **dict.fromkeys(("DS", "IS"), "0"),
    "AS": "000Y",
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "UR": "https://example.test/",
}


class RejectedError(Exception):
    """The procedure rejects the file; the text says why, in words for whoever sent it."""


class Deidentifier:
    """Applies the procedure to data sets in place.

    Parameters
    ----------
    key
        The secret from which new UIDs are made. With one key all files get the same new UID for an old
        one, in whatever process or year; without it nobody can tell which is which.
    options
        Names of options of PS3.15 section E.3, such as retainUIDs. What an option would clean (C) falls
        back to its default, since nothing cleans values here.
    """

    def __init__(self, key: bytes, options: Iterable[str] = ()) -> None:
        self.key, self.procedure = key, under(options, clean=False)  # type: ignore[arg-type]

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information.

        Raises
        ------
        RejectedError
            If the file must not leave at all; what has become of the data set then is nobody's business.
        """
        self.clean(dataset, self.table(dataset))
        self.finish(dataset)

    def table(self, dataset: Dataset) -> Mapping[str, Any]:
        """Return the table of a file's SOP class, unless that or a value rejects the file."""
        uid = str(dataset.get("SOPClassUID", ""))
        table: Mapping[str, Any] = self.procedure["sopClass"].get(uid, self.procedure)
        if table["default"] == "R":
            raise RejectedError(table["justification"])
        asked = {"(0008,0016)", *(rule["attribute"] for rule in self.procedure["stop"])}
        for rule in stops(in_json(dataset, asked)):
            raise RejectedError(rule["justification"])
        return table

    def clean(self, item: Dataset, table: Mapping[str, Any]) -> None:
        """Apply a table to a data set, or to an item in it at whatever depth."""
        # All actions first: that of a private creator asks what stands in its block.
        for tag, action in [(tag, self.action(item, tag, table)) for tag in list(item.keys())]:
            vr = item.get_item(tag).VR
            if action == "K" and vr not in (None, "SQ", "UN") and is_readable(tag, vr):
                continue  # it stays as it is, byte by byte
            element = item[tag]
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
                    self.clean(inner, table)

    def action(self, item: Dataset, tag: BaseTag, table: Mapping[str, Any]) -> str:
        """Return the action for an element of a data set, or of an item in it at whatever depth."""
        # Masked keys such as (60XX,3000) are for readers: what they stand for is removed, listed or not.
        entry = table["tag"].get(str(tag), table)
        if tag.is_private_creator:
            block = [other for other in list(item.keys()) if other >> 8 == tag.group << 8 | tag.element]
            return "K" if any(self.action(item, other, table) != "X" for other in block) else "X"
        if tag.is_private:
            creator = getattr(item.get(Tag(tag.group, tag.element >> 8)), "value", None)
            masked = f"({tag.group:04X},XX{tag.element & 0xFF:02X})"
            known = self.procedure["private"].get(str(creator or "").strip("\0 "), {})
            entry = known.get(masked, {"default": "X"})
        if entry["default"] == "R":
            raise RejectedError(entry["justification"])
        return str(entry["default"])

    def replace(self, element: DataElement) -> None:
        """Put a dummy in place of a value; of a sequence, in place of each value of its items."""
        if element.VR == "SQ":
            for item in element.value:
                item.remove_private_tags()
                for inner in item:
                    self.replace(inner)
        elif element.VR == "UI":
            self.replace_uids(element)
        else:
            element.value = DUMMIES.get(element.VR, "DUMMY")

    def replace_uids(self, element: DataElement) -> None:
        """Put new UIDs in place of old ones."""
        if not element.is_empty:
            old = element.value if element.VM > 1 else [element.value]
            element.value = [self.uid(str(uid)) for uid in old]

    def uid(self, old: str) -> str:
        """Return what stands for a UID: a keyed hash of it (PS3.5 section B.2)."""
        digest = hmac.digest(self.key, old.encode(), hashlib.sha256)
        return f"2.25.{uuid.UUID(bytes=digest[:16], version=4).int}"

    def finish(self, dataset: Dataset) -> None:
        """Write what the file must say about itself, and clean what is no part of its data set."""
        dataset.update(Dataset.from_json(dict(self.procedure["insert"])))
        dataset.preamble = bytes(128)
        dataset.ensure_file_meta()
        self.clean(dataset.file_meta, self.procedure["fileMeta"])
        # Some files have another UID here than in the data set; PS3.10 section 7.1 wants the same.
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID


def is_readable(tag: BaseTag, vr: str) -> bool:
    """Tell whether an element is what its tag says: not of unknown VR, no words in place of a number."""
    if vr not in WORDS or tag.is_private or not dictionary_has_tag(tag):
        return vr != "UN"
    return dictionary_VR(tag) in WORDS


def in_json(dataset: Dataset, attributes: Iterable[str]) -> dict[str, Any]:
    """Return attributes as stop rules read them, in the DICOM JSON Model."""
    values: dict[str, Any] = {}
    for tag in [Tag(attribute[1:5] + attribute[6:10]) for attribute in attributes]:
        if tag in dataset:
            try:
                values[tag.json_key] = dataset[tag].to_json_dict(None, 0)
            except Exception:
                values[tag.json_key] = None  # what cannot be read counts as if each rule on it held
    return values
