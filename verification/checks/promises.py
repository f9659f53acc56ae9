"""What a choice of options promises of a file, held against what came out, element by element.

Knows Table E.1-1's cells and the modules' types, and of the procedure only what people decided in
writing. Results are in the DICOM JSON Model.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydicom.sr.codedict import codes as context_groups

from generator.procedure.candidate import Entry
from generator.procedure.decisions import Decision
from generator.procedure.private import Private
from generator.standard.model import ConfidentialityRow, Standard, Tag
from verification.files.tree import Node
from verification.files.values import TEXT_VRS
from verification.software.packaged import Choice, Item, dummy, replacement

RETAIN_UIDS, RETAIN_SAFE_PRIVATE = "retainUIDs", "retainSafePrivate"

# The concepts of PS3.16 CID 7050 by the names that pydicom gives them, and what PS3.15 section E.3.6
# says of (0028,0303).
_CONCEPTS = {
    "retainSafePrivate": "RetainSafePrivateOption",
    "retainUIDs": "RetainUidsOption",
    "retainDeviceIdentity": "RetainDeviceIdentityOption",
    "retainInstitutionIdentity": "RetainInstitutionIdentityOption",
    "retainPatientCharacteristics": "RetainPatientCharacteristicsOption",
    "retainLongitudinalFullDates": "RetainLongitudinalTemporalInformationFullDatesOption",
    "retainLongitudinalModifiedDates": "RetainLongitudinalTemporalInformationModifiedDatesOption",
    "cleanDescriptors": "CleanDescriptorsOption",
    "cleanStructuredContent": "CleanStructuredContentOption",
    "cleanGraphics": "CleanGraphicsOption",
}
_BASIC = "BasicApplicationConfidentialityProfile"
_TEMPORAL = {
    "retainLongitudinalFullDates": "UNMODIFIED",
    "retainLongitudinalModifiedDates": "MODIFIED",
}
_ROOT = "2.25.3141592653"


def wrong_insert(choice: Choice, dataset: Item) -> Iterator[str]:
    """Yield what a result says wrongly about how it was de-identified."""
    expected = sorted(
        str(getattr(context_groups.cid7050, name).value)
        for name in (_BASIC, *(_CONCEPTS[option] for option in choice.options))
    )
    rows = dataset.get("00120064", {}).get("Value", [])
    found = sorted(str(row.get("00080100", {}).get("Value", [""])[0]) for row in rows)
    if found != expected:
        yield f"(0012,0064) has the codes {found}, not {expected} of CID 7050"
    temporal = next((_TEMPORAL[option] for option in choice.options if option in _TEMPORAL), "REMOVED")
    for key, value in (("00120062", "YES"), ("00280303", temporal)):
        if dataset.get(key, {}).get("Value") != [value]:
            yield f"{tag_of(key)} is {dataset.get(key)}, not {value}"
    if not dataset.get("00120063", {}).get("Value"):
        yield "(0012,0063) does not say what de-identified the file"


@dataclass
class Found:
    """What was found in the files of one choice."""

    elements: int = 0
    kept: int = 0
    """Values that are the original ones, under whatever justifies it."""
    returned: int = 0
    """Of these, values that Table E.1-1 lets an option retain."""
    cleaned: int = 0
    """Attributes that Table E.1-1 lets an option clean, and that are there."""
    private: int = 0
    required: int = 0
    """Attributes of Type 1 or 2 that had to be there and were."""
    uids: set[str] = field(default_factory=set)
    """Original UIDs of the study that are still there."""
    failures: list[str] = field(default_factory=list)


class Promises:
    """What may stay, and what has to, in the files of one SOP class.

    Parameters
    ----------
    tree
        From `tree_of`.
    excused
        Tags that may be missing from retained sequences for a written reason (procedure/safety.toml).
    """

    def __init__(
        self,
        standard: Standard,
        entries: Mapping[Tag, Entry],
        tree: Mapping[Tag, Node],
        private: Private,
        excused: Collection[Tag] = (),
    ) -> None:
        self.standard, self.entries, self.tree = standard, entries, tree
        self.private, self.excused = private, excused
        self._required: dict[tuple[int, bool], list[tuple[str, str, bool]]] = {}
        self._promised: dict[Choice, list[tuple[str, Tag, str]]] = {}

    def examine(self, choice: Choice, before: Item, after: Item, inserted: Item, found: Found) -> None:
        """Hold a result against its original, and count."""
        found.failures += wrong_insert(choice, after)
        _Examination(self, choice, found).item(before, after, self.tree, "", inserted)

    def may_keep(self, tag: Tag, vr: str, choice: Choice) -> bool:
        """Tell whether the original value of an attribute may stand in a result."""
        entry = self.entries.get(tag) or self.entries.get(f"({tag[1:3]}XX{tag[5:]}")
        if entry is not None and entry.action == "K":
            # Kept without options; whether rightly, the answer key says.
            return vr not in TEXT_VRS or isinstance(entry.decision, Decision)
        row = self.row_of(tag)
        cells = cells_of(row, choice)
        if cells:
            return "C" not in cells
        if RETAIN_UIDS in choice.options and vr == "UI":
            return row is None or row.basic_profile in ("U", "X/Z/U*")
        if row is not None or entry is None:
            return False
        under = [entry.options[option] for option in choice.options if option in entry.options]
        return any(
            each.action == "K" and (vr not in TEXT_VRS or each.source.startswith("procedure/"))
            for each in under
        )

    def promise_of(self, tag: Tag, choice: Choice) -> str | None:
        """Return K or C if Table E.1-1 retains or cleans an attribute under the choice.

        None if it does neither, if a written decision holds under options, too, or if nothing is cleaned.
        """
        entry = self.entries.get(tag)
        if entry is None or (isinstance(entry.decision, Decision) and entry.decision.always):
            return None
        cells = cells_of(self.row_of(tag), choice)
        if "C" in cells:
            return "C" if choice.clean else None
        return "K" if cells == {"K"} else None

    def promised(self, choice: Choice) -> list[tuple[str, Tag, str]]:
        """Return what has to be there at the top level: key, tag, and K or C."""
        if choice not in self._promised:
            promises = ((tag, self.promise_of(tag, choice)) for tag in self.tree)
            self._promised[choice] = [
                (tag[1:5] + tag[6:10], tag, promise) for tag, promise in promises if promise is not None
            ]
        return self._promised[choice]

    def row_of(self, tag: Tag) -> ConfidentialityRow | None:
        """Return the row of Table E.1-1 for a tag, a group's row included."""
        rows = self.standard.confidentiality
        keys = (tag, f"({tag[1:3]}XX{tag[5:]}", f"({tag[1:3]}XX,XXXX)")
        return next((rows[key] for key in keys if key in rows), None)

    def required(self, children: Mapping[Tag, Node], *, inside: bool) -> list[tuple[str, str, bool]]:
        """Return what has to be in an item: key, tag, and whether it needs a value."""
        known = self._required.get((id(children), inside))
        if known is None:
            known = self._required[id(children), inside] = [
                (tag[1:5] + tag[6:10], tag, node.stays(("1",), inside=inside))
                for tag, node in children.items()
                if node.stays(("1", "2"), inside=inside)
                and "X" not in tag
                and not (inside and tag in self.excused)
            ]
        return known


def cells_of(row: ConfidentialityRow | None, choice: Choice) -> set[str]:
    """Return the codes of Table E.1-1 for an attribute under the chosen options."""
    return set() if row is None else {code for option, code in row.options if option in choice.options}


def tag_of(key: str) -> Tag:
    """Return a key of the DICOM JSON Model as a tag."""
    return f"({key[:4]},{key[4:]})"


class _Examination:
    def __init__(self, promises: Promises, choice: Choice, found: Found) -> None:
        self.promises, self.choice, self.found = promises, choice, found
        self._allowed: dict[tuple[str, str], bool] = {}
        self._safe_private = RETAIN_SAFE_PRIVATE in choice.options

    def fail(self, text: str) -> None:
        self.found.failures.append(text)

    def item(
        self, before: Item, after: Item, children: Mapping[Tag, Node], path: str, inserted: Item
    ) -> None:
        for key, new in after.items():
            if key in inserted:
                continue
            self.found.elements += 1
            old = before.get(key)
            if old is None:
                self.fail(f"{path}{tag_of(key)} appeared")
            elif new["vr"] == "SQ":
                node = children.get(tag_of(key))
                pairs = zip(old.get("Value", ()), new.get("Value", ()), strict=False)
                for number, (old_item, new_item) in enumerate(pairs):
                    inside = f"{path}{tag_of(key)}[{number}] > "
                    self.item(old_item, new_item, node.children if node else {}, inside, {})
            elif int(key[3], 16) % 2 == 0:
                self._leaf(key, old, new, path)
        self._check_required(before, after, children, path)
        if not path:
            self._check_promised(before, after, inserted)
        self._check_private(before, after, path)

    def _leaf(self, key: str, old: Mapping[str, Any], new: Mapping[str, Any], path: str) -> None:
        if is_empty(new):
            return
        if _same(old, new):
            self.found.kept += 1
            known = self._allowed.get((key, old["vr"]))
            if known is None:
                known = self.promises.may_keep(tag_of(key), old["vr"], self.choice)
                self._allowed[key, old["vr"]] = known
            if not known:
                self.fail(f"leak: {path}{tag_of(key)} keeps its value")
            if old["vr"] == "UI":
                self.found.uids.update(uid for uid in old["Value"] if str(uid).startswith(_ROOT))
        elif not _is_made(old, new):
            self.fail(f"{path}{tag_of(key)} has a value that is neither its own nor made: {new}")

    def _check_required(self, before: Item, after: Item, children: Mapping[Tag, Node], path: str) -> None:
        for key, tag, needs_value in self.promises.required(children, inside=bool(path)):
            if key not in before:
                continue
            if key not in after:
                self.fail(f"lost: {path}{tag} is required and missing")
            elif needs_value and is_empty(after[key]) and not is_empty(before[key]):
                self.fail(f"lost: {path}{tag} is of Type 1 and empty")
            else:
                self.found.required += 1

    def _check_promised(self, before: Item, after: Item, inserted: Item) -> None:
        """What an option retains has to be there; a sequence may have lost what is inside."""
        for key, tag, promise in self.promises.promised(self.choice):
            old = before.get(key)
            if old is None or key in inserted:
                continue
            if key not in after:
                self.fail(f"promise: {tag} is not {'retained' if promise == 'K' else 'cleaned'}")
            elif promise == "C":
                self.found.cleaned += 1  # That its value is not the original one is seen to elsewhere.
            elif old["vr"] != "SQ" and not _same(old, after[key]):
                self.fail(f"promise: {tag} has lost its value")
            else:
                self.found.returned += 1

    def _check_private(self, before: Item, after: Item, path: str) -> None:
        keys = [key for key in before if int(key[3], 16) % 2]
        if not keys:
            return
        needed = set()
        for key in keys:
            if key[4:6] == "00":
                continue
            creator_key = f"{key[:4]}00{key[4:6]}"
            creator = str(before.get(creator_key, {}).get("Value", [""])[0]).strip(" \0")
            entry = self.promises.private.entries.get((creator, f"({key[:4]},XX{key[6:]})"))
            action = "X" if entry is None or not self._safe_private else str(entry.action)
            if before[key]["vr"] == "UN":
                action = "X"
            if (key in after) != (action != "X"):
                self.fail(f"private: {path}{tag_of(key)} of {creator!r} should be {action}")
            elif key in after:
                needed.add(creator_key)
                self.found.private += 1
                self._check_private_value(action, before[key], after[key], f"{path}{tag_of(key)}")
        for key in keys:
            if key[4:6] == "00" and (key in after) != (key in needed):
                self.fail(f"private: {path}{tag_of(key)}, a creator, is {'kept' if key in after else 'lost'}")

    def _check_private_value(
        self, action: str, old: Mapping[str, Any], new: Mapping[str, Any], where: str
    ) -> None:
        if action == "K" and old["vr"] != "SQ" and not _same(old, new):
            self.fail(f"private: {where} has lost its value")
        if action == "U" and not _is_made(old, new):
            self.fail(f"private: {where} keeps its UID")


def broken_references(
    kept: Collection[str], replaced: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, str]]:
    """Yield each UID that is kept in one place and replaced in another, with where it is replaced."""
    for uid in sorted(set(kept) & replaced.keys()):
        for place in sorted(replaced[uid]):
            yield uid, place


def is_empty(element: Mapping[str, Any]) -> bool:
    """Tell whether an element has no value, or only empty ones."""
    return not element.get("InlineBinary") and not any(
        value not in ("", None) for value in element.get("Value", ())
    )


def _same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return new is old or (
        old.get("Value") == new.get("Value") and old.get("InlineBinary") == new.get("InlineBinary")
    )


def _is_made(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    if old["vr"] == "UI":
        new_uids = [uid and replacement(uid) for uid in old.get("Value", ())]
        return new["Value"] in (new_uids, dummy("UI")["Value"])
    return new in (dummy(old["vr"]), dummy(old["vr"], cleaned=True))
