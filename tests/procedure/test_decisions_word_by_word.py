"""What is wrong with decisions, word by word, and what made the action of an entry, on a small standard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.procedure import candidate as candidates
from generator.procedure import decisions
from generator.procedure.candidate import Candidate, Entry, OptionAction, is_listed
from generator.procedure.decisions import Decisions
from generator.procedure.resolution import option_codes, resolve_base

KEEPING, CLEANING = "retainInstitutionIdentity", "cleanStructuredContent"

STANDARD = tiny_standard(
    {
        "(0008,1110) RefSequence": "SQ",
        "(0008,1120) OtherSequence": "SQ",
        "(0008,1155) RefUID": "UI",
        "(0010,0010) Name": "PN",
        "(0010,1000) Label": "LO",
        "(0018,0050) Number": "DS",
        "(0018,0060) Term": "CS",
        "(0018,0070) Age": "AS",
        "(0020,000D) StudyUID": "UI",
        "(0040,0555) Extra": "SQ",
        "(0040,0556) ExtraNumber": "DS",
        "(60XX,0010) GraphRows": "US",
        "(60XX,3000) GraphData": "OW",
        "(50XX,0010) CurvePoints": "US",
        "(50XX,3000) CurveData": "OW",
    },
    {
        "main": ["Number 1", "Name 2", "Label 1", "RefSequence 3", "> RefUID 1", "> Term 1", "> Age 1"],
        "side": ["Number 3", "Label 1", "Term 2", "OtherSequence 1", "> Name 1", "StudyUID 1"],
        "rare": ["Extra 1", "> ExtraNumber 1", "Number 2"],
        "odd": ["Extra 3", "> ExtraNumber 2", "> Label 1", "Term 3"],
        "spare": ["GraphRows 1", "Term 1"],
    },
    {
        "alpha": {"main": "M", "rare": "U", "odd": "U"},
        "beta": {"main": "M", "side": "M", "odd": "M"},
        "gamma": {"side": "M", "rare": "M"},
        "omega": {"odd": "M", "spare": "U"},
    },
    {
        "(0010,0010)": "Z",
        "(0008,1110)": "X",
        "(0008,1120)": "X/Z/U*",
        "(0008,1155)": "U",
        "(0020,000D)": "U",
        "(50XX,XXXX)": "X",
        "(50XX,3000)": "X",
        "(60XX,3000)": "X",
        "PRIVATE": "X",
    },
    {
        "(0008,1110)": {KEEPING: "K"},
        "(0010,0010)": {CLEANING: "C"},
        "(50XX,XXXX)": {"cleanGraphics": "C"},
        "(60XX,3000)": {"cleanGraphics": "C"},
        "PRIVATE": {"retainSafePrivate": "C"},
    },
)
ALPHA, BETA, GAMMA, OMEGA = "1.2.1", "1.2.2", "1.2.3", "1.2.4"
EVERYWHERE = "everywhere = true"


def entry(attribute: str, action: str, scope: str = EVERYWHERE, replaces: str = "", extra: str = "") -> str:
    replaced = f"replaces = {replaces.split()}\n" if replaces else ""
    return (
        f'[[decision]]\nattributes = ["{attribute}"]\naction = "{action}"\n{replaced}{scope}\n{extra}\n'
        f'because = "{action} as it is."\n'
    )


def use(modules: str, scope: str = EVERYWHERE) -> str:
    return f'[[module]]\nuse = {modules.split()}\n{scope}\nbecause = "The data need {modules}."\n'


Read = Callable[..., Decisions]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Return a function from decision files, as text, to what they say."""
    monkeypatch.chdir(tmp_path)

    def written(*entries: str) -> Decisions:
        Path("a.toml").write_text("\n".join(entries), encoding="utf-8")
        return decisions.read(STANDARD, Path())

    return written


def resolved(written: Decisions, *supported: str) -> Candidate:
    return candidates.decide(STANDARD, written, supported or STANDARD.sop_classes)


NUMBER, LABEL, NAME = "(0018,0050) Number", "(0010,1000) Label", "(0010,0010) Name"


def where(number: int, attribute: str) -> str:
    return f"a.toml, decision {number} ({attribute})"


def stale(number: int, attribute: str, action: str, name: str, replaces: str) -> str:
    return (
        f"{where(number, attribute)}: stale: without it {attribute} is {action} in {name} Storage, not "
        f"{replaces}; look at it again, then change 'replaces' (add '{action}') or the scope"
    )


def idle(number: int, attribute: str, scope: str, more: str = "", replaces: str = "undecided") -> str:
    return (
        f"{where(number, attribute)}: matches nothing: {attribute} is not {replaces} without it in any "
        f"supported SOP class of its scope ({scope}); delete it or correct the scope{more}"
    )


def idle_module(number: int, module: str, scope: str) -> str:
    return (
        f"a.toml, module {number}: matches nothing: module {module} has usage U in no supported SOP class of "
        f"its scope ({scope}); delete it or correct the scope"
    )


def unrecorded(number: int, attribute: str, action: str) -> str:
    return (
        f"{where(number, attribute)}: {action} on {attribute}, which PS3.15 Table E.1-1 lists; give the "
        "reason in 'deviation' or choose another action"
    )


def needless(number: int, attribute: str) -> str:
    return (
        f"{where(number, attribute)}: 'deviation' where nothing deviates from Table E.1-1; delete the field"
    )


TERM, EXTRA_NUMBER, ROWS = "(0018,0060) Term", "(0040,0556) ExtraNumber", "(60XX,0010) GraphRows"
REF_UID, STUDY_UID, OTHER = "(0008,1155) RefUID", "(0020,000D) StudyUID", "(0008,1120) OtherSequence"
DATA = "(60XX,3000) GraphData"
NEEDLESS = 'deviation = "It is not needed."'

WRONG: dict[str, tuple[list[str], list[str]]] = {
    "two of equal breadth": (
        [
            entry(NUMBER, "X", 'iods = ["alpha", "beta"]', "K"),
            entry(NUMBER, "D", 'iods = ["gamma", "beta"]', "K"),
            entry(LABEL, "D", EVERYWHERE),
        ],
        [
            f"{where(2, NUMBER)}: decides (0018,0050) in beta Storage with the same breadth as "
            f"{where(1, NUMBER)}; narrow one or delete it",
            stale(2, NUMBER, "X", "beta", "K"),
        ],
    ),
    "two that have no other effect": (
        [entry(NUMBER, "K", 'iods = ["beta"]', "X"), entry(NUMBER, "K", 'iods = ["beta"]', "X")],
        [
            f"{where(2, NUMBER)}: decides (0018,0050) in beta Storage with the same breadth as "
            f"{where(1, NUMBER)}; narrow one or delete it",
        ],
    ),
    "stale": (
        [
            entry(NUMBER, "D", EVERYWHERE, "X undecided"),
            entry(LABEL, "K", 'iods = ["alpha"]', "Z"),
            entry(TERM, "D", 'sop_classes = ["1.2.3"]', "unlisted"),
        ],
        [
            stale(2, LABEL, "undecided", "alpha", "Z"),
            stale(1, NUMBER, "K", "alpha", "X or undecided"),
            stale(1, NUMBER, "K", "beta", "X or undecided"),
            stale(1, NUMBER, "K", "gamma", "X or undecided"),
            stale(3, TERM, "K", "gamma", "unlisted"),
        ],
    ),
    "matches nothing": (
        [
            entry(NUMBER, "D"),
            entry(EXTRA_NUMBER, "D", 'iods = ["alpha", "beta"]'),
            entry(LABEL, "K", 'sop_classes = ["1.2.3"]', "Z D"),
            entry(ROWS, "K", 'iods = ["gamma"]'),
            entry(TERM, "Z", 'modules = ["main", "side"]'),
            entry(NAME, "Z", EVERYWHERE, "D X"),
            entry(STUDY_UID, "X", 'sop_classes = ["1.2.1", "1.2.2"]', "D X"),
            entry(DATA, "X", 'modules = ["side"]'),
        ],
        [
            stale(7, STUDY_UID, "U", "beta", "D or X"),
            stale(3, LABEL, "undecided", "gamma", "D or Z"),
            idle(1, NUMBER, "everywhere", ', or write replaces = ["K"]'),
            idle(2, EXTRA_NUMBER, "iods alpha, beta", ', or write replaces = ["X"]'),
            idle(4, ROWS, "iods gamma"),
            idle(5, TERM, "modules main, side", ', or write replaces = ["K", "X"]'),
            idle(6, NAME, "everywhere", "", "D or X"),
            idle(8, DATA, "modules side"),
        ],
    ),
    "modules that match nothing": (
        [use("side main"), use("rare", 'iods = ["beta"]'), use("rare odd")],
        [
            idle_module(1, "main", "everywhere"),
            idle_module(1, "side", "everywhere"),
            idle_module(2, "rare", "iods beta"),
        ],
    ),
    "deviations": (
        [
            entry(NAME, "K", 'iods = ["alpha"]', "Z"),
            entry(REF_UID, "C", 'iods = ["alpha"]', "X"),
            entry(OTHER, "K", 'iods = ["beta"]', "K"),
            entry(NAME, "X", 'iods = ["beta"]', "Z", NEEDLESS),
            entry(NUMBER, "K", 'iods = ["beta"]', "K", NEEDLESS),
            entry(STUDY_UID, "K", 'iods = ["beta"]', "U", NEEDLESS),
            entry(STUDY_UID, "C", 'iods = ["gamma"]', "U", NEEDLESS),
        ],
        [unrecorded(1, NAME, "K"), unrecorded(2, REF_UID, "C"), needless(4, NAME), needless(5, NUMBER)],
    ),
}


@pytest.mark.parametrize(("entries", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_decisions(read: Read, entries: list[str], expected: list[str]) -> None:
    written = read(*entries)
    with pytest.raises(UserError) as raised:
        resolved(written)
    assert list(raised.value.findings) == expected
    candidate, findings = candidates.attempt(STANDARD, written, [GAMMA, ALPHA, BETA])
    assert findings == expected
    assert list(candidate) == [ALPHA, BETA, GAMMA]


def test_only_supported_classes_matter(read: Read) -> None:
    written = read(entry(NUMBER, "D", EVERYWHERE, "K"), use("rare"))
    assert list(resolved(written, BETA, ALPHA)) == [ALPHA, BETA]
    with pytest.raises(UserError, match="module rare has usage U in no supported SOP class"):
        resolved(written, BETA)
    # Whoever asks about one class does not hear of what matches nothing there.
    assert candidates.decide_one(STANDARD, written, BETA) == resolved(written, ALPHA, BETA)[BETA]
    with pytest.raises(UserError) as raised:
        candidates.decide_one(STANDARD, read(entry(NUMBER, "D", EVERYWHERE, "X")), GAMMA)
    assert len(raised.value.findings) == 1
    assert raised.value.findings[0].startswith(f"a.toml, decision 1 ({NUMBER}): stale: without it ")


@pytest.mark.parametrize("removed", [(), ("(0008,1110)",)])
def test_what_is_removed_is_removed_for_one_class_too(read: Read, removed: tuple[str, ...]) -> None:
    written = read(entry(LABEL, "D"))
    whole = candidates.decide(STANDARD, written, STANDARD.sop_classes, removed)
    tried, _ = candidates.attempt(STANDARD, written, STANDARD.sop_classes, removed)
    assert whole == tried
    for uid in (ALPHA, BETA, GAMMA):
        assert candidates.decide_one(STANDARD, written, uid, removed) == whole[uid]
    options = whole[ALPHA]["(0008,1110)"].options
    assert options == ({} if removed else {KEEPING: OptionAction("K", "PS3.15 Table E.1-1")})


def sources(entries: dict[str, Entry]) -> dict[str, list[tuple[str, str, str]]]:
    """Return keyword to option, action and source, for the attributes that have options."""
    return {
        each.resolved.attribute.keyword: [
            (option, outcome.action, outcome.source) for option, outcome in each.options.items()
        ]
        for each in entries.values()
        if each.options
    }


TABLE = "PS3.15 Table E.1-1"


def test_what_made_an_action_under_an_option(read: Read) -> None:
    written = read(
        entry(LABEL, "D"),
        entry("(0018,0070) Age", "Z", EVERYWHERE, "undecided"),
        entry("(60XX,3000) GraphData", "X", 'iods = ["gamma"]', "unlisted"),
    )
    candidate = resolved(written)
    assert sources(candidate[ALPHA]) == {
        "RefSequence": [(KEEPING, "K", TABLE)],
        "RefUID": [("retainInstitutionIdentity", "U", "rule 'basic profile'")],
        "Name": [(CLEANING, "C", TABLE)],
        "Term": [(KEEPING, "K", "rule 'coded value'")],
        "Age": [(KEEPING, "Z", "a.toml, decision 2 ((0018,0070) Age)")],
    }
    assert sources(candidate[GAMMA]) == {
        "Name": [(CLEANING, "C", TABLE)],
        "StudyUID": [("retainUIDs", "K", "every UID is kept where one is")],
        # No IOD lists it, so it stands nowhere but where the decision puts it.
        "GraphData": [("cleanGraphics", "C", TABLE)],
    }


def test_what_holds_always_holds_under_options(read: Read) -> None:
    """What it removes brings nothing back, neither itself nor what stands in its items."""
    always = "always = true"
    candidate = resolved(
        read(
            entry(LABEL, "D"),
            entry("(0008,1110) RefSequence", "X", 'iods = ["alpha"]', "X", always),
            entry(DATA, "X", 'iods = ["gamma"]', "unlisted", always),
        )
    )
    assert sources(candidate[ALPHA]) == {"Name": [(CLEANING, "C", TABLE)]}
    assert "GraphData" not in sources(candidate[GAMMA])


def test_text_in_items_that_come_back(tmp_path: Path) -> None:
    standard = tiny_standard(
        {
            "(0008,1130) Words": "SQ",
            "(0008,1140) Whole": "SQ",
            "(0008,1155) RefUID": "UI",
            "(0010,1000) Label": "LO",
            "(0010,1001) Remark": "LO",
            "(0010,1002) Title": "LO",
        },
        {"m": ["Words 3", "> Label 1", "Whole 3", "> Remark 1", "> RefUID 1", "> Title 1"]},
        None,
        {"(0008,1130)": "X", "(0008,1140)": "X"},
        {"(0008,1130)": {CLEANING: "C"}, "(0008,1140)": {KEEPING: "K"}},
    )
    (tmp_path / "a.toml").write_text(entry("(0010,1002) Title", "K"), encoding="utf-8")
    made = candidates.decide(standard, decisions.read(standard, tmp_path), ["1.2.1"])["1.2.1"]
    assert sources(made) == {
        "Words": [(CLEANING, "C", TABLE)],
        "Label": [(CLEANING, "C", "text in a sequence that is cleaned")],
        "Whole": [(KEEPING, "K", TABLE)],
        "Remark": [(KEEPING, "D", "text that nobody decided")],
        "RefUID": [(KEEPING, "U", "text that nobody decided")],
        "Title": [(KEEPING, "D", "text that is not kept without the option")],
    }


def test_uids_under_retain_uids(tmp_path: Path) -> None:
    """What comes back as a UID to replace is kept as all others are; the source is what brought it back."""
    standard = tiny_standard(
        {
            "(0008,1140) Whole": "SQ",
            "(0008,1155) RefUID": "UI",
            "(0008,1195) OddUID": "UI",
            "(0008,1196) HeldUID": "UI",
            "(0020,000D) StudyUID": "UI",
            "(0020,000E) SeriesUID": "UI",
            "(0018,0050) Number": "DS",
        },
        {
            "m": [
                *("Whole 3", "> RefUID 1", "> StudyUID 1", "> Number 1"),
                *("SeriesUID 1", "OddUID 1", "HeldUID 1"),
            ]
        },
        None,
        {
            "(0008,1140)": "X",
            "(0008,1195)": "U",
            "(0008,1196)": "U",
            "(0020,000D)": "U",
            "(0020,000E)": "U",
        },
        {"(0008,1140)": {"retainUIDs": "K"}, "(0008,1195)": {"retainUIDs": "C"}},
    )
    written = entry("(0008,1196) HeldUID", "U", EVERYWHERE, "U", "always = true")
    (tmp_path / "a.toml").write_text(written, encoding="utf-8")
    made = candidates.decide(standard, decisions.read(standard, tmp_path), ["1.2.1"])["1.2.1"]
    assert sources(made) == {
        "Whole": [("retainUIDs", "K", TABLE)],
        "RefUID": [("retainUIDs", "K", "text that nobody decided")],
        "StudyUID": [("retainUIDs", "K", "rule 'basic profile'")],
        "Number": [("retainUIDs", "K", "rule 'coded value'")],
        "SeriesUID": [("retainUIDs", "K", "every UID is kept where one is")],
        "OddUID": [("retainUIDs", "C", TABLE)],
    }


def test_text_that_nobody_decided(read: Read) -> None:
    """Age is a text with a form, Label one in which anything stands."""
    candidate = resolved(read(entry(LABEL, "D")))
    assert sources(candidate[ALPHA])["Age"] == [(KEEPING, "D", "text that nobody decided")]


def test_which_module_in_use_is_the_reason(read: Read) -> None:
    written = read(entry(LABEL, "D"), use("odd", 'iods = ["alpha"]'), use("rare"))
    candidate = resolved(written)
    made = {
        each.resolved.attribute.keyword: (each.action, each.justification)
        for each in candidate[ALPHA].values()
    }
    assert made["Extra"] == ("K", "The data need odd.")
    assert made["ExtraNumber"] == ("K", "The data need odd.")
    assert made["Number"] == ("K", "[AUTO] Attribute type")
    assert candidate[ALPHA]["(0040,0555)"].decision is written.modules[0]
    # What rare alone would keep is kept for its sake.
    rare = resolved(read(entry(LABEL, "D"), use("rare")))[ALPHA]["(0040,0556)"]
    assert (rare.action, rare.justification) == ("K", "The data need rare.")


def test_what_is_kept_without_the_module_is_not_kept_for_its_sake(read: Read) -> None:
    written = read(entry("(0040,0555) Extra", "K", 'iods = ["omega"]', "X"), entry(LABEL, "D"), use("spare"))
    made = {tag: each.justification for tag, each in resolved(written)[OMEGA].items()}
    assert made == {
        "(0010,1000)": "D as it is.",
        "(0018,0060)": "The data need spare.",
        "(0040,0555)": "K as it is.",
        "(0040,0556)": "[AUTO] Attribute type",
        "(60XX,0010)": "The data need spare.",
    }


def test_an_entry_under_options(read: Read) -> None:
    candidate = resolved(read(entry(LABEL, "D", 'iods = ["alpha", "gamma"]')))
    name, number = candidate[ALPHA]["(0010,0010)"], candidate[ALPHA]["(0018,0050)"]
    assert [name.under(chosen) for chosen in ([], [CLEANING], [KEEPING], [CLEANING, KEEPING])] == list("ZCZC")
    assert number.under([CLEANING]) == "K"
    undecided = candidate[BETA]["(0010,1000)"]
    assert undecided.under([KEEPING]) is None
    assert replace(undecided, options={KEEPING: OptionAction("K", "a test")}).under([KEEPING]) is None


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("(0010,0010)", True),
        ("(0018,0050)", False),
        ("(0008,1120)", False),
        ("(50XX,0010)", True),
        ("(60XX,0010)", False),
    ],
)
def test_what_table_e_1_1_lists(tag: str, expected: bool) -> None:
    assert is_listed(tag, STANDARD) is expected


def test_what_the_table_itself_keeps_is_no_deviation() -> None:
    kept = tiny_standard({NUMBER: "DS"}, {"m": ["Number 1"]}, None, {"(0018,0050)": "K"})
    assert not is_listed("(0018,0050)", kept)


def test_codes_of_an_option() -> None:
    """A row of a whole group is about the attributes that have no row of their own."""
    assert option_codes(STANDARD, "cleanGraphics") == {"(50XX,0010)": "C", "(60XX,3000)": "C"}
    assert option_codes(STANDARD, KEEPING) == {"(0008,1110)": "K"}
    assert option_codes(STANDARD, "retainUIDs") == {}
    assert option_codes(STANDARD, "retainSafePrivate") == {}, "PRIVATE is no attribute"


def test_some_classes_from_facts_alone() -> None:
    assert list(resolve_base(STANDARD, [GAMMA, ALPHA])) == [ALPHA, GAMMA]
    assert list(resolve_base(STANDARD, [])) == []
    assert resolve_base(STANDARD, [BETA])[BETA] == resolve_base(STANDARD)[BETA]
