"""A small procedure and its packed form by hand: what the lines of a package hold, and in which order."""

from copy import deepcopy
from dataclasses import asdict, replace
from typing import Any

import pytest

from generator.render.packing import (
    Block,
    Deviation,
    Packed,
    block_lines,
    ends,
    marks_of,
    pack,
    packed_from,
    tables_of,
    unpack,
)

CLEANED = {"default": "Z", "justification": "one", "options": {"cleanGraphics": "C"}}
PLAIN = {"default": "Z", "justification": "one"}
KEPT = {"default": "K", "justification": "two"}
REMOVED = {"default": "X", "justification": "one"}
MORE = {"default": "D", "justification": "one", "more": 1}

# In letters of their UIDs' order: 1.10 is A, 1.2 is B, 1.4 is C with the table of B, 1.5 is D; 1.3 has none.
SOP_CLASSES: dict[str, dict[str, Any]] = {
    "1.2": {
        "name": "Second",
        "default": "X",
        "justification": "two",
        "tag": {"(0010,0020)": KEPT, "(0010,0010)": CLEANED, "(0010,0030)": MORE, "(0010,0040)": CLEANED},
    },
    "1.3": {"name": "Rejected", "default": "R", "justification": "three", "tag": {}},
    "1.10": {
        "default": "X",
        "justification": "one",
        "tag": {
            "(60XX,3000)": REMOVED,
            "(50XX,XXXX)": REMOVED,
            "(0010,0010)": PLAIN,
            "(0010,0020)": KEPT,
            "(0010,0040)": PLAIN,
        },
    },
    "1.4": {
        "name": "As the second",
        "default": "X",
        "justification": "one",
        "tag": {"(0010,0040)": CLEANED, "(0010,0030)": MORE, "(0010,0020)": KEPT, "(0010,0010)": CLEANED},
    },
    "1.5": {
        "name": "Last",
        "default": "X",
        "justification": "one",
        "tag": {
            "(0010,0040)": PLAIN,
            "(0010,0020)": {"default": "D", "justification": "two"},
            "(0010,0010)": PLAIN,
        },
    },
}
PRIVATE: dict[str, dict[str, Any]] = {
    "MAKER B": {
        "(0021,XX01)": KEPT,
        "(0019,XX02)": KEPT,
        "(0019,XX01)": {**REMOVED, "options": {"retainSafePrivate": "K"}},
    },
    "MAKER A": {},
}
PROCEDURE: dict[str, Any] = {
    "version": "1",
    "insert": {"b": 1.0, "a": True},
    "default": "R",
    "justification": "none",
    "private": PRIVATE,
    "sopClass": SOP_CLASSES,
}

PEOPLE = Block(
    usual={"(0010,0010)": "ZJa", "(0010,0020)": "Kjs", "(0010,0030)": "DJa.mw", "(0010,0040)": "ZJa"},
    selections=("xx.x", "*"),
    deviations=(
        Deviation("ZJa.df", ("(0010,0010)", "(0010,0040)"), ("B", "C")),
        Deviation("Djs", ("(0010,0020)",), ("D",)),
    ),
)
# The names are the first digits of hashes: were they others, a new version would change every line.
PACKED = Packed(
    rest={"default": "R", "insert": {"a": True, "b": 1.0}, "justification": "none", "version": "1"},
    justifications={"Ja": "one", "Nn": "three", "js": "two"},
    extras={
        "7X": {"options": {"retainSafePrivate": "K"}},
        "df": {"options": {"cleanGraphics": "C"}},
        "mw": {"more": 1},
    },
    blocks=(
        PEOPLE,
        Block({"(50XX,XXXX)": "XJa"}, ("*",), ()),
        Block({"(60XX,3000)": "XJa"}, ("*",), ()),
    ),
    selections={"A": "AAA", "B": "B..", "D": "A.."},
    letters="AB",
    private={
        "MAKER A": (),
        "MAKER B": (
            Block({"(0019,XX01)": "XJa.7X", "(0019,XX02)": "Kjs"}, (), ()),
            Block({"(0021,XX01)": "Kjs"}, (), ()),
        ),
    },
    sop_classes={
        "1.10": {"default": "X", "justification": "Ja", "tag": "A"},
        "1.2": {"default": "X", "justification": "js", "name": "Second", "tag": "B"},
        "1.3": {"default": "R", "justification": "Nn", "name": "Rejected", "tag": ""},
        "1.4": {"default": "X", "justification": "Ja", "name": "As the second", "tag": "B"},
        "1.5": {"default": "X", "justification": "Ja", "name": "Last", "tag": "D"},
    },
    masks=("(60XX,3000)", "(50XX,XXXX)"),
)


def orders(value: Any) -> Any:
    """Return a value in which the order of what a dict holds counts."""
    if isinstance(value, dict):
        return [(key, orders(inner)) for key, inner in value.items()]
    if isinstance(value, list | tuple):
        return [orders(inner) for inner in value]
    return value


def test_packed() -> None:
    packed = pack(PROCEDURE)
    assert packed == PACKED
    assert orders(asdict(packed)) == orders(asdict(PACKED)), "texts that are alike stand beside each other"


def test_the_order_of_what_is_packed_does_not_matter() -> None:
    turned = {key: PROCEDURE[key] for key in reversed(PROCEDURE)}
    turned["sopClass"] = {
        uid: {**SOP_CLASSES[uid], "tag": dict(reversed(SOP_CLASSES[uid]["tag"].items()))}
        for uid in reversed(SOP_CLASSES)
    }
    turned["private"] = dict(reversed(PRIVATE.items()))
    assert orders(asdict(pack(turned))) == orders(asdict(PACKED))


def test_unpacked() -> None:
    assert unpack(PACKED) == PROCEDURE
    assert list(unpack(PACKED)) == sorted(PROCEDURE)
    assert tables_of(PACKED) == {
        "A": {
            "(0010,0010)": "ZJa",
            "(0010,0020)": "Kjs",
            "(0010,0040)": "ZJa",
            "(50XX,XXXX)": "XJa",
            "(60XX,3000)": "XJa",
        },
        "B": {
            "(0010,0010)": "ZJa.df",
            "(0010,0020)": "Kjs",
            "(0010,0030)": "DJa.mw",
            "(0010,0040)": "ZJa.df",
        },
        "D": {"(0010,0010)": "ZJa", "(0010,0020)": "Djs", "(0010,0040)": "ZJa"},
    }


def test_read_from_json() -> None:
    members = asdict(PACKED)
    assert packed_from(members) == PACKED
    assert packed_from({**members, "private": None}).private is None
    for name in ("blocks", "masks", "private", "letters"):
        with pytest.raises((KeyError, TypeError)):
            packed_from({key: value for key, value in members.items() if key != name})


@pytest.mark.parametrize(
    "damage",
    [
        {"selections": {"A": "AA"}},
        {"selections": {"A": "AAAA"}},
        {"blocks": (replace(PEOPLE, selections=("xx",)), *PACKED.blocks[1:])},
        {"blocks": (replace(PEOPLE, selections=("xx.xx",)), *PACKED.blocks[1:])},
    ],
)
def test_letters_that_do_not_fit_the_blocks(damage: dict[str, Any]) -> None:
    """As a damaged file of an earlier version may have them."""
    with pytest.raises(ValueError, match=r"zip\(\) argument"):
        tables_of(replace(PACKED, **damage))


def test_lines() -> None:
    assert block_lines(PEOPLE) == [
        "(0010,00 10 20 30 40",
        "ZJa Kjs DJa.mw ZJa",
        "xx.x *",
        "ZJa.df 10 40:BC",
        "Djs 20:D",
    ]
    assert block_lines(Block({"(50XX,XXXX)": "XJa"}, (), ())) == ["(50XX,XX XX", "XJa", ""]
    assert ends(tag for tag in ("(0008,0005)", "(0008,0016)")) == "(0008,00 05 16"


@pytest.mark.parametrize(
    ("there", "marks"), [("", "."), ("a", "x.."), ("b", ".x."), ("ac", "x.x"), ("abc", "*"), ("abcd", "*")]
)
def test_marks(there: str, marks: str) -> None:
    assert marks_of(["a", "b", "c"], there) == marks


def test_nothing_to_pack() -> None:
    assert pack({"sopClass": {}}) == Packed({}, {}, {}, (), {}, "", None, {}, ())
    assert pack({"sopClass": {}, "private": {}}).private == {}
    assert unpack(pack({"sopClass": {}})) == {"sopClass": {}}


def test_names_are_as_long_as_it_takes_to_tell_them_apart() -> None:
    """The hashes of these two texts begin with the same four digits."""
    reasons = ["6201", "2558", "one"]
    made = {
        "sopClass": {
            f"1.{number}": {"default": "R", "justification": text, "tag": {}}
            for number, text in enumerate(reasons)
        }
    }
    assert pack(made).justifications == {"0C738": "6201", "0C73V": "2558", "Ja": "one"}


# What further members are, as text: `1`, `1.0` and `true` are told apart.
EXTRAS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"further": 1}, {"further": 1.0}),
    ({"further": 1}, {"further": True}),
    ({"options": {"a": "K"}}, {"options": {"a": "K"}, "further": 1}),
    ({"options": {"a": "K"}}, {"options": {"a": 1}}),
    ({"options": {"a": "K", "b": "C"}}, {"options": {"b": "C"}}),
    ({"options": {"a": 1}}, {"options": {"a": True}}),
    ({"options": {"a": ["K"]}}, {"options": {"a": {}}}),
    ({"options": ["a"]}, {"options": {}}),
    ({"options": None}, {"option": None}),
]


@pytest.mark.parametrize(("one", "other"), EXTRAS)
def test_further_members_are_told_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    made = deepcopy(PROCEDURE)
    made["sopClass"]["1.2"]["tag"]["(0010,0020)"] = {**KEPT, **one}
    made["sopClass"]["1.5"]["tag"]["(0010,0020)"] = {**KEPT, **other}
    packed = pack(made)
    assert len(packed.extras) == 5
    unpacked = unpack(packed)
    found = unpacked["sopClass"]["1.2"]["tag"]["(0010,0020)"]
    assert repr(found) == repr(dict(sorted({**KEPT, **one}.items())))
    assert unpacked == made


MALFORMED: dict[str, tuple[str, dict[str, Any], str]] = {
    "tag": (
        "1.2",
        {"default": "X", "justification": "", "tag": {"(0010,001a)": KEPT}},
        "'(0010,001a)' is not a tag of the form (GGGG,EEEE) in upper-case hexadecimal",
    ),
    "UID": ("1.2 ", {"default": "X", "justification": "", "tag": {}}, "'1.2 ' is not a UID"),
    "action of a SOP class": (
        "1.2",
        {"default": "keep", "justification": "", "tag": {}},
        "'keep' is not an action",
    ),
    "action of an attribute": (
        "1.2",
        {"default": "X", "justification": "", "tag": {"(0010,0010)": {"default": "", "justification": ""}}},
        "'' is not an action",
    ),
}


@pytest.mark.parametrize(("uid", "sop_class", "message"), MALFORMED.values(), ids=MALFORMED)
def test_what_cannot_be_packed(uid: str, sop_class: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError) as raised:
        pack({"sopClass": {uid: sop_class}})
    assert str(raised.value) == message


def test_private_attributes_that_cannot_be_packed() -> None:
    for table, message in (
        ({"(0019,1001": KEPT}, "'(0019,1001' is not a tag of the form (GGGG,EEEE) in upper-case hexadecimal"),
        ({"(0019,XX01)": {"default": "k", "justification": ""}}, "'k' is not an action"),
    ):
        with pytest.raises(ValueError) as raised:
            pack({"sopClass": {}, "private": {"MAKER": table}})
        assert str(raised.value) == message
