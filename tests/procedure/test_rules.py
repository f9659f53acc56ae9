"""The nine rules, case by case, on standards of one or two attributes."""

import pytest
from tiny_standard import tiny_standard

from generator.procedure.actions import Action
from generator.procedure.resolution import (
    CODED_VRS,
    OPTION_RULES,
    RULES,
    TEXT_VRS,
    Case,
    Places,
    Resolution,
    Ruling,
    Shared,
    profile_row,
    resolve_base,
    rule_on,
)
from generator.standard.model import (
    TYPES,
    Attribute,
    ConfidentialityRow,
    ModuleUse,
    Type,
    Usage,
)

ALL_VRS = (
    "AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV"
).split()
TEXT = "AE AS DA DT LO LT PN SH ST TM UC UI UN UR UT".split()
CODED = "SQ AT CS DS FD FL IS OB OD OF OL OV OW SL SS SV UL US UV".split()

TAG = "(0010,0010)"
MODULE_USAGE = "[AUTO] Module usage"
RETIRED = "[AUTO] Retired"
NOT_KEPT = "[AUTO] Enclosing sequence not kept"
PROFILE = "[AUTO] Basic Profile"
BY_TYPE = "[AUTO] Attribute type"
UNDECIDED = (None, "undecided")


def ruling(
    vr: str = "LO",
    code: str | None = None,
    *,
    modules: dict[str, list[str]] | None = None,
    type_: str = "1",
    usages: dict[str, str] | None = None,
    tag: str = TAG,
    listed: str | None = None,
) -> tuple[str | None, str]:
    """Return action and justification of the attribute A, by default at the top level of a module."""
    modules = {"m": [f"A {type_}"]} if modules is None else modules
    standard = tiny_standard(
        {f"{tag} A": vr, "(0040,0001) Kept": "SQ", "(0040,0002) Removed": "SQ"},
        modules,
        {"thing": dict.fromkeys(modules, "M") | (usages or {})},
        {} if code is None else {listed or tag: code},
    )
    decided = resolve_base(standard)["1.2.1"][tag].ruling
    return decided.action, decided.justification


def test_the_vrs_of_ps3_5_are_text_or_coded() -> None:
    assert sorted(TEXT_VRS) == sorted(TEXT)
    assert sorted(CODED_VRS) == sorted(CODED)
    assert sorted(TEXT + CODED) == ALL_VRS


def test_there_are_nine_rules() -> None:
    assert len(RULES) == 9
    assert len({rule.__name__ for rule in RULES}) == 9
    assert all(rule.__doc__ for rule in RULES)


# Rule 1.


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("code", [None, "U", "D", "X/Z/D", "X/Z/U*"])
@pytest.mark.parametrize("vr", ["PN", "CS", "SQ", "UI", "PN retired"])
def test_all_occurrences_in_user_optional_modules(vr: str, code: str | None, type_: str) -> None:
    assert ruling(vr, code, type_=type_, usages={"m": "U"}) == ("X", MODULE_USAGE)


@pytest.mark.parametrize(
    ("usages", "expected"),
    [
        ({"m": "M", "n": "U"}, ("K", BY_TYPE)),
        ({"m": "U", "n": "M"}, ("K", BY_TYPE)),
        ({"m": "C", "n": "U"}, ("K", BY_TYPE)),
        ({"m": "U", "n": "U"}, ("X", MODULE_USAGE)),
    ],
)
def test_one_module_in_use_is_enough(usages: dict[str, str], expected: tuple[str, str]) -> None:
    assert ruling("CS", modules={"m": ["A 1"], "n": ["A 1"]}, usages=usages) == expected


def test_user_optional_modules_do_not_raise_the_type() -> None:
    assert ruling("LO", modules={"m": ["A 3"], "n": ["A 1"]}, usages={"n": "U"}) == ("X", BY_TYPE)
    assert ruling("LO", "X/Z/D", modules={"m": ["A 2"], "n": ["A 1"]}, usages={"n": "U"}) == ("Z", PROFILE)


# Rule 2.


@pytest.mark.parametrize("type_", TYPES)
@pytest.mark.parametrize("code", [None, "U", "Z", "Z/D"])
@pytest.mark.parametrize("vr", ["PN", "CS", "SQ", "UI"])
def test_retired(vr: str, code: str | None, type_: str) -> None:
    assert ruling(f"{vr} retired", code, type_=type_) == ("X", RETIRED)


def test_retired_comes_before_the_enclosing_sequence() -> None:
    assert ruling("CS retired", modules={"m": ["Removed 3", "> A 1"]}) == ("X", RETIRED)


# Rule 3.


@pytest.mark.parametrize("code", [None, "U", "Z", "Z/D", "X/Z/U*"])
@pytest.mark.parametrize("vr", ["PN", "CS", "SQ", "UI"])
def test_enclosing_sequence_not_kept(vr: str, code: str | None) -> None:
    assert ruling(vr, code, modules={"m": ["Removed 3", "> A 1"]}) == ("X", NOT_KEPT)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Kept 1", "> A 1"], ("K", BY_TYPE)),
        (["Kept 2", "> A 1"], ("K", BY_TYPE)),
        (["Kept 1", "> Removed 3", ">> A 1"], ("X", NOT_KEPT)),
        (["Removed 3", "> Kept 1", ">> A 1"], ("X", NOT_KEPT)),
        (["Removed 3", "> A 1", "Kept 1", "> A 3"], ("X", BY_TYPE)),
        (["Removed 3", "> A 1", "A 2"], ("K", BY_TYPE)),
        (["Kept 1C", "> Removed 2C", ">> A 2C"], ("K", BY_TYPE)),
    ],
)
def test_only_live_occurrences_count(rows: list[str], expected: tuple[str, str]) -> None:
    assert ruling("CS", modules={"m": rows}) == expected


# Rules 4 and 5: every code with every type.

SINGLE = [(code, type_, code) for code in ("X", "Z", "D", "U", "K", "C") for type_ in TYPES]
ALTERNATIVES = [
    (code, type_, action)
    for code in ("Z/D", "X/Z", "X/D", "X/Z/D")
    for type_, action in {"1": "D", "1C": "D", "2": "Z", "2C": "Z", "3": "X"}.items()
]
REFERENCES = [("X/Z/U*", type_, "X" if type_ == "3" else "K") for type_ in TYPES]


@pytest.mark.parametrize(("code", "type_", "action"), SINGLE + ALTERNATIVES)
@pytest.mark.parametrize("vr", ["PN", "CS", "SQ", "OB or OW"])
def test_basic_profile(code: str, type_: str, action: str, vr: str) -> None:
    assert ruling(vr, code, type_=type_) == (action, PROFILE)


@pytest.mark.parametrize(("code", "type_", "action"), REFERENCES)
def test_sequences_of_references(code: str, type_: str, action: str) -> None:
    assert ruling("SQ", code, type_=type_) == (action, PROFILE)


def test_alternatives_follow_the_most_demanding_live_type() -> None:
    assert ruling("DA", "X/Z/D", modules={"m": ["A 3"], "n": ["A 2"], "o": ["A 1C"]}) == ("D", PROFILE)
    assert ruling("DA", "X/Z/D", modules={"m": ["A 2C"], "n": ["A 3"]}) == ("Z", PROFILE)
    assert ruling("DA", "X/Z/D", modules={"m": ["A 3", "Kept 1", "> A 1"]}) == ("D", PROFILE)
    assert ruling("DA", "X/Z/D", modules={"m": ["A 3", "Removed 3", "> A 1"]}) == ("X", PROFILE)


# Rules 6 to 9: every VR with every type.


@pytest.mark.parametrize("vr", ALL_VRS)
def test_not_listed_and_optional(vr: str) -> None:
    assert ruling(vr, type_="3") == ("X", BY_TYPE)


@pytest.mark.parametrize("type_", ["1", "1C", "2", "2C"])
@pytest.mark.parametrize("vr", CODED)
def test_coded_value(vr: str, type_: str) -> None:
    assert ruling(vr, type_=type_) == ("K", BY_TYPE)


@pytest.mark.parametrize("type_", ["2", "2C"])
@pytest.mark.parametrize("vr", TEXT)
def test_empty_text(vr: str, type_: str) -> None:
    assert ruling(vr, type_=type_) == ("Z", BY_TYPE)


@pytest.mark.parametrize("type_", ["1", "1C"])
@pytest.mark.parametrize("vr", TEXT)
def test_required_text(vr: str, type_: str) -> None:
    assert ruling(vr, type_=type_) == UNDECIDED


@pytest.mark.parametrize(
    ("vr", "type_", "expected"),
    [
        ("US or SS", "1", ("K", BY_TYPE)),
        ("OB or OW", "1C", ("K", BY_TYPE)),
        ("US or SS or OW", "2", ("K", BY_TYPE)),
        ("CS or LO", "1", UNDECIDED),
        ("LO or CS", "1", UNDECIDED),
        ("OB or UN", "1C", UNDECIDED),
        ("DS or SH", "2", ("Z", BY_TYPE)),
        ("US or SS or UT", "2C", ("Z", BY_TYPE)),
        ("DS or SH", "3", ("X", BY_TYPE)),
        # Without any VR nothing says that it holds no text.
        ("", "1", UNDECIDED),
        ("", "2", ("Z", BY_TYPE)),
        # A VR that the standard may add one day is unknown, so it is not kept.
        ("QQ", "1", UNDECIDED),
        ("CS or QQ", "2", ("Z", BY_TYPE)),
    ],
)
def test_text_wins_among_several_vrs(vr: str, type_: str, expected: tuple[str | None, str]) -> None:
    assert ruling(vr, type_=type_) == expected


# Repeating groups.


@pytest.mark.parametrize(
    ("tag", "listed", "vr", "expected"),
    [
        ("(60XX,3000)", "(60XX,3000)", "OB or OW", ("X", PROFILE)),
        ("(60XX,4000)", "(60XX,4000)", "LT", ("X", PROFILE)),
        ("(50XX,0005)", "(50XX,XXXX)", "US", ("X", PROFILE)),
        ("(50XX,2600)", "(50XX,XXXX)", "SQ", ("X", PROFILE)),
        ("(50XX,3000)", "(50XX,XXXX)", "OW or OB", ("X", PROFILE)),
        ("(60XX,0010)", "(60XX,3000)", "US", ("K", BY_TYPE)),
        ("(60XX,0010)", "(50XX,XXXX)", "US", ("K", BY_TYPE)),
        ("(0050,0004)", "(50XX,XXXX)", "CS", ("K", BY_TYPE)),
    ],
)
def test_repeating_groups(tag: str, listed: str, vr: str, expected: tuple[str, str]) -> None:
    assert ruling(vr, "X", tag=tag, listed=listed) == expected


def test_a_row_of_its_own_comes_before_that_of_the_group() -> None:
    own = ConfidentialityRow("(50XX,3000)", "Curve Data", "Z", ())
    group = ConfidentialityRow("(50XX,XXXX)", "Curve Data", "X", ())
    table = {row.tag: row for row in (own, group)}
    assert profile_row("(50XX,3000)", table) is own
    assert profile_row("(50XX,0005)", table) is group
    assert profile_row("(0010,0010)", table) is None


# Under an option.


@pytest.mark.parametrize(
    ("code", "option", "back", "required", "expected"),
    [
        ("X", None, "1", "1", ("D", BY_TYPE, "required in items")),
        ("X", None, "2", "2", ("Z", BY_TYPE, "required in items")),
        ("X", None, "1C", "1C", ("X", PROFILE, "basic profile")),
        ("X", None, "2C", "2C", ("X", PROFILE, "basic profile")),
        ("X", None, "3", "3", ("X", PROFILE, "basic profile")),
        ("X", None, None, "1", ("X", PROFILE, "basic profile")),
        ("Z", None, "1", "1", ("Z", PROFILE, "basic profile")),
        ("X/Z/D", None, "2", "1", ("D", PROFILE, "basic profile alternatives")),
        (None, None, "1", "1", (None, "undecided", "required text")),
        (None, None, "2", "2", ("Z", BY_TYPE, "empty text")),
        (None, None, "3", "3", ("X", BY_TYPE, "optional type")),
        ("X", "K", "1", "1", ("K", "[AUTO] Option", "option code")),
        ("X", "C", None, None, ("C", "[AUTO] Option", "option code")),
        ("X", None, None, None, ("X", NOT_KEPT, "enclosing sequence")),
    ],
)
def test_what_is_said_under_an_option(
    code: str | None,
    option: Action | None,
    back: Type | None,
    required: Type | None,
    expected: tuple[str | None, str, str],
) -> None:
    attribute = Attribute(TAG, "A", "A", ("LO",), "1", retired=False)
    row = None if code is None else ConfidentialityRow(TAG, "A", code, ())
    found = rule_on(Case(attribute, row, False, required, option, back), OPTION_RULES)
    assert (found.action, found.justification, found.rule) == expected


def test_names_of_the_first_rules() -> None:
    """`make explain` shows them."""
    plain, retired = (Attribute(TAG, "A", "A", ("LO",), "1", retired=each) for each in (False, True))
    assert rule_on(Case(plain, None, True, "1")) == Ruling("X", MODULE_USAGE, "module usage")
    assert rule_on(Case(retired, None, False, "1")) == Ruling("X", RETIRED, "retirement")


def test_rules_that_leave_a_case_open_are_a_mistake() -> None:
    plain = Attribute(TAG, "A", "A", ("LO",), "1", retired=False)
    with pytest.raises(AssertionError) as raised:
        rule_on(Case(plain, None, False, "1"), RULES[:3])
    assert str(raised.value) == "the last rule applies to every case"


@pytest.mark.parametrize(
    ("usage", "module", "expected"),
    [("M", "m", True), ("C", "m", True), ("U", "m", False), ("U", "used", True), ("M", "used", True)],
)
def test_modules_in_use(usage: Usage, module: str, expected: bool) -> None:
    use = ModuleUse(module, usage, "Image")
    assert Resolution.of(Places({}, (), Shared(tiny_standard({}, {}))), {}, {"used"}).in_use(use) is expected
