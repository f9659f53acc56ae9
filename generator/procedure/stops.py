"""Stop rules: values that keep a whole file back, whatever becomes of the attributes that hold them.

People write them in procedure/stops.toml. A rule is about the data set as it comes in, so it may
name an attribute that the tables remove. What the words of a rule mean to whoever applies it:

- Only the top level of the data set is looked at.
- A value is compared without padding (spaces, NUL) at both ends and without regard to case.
- `is` holds where a value is one of the texts, `contains` where a value contains one of them,
  `present` where the attribute has a value or an item. With a position only that value counts,
  else any does.
- A value that is there and cannot be read (bulk data elsewhere, another type) counts as one that
  holds: a stop rule never passes a file in silence.
- A rule for some SOP classes is applied to a data set without a SOP Class UID, too.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, Literal, cast

from generator.errors import UserError, meant
from generator.procedure.decisions import list_of_texts, parse_attribute, sop_class_uids
from generator.standard.model import Attribute, Standard, Tag
from generator.toml import read_toml

PATH = Path("procedure/stops.toml")

Condition = Literal["is", "contains", "present"]

CONDITIONS: tuple[Condition, ...] = ("is", "contains", "present")

TEXT_VRS = frozenset("AE AS CS DA DT LO LT PN SH ST TM UC UI UR UT".split())
"""VRs whose values are texts (PS3.5 section 6.2)."""

ONE_TEXT_VRS = frozenset("LT ST UR UT".split())
"""VRs whose text is never several values: a backslash is a character of it (PS3.5 section 6.4)."""

WHOLE_NUMBER_VRS = frozenset("IS SL SS SV UL US UV".split())
"""VRs whose values have one way of writing, so that they can be compared as texts."""

SHORTEST_PART = 3
"""What `contains` looks for is at least this long: a letter or two stand in any word."""


@dataclass(frozen=True, slots=True)
class StopRule:
    """A rule of procedure/stops.toml.

    `texts` is empty where the condition is `present`; `sop_classes` holds UIDs and is empty
    where the rule is for all.
    """

    where: str
    name: str
    attribute: Tag
    condition: Condition
    texts: tuple[str, ...]
    position: int | None
    sop_classes: frozenset[str]
    because: str

    def contract(self) -> dict[str, Any]:
        """Return the rule as the procedure publishes it."""
        rule: dict[str, Any] = {"attribute": self.attribute}
        rule[self.condition] = True if self.condition == "present" else list(self.texts)
        if self.position is not None:
            rule["position"] = self.position
        if self.sop_classes:
            rule["sopClass"] = sorted(self.sop_classes)
        return rule | {"justification": self.because}


def contract(rules: Sequence[StopRule]) -> list[dict[str, Any]]:
    """Return the member `stop` of the procedure, in the order of the file."""
    return [rule.contract() for rule in rules]


def read(standard: Standard, verdicts: Mapping[str, str | None], path: Path = PATH) -> tuple[StopRule, ...]:
    """Read and check the stop rules.

    Parameters
    ----------
    verdicts
        SOP Class UID to None where it is supported, else the reason to reject it.

    Raises
    ------
    UserError
        With one finding for each rule that is wrong, that no file of a supported SOP class can
        meet, or that says again what another one says; by file and name of the rule.
    """
    rules, findings = attempt(standard, verdicts, path)
    if findings:
        raise UserError(*findings)
    return rules


def attempt(
    standard: Standard, verdicts: Mapping[str, str | None], path: Path = PATH
) -> tuple[tuple[StopRule, ...], list[str]]:
    """Return the rules that are right, and a finding for each that is wrong."""
    rules, findings = _rules(standard, path)
    supported = [uid for uid, reason in verdicts.items() if reason is None]
    somewhere = _top_level(supported, standard)
    for rule in rules:
        findings += _stale(rule, standard, supported, somewhere)
    for one, other in combinations(rules, 2):
        findings += _repeated(one, other)
    return tuple(rules), findings


def as_written(standard: Standard, path: Path = PATH) -> tuple[StopRule, ...]:
    """Return the stop rules without asking whether some file can meet them.

    Raises
    ------
    UserError
        With one finding for each rule that is wrong by itself.
    """
    rules, findings = _rules(standard, path)
    if findings:
        raise UserError(*findings)
    return tuple(rules)


def _rules(standard: Standard, path: Path) -> tuple[list[StopRule], list[str]]:
    content = read_toml(path)
    findings = [f"{path}: unknown table {kind!r}; write [[stop]]" for kind in sorted(set(content) - {"stop"})]
    rows = content.get("stop", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"{path}: 'stop' is no list of tables; write each rule under [[stop]]")
    rules: list[StopRule] = []
    for number, row in enumerate(rows, start=1):
        try:
            rules.append(_rule(f"{path}, stop {number}", row, standard))
        except UserError as error:
            findings += error.findings
    return rules, findings


_REQUIRED = ("name", "attribute", "because")
_OPTIONAL = (*CONDITIONS, "position", "sop_classes")


def _rule(where: str, row: Mapping[str, Any], standard: Standard) -> StopRule:
    name = row.get("name")
    if isinstance(name, str) and name.strip():
        where = f"{where} ({' '.join(name.split())})"
    for field in sorted(set(row) - {*_REQUIRED, *_OPTIONAL}):
        known = (*_REQUIRED, *_OPTIONAL)
        raise UserError(f"{where}: unknown field {field!r}; use {', '.join(known)}{meant(field, known)}")
    for field in _REQUIRED:
        if field not in row:
            raise UserError(f"{where}: lacks {field!r}; add it")
        if not isinstance(row[field], str) or not row[field].strip():
            raise UserError(f"{where}: {field!r} must be a text; write one")
    because = " ".join(row["because"].split())
    if len(because.split()) < 5:
        raise UserError(f"{where}: 'because' must tell the sender what is wrong and what to do; write that")
    given = [condition for condition in CONDITIONS if condition in row]
    if len(given) != 1:
        raise UserError(
            f"{where}: needs exactly one condition out of {', '.join(CONDITIONS)}; it has {len(given)}"
        )
    tag = parse_attribute(where, row["attribute"], standard)
    attribute = standard.attributes[tag]
    _check_place(where, attribute)
    condition = given[0]
    texts = () if condition == "present" else _texts(where, condition, row[condition], attribute)
    if condition == "present" and row["present"] is not True:
        raise UserError(f"{where}: 'present' can only be true; give is or contains instead")
    return StopRule(
        where,
        " ".join(row["name"].split()),
        tag,
        condition,
        texts,
        _position(where, row["position"], condition, attribute) if "position" in row else None,
        frozenset(sop_class_uids(where, row["sop_classes"], standard) if "sop_classes" in row else ()),
        because,
    )


def _check_place(where: str, attribute: Attribute) -> None:
    if "X" in attribute.tag:
        raise UserError(
            f"{where}: {attribute.tag} is a repeating group, which no rule can name; choose another attribute"
        )
    if attribute.tag < "(0008":
        raise UserError(
            f"{where}: {attribute.tag} is no attribute of a data set (PS3.10 section 7); choose another one"
        )


def _texts(where: str, condition: Condition, value: object, attribute: Attribute) -> tuple[str, ...]:
    texts = list_of_texts(where, condition, value)
    usable = TEXT_VRS | WHOLE_NUMBER_VRS if condition == "is" else TEXT_VRS
    if not attribute.vr or not usable.issuperset(attribute.vr):
        raise UserError(
            f"{where}: {attribute.tag} {attribute.keyword} is of VR {' or '.join(attribute.vr) or 'none'}, "
            f"whose values {condition!r} cannot be compared with; use present or another attribute"
        )
    several = ONE_TEXT_VRS.isdisjoint(attribute.vr)
    for text in texts:
        if not text or text != text.strip() or not text.isprintable() or (several and "\\" in text):
            raise UserError(
                f"{where}: no value of {attribute.keyword} is ever {text!r} without its padding; correct it"
            )
        if WHOLE_NUMBER_VRS.issuperset(attribute.vr) and not re.fullmatch(r"0|-?[1-9][0-9]*", text, re.A):
            raise UserError(f"{where}: no value of {attribute.keyword} is ever {text!r}; give a whole number")
        if condition == "contains" and len(text) < SHORTEST_PART:
            raise UserError(
                f"{where}: {text!r} is too short to look for; give at least {SHORTEST_PART} characters"
            )
    for one, other in combinations(texts, 2):
        if _meets(condition, one.casefold(), other) or _meets(condition, other.casefold(), one):
            raise UserError(f"{where}: {one!r} and {other!r} in {condition!r} say the same; delete one")
    return tuple(texts)


def _meets(condition: Condition, value: str, text: str) -> bool:
    return value == text.casefold() if condition == "is" else text.casefold() in value


def _position(where: str, position: object, condition: Condition, attribute: Attribute) -> int:
    if isinstance(position, bool) or not isinstance(position, int) or position < 1:
        raise UserError(f"{where}: 'position' counts values from 1; {position!r} is none")
    if condition == "present":
        raise UserError(f"{where}: 'present' looks at the whole attribute; delete 'position'")
    highest = attribute.vm.rpartition("-")[2]
    if highest.isdecimal() and (int(highest) == 1 or position > int(highest)):
        raise UserError(
            f"{where}: {attribute.keyword} has VM {attribute.vm}, so 'position' {position} says nothing; "
            "delete or correct it"
        )
    return position


def _top_level(uids: Iterable[str], standard: Standard) -> set[Tag]:
    """Return the tags that the IOD of some of the SOP classes has at the top level."""
    iods = {standard.sop_classes[uid].iod for uid in uids}
    modules = {use.module for iod in iods for use in standard.iods[iod].modules}
    return {
        occurrence.tag
        for module in modules
        for occurrence in standard.modules[module].occurrences
        if not occurrence.path
    }


def _stale(
    rule: StopRule, standard: Standard, supported: Collection[str], somewhere: Collection[Tag]
) -> Iterator[str]:
    """Find what no file of a supported SOP class can meet; files of others are rejected anyway.

    Parameters
    ----------
    somewhere
        The tags that some supported SOP class has at the top level.
    """
    for uid in sorted(rule.sop_classes.difference(supported)):
        yield (
            f"{rule.where}: stale: {standard.sop_classes[uid].name} is rejected, whatever its values; "
            "delete it from 'sop_classes'"
        )
    # A scanner may write what the IOD of its file lacks (Standard Extended SOP classes), so one
    # SOP class with the attribute is enough for a rule on several.
    scope = rule.sop_classes.intersection(supported) if rule.sop_classes else supported
    there = _top_level(scope, standard) if rule.sop_classes else somewhere
    if scope and rule.attribute not in there:
        yield (
            f"{rule.where}: stale: no IOD of a supported SOP class of its scope has "
            f"{rule.attribute} {standard.attributes[rule.attribute].keyword} at the top level; "
            "delete the rule or correct it"
        )


def _repeated(one: StopRule, other: StopRule) -> Iterator[str]:
    if one.name.casefold() == other.name.casefold():
        yield f"{other.where}: has the name of {one.where}; give it another one"
    for wide, narrow in ((one, other), (other, one)):
        if _covers(wide, narrow):
            yield f"{narrow.where}: stops nothing that {wide.where} does not stop; delete it"
            return
    for text in other.texts:
        if one.condition == other.condition and _same_place(one, other) and text in one.texts:
            yield f"{other.where}: {text!r} stands in {one.where} as well; delete one"


def _same_place(one: StopRule, other: StopRule) -> bool:
    scopes_meet = not one.sop_classes or not other.sop_classes or one.sop_classes & other.sop_classes
    return bool(one.attribute == other.attribute and one.position == other.position and scopes_meet)


def _covers(wide: StopRule, narrow: StopRule) -> bool:
    """Tell whether every file that the narrow rule stops is stopped by the wide one."""
    if wide.attribute != narrow.attribute or wide.position not in (None, narrow.position):
        return False
    if wide.sop_classes and not (narrow.sop_classes and narrow.sop_classes <= wide.sop_classes):
        return False
    if wide.condition == "present":
        return True
    if narrow.condition == "present" or (wide.condition == "is" and narrow.condition == "contains"):
        return False
    return all(
        any(_meets(cast(Condition, wide.condition), text.casefold(), sought) for sought in wide.texts)
        for text in narrow.texts
    )
