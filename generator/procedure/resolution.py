"""How an action is decided from facts alone: the rules, and the fixed point they need.

`RULES` reads like the table in SOP.md: the first rule that applies decides. Rules see one
attribute of one SOP class at a time, as a `Case`; they are pure functions.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.procedure.actions import Action
from generator.standard.model import (
    IOD,
    TYPES,
    Attribute,
    ConfidentialityRow,
    ModuleUse,
    Occurrence,
    Standard,
    Tag,
    Type,
)

TEXT_VRS = frozenset("AE AS DA DT LO LT PN SH ST TM UC UI UN UR UT".split())
"""VRs that can hold words, names, dates or identifiers."""

CODED_VRS = frozenset("SQ AT CS DS FD FL IS OB OD OF OL OV OW SL SS SV UL US UV".split())
"""VRs of sequences, codes, numbers and binary values."""

REFERENCE_SEQUENCE_CODE = "X/Z/U*"
"""Table E.1-1's code for sequences of references whose UIDs are replaced one by one."""


@dataclass(frozen=True, slots=True)
class Place:
    """An occurrence of an attribute in an IOD, with the use of the module it stands in."""

    use: ModuleUse
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules may know of one attribute in one SOP class."""

    attribute: Attribute
    profile: ConfidentialityRow | None
    only_user_optional: bool
    required_type: Type | None
    """The most demanding type among live occurrences; None without a live occurrence."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says: an action (None where the facts leave it undecided) and why."""

    action: Action | None
    justification: str
    rule: str


Rule = Callable[[Case], Ruling | None]


def module_usage(case: Case) -> Ruling | None:
    """All occurrences are in modules of usage U: remove."""
    if case.only_user_optional:
        return Ruling("X", "[AUTO] Module usage", "module usage")
    return None


def retirement(case: Case) -> Ruling | None:
    """Retired in PS3.6: remove."""
    if case.attribute.retired:
        return Ruling("X", "[AUTO] Retired", "retirement")
    return None


def enclosing_sequence(case: Case) -> Ruling | None:
    """No occurrence is live, since no sequence that encloses one is kept: remove."""
    if case.required_type is None:
        return Ruling("X", "[AUTO] Enclosing sequence not kept", "enclosing sequence")
    return None


_SINGLE_CODES: dict[str, Action] = {"X": "X", "Z": "Z", "D": "D", "U": "U", "K": "K", "C": "C"}


def basic_profile(case: Case) -> Ruling | None:
    """Listed in PS3.15 Table E.1-1 with one code: that code."""
    if case.profile is not None and case.profile.basic_profile in _SINGLE_CODES:
        return Ruling(_SINGLE_CODES[case.profile.basic_profile], "[AUTO] Basic Profile", "basic profile")
    return None


_BY_TYPE: dict[Type | None, Action] = {"1": "D", "1C": "D", "2": "Z", "2C": "Z", "3": "X"}


def basic_profile_alternatives(case: Case) -> Ruling | None:
    """Listed with alternatives: the one that the required type allows, nothing looser.

    Type 1 or 1C: D; 2 or 2C: Z; 3: X. X/Z/U* is for sequences of references: K where they
    are required, since each UID inside is replaced by a row of its own.
    """
    if case.profile is None:
        return None
    action = _BY_TYPE[case.required_type]
    if case.profile.basic_profile == REFERENCE_SEQUENCE_CODE and action != "X":
        action = "K"
    return Ruling(action, "[AUTO] Basic Profile", "basic profile alternatives")


def optional_type(case: Case) -> Ruling | None:
    """Not listed, and optional (Type 3): remove."""
    if case.required_type == "3":
        return Ruling("X", "[AUTO] Attribute type", "optional type")
    return None


def coded_value(case: Case) -> Ruling | None:
    """Not listed, required, and of a VR that holds codes, numbers or a sequence: keep.

    Where an attribute may have several VRs, one that can hold text wins.
    """
    if case.attribute.vr and CODED_VRS.issuperset(case.attribute.vr):
        return Ruling("K", "[AUTO] Attribute type", "coded value")
    return None


def empty_text(case: Case) -> Ruling | None:
    """Not listed, of a VR that can hold text or an identifier, and of Type 2 or 2C: empty."""
    if case.required_type in ("2", "2C"):
        return Ruling("Z", "[AUTO] Attribute type", "empty text")
    return None


def required_text(case: Case) -> Ruling | None:
    """The same, of Type 1 or 1C: facts do not decide, a person must."""
    return Ruling(None, "undecided", "required text")


RULES: tuple[Rule, ...] = (
    module_usage,
    retirement,
    enclosing_sequence,
    basic_profile,
    basic_profile_alternatives,
    optional_type,
    coded_value,
    empty_text,
    required_text,
)


def rule_on(case: Case) -> Ruling:
    """Return what the first applicable rule says."""
    for rule in RULES:
        ruling = rule(case)
        if ruling is not None:
            return ruling
    raise AssertionError("the last rule applies to every case")


@dataclass(frozen=True, slots=True)
class Resolved:
    """An attribute of a SOP class with its places, those of them that are live, and its ruling."""

    attribute: Attribute
    places: tuple[Place, ...]
    live: tuple[Place, ...]
    required_type: Type | None
    ruling: Ruling


def profile_row(tag: Tag, table: Mapping[Tag, ConfidentialityRow]) -> ConfidentialityRow | None:
    """Return the row of Table E.1-1 for `tag`, also by way of a whole repeating group."""
    return table.get(tag) or table.get(f"{tag[:5]},XXXX)")


Shared = dict[ModuleUse, tuple[Place, ...]]
"""Places of modules by their use, which many IODs have in common."""


def places_of(iod: IOD, standard: Standard, shared: Shared | None = None) -> dict[Tag, list[Place]]:
    """Return every occurrence of every attribute of an IOD, by tag.

    Whoever asks for many IODs gives the same `shared` each time, so that the places of a
    module that they use alike are made once.
    """
    shared = {} if shared is None else shared
    places: defaultdict[Tag, list[Place]] = defaultdict(list)
    for use in iod.modules:
        if use not in shared:
            shared[use] = tuple(Place(use, o) for o in standard.modules[use.module].occurrences)
        for place in shared[use]:
            places[place.occurrence.tag].append(place)
    return dict(places)


def resolve(
    places: Mapping[Tag, Collection[Place]],
    standard: Standard,
    *,
    used_modules: Collection[str] = (),
    decided: Mapping[Tag, Action] | None = None,
) -> dict[Tag, Resolved]:
    """Apply the rules to an IOD and return each attribute with its ruling.

    An occurrence is live when its module is not of usage U and every sequence on its path
    is kept. Keeping a sequence makes more occurrences live, which can only raise a required
    type, which can only make more sequences kept: starting from none, this is repeated
    until nothing changes, and the least fixed point does not depend on order.

    Parameters
    ----------
    places
        From `places_of`.
    used_modules
        Modules of usage U that a written decision puts to use; none for the base.
    decided
        Actions of written decisions, by tag. They settle which sequences are kept; the
        rulings returned stay those of the rules.
    """
    decided = decided or {}
    rank = {type_: number for number, type_ in enumerate(TYPES)}
    required: dict[Tag, Type | None] = dict.fromkeys(places)
    live: defaultdict[Tag, list[Place]] = defaultdict(list)
    used = {
        place.use.module
        for group in places.values()
        for place in group
        if place.use.usage != "U" or place.use.module in used_modules
    }
    only_optional = {
        tag: all(place.use.module not in used for place in group) for tag, group in places.items()
    }

    def ruling(tag: Tag) -> Ruling:
        return rule_on(
            Case(
                standard.attributes[tag],
                profile_row(tag, standard.confidentiality),
                only_optional[tag],
                required[tag],
            )
        )

    def is_kept(tag: Tag) -> bool:
        return (decided[tag] if tag in decided else ruling(tag).action) == "K"

    kept: set[Tag] = set()
    pending = [place for group in places.values() for place in group if place.use.module in used]
    while True:
        dormant, risen = [], set()
        for place in pending:
            occurrence = place.occurrence
            if not kept.issuperset(occurrence.path):
                dormant.append(place)
                continue
            live[occurrence.tag].append(place)
            before = required[occurrence.tag]
            if before is None or rank[occurrence.type] < rank[before]:
                required[occurrence.tag] = occurrence.type
                risen.add(occurrence.tag)
        newly_kept = {tag for tag in risen - kept if "SQ" in standard.attributes[tag].vr and is_kept(tag)}
        if not newly_kept:
            break
        kept |= newly_kept
        pending = dormant
    return {
        tag: Resolved(standard.attributes[tag], tuple(group), tuple(live[tag]), required[tag], ruling(tag))
        for tag, group in sorted(places.items())
    }


def resolve_base(standard: Standard, uids: Iterable[str] | None = None) -> dict[str, dict[Tag, Resolved]]:
    """Resolve SOP classes from facts alone: UID to tag to attribute with its ruling."""
    by_iod: dict[str, dict[Tag, Resolved]] = {}
    shared: Shared = {}
    base = {}
    for uid in sorted(standard.sop_classes if uids is None else uids):
        iod = standard.sop_classes[uid].iod
        if iod not in by_iod:
            by_iod[iod] = resolve(places_of(standard.iods[iod], standard, shared), standard)
        base[uid] = by_iod[iod]
    return base
