"""Which occurrences are live: the least fixed point, whatever the order of the input."""

import random
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_standard import tiny_standard

from generator.procedure.resolution import Resolved, Ruling, Shared, places_of, resolve, resolve_base
from generator.standard.model import IOD, TYPES, Module, ModuleUse, Occurrence, Standard

SEQUENCES = {f"(0040,000{n}) S{n}": "SQ" for n in range(6)}
LEAVES = {"(0010,0010) Name": "PN", "(0018,0050) Number": "DS", "(0020,000D) Identifier": "UI"}
ATTRIBUTES = SEQUENCES | LEAVES


def by_keyword(resolved: Mapping[str, Resolved]) -> dict[str, str | None]:
    return {outcome.attribute.keyword: outcome.ruling.action for outcome in resolved.values()}


def actions(
    modules: dict[str, list[str]], usages: dict[str, str] | None = None, profile: dict[str, str] | None = None
) -> dict[str, str | None]:
    standard = tiny_standard(
        ATTRIBUTES, modules, {"thing": dict.fromkeys(modules, "M") | (usages or {})}, profile
    )
    return by_keyword(resolve_base(standard)["1.2.1"])


def test_nested_sequences() -> None:
    rows = ["S1 1", "> S2 2", ">> S3 1C", ">>> Number 1", ">> S4 3", ">>> Identifier 1", "> Name 2"]
    assert actions({"m": rows}) == {
        "S1": "K", "S2": "K", "S3": "K", "Number": "K", "S4": "X", "Identifier": "X", "Name": "Z",
    }  # fmt: skip


def test_a_removed_sequence_ends_the_chain() -> None:
    rows = ["S1 1", "> S2 3", ">> S3 1", ">>> Number 1"]
    assert actions({"m": rows}) == {"S1": "K", "S2": "X", "S3": "X", "Number": "X"}


def test_a_sequence_is_kept_by_another_module() -> None:
    modules = {"a": ["S1 3", "> Identifier 1", "> Number 3"], "b": ["S1 1"]}
    assert actions(modules) == {"S1": "K", "Identifier": None, "Number": "X"}
    # A module that is not in use keeps nothing.
    assert actions(modules, {"b": "U"}) == {"S1": "X", "Identifier": "X", "Number": "X"}
    # Nor do the occurrences inside one come to life.
    assert actions(modules, {"a": "U"}) == {"S1": "K", "Identifier": "X", "Number": "X"}


def test_a_sequence_kept_deep_inside_is_kept_at_the_top_too() -> None:
    modules = {"a": ["S1 3", "> Number 2"], "b": ["S2 1", "> S1 1C"]}
    assert actions(modules) == {"S1": "K", "S2": "K", "Number": "K"}


def test_a_long_chain_across_modules() -> None:
    # Each module keeps the next sequence only because the one before is kept.
    modules = {f"m{n}": [f"S{n} 3", f"> S{n + 1} 1"] for n in range(5)}
    assert set(actions(modules).values()) == {"X"}
    assert set(actions({**modules, "start": ["S0 2"]}).values()) == {"K"}


def test_sequences_do_not_keep_each_other() -> None:
    """The greatest fixed point would keep both; the least one keeps neither."""
    modules = {"a": ["S1 3", "> S2 1"], "b": ["S2 3", "> S1 1"]}
    assert actions(modules) == {"S1": "X", "S2": "X"}
    assert actions({**modules, "c": ["S2 2C"]}) == {"S1": "K", "S2": "K"}


def test_a_sequence_inside_itself() -> None:
    assert actions({"m": ["S1 3", "> S1 1", ">> Number 1"]}) == {"S1": "X", "Number": "X"}
    assert actions({"m": ["S1 1", "> S1 3", ">> Number 1"]}) == {"S1": "K", "Number": "K"}


def test_a_type_is_raised_late() -> None:
    """Z while only the top level is seen, D once the sequence that holds a Type 1 is kept."""
    modules = {"a": ["Name 2"], "b": ["S1 3", "> Name 1"], "c": ["S2 1", "> S1 1"]}
    assert actions(modules, profile={"(0010,0010)": "Z/D"})["Name"] == "D"
    assert actions(modules, {"c": "U"}, {"(0010,0010)": "Z/D"})["Name"] == "Z"


def test_a_raised_type_keeps_a_reference_sequence() -> None:
    modules = {"a": ["S1 3", "> Identifier 1"], "b": ["S2 1", "> S1 2"]}
    profile = {"(0040,0001)": "X/Z/U*", "(0020,000D)": "U"}
    assert actions(modules, profile=profile) == {"S1": "K", "S2": "K", "Identifier": "U"}
    assert actions(modules, {"b": "U"}, profile) == {"S1": "X", "S2": "X", "Identifier": "X"}


def test_listed_sequences_keep_nothing_alive() -> None:
    for code, action in {"X": "X", "Z": "Z", "D": "D", "X/Z/D": "D"}.items():
        found = actions({"m": ["S1 1", "> Number 1"]}, profile={"(0040,0001)": code})
        assert found == {"S1": action, "Number": "X"}, code


def test_no_occurrence_is_lost() -> None:
    standard = tiny_standard(ATTRIBUTES, {"a": ["S1 3", "> Name 1"], "b": ["Name 2", "S1 1", "> Name 3"]})
    outcome = resolve_base(standard)["1.2.1"]["(0010,0010)"]
    assert [(p.use.module, p.occurrence.type) for p in outcome.places] == [("a", "1"), ("b", "2"), ("b", "3")]
    assert set(outcome.live) == set(outcome.places)
    assert outcome.required_type == "1"


# Written decisions on sequences.


def decided_actions(modules: dict[str, list[str]], decided: dict[str, str]) -> dict[str, str | None]:
    standard = tiny_standard(ATTRIBUTES, modules)
    resolved = resolve(places_of(standard.iods["thing"], Shared(standard)), standard, decided=decided)  # type: ignore[arg-type]
    return by_keyword(resolved)


def test_a_decision_keeps_a_sequence() -> None:
    rows = {"m": ["S1 3", "> Identifier 1", "> S2 1", ">> Number 1"]}
    found = decided_actions(rows, {"(0040,0001)": "K"})
    # The ruling stays that of the rules; what the sequence holds comes to life.
    assert found == {"S1": "X", "Identifier": None, "S2": "K", "Number": "K"}


def test_a_decision_removes_a_sequence() -> None:
    rows = {"m": ["S1 1", "> Identifier 1", "> S2 1", ">> Number 1", "Number 3"]}
    for action in ("X", "Z", "D", "R"):
        assert decided_actions(rows, {"(0040,0001)": action}) == {
            "S1": "K", "Identifier": "X", "S2": "X", "Number": "X",
        }  # fmt: skip


def test_a_decision_cannot_keep_what_lies_in_a_removed_sequence() -> None:
    rows = {"m": ["S1 3", "> S2 1", ">> Number 1"]}
    assert decided_actions(rows, {"(0040,0002)": "K"}) == {"S1": "X", "S2": "X", "Number": "X"}


def test_used_modules_count_as_required() -> None:
    standard = tiny_standard(ATTRIBUTES, {"a": ["S1 2", "> Number 1", "Name 2"]}, {"thing": {"a": "U"}})
    places = places_of(standard.iods["thing"], Shared(standard))
    assert by_keyword(resolve(places, standard)) == {"S1": "X", "Number": "X", "Name": "X"}
    used = resolve(places, standard, used_modules={"a"})
    assert by_keyword(used) == {"S1": "K", "Number": "K", "Name": "Z"}


# Any standard, against a second implementation that is slow and plain.

TAGS = [text.split()[0] for text in ATTRIBUTES]
SEQUENCE_TAGS = [text.split()[0] for text in SEQUENCES]
LEAF_VRS = [("PN",), ("DS",), ("UI",), ("US", "SS"), ("LO", "US"), ("OB", "OW"), ("UN",), ()]
CODED = ["SQ", "DS", "US", "SS", "OB", "OW"]
CODES = ["X", "Z", "D", "U", "Z/D", "X/Z", "X/D", "X/Z/D"]


@st.composite
def standards(draw: st.DrawFn) -> Standard:
    """Return a standard of up to four modules whose sequences nest to a depth of three."""
    rows = st.tuples(
        st.lists(st.sampled_from(SEQUENCE_TAGS), max_size=3), st.sampled_from(TAGS), st.sampled_from(TYPES)
    )
    keys = ["a", "b", "c", "d"][: draw(st.integers(1, 4))]
    profile = draw(
        st.fixed_dictionaries(
            {}, optional={tag: st.sampled_from([*CODES, "X/Z/U*"]) for tag in SEQUENCE_TAGS}
        )
    )
    profile |= draw(st.fixed_dictionaries({}, optional={tag: st.sampled_from(CODES) for tag in TAGS[6:]}))
    made = tiny_standard(ATTRIBUTES, dict.fromkeys(keys, ()), profile=profile)
    attributes = {
        tag: replace(
            row,
            vr=row.vr if tag in SEQUENCE_TAGS else draw(st.sampled_from(LEAF_VRS)),
            retired=draw(st.integers(0, 9)) == 0,
        )
        for tag, row in made.attributes.items()
    }
    modules = {}
    for key in keys:
        occurrences = {(tuple(path), tag): type_ for path, tag, type_ in draw(st.lists(rows, max_size=12))}
        for path, _ in list(occurrences):
            for depth, tag in enumerate(path):
                occurrences.setdefault((path[:depth], tag), draw(st.sampled_from(TYPES)))
        modules[key] = Module(
            key, tuple(Occurrence(tag, type_, path) for (path, tag), type_ in occurrences.items())
        )
    uses = tuple(ModuleUse(key, draw(st.sampled_from(["M", "C", "U"])), "Image") for key in keys)
    return replace(made, attributes=attributes, modules=modules, iods={"thing": IOD("thing", uses)})


def plainly_resolved(standard: Standard) -> dict[str, str | None]:
    """Decide as procedure.md words it: all over again from the start until nothing changes."""
    uses = standard.iods["thing"].modules
    rows = [(use, row) for use in uses for row in standard.modules[use.module].occurrences]
    kept: set[str] = set()
    while True:
        found: dict[str, str | None] = {}
        for tag in {row.tag for _, row in rows}:
            mine = [(use, row) for use, row in rows if row.tag == tag]
            live = [row.type for use, row in mine if use.usage != "U" and set(row.path) <= kept]
            code = standard.confidentiality[tag].basic_profile if tag in standard.confidentiality else None
            vrs = standard.attributes[tag].vr
            coded = bool(vrs) and all(vr in CODED for vr in vrs)
            if standard.attributes[tag].retired or not live or all(use.usage == "U" for use, _ in mine):
                found[tag] = "X"
            elif code is not None and "/" not in code:
                found[tag] = code
            elif code is not None:
                demand = min(live, key="1 1C 2 2C 3".split().index)
                found[tag] = {"1": "D", "1C": "D", "2": "Z", "2C": "Z", "3": "X"}[demand]
                if code == "X/Z/U*" and demand != "3":
                    found[tag] = "K"
            elif set(live) == {"3"}:
                found[tag] = "X"
            elif coded:
                found[tag] = "K"
            else:
                found[tag] = None if {"1", "1C"} & set(live) else "Z"
        now = {tag for tag, action in found.items() if action == "K" and tag in SEQUENCE_TAGS}
        if now == kept:
            return found
        assert now > kept, "the iteration only ever keeps more"
        kept = now


@settings(max_examples=10 * settings.default.max_examples)
@given(standards())
def test_agrees_with_a_plain_implementation(standard: Standard) -> None:
    resolved = resolve_base(standard)["1.2.1"]
    assert {tag: outcome.ruling.action for tag, outcome in resolved.items()} == plainly_resolved(standard)


def shuffled(standard: Standard, seed: int) -> Standard:
    """Return the standard with every list and mapping in another order."""
    chance = random.Random(seed)  # noqa: S311

    def order(values: object) -> list:
        listed = list(values)  # type: ignore[call-overload]
        chance.shuffle(listed)
        return listed

    return replace(
        standard,
        attributes=dict(order(standard.attributes.items())),
        sop_classes=dict(order(standard.sop_classes.items())),
        confidentiality=dict(order(standard.confidentiality.items())),
        iods={key: IOD(key, tuple(order(iod.modules))) for key, iod in order(standard.iods.items())},
        modules={
            key: replace(module, occurrences=tuple(order(module.occurrences)))
            for key, module in order(standard.modules.items())
        },
    )


def outcomes(resolved: Mapping[str, Resolved]) -> dict[str, tuple[Ruling, str | None, frozenset]]:
    return {
        tag: (outcome.ruling, outcome.required_type, frozenset(outcome.live))
        for tag, outcome in resolved.items()
    }


@given(standards(), st.integers(0, 2**32))
def test_order_does_not_matter(standard: Standard, seed: int) -> None:
    before = resolve_base(standard)["1.2.1"]
    after = resolve_base(shuffled(standard, seed))["1.2.1"]
    assert outcomes(before) == outcomes(after)
    assert list(before) == list(after) == sorted(before)


@given(standards())
def test_the_outcome_is_a_fixed_point(standard: Standard) -> None:
    """Live is exactly what stands in a module in use, within sequences that are kept in the end."""
    resolved = resolve_base(standard)["1.2.1"]
    kept = {tag for tag, outcome in resolved.items() if outcome.ruling.action == "K" and tag in SEQUENCE_TAGS}
    for outcome in resolved.values():
        live = {p for p in outcome.places if p.use.usage != "U" and set(p.occurrence.path) <= kept}
        assert set(outcome.live) == live
        types = [place.occurrence.type for place in live]
        assert outcome.required_type == min(types, key=TYPES.index, default=None)


@given(standards(), st.integers(0, 3))
def test_putting_a_module_to_use_never_loosens_a_type(standard: Standard, number: int) -> None:
    uses = standard.iods["thing"].modules
    module = uses[number % len(uses)].module
    places = places_of(standard.iods["thing"], Shared(standard))
    before, after = resolve(places, standard), resolve(places, standard, used_modules={module})
    rank = {None: 5} | {type_: number for number, type_ in enumerate(TYPES)}
    for tag in places.by_tag:
        assert rank[after[tag].required_type] <= rank[before[tag].required_type]
        assert set(before[tag].live) <= set(after[tag].live)


def test_real_base_does_not_depend_on_order(standard: Standard, base: dict[str, dict[str, Resolved]]) -> None:
    again = resolve_base(shuffled(standard, 20261122))
    assert list(again) == list(base) == sorted(standard.sop_classes)
    for uid, entries in base.items():
        assert outcomes(again[uid]) == outcomes(entries), uid
