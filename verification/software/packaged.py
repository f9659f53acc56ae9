"""Applies the installed package under chosen options, over the DICOM JSON Model (PS3.18 section F.2).

It asks the package and decides nothing itself: `under` for the actions, `lookup` for private creators,
`stops` for what is in the values. node/apply.mjs does the same with the npm package, there by `lookup`
alone, so that both languages and both ways to ask are held against each other, element by element.
"""

import hashlib
import struct
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from grand_challenge_dicom_de_id_procedure.lookup import lookup, stops, under

if TYPE_CHECKING:
    from grand_challenge_dicom_de_id_procedure import Option

Element = Mapping[str, Any]
Item = Mapping[str, Element]
"""A data set or an item: elements of the DICOM JSON Model by eight hexadecimal digits."""

BLANKED = frozenset({"AE", "AS", "CS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT"})
TEXT = "DUMMY"
CLEANED = "CLEANED"
DUMMIES: Mapping[str, Any] = {
    "AS": "000Y",
    "AT": "00000000",
    "DA": "19000101",
    "DT": "19000101000000",
    "PN": {"Alphabetic": TEXT},
    "TM": "000000",
    "UI": "2.25.1",
}
NUMBERS = frozenset({"DS", "FD", "FL", "IS", "SL", "SS", "SV", "UL", "US", "UV"})
BULK = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})

_SALT = "verification:"
_SOP_CLASS = "00080016"


@dataclass(frozen=True, slots=True)
class Choice:
    """Options that are chosen together, and whether the consumer can clean; if not, C falls back."""

    options: tuple[str, ...] = ()
    clean: bool = True

    def __str__(self) -> str:
        words = " + ".join(self.options) or "no option"
        return words if self.clean else f"{words}, nothing cleaned"


@dataclass(slots=True)
class Applied:
    """What became of one data set.

    `actions` has a letter for each element that was come to, in the order of tags, items inside a kept
    sequence after it, private creators after the rest of their item.
    """

    reasons: tuple[str, ...] = ()
    """Why it is rejected; empty if it is not."""
    actions: str = ""
    meta: dict[str, Element] = field(default_factory=dict)
    dataset: dict[str, Element] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """The SHA-256 of the result, in a form that does not depend on the language."""
        parts: list[str] = []
        for item in (self.meta, self.dataset):
            _spell(item, parts)
        return hashlib.sha256("".join(parts).encode()).hexdigest()


@cache
def replacement(uid: str) -> str:
    """Return the UID that stands for another one, the same in every file and in both languages."""
    return f"2.25.{int.from_bytes(hashlib.sha256((_SALT + uid).encode()).digest()[:15], 'big')}"


def _named(choice: Choice) -> "tuple[Option, ...]":
    """Return the options as the package's types have them; it refuses any other name itself."""
    return cast("tuple[Option, ...]", choice.options)


@cache
def procedure_under(choice: Choice) -> Mapping[str, Any]:
    """Return the whole procedure under a choice; the package itself remembers only a few."""
    made: Mapping[str, Any] = under(_named(choice), clean=choice.clean)
    return made


class Packaged:
    """Applies the installed package under one choice of options.

    `replaced` collects the UIDs that something stands for now, each with the places it was found in: tags,
    private ones masked and after their creator.
    """

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self.replaced: defaultdict[str, set[str]] = defaultdict(set)
        self._procedure = procedure_under(choice)
        self._known: dict[str, _Actions] = {}
        self._private: dict[tuple[str, str], str] = {}

    @property
    def insert(self) -> Mapping[str, Element]:
        """What every file gets."""
        inserted: Mapping[str, Element] = self._procedure["insert"]
        return inserted

    def apply(self, meta: Item, dataset: Item) -> Applied:
        """Return what becomes of a data set and its file meta information; both are left as they are."""
        uid = str((dataset.get(_SOP_CLASS, {}).get("Value") or [""])[0])
        found = [rule["justification"] for rule in stops(dataset)]
        sop_class = self._procedure["sopClass"].get(uid, self._procedure)
        if sop_class["default"] == "R":
            found.append(sop_class["justification"])
        if found:
            return Applied(tuple(found))
        actions: list[str] = []
        if uid not in self._known:
            self._known[uid] = _Actions(sop_class)
        made = _Walk(self, uid, self._known[uid], actions).item(dataset)
        made_meta = _Walk(self, uid, _Actions(self._procedure["fileMeta"]), actions).item(meta)
        return Applied((), "".join(actions), made_meta, {**made, **self.insert})

    def private_action(self, key: str, creator: str | None) -> str:
        """Return the action for an element of a private block."""
        masked = f"({key[:4]},XX{key[6:]})"
        found = self._private.get((masked, creator or ""))
        if found is None:
            entry = self._procedure["private"].get(creator, {}).get(masked, {"default": "X"})
            found = self._private[masked, creator or ""] = str(entry["default"])
        return found


@dataclass(slots=True)
class _Walk:
    packaged: Packaged
    uid: str
    table: "_Actions"
    actions: list[str]

    def item(self, item: Item) -> dict[str, Element]:
        made: dict[str, Element] = {}
        held: list[str] = []
        for key in sorted(item):
            if int(key[3], 16) % 2 == 0:
                action = self.table[key]
            elif key[4:6] == "00":
                held.append(key)
                continue
            else:
                creator = _creator(item.get(f"{key[:4]}00{key[4:6]}"))
                action = self.packaged.private_action(key, creator)
                place = f"{creator} ({key[:4]},XX{key[6:]})"
                self.actions.append(action)
                if action != "X":
                    self._carry_out(key, item[key], action, made, place)
                continue
            self.actions.append(action)
            if action != "X":
                self._carry_out(key, item[key], action, made, key)
        for key in held:
            needed = any(other[:4] == key[:4] and other[4:6] == key[6:] for other in made)
            action = self._creator_action(key, item[key]) if needed else "X"
            self.actions.append(action)
            if action == "K":
                made[key] = item[key]
        return made

    def _creator_action(self, key: str, element: Element) -> str:
        tag = f"({key[:4]},{key[4:]})"
        return str(lookup(self.uid, tag, _named(self.packaged.choice), _creator(element))["default"])

    def _carry_out(
        self, key: str, element: Element, action: str, made: dict[str, Element], place: str
    ) -> None:
        vr = element["vr"]
        if vr == "UN" and action in "KC":
            return  # Nobody can tell a value from a sequence, which would have to be cleaned item by item.
        if vr == "SQ":
            items = element.get("Value", ())
            if action in "KC":
                made[key] = {"vr": vr, "Value": [self.item(item) for item in items]}
            elif action == "D":
                made[key] = {"vr": vr, "Value": [_dummied(item) for item in items]}
            else:
                made[key] = {"vr": vr}
        elif action == "K":
            made[key] = element
        elif action == "U":
            uids = element.get("Value", ())
            for uid in filter(None, uids):
                self.packaged.replaced[uid].add(place)
            made[key] = {"vr": vr, "Value": [uid and replacement(uid) for uid in uids]}
        elif action == "Z" and vr in BLANKED:
            made[key] = {"vr": vr}
        else:
            made[key] = dummy(vr, cleaned=action == "C")


def dummy(vr: str, *, cleaned: bool = False) -> Element:
    """Return the element that stands for a value of a VR; one that is cleaned can be told apart."""
    if vr in BULK:
        return {"vr": vr, "InlineBinary": "AAA="}
    if vr in NUMBERS:
        return {"vr": vr, "Value": [0]}
    text = CLEANED if cleaned else TEXT
    return {"vr": vr, "Value": [{"Alphabetic": text} if vr == "PN" else DUMMIES.get(vr, text)]}


def _dummied(item: Item) -> dict[str, Element]:
    """Return an item with a dummy for each element; private ones mean nothing without their values."""
    return {
        key: (
            {"vr": "SQ", "Value": [_dummied(inner) for inner in element.get("Value", ())]}
            if element["vr"] == "SQ"
            else dummy(element["vr"])
        )
        for key, element in sorted(item.items())
        if int(key[3], 16) % 2 == 0
    }


class _Actions(dict[str, str]):
    """The actions of a SOP class or of the file meta information, by key; looked up when first asked for."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, key: str) -> str:
        tags = self._table["tag"]
        masked = f"({key[:2]}XX,{key[4:]})"
        entry = tags.get(f"({key[:4]},{key[4:]})") or tags.get(masked) or self._table
        action = self[key] = str(entry["default"])
        return action


def _creator(element: Element | None) -> str | None:
    values = [] if element is None else element.get("Value", [])
    return str(values[0]).strip(" \0") if values and values[0] is not None else None


def _spell(item: Item, parts: list[str]) -> None:
    """Write out an item so that any difference shows: keys, VRs and values, numbers as 64-bit floats."""
    for key in sorted(item):
        element = item[key]
        parts.append(f"\n{key}{element['vr']}{element.get('InlineBinary', '')}")
        for value in element.get("Value", ()):
            _spell_value(value, parts)


def _spell_value(value: Any, parts: list[str]) -> None:
    if value is None:
        parts.append("\\~")
    elif isinstance(value, str):
        parts.append("\\" + value)
    elif isinstance(value, Mapping) and "Alphabetic" in value:
        parts.append("\\^" + str(value["Alphabetic"]))
    elif isinstance(value, Mapping):
        parts.append("{")
        _spell(value, parts)
        parts.append("}")
    else:
        parts.append("\\#" + struct.pack(">d", value).hex())


def apply_all(choice: Choice, files: Sequence[tuple[Item, Item]]) -> tuple[Packaged, list[Applied]]:
    """Apply the package to files of one study, each file meta information and data set."""
    packaged = Packaged(choice)
    return packaged, [packaged.apply(meta, dataset) for meta, dataset in files]
