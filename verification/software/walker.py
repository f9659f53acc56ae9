"""Applies a whole procedure under chosen options to a data set, by the contract alone.

A straightforward reading of the published members in plain dicts: no look-up function of the
packages, none of the generator's rules. Where it and a package disagree, one of them is wrong.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydicom import DataElement, Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag
from pydicom.uid import generate_uid

PROTECTIVE_FIRST = "RXZDUCK"
"""Of several options' actions the first in this order counts."""

_CREATORS = range(0x10, 0x100)
_MEDIA_STORAGE_INSTANCE = 0x00020003
_BLANKED = frozenset({"AE", "AS", "CS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT"})
_DUMMIES: Mapping[str, Any] = {
    "AS": "000Y",
    "AT": 0,
    "DA": "19000101",
    "DS": "0",
    "DT": "19000101000000",
    "IS": "0",
    "TM": "000000",
    "UR": "https://example.test/",
}
_NUMBERS = frozenset({"FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
_BULK = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})


class RejectedError(Exception):
    """The procedure rejects the file; the text is its justification."""


Cleaner = Callable[[DataElement, Sequence[str]], Any]
"""Gives the cleaned value of an element; the path holds the tags of the enclosing sequences."""


@dataclass
class Applier:
    """Applies one procedure under some options; UIDs are replaced alike in all files given to it.

    Parameters
    ----------
    procedure
        Shaped as schemas/procedure.schema.json says.
    options
        Names of its `option` that are chosen.
    clean
        Carries out C; without it C falls back to the entry's default.
    """

    procedure: Mapping[str, Any]
    options: Collection[str] = ()
    clean: Cleaner | None = None
    uids: dict[str, str] = field(default_factory=dict)
    kept_private: set[tuple[str, str]] = field(default_factory=set)
    """Private creator and masked tag of what was kept, for reports."""

    def __post_init__(self) -> None:
        declared = self.procedure.get("option", {})
        for name in self.options:
            for other in declared.get(name, {}).get("excludes", ()):
                if other in self.options:
                    raise ValueError(f"options {name} and {other} exclude each other; choose one")

    def action(self, entry: Mapping[str, Any]) -> str:
        """Return the action of an entry under the options: the most protective that is given."""
        given = [entry["options"][name] for name in self.options if name in entry.get("options", {})]
        if self.clean is None:
            given = [entry["default"] if action == "C" else action for action in given]
        return min(given, key=PROTECTIVE_FIRST.index) if given else str(entry["default"])

    def apply(self, dataset: Dataset) -> None:
        """De-identify a data set in place, its file meta information included.

        Raises
        ------
        RejectedError
            If the procedure has no table for its SOP class, or rejects it.
        """
        sop_class = self.procedure["sopClass"].get(str(dataset.get("SOPClassUID", "")))
        if sop_class is None:
            raise RejectedError(self.procedure["justification"])
        if sop_class["default"] == "R":
            raise RejectedError(sop_class["justification"])
        self._clean_items(dataset, sop_class, ())
        for key, element in self._insertions().items():
            dataset[BaseTag(int(key, 16))] = _element(key, element)
        meta = getattr(dataset, "file_meta", None)
        if meta is not None:
            self._clean_meta(meta, dataset)

    def _clean_items(self, dataset: Dataset, sop_class: Mapping[str, Any], path: tuple[str, ...]) -> None:
        creators = _creators(dataset)
        needed: set[BaseTag] = set()
        for tag in sorted(dataset.keys()):
            if tag.is_private:
                if tag.element in _CREATORS:
                    continue
                creator_tag = BaseTag((tag.group << 16) | (tag.element >> 8))
                creator = creators.get(creator_tag, "")
                masked = f"({tag.group:04X},XX{tag.element & 0xFF:02X})"
                entry = self.procedure.get("private", {}).get(creator, {}).get(masked)
                action = "X" if entry is None else self.action(entry)
            else:
                entry = _listed(sop_class["tag"], f"({tag.group:04X},{tag.element:04X})")
                action = sop_class["default"] if entry is None else self.action(entry)
            self._carry_out(dataset, tag, action, sop_class, path)
            if tag.is_private and tag in dataset:
                needed.add(creator_tag)
                self.kept_private.add((creator, masked))
        for tag in creators:
            if tag not in needed:
                del dataset[tag]

    def _carry_out(
        self, dataset: Dataset, tag: BaseTag, action: str, sop_class: Mapping[str, Any], path: tuple[str, ...]
    ) -> None:
        if action == "X":
            del dataset[tag]
            return
        if action == "R":
            raise RejectedError(f"{tag} rejects the file")
        raw = dataset.get_item(tag)
        if action == "K" and isinstance(raw, RawDataElement) and raw.VR not in (None, "UN", "SQ"):
            return  # as it is, byte by byte
        element = dataset[tag]
        if element.VR == "UN":
            # Nobody can tell a value from a sequence, which would have to be cleaned item by item.
            del dataset[tag]
            return
        inside = (*path, f"({tag.group:04X},{tag.element:04X})")
        if element.VR == "SQ":
            if action in ("Z", "D"):
                element.value = []
            else:
                for item in element.value:
                    self._clean_items(item, sop_class, inside)
        elif action == "U":
            self._replace_uids(element)
        elif action == "C" and self.clean is not None:
            element.value = self.clean(element, path)
        elif action == "Z":
            element.value = None if element.VR in _BLANKED else _dummy(element.VR)
        elif action == "D":
            element.value = _dummy(element.VR)

    def _replace_uids(self, element: DataElement) -> None:
        if element.is_empty:
            return
        values = [element.value] if element.VM == 1 else list(element.value)
        new = [self.uids.setdefault(str(value), str(generate_uid())) for value in values]
        element.value = new[0] if element.VM == 1 else new

    def _clean_meta(self, meta: Dataset, dataset: Dataset) -> None:
        table = self.procedure.get("fileMeta")
        if table is None:
            return
        for tag in list(meta.keys()):
            entry = table["tag"].get(f"(0002,{tag.element:04X})", table)
            action = self.action(entry)
            if tag == _MEDIA_STORAGE_INSTANCE and action == "U" and "SOPInstanceUID" in dataset:
                # Real files have another UID here than in the data set; PS3.10 section 7.1 wants the same.
                meta[tag].value = dataset.SOPInstanceUID
            else:
                self._carry_out(meta, tag, action, {"tag": {}, "default": "X"}, ())

    def _insertions(self) -> dict[str, Any]:
        """Return `insert` with what the options add to sequences and replace otherwise."""
        made = dict(self.procedure["insert"])
        declared = self.procedure.get("option", {})
        for name in sorted(self.options, key=list(declared).index) if declared else ():
            for key, element in declared[name]["insert"].items():
                if element["vr"] == "SQ" and key in made:
                    element = {"vr": "SQ", "Value": [*made[key]["Value"], *element["Value"]]}
                made[key] = element
        return made


def _creators(dataset: Dataset) -> dict[BaseTag, str]:
    """Return the private creators of one data set or item, without padding."""
    return {
        tag: str(dataset[tag].value or "").strip("\0 ")
        for tag in list(dataset.keys())
        if tag.is_private and tag.element in _CREATORS
    }


def _listed(table: Mapping[str, Any], tag: str) -> Mapping[str, Any] | None:
    return table.get(tag) or table.get(f"{tag[:3]}XX{tag[5:]}")


def _dummy(vr: str) -> Any:
    if vr == "UI":
        return str(generate_uid())
    if vr in _NUMBERS:
        return 0
    if vr in _BULK:
        return b"\0\0"
    return _DUMMIES.get(vr, "DUMMY")


def _element(key: str, element: Mapping[str, Any]) -> DataElement:
    made: DataElement = DataElement.from_json(Dataset, key, element["vr"], element["Value"], "Value")
    return made
