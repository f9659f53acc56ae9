"""How an action is decided from facts alone: the rules, and the fixed point they need.

`RULES` reads like the table in SOP.md: the first rule that applies decides. Rules see one
attribute of one SOP class at a time, as a `Case`; they are pure functions. `OPTION_RULES` are
those that decide under an option of PS3.15 section E.3.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

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

BINARY_VRS = frozenset("OB OD OF OL OV OW".split())
"""Those of `CODED_VRS` that hold binary values of any length, in which nobody sees what stands there."""

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

    option_code: Action | None = None
    """Table E.1-1's code under the option, where a value can stand in the file; else None."""

    brought_back: Type | None = None
    """The most demanding type in items that come back under the option."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says: an action (None where the facts leave it undecided) and why."""

    action: Action | None
    justification: str
    rule: str


BY_PROFILE = "[AUTO] Basic Profile"
"""Justification of what follows from the Basic Profile column of PS3.15 Table E.1-1."""

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
        return Ruling(_SINGLE_CODES[case.profile.basic_profile], BY_PROFILE, "basic profile")
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
    return Ruling(action, BY_PROFILE, "basic profile alternatives")


def optional_type(case: Case) -> Ruling | None:
    """Not in Table E.1-1, and optional (Type 3): remove."""
    if case.required_type == "3":
        return Ruling("X", "[AUTO] Attribute type", "optional type")
    return None


def coded_value(case: Case) -> Ruling | None:
    """Not in Table E.1-1, required, and of a VR that holds codes, numbers or a sequence: keep.

    Where an attribute may have several VRs, one that can hold text wins.
    """
    if case.attribute.vr and CODED_VRS.issuperset(case.attribute.vr):
        return Ruling("K", "[AUTO] Attribute type", "coded value")
    return None


def empty_text(case: Case) -> Ruling | None:
    """Not in Table E.1-1, of a VR that can hold text or an identifier, and of Type 2 or 2C: empty."""
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


def option_code(case: Case) -> Ruling | None:
    """Table E.1-1 has a code for it under the option: that code, whatever the module's usage or its type."""
    if case.option_code is not None:
        return Ruling(case.option_code, "[AUTO] Option", "option code")
    return None


def required_in_items(case: Case) -> Ruling | None:
    """Removed by Table E.1-1, but of Type 1 or 2 in items that come back: dummy or empty."""
    if case.profile is not None and case.profile.basic_profile == "X" and case.brought_back in ("1", "2"):
        return Ruling(_BY_TYPE[case.brought_back], "[AUTO] Attribute type", "required in items")
    return None


OPTION_RULES: tuple[Rule, ...] = (
    option_code,
    module_usage,
    retirement,
    enclosing_sequence,
    required_in_items,
    *RULES[3:],
)
"""The rules under an option: as `RULES`, with the option's code first."""


def rule_on(case: Case, rules: tuple[Rule, ...] = RULES) -> Ruling:
    """Return what the first applicable rule says."""
    for rule in rules:
        ruling = rule(case)
        if ruling is not None:
            return ruling
    raise AssertionError("the last rule applies to every case")


@dataclass(frozen=True, slots=True)
class Reach:
    """Where values can stand in a file: in modules that are used, below sequences that are all kept."""

    used: frozenset[str] = frozenset()
    kept: frozenset[Tag] = frozenset()

    def holds(self, place: Place) -> bool:
        """Tell whether an occurrence is live."""
        return place.use.module in self.used and self.kept.issuperset(place.occurrence.path)


@dataclass(frozen=True, slots=True)
class Resolved:
    """An attribute of a SOP class with its places, which of them are live, and its ruling."""

    attribute: Attribute
    places: tuple[Place, ...]
    required_type: Type | None
    ruling: Ruling
    reach: Reach = field(default=Reach(), repr=False)

    @property
    def live(self) -> tuple[Place, ...]:
        """The places where a value can stand in a file."""
        return tuple(filter(self.reach.holds, self.places))


def profile_row(tag: Tag, table: Mapping[Tag, ConfidentialityRow]) -> ConfidentialityRow | None:
    """Return the row of Table E.1-1 for `tag`, also by way of a whole repeating group."""
    return table.get(tag) or table.get(f"{tag[:5]},XXXX)")


_GROUP = len("(60XX")

_RANK = {type_: number for number, type_ in enumerate(TYPES)}


@dataclass(frozen=True, slots=True)
class Items:
    """The occurrences in a module below one sequence path: all of them are live, or none is."""

    use: ModuleUse
    path: tuple[Tag, ...]
    occurrences: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class UsedModule:
    """The places of one use of a module, by tag and by sequence path."""

    use: ModuleUse
    by_tag: Mapping[Tag, tuple[Place, ...]]
    items: tuple[Items, ...]

    @classmethod
    def of(cls, use: ModuleUse, standard: Standard) -> "UsedModule":
        """Return the places of a use of a module."""
        by_tag: defaultdict[Tag, list[Place]] = defaultdict(list)
        by_path: defaultdict[tuple[Tag, ...], list[Occurrence]] = defaultdict(list)
        for occurrence in standard.modules[use.module].occurrences:
            by_tag[occurrence.tag].append(Place(use, occurrence))
            by_path[occurrence.path].append(occurrence)
        return cls(
            use,
            {tag: tuple(places) for tag, places in by_tag.items()},
            tuple(Items(use, path, tuple(occurrences)) for path, occurrences in by_path.items()),
        )


@dataclass(frozen=True, slots=True)
class Shared:
    """What many IODs of a standard have in common, made once: places of modules, and rulings."""

    standard: Standard
    modules: dict[ModuleUse, UsedModule] = field(default_factory=dict)
    rulings: dict[tuple[object, ...], Ruling] = field(default_factory=dict)

    def places(self, use: ModuleUse) -> UsedModule:
        """Return the places of a use of a module."""
        if use not in self.modules:
            self.modules[use] = UsedModule.of(use, self.standard)
        return self.modules[use]

    def ruling(
        self,
        tag: Tag,
        only_user_optional: bool,
        required_type: Type | None,
        under: tuple[Action | None, Type | None] | None = None,
    ) -> Ruling:
        """Return what the rules say of a case; `under` has the last two members of `Case`, with an option."""
        asked = (tag, only_user_optional, required_type, under)
        if asked not in self.rulings:
            case = Case(
                self.standard.attributes[tag],
                profile_row(tag, self.standard.confidentiality),
                only_user_optional,
                required_type,
                *(under or ()),
            )
            self.rulings[asked] = rule_on(case, RULES if under is None else OPTION_RULES)
        return self.rulings[asked]


@dataclass(frozen=True, slots=True)
class Places:
    """Every occurrence of every attribute of an IOD: by tag, and by module."""

    by_tag: Mapping[Tag, tuple[Place, ...]]
    modules: tuple[UsedModule, ...]
    shared: Shared

    def in_use(self, used_modules: Collection[str] = ()) -> frozenset[str]:
        """Return the modules that are not of usage U, or are put to use."""
        return frozenset(
            module.use.module
            for module in self.modules
            if module.use.usage != "U" or module.use.module in used_modules
        )


def places_of(iod: IOD, shared: Shared) -> Places:
    """Return every occurrence of every attribute of an IOD.

    Whoever asks for many IODs gives the same `shared` each time, so that what they have in
    common is made once.
    """
    by_tag: dict[Tag, tuple[Place, ...]] = {}
    for use in iod.modules:
        for tag, places in shared.places(use).by_tag.items():
            by_tag[tag] = by_tag[tag] + places if tag in by_tag else places
    return Places(by_tag, tuple(map(shared.places, iod.modules)), shared)


def resolve(
    places: Places,
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
    reach, required, ruling = _fixed_point(places, standard, used_modules, decided or {})
    return {
        tag: Resolved(standard.attributes[tag], group, required[tag], ruling(tag), reach)
        for tag, group in sorted(places.by_tag.items())
    }


def rulings(
    places: Places, standard: Standard, *, decided: Mapping[Tag, Action] | None = None
) -> Callable[[Tag], Ruling]:
    """Return the ruling that `resolve` gives each attribute of an IOD, and nothing else of it."""
    return _fixed_point(places, standard, (), decided or {})[-1]


def _fixed_point(
    places: Places, standard: Standard, used_modules: Collection[str], decided: Mapping[Tag, Action]
) -> tuple[Reach, Mapping[Tag, Type | None], Callable[[Tag], Ruling]]:
    """Return which places are live, the types that these require of attributes, and their rulings."""
    required: dict[Tag, Type | None] = dict.fromkeys(places.by_tag)
    used = places.in_use(used_modules)
    in_used = {tag for module in places.modules if module.use.module in used for tag in module.by_tag}

    def ruling(tag: Tag) -> Ruling:
        return places.shared.ruling(tag, tag not in in_used, required[tag])

    def is_kept(tag: Tag) -> bool:
        return (decided[tag] if tag in decided else ruling(tag).action) == "K"

    kept: set[Tag] = set()
    waiting: defaultdict[Tag, list[Items]] = defaultdict(list)
    pending = [items for module in places.modules if module.use.module in used for items in module.items]
    while pending:
        risen = set()
        for items in pending:
            if not kept.issuperset(items.path):
                waiting[next(tag for tag in items.path if tag not in kept)].append(items)
                continue
            for occurrence in items.occurrences:
                tag, type_ = occurrence.tag, occurrence.type
                before = required[tag]
                if before is None or _RANK[type_] < _RANK[before]:
                    required[tag] = type_
                    risen.add(tag)
        newly_kept = {tag for tag in risen - kept if "SQ" in standard.attributes[tag].vr and is_kept(tag)}
        kept |= newly_kept
        pending = [items for tag in newly_kept for items in waiting.pop(tag, ())]
    return Reach(used, frozenset(kept)), required, ruling


@dataclass(frozen=True, slots=True)
class Resolution:
    """An IOD resolved without options, and what it takes to run the rules again under one.

    Attributes
    ----------
    resolved
        From `resolve`.
    used_modules, decided
        What `resolve` was given: modules in use beside those that are not of usage U, and
        the actions of written decisions that settle which sequences are kept.
    kept
        The sequences that are kept and can stand in a file.
    dormant
        The items whose occurrences are not live, by each sequence on their path.
    shared
        What the IOD has in common with others.
    """

    resolved: Mapping[Tag, Resolved]
    used_modules: Collection[str]
    decided: Mapping[Tag, Action]
    kept: frozenset[Tag]
    dormant: Mapping[Tag, tuple[Items, ...]]
    shared: Shared

    @classmethod
    def of(
        cls,
        places: Places,
        resolved: Mapping[Tag, Resolved],
        used_modules: Collection[str] = (),
        decided: Mapping[Tag, Action] | None = None,
    ) -> "Resolution":
        """Return the resolution for what `resolve` returned and was given."""
        decided = decided or {}
        kept = frozenset(
            tag
            for tag, outcome in resolved.items()
            if outcome.required_type is not None
            and "SQ" in outcome.attribute.vr
            and decided.get(tag, outcome.ruling.action) == "K"
        )
        used = places.in_use(used_modules)
        dormant: defaultdict[Tag, list[Items]] = defaultdict(list)
        for module in places.modules:
            for items in module.items:
                if module.use.module not in used or not kept.issuperset(items.path):
                    for outer in set(items.path):
                        dormant[outer].append(items)
        return cls(
            resolved,
            used_modules,
            decided,
            kept,
            {tag: tuple(items) for tag, items in dormant.items()},
            places.shared,
        )

    def in_use(self, use: ModuleUse) -> bool:
        """Tell whether a module is in use without options."""
        return use.usage != "U" or use.module in self.used_modules


def option_codes(standard: Standard, option: str) -> dict[Tag, Action]:
    """Return the attributes that Table E.1-1 has a code for under an option, with the code."""
    codes: dict[Tag, Action] = {}
    for row in standard.confidentiality.values():
        code = dict(row.options).get(option)
        if code is not None:
            codes |= dict.fromkeys(_attributes_of(row, standard), "C" if code == "C" else "K")
    return codes


def _attributes_of(row: ConfidentialityRow, standard: Standard) -> list[Tag]:
    """Return the attributes that a row is about; `profile_row` the other way round."""
    if not row.tag.endswith(",XXXX)"):
        return [row.tag] if row.tag in standard.attributes else []
    group = row.tag[:_GROUP]
    return [
        tag for tag in standard.attributes if tag.startswith(group) and tag not in standard.confidentiality
    ]


@dataclass(frozen=True, slots=True)
class Reached:
    """An attribute that an option changes the case of.

    Attributes
    ----------
    ruling
        What `OPTION_RULES` say of it.
    in_cleaned
        Whether it comes back in items of a sequence that is cleaned (C) as a whole.
    in_group
        Whether it comes back because its repeating group does.
    """

    ruling: Ruling
    in_cleaned: bool
    in_group: bool


def resolve_under(base: Resolution, codes: Mapping[Tag, Action], standard: Standard) -> dict[Tag, Reached]:
    """Apply the rules to an IOD under an option and return the attributes that it reaches.

    The option's code stands in place of the Basic Profile's. It holds wherever a value can stand
    in the file: at the top level and in sequences that are kept, in modules of usage U too, since
    it is the option that puts the attribute to use (Patient's Weight stands in a module of usage
    U). A sequence with a code (K or C) counts as kept, and what stands in its items is live
    whatever the usage of its module. With the data of a repeating group (overlays) comes what
    the group needs to be read.

    Nothing else changes: an option only ever makes more occurrences live, so this goes on from
    the fixed point without options, which is a subset of the one under the option.

    Parameters
    ----------
    base
        The IOD without options.
    codes
        From `option_codes`.

    Returns
    -------
    dict
        The attributes with a code that can be reached, and those with occurrences that are live
        under the option only. All others have the same ruling as without the option.
    """
    coded = codes.keys() & base.resolved.keys()
    if not coded:
        return {}
    brought = frozenset(tag for tag in coded if "SQ" in standard.attributes[tag].vr)
    cleaned = frozenset(tag for tag in brought if codes[tag] == "C")
    kept = set(base.kept)
    required: dict[Tag, Type] = {}
    in_items: dict[Tag, Type] = {}
    in_cleaned: set[Tag] = set()
    seen: set[int] = set()

    def can_stand(tag: Tag) -> bool:
        return any(kept.issuperset(place.occurrence.path) for place in base.resolved[tag].places)

    def ruling(tag: Tag) -> Ruling:
        outcome = base.resolved[tag]
        return base.shared.ruling(
            tag,
            tag not in required and not any(base.in_use(place.use) for place in outcome.places),
            required.get(tag, outcome.required_type),
            (codes[tag] if tag in codes and can_stand(tag) else None, in_items.get(tag)),
        )

    def wake(occurrence: Occurrence) -> None:
        tag, type_ = occurrence.tag, occurrence.type
        before: Type = required.get(tag) or base.resolved[tag].required_type or type_
        required[tag] = min(type_, before, key=_RANK.__getitem__)
        in_items[tag] = min(type_, in_items.get(tag, type_), key=_RANK.__getitem__)
        if not cleaned.isdisjoint(occurrence.path):
            in_cleaned.add(tag)

    opened: set[Tag] = set()
    while True:
        opening = {tag for tag in brought - opened if can_stand(tag)}
        opening |= {
            tag
            for tag in required.keys() - kept - brought
            if "SQ" in standard.attributes[tag].vr and base.decided.get(tag, ruling(tag).action) == "K"
        }
        if not opening:
            break
        opened |= opening & brought
        kept |= opening
        for outer in sorted(opening):
            for items in base.dormant.get(outer, ()):
                if (
                    id(items) not in seen
                    and kept.issuperset(items.path)
                    and (base.in_use(items.use) or not brought.isdisjoint(items.path))
                ):
                    seen.add(id(items))
                    for occurrence in items.occurrences:
                        wake(occurrence)
    reached = {tag for tag in coded if can_stand(tag)}
    groups = {tag[:_GROUP] for tag in reached if "XX" in tag[:_GROUP]}
    grouped = {tag for tag in base.resolved if tag[:_GROUP] in groups} if groups else set()
    for tag in grouped:
        for place in base.resolved[tag].places:
            if kept.issuperset(place.occurrence.path):
                wake(place.occurrence)
    return {
        tag: Reached(ruling(tag), tag in in_cleaned, tag in grouped)
        for tag in sorted({*reached, *required, *grouped})
    }


def resolve_base(standard: Standard, uids: Iterable[str] | None = None) -> dict[str, dict[Tag, Resolved]]:
    """Resolve SOP classes from facts alone: UID to tag to attribute with its ruling."""
    by_iod: dict[str, dict[Tag, Resolved]] = {}
    shared = Shared(standard)
    base = {}
    for uid in sorted(standard.sop_classes if uids is None else uids):
        iod = standard.sop_classes[uid].iod
        if iod not in by_iod:
            by_iod[iod] = resolve(places_of(standard.iods[iod], shared), standard)
        base[uid] = by_iod[iod]
    return base
