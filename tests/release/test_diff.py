import itertools
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_procedure import CT, MR, PDF, PROCEDURE, entry

from generator.procedure.diff import (
    DIRECTIONS,
    FILE_META,
    PRIVATE_CREATOR,
    STRICTNESS,
    UNLISTED,
    AttributeChange,
    Diff,
    compare,
    direction_of,
    outline,
)

Changed = Callable[..., dict[str, Any]]


def only(diff: Diff) -> AttributeChange:
    assert not diff.sop_classes
    (change,) = diff.attributes
    return change


def test_a_procedure_does_not_differ_from_itself(procedure: dict[str, Any]) -> None:
    diff = compare(procedure, procedure)
    assert (diff.sop_classes, diff.attributes, diff.options, diff.insert) == ((), (), (), ())
    assert not diff.loosened
    assert diff.compared == (CT, MR)


def test_a_new_version_alone_is_no_change(procedure: dict[str, Any], changed: Changed) -> None:
    diff = compare(procedure, changed(lambda made: None))
    assert (diff.attributes, diff.insert) == ((), ())
    assert (diff.old.version, diff.new.version) == ("2026.10.0", "2026.11.0")
    assert diff.old.digest != diff.new.digest


@pytest.mark.parametrize(("old", "new"), list(itertools.product("RXZDUCK", repeat=2)))
def test_every_pair_of_actions_has_its_direction(
    procedure: dict[str, Any], changed: Changed, old: str, new: str
) -> None:
    procedure["sopClass"][CT]["tag"]["(0008,0060)"] = entry(old)
    made = changed(lambda made: made["sopClass"][CT]["tag"].update({"(0008,0060)": entry(new)}))
    diff = compare(procedure, made)
    position = "RXZDUCK".index
    if old == new:
        assert not diff.attributes
        return
    change = only(diff)
    assert change.direction == ("loosened" if position(new) > position(old) else "tightened")
    assert (change.old, change.new, change.sop_classes, change.listing) == (old, new, (CT,), "changed")
    assert diff.loosened == (position(new) > position(old))


def test_a_tag_that_gets_listed_is_measured_by_the_default(
    procedure: dict[str, Any], changed: Changed
) -> None:
    made = changed(lambda made: made["sopClass"][MR]["tag"].update({"(0018,0087)": entry("K", "needed")}))
    change = only(compare(procedure, made))
    assert (change.direction, change.listing, change.old, change.new) == ("loosened", "added", "X", "K")
    assert change.justification == "needed"


def test_listing_a_tag_with_the_default_s_action_changes_the_justification_only(
    procedure: dict[str, Any], changed: Changed
) -> None:
    made = changed(lambda made: made["sopClass"][MR]["tag"].update({"(0018,0087)": entry("X", "not needed")}))
    diff = compare(procedure, made)
    assert (only(diff).direction, only(diff).listing) == ("justification", "added")
    assert not diff.loosened


def test_unlisting_a_kept_tag_tightens_and_an_emptied_one_too(
    procedure: dict[str, Any], changed: Changed
) -> None:
    diff = compare(procedure, changed(lambda made: made["sopClass"][MR]["tag"].clear()))
    assert [(change.tag, change.direction, change.listing) for change in diff.attributes] == [
        ("(0008,0060)", "tightened", "removed"),
        ("(0010,0010)", "tightened", "removed"),
    ]


def test_unlisting_a_rejecting_tag_loosens(procedure: dict[str, Any], changed: Changed) -> None:
    procedure["sopClass"][MR]["tag"]["(0400,0500)"] = entry("R")
    change = only(compare(procedure, changed(lambda made: None)))
    assert (change.direction, change.listing, change.old, change.new) == ("loosened", "removed", "R", "X")


def test_a_looser_default_for_unlisted_tags_is_a_row_of_its_own(
    procedure: dict[str, Any], changed: Changed
) -> None:
    change = only(compare(procedure, changed(lambda made: made["sopClass"][CT].update(default="K"))))
    assert (change.tag, change.direction, change.sop_classes) == (UNLISTED, "loosened", (CT,))


def test_a_tag_of_a_masked_group_is_measured_by_the_mask(procedure: dict[str, Any], changed: Changed) -> None:
    procedure["sopClass"][CT]["tag"]["(6000,3000)"] = entry("K")
    procedure["sopClass"][CT]["default"] = "K"
    made = changed(lambda made: made["sopClass"][CT].update(default="K"))
    change = only(compare(procedure, made))
    assert (change.tag, change.direction, change.new) == ("(6000,3000)", "tightened", "X")


@pytest.mark.parametrize(
    ("before", "after", "direction", "listing"),
    [
        (None, "supported", "loosened", "added"),
        ("rejected", "supported", "loosened", "changed"),
        ("supported", "rejected", "tightened", "changed"),
        ("supported", None, "tightened", "removed"),
        (None, "rejected", "justification", "added"),
        ("rejected", None, "justification", "removed"),
    ],
)
def test_sop_classes_come_and_go(
    procedure: dict[str, Any],
    changed: Changed,
    before: str | None,
    after: str | None,
    direction: str,
    listing: str,
) -> None:
    uid = "1.2.3"
    states = {
        "supported": PROCEDURE["sopClass"][CT],
        "rejected": {"default": "R", "justification": "reason", "tag": {}},
    }
    if before:
        procedure["sopClass"][uid] = states[before]
    made = changed(lambda made: made["sopClass"].update({uid: states[after]} if after else {}))
    diff = compare(procedure, made)
    (change,) = diff.sop_classes
    assert (change.uid, change.direction, change.listing) == (uid, direction, listing)
    assert not diff.attributes
    assert diff.loosened == (direction == "loosened")
    expected = (("X", 1), ("Z", 1), ("U", 1), ("K", 1)) if direction != "justification" else ()
    assert change.counts == expected


def test_another_reason_to_reject_is_told(procedure: dict[str, Any], changed: Changed) -> None:
    diff = compare(procedure, changed(lambda made: made["sopClass"][PDF].update(justification="is opaque")))
    (change,) = diff.sop_classes
    assert (change.uid, change.direction, change.justification) == (PDF, "justification", "is opaque")


def test_keeping_unlisted_sop_classes_loosens(procedure: dict[str, Any], changed: Changed) -> None:
    diff = compare(procedure, changed(lambda made: made.update(default="K")))
    (change,) = diff.sop_classes
    assert (change.uid, change.direction, change.old, change.new) == (UNLISTED, "loosened", "R", "K")


def test_the_same_change_in_several_sop_classes_is_one(procedure: dict[str, Any], changed: Changed) -> None:
    def keep_names(made: dict[str, Any]) -> None:
        for uid in (CT, MR):
            made["sopClass"][uid]["tag"]["(0010,0010)"]["default"] = "K"

    diff = compare(procedure, changed(keep_names))
    default = [change for change in diff.attributes if change.option is None]
    assert [change.sop_classes for change in default] == [(CT, MR)]
    assert diff.counts("loosened") == (0, 1, 2)


def test_an_option_is_compared_with_what_it_was(procedure: dict[str, Any], changed: Changed) -> None:
    table = "sopClass", CT, "tag", "(0010,0010)", "options"

    def with_option(action: str | None) -> dict[str, Any]:
        def change(made: dict[str, Any]) -> None:
            options = made
            for key in table:
                options = options[key]
            options.clear()
            if action:
                options["retainPatientCharacteristics"] = action

        return changed(change)

    looser = only(compare(procedure, with_option("K")))
    assert (looser.direction, looser.old, looser.new) == ("loosened", "C", "K")
    assert looser.option == "retainPatientCharacteristics"
    # Rules may give an option any action but R.
    for action, direction in (("X", "tightened"), ("D", "tightened"), ("U", "tightened")):
        change = only(compare(procedure, with_option(action)))
        assert (change.direction, change.old, change.new) == (direction, "C", action)
    stricter = only(compare(procedure, with_option(None)))
    assert (stricter.direction, stricter.old, stricter.new) == ("tightened", "C", "Z")


def test_an_option_that_was_nowhere_is_introduced_and_not_loosened(
    procedure: dict[str, Any], changed: Changed
) -> None:
    made = changed(
        lambda made: made["sopClass"][MR]["tag"]["(0010,0010)"].update(options={"cleanDescriptors": "C"})
    )
    diff = compare(procedure, made)
    assert not diff.loosened
    assert [(option.name, option.counts) for option in diff.options] == [("cleanDescriptors", (("C", 1),))]


def test_the_same_change_for_two_reasons_is_two(procedure: dict[str, Any], changed: Changed) -> None:
    def change(made: dict[str, Any]) -> None:
        for uid, reason in ((CT, "for dose"), (MR, "for contrast")):
            made["sopClass"][uid]["tag"]["(0010,0010)"] = entry("D") | {"justification": reason}

    found = compare(procedure, changed(change)).attributes
    assert [(each.justification, each.sop_classes) for each in found if each.option is None] == [
        ("for dose", (CT,)),
        ("for contrast", (MR,)),
    ]


DECLARED = {"name": "Retain UIDs Option", "excludes": [], "insert": {}}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda option: None, []),
        (lambda option: option["retainUIDs"].update(excludes=["cleanGraphics"]), [("excludes", "changed")]),
        (lambda option: option["retainUIDs"].update(insert={"00120062": {}}), [("insert", "changed")]),
        (lambda option: option["retainUIDs"].update(more=1), [("more", "added")]),
        (lambda option: option["retainUIDs"].pop("name"), [("name", "removed")]),
        (lambda option: option.pop("retainUIDs"), [("", "removed")]),
    ],
)
def test_what_is_declared_of_options_is_compared(
    change: Callable[[dict[str, Any]], object],
    expected: list[tuple[str, str]],
    procedure: dict[str, Any],
    changed: Changed,
) -> None:
    old = {**procedure, "option": {"retainUIDs": DECLARED}}
    new = {**procedure, "option": {"retainUIDs": dict(DECLARED)}}
    change(new["option"])
    assert [(row.member, row.listing) for row in compare(old, new).declarations] == expected
    # Older procedures declare nothing.
    assert compare(procedure, new).declarations == ()


def test_what_a_file_must_say_is_compared(procedure: dict[str, Any], changed: Changed) -> None:
    diff = compare(procedure, changed(lambda made: made["insert"].pop("00120062")))
    assert [(change.tag, change.listing) for change in diff.insert] == [("(0012,0062)", "removed")]


def test_loosened_comes_first_and_what_is_kept_before_what_is_emptied(
    procedure: dict[str, Any], changed: Changed
) -> None:
    def change(made: dict[str, Any]) -> None:
        made["sopClass"][CT]["tag"] = {
            "(0008,0060)": entry("D"),
            "(0010,0010)": entry("D"),
            "(0020,000D)": entry("K"),
            "(60XX,3000)": entry("X", "another reason"),
        }

    diff = compare(procedure, changed(change))
    assert [(row.tag, row.direction) for row in diff.attributes if row.option is None] == [
        ("(0020,000D)", "loosened"),
        ("(0010,0010)", "loosened"),
        ("(0008,0060)", "tightened"),
        ("(60XX,3000)", "justification"),
    ]


def test_an_outline_compares_like_what_it_was_made_of(procedure: dict[str, Any], changed: Changed) -> None:
    def change(made: dict[str, Any]) -> None:
        made["justification"] = "other words"
        made["sopClass"][CT]["tag"]["(0010,0010)"] = entry("K", "somebody asked")
        made["sopClass"][CT]["tag"]["(0008,0060)"]["justification"] = "other words"

    made = changed(change)
    assert compare(outline(procedure), made) == compare(procedure, made)
    assert "because" not in str(outline(procedure))
    assert outline(outline(procedure))["sopClass"] == outline(procedure)["sopClass"]


ACTIONS = st.sampled_from(STRICTNESS)
TABLES = st.dictionaries(
    st.sampled_from(["(0008,0060)", "(0010,0010)", "(0020,000D)"]), st.builds(entry, ACTIONS), max_size=3
)
CLASSES = st.fixed_dictionaries({"default": ACTIONS, "justification": st.just("why"), "tag": TABLES})
PROCEDURES = st.builds(
    lambda default, classes: {**PROCEDURE, "default": default, "sopClass": classes},
    st.sampled_from("RXK"),
    st.dictionaries(st.sampled_from([CT, MR, PDF]), CLASSES),
)


@given(PROCEDURES, PROCEDURES)
def test_what_loosens_one_way_tightens_the_other(one: dict[str, Any], other: dict[str, Any]) -> None:
    there, back = compare(one, other), compare(other, one)
    opposite = {"loosened": "tightened", "tightened": "loosened", "justification": "justification"}
    for direction in DIRECTIONS:
        assert there.counts(direction) == back.counts(opposite[direction])  # type: ignore[arg-type]


def test_directions_form_an_order() -> None:
    for one, two, three in itertools.product("RXZDUCK", repeat=3):
        if direction_of(one, two) == direction_of(two, three) == "loosened":
            assert direction_of(one, three) == "loosened"


# Stop rules and file meta information.


def rule(**fields: Any) -> dict[str, Any]:
    return {"attribute": "(0008,0008)", "justification": "a screen", **fields}


SCREEN = rule(**{"is": ["SCREEN", "PAGE"]})

STOPS: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]], list[tuple[Any, ...]]]] = {
    "the same": ([SCREEN], [SCREEN], []),
    "other words": ([SCREEN], [{**SCREEN, "justification": "another reason"}], []),
    "written otherwise": (
        [SCREEN],
        [rule(**{"is": ["page"]}), rule(**{"is": ["SCREEN"]})],
        [],
    ),
    "introduced": ([], [SCREEN], [("tightened", "is", ("PAGE", "SCREEN"), None, ())]),
    "deleted": ([SCREEN], [], [("loosened", "is", ("PAGE", "SCREEN"), None, ())]),
    "one text less": ([SCREEN], [rule(**{"is": ["PAGE"]})], [("loosened", "is", ("SCREEN",), None, ())]),
    "one class more": (
        [rule(present=True, sopClass=[CT])],
        [rule(present=True, sopClass=[CT, MR])],
        [("tightened", "present", (), None, (MR,))],
    ),
    "all classes instead of one": (
        [rule(present=True, sopClass=[CT])],
        [rule(present=True)],
        [("tightened", "present", (), None, ())],
    ),
    "one class instead of all": (
        [rule(present=True)],
        [rule(present=True, sopClass=[CT])],
        [("loosened", "present", (), None, ())],
    ),
    "one position instead of any": (
        [rule(contains=["SCREEN"])],
        [rule(contains=["SCREEN"], position=3)],
        [("loosened", "contains", ("SCREEN",), None, ())],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), STOPS.values(), ids=STOPS)
def test_stop_rules_are_compared_by_what_they_stop(
    procedure: dict[str, Any],
    changed: Changed,
    old: list[dict[str, Any]],
    new: list[dict[str, Any]],
    expected: list[tuple[Any, ...]],
) -> None:
    made = changed(lambda made: made.update(stop=new))
    for before in ({**procedure, "stop": old}, outline({**procedure, "stop": old})):
        diff = compare(before, made)
        assert [
            (row.direction, row.condition, row.texts, row.position, row.sop_classes) for row in diff.stop
        ] == expected
        assert diff.loosened == any(row[0] == "loosened" for row in expected)


def test_a_procedure_without_stop_rules_stopped_nothing(procedure: dict[str, Any], changed: Changed) -> None:
    diff = compare(procedure, changed(lambda made: made.update(stop=[SCREEN])))
    assert [row.direction for row in diff.stop] == ["tightened"]
    assert not diff.loosened


def test_file_meta_information_is_compared(procedure: dict[str, Any], changed: Changed) -> None:
    meta = {"default": "X", "justification": "not listed", "tag": {"(0002,0003)": entry("U")}}
    kept = {**meta, "tag": {"(0002,0003)": entry("K"), "(0002,0016)": entry("X", "not listed")}}
    made = changed(lambda made: made.update(fileMeta=kept))
    for before in ({**procedure, "fileMeta": meta}, outline({**procedure, "fileMeta": meta})):
        change = only(compare(before, made))
        assert (change.tag, change.direction, change.sop_classes) == ("(0002,0003)", "loosened", (FILE_META,))
    assert compare(procedure, made).attributes == (), "nobody knew before"


# Private attributes.

B_VALUE, SLICES, CREATOR = "(0019,XX0C)", "(0019,XX0A)", "SIEMENS MR HEADER"


@pytest.mark.parametrize("shortened", [dict, outline])
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("X", "K", [("retainSafePrivate", "loosened", "changed", "X", "K")]),
        ("K", "U", [("retainSafePrivate", "tightened", "changed", "K", "U")]),
        ("K", "K", []),
        (None, "K", [("retainSafePrivate", "loosened", "added", "X", "K")]),
        ("K", None, [("retainSafePrivate", "tightened", "removed", "K", "X")]),
    ],
)
def test_private_attributes_are_compared(
    procedure: dict[str, Any],
    changed: Changed,
    old: str | None,
    new: str | None,
    expected: list[tuple[str, ...]],
    shortened: Callable[[dict[str, Any]], dict[str, Any]],
) -> None:
    def private(action: str | None) -> dict[str, Any]:
        listed = {} if action is None else {B_VALUE: entry("X", retainSafePrivate=action)}
        # Another creator's attribute makes the option known, and the same tag there stays as it was.
        return {CREATOR: listed, "OTHER": {B_VALUE: entry("X", retainSafePrivate="K")}}

    diff = compare(
        shortened({**procedure, "private": private(old)}),
        changed(lambda made: made.update(private=private(new))),
    )
    found = [(c.option, c.direction, c.listing, c.old, c.new) for c in diff.attributes]
    assert found == expected
    assert all((c.tag, c.sop_classes) == (B_VALUE, (PRIVATE_CREATOR + CREATOR,)) for c in diff.attributes)
    assert diff.loosened == any("loosened" in change for change in expected)


def test_a_private_attribute_kept_without_an_option_is_loosened_even_if_nothing_private_was_known(
    procedure: dict[str, Any], changed: Changed
) -> None:
    made = changed(lambda made: made.update(private={CREATOR: {SLICES: entry("K")}}))
    change = only(compare(procedure, made))
    assert (change.tag, change.option, change.direction) == (SLICES, None, "loosened")


def test_another_reason_for_a_private_attribute_is_told(procedure: dict[str, Any], changed: Changed) -> None:
    procedure["private"] = {CREATOR: {SLICES: entry("X", "one")}}
    made = changed(lambda made: made.update(private={CREATOR: {SLICES: entry("X", "two")}}))
    assert only(compare(procedure, made)).direction == "justification"


def test_an_option_of_private_attributes_alone_is_introduced(
    procedure: dict[str, Any], changed: Changed
) -> None:
    made = changed(lambda made: made.update(private={CREATOR: {SLICES: entry("X", retainSafePrivate="K")}}))
    diff = compare(procedure, made)
    assert [(option.name, option.counts) for option in diff.options] == [("retainSafePrivate", (("K", 1),))]
    assert diff.attributes == ()
