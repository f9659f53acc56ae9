"""Every check on a small candidate: which entries it finds, in which words, and which it lets pass.

The real candidate is tried in test_safety_checks.py. Here two SOP classes hold a few attributes each, so
that a table can give every line that a check yields.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import cast

import pytest
from tiny_standard import tiny_standard

from generator.errors import UserError
from generator.procedure import checks
from generator.procedure.actions import Action
from generator.procedure.candidate import Candidate, Entry, OptionAction
from generator.procedure.decisions import Decision, ModuleDecision, Scope
from generator.procedure.private import Private, PrivateAction, PrivateDecision, PrivateEntry
from generator.procedure.resolution import resolve_base
from generator.standard.model import PrivateAttribute

STANDARD = tiny_standard(
    {
        "(0008,0016) ClassUID": "UI",
        "(0008,1155) RefUID": "UI",
        "(0008,1190) Link": "UR",
        "(0010,0010) Name": "PN",
        "(0012,0062) Removed": "CS",
        "(0012,0063) Method": "LO",
        "(0012,0064) MethodCodes": "SQ",
        "(0018,0050) Number": "DS",
        "(0018,0060) Term": "CS",
        "(0018,0070) Mixed": "UI or LO",
        "(0018,0071) Either": "UI or UR",
        "(0018,1000) Device": "UI",
        "(0028,0010) Rows": "US",
        "(0028,0011) Columns": "US",
        "(0028,0303) Dates": "CS",
        "(0028,3006) Table": "US or OW",
        "(0040,0001) One": "SQ",
        "(0040,0002) Two": "SQ",
        "(0040,0003) Codes": "SQ",
        "(0040,0004) Unused": "SQ",
        "(50XX,0010) CurvePoints": "US",
        "(50XX,3000) CurveData": "OW",
        "(60XX,0010) GraphRows": "US",
        "(60XX,0020) GraphKind": "CS",
        "(60XX,3000) GraphData": "OW",
        "(7FE0,0010) Pixels": "OB or OW",
    },
    {
        "m": [
            "ClassUID 1", "RefUID 1", "Link 1", "Name 2", "Number 2", "Term 1", "Mixed 1", "Device 3",
            "Either 3",
            "Rows 1", "Columns 1", "Table 1", "Pixels 1", "Removed 3", "Method 3", "MethodCodes 3", "Dates 3",
            "One 3", "> RefUID 1", "> Term 1", "> Number 2", "> Rows 1C", "> Two 1", ">> Name 1",
            "Two 3", "> Term 1", "> Columns 2",
            "Codes 1", "> Link 1",
            "GraphRows 1", "GraphKind 2", "GraphData 1", "CurvePoints 1", "CurveData 1C",
        ],
        "rare": ["Unused 1", "> Device 1"],
    },
    {"alpha": {"m": "M"}, "beta": {"m": "M", "rare": "U"}},
    {"(0010,0010)": "Z", "(0008,1155)": "U", "(0018,1000)": "U", "(0040,0003)": "X/Z/U*"},
    {
        "(0018,1000)": {"retainDeviceIdentity": "K"},
        "(0010,0010)": {"retainPatientCharacteristics": "K", "cleanDescriptors": "C"},
    },
)  # fmt: skip
TAGS = {attribute.keyword: tag for tag, attribute in STANDARD.attributes.items()}
BASE = resolve_base(STANDARD)
ALPHA, BETA = "1.2.1", "1.2.2"

SAFETY = checks.Safety(
    class_uids=frozenset({TAGS["ClassUID"]}),
    removed=frozenset({TAGS["Unused"], TAGS["Two"]}),
    kept={TAGS["Rows"]: "K", TAGS["RefUID"]: "U", TAGS["Unused"]: "K"},
    missing={TAGS["Link"]: "It is no use."},
    beside={
        TAGS["Pixels"]: frozenset({TAGS["Rows"], TAGS["Columns"]}),
        TAGS["Table"]: frozenset({TAGS["Number"]}),
    },
)

EVERYWHERE = Scope("everywhere")
DECISIONS: dict[str, Decision | ModuleDecision] = {
    "written": Decision("a.toml, decision 1", (), "K", frozenset(), EVERYWHERE, "It is so."),
    "deviates": Decision("a.toml, decision 2", (), "K", frozenset(), EVERYWHERE, "It is so.", "Why not."),
    "module": ModuleDecision("a.toml, module 1", frozenset({"m"}), EVERYWHERE, "It is so."),
}


def entries_of(uid: str, rows: Iterable[str]) -> dict[str, Entry]:
    """Return entries of rows: keyword, action, option=action, and which kind of decision made it."""
    entries = {}
    for row in rows:
        keyword, action, *words = row.split()
        tag = TAGS[keyword]
        options = [word.split("=") for word in words if "=" in word]
        decision = next((DECISIONS[word] for word in words if "=" not in word), None)
        entries[tag] = Entry(
            BASE[uid][tag],
            None if action == "undecided" else cast(Action, action),
            "It is so.",
            decision,
            {option: OptionAction(cast(Action, under), "a test") for option, under in options},
        )
    return entries


def candidate_of(alpha: Iterable[str], beta: Iterable[str] = ()) -> Candidate:
    return {ALPHA: entries_of(ALPHA, alpha), BETA: entries_of(BETA, beta)}


def said(name: str, subject: checks.Subject) -> list[str]:
    (check,) = (check for check in checks.CHECKS if check.name == name)
    return list(check.findings(subject))


# Check; entries of alpha, entries of beta; every line that the check yields.
Case = tuple[str, list[str], list[str], list[str]]

CASES: list[Case] = [
    (
        "decided",
        ["Name undecided", "Number K", "Term undecided"],
        ["Term X", "Name undecided"],
        [
            "alpha Storage: (0010,0010) Name is undecided",
            "alpha Storage: (0018,0060) Term is undecided",
            "beta Storage: (0010,0010) Name is undecided",
        ],
    ),
    (
        "deviations",
        ["Term K", "Name K", "RefUID C written", "Codes K", "Device K deviates", "Number C"],
        ["Name C module", "Device D", "RefUID undecided"],
        [
            "alpha Storage: (0010,0010) Name is K though Table E.1-1 lists it",
            "alpha Storage: (0008,1155) RefUID is C though Table E.1-1 lists it",
            "beta Storage: (0010,0010) Name is C though Table E.1-1 lists it",
        ],
    ),
    (
        "written reasons",
        ["Name D", "Link K written", "Table K", "Mixed K", "Number K", "Term K", "Pixels K deviates"],
        ["Table K module", "Pixels X", "Link K module", "Name C"],
        [
            "alpha Storage: (0028,3006) Table holds binary values and is kept without a written decision",
            "alpha Storage: (0018,0070) Mixed can hold text and is kept without a written decision",
            "beta Storage: (0028,3006) Table holds binary values and is kept without a written decision",
            "beta Storage: (0008,1190) Link can hold text and is kept without a written decision",
        ],
    ),
    (
        "replaced UIDs",
        ["ClassUID K", "RefUID K written", "Name K", "Mixed K", "Device U"],
        ["Device K deviates", "RefUID X"],
        [
            "alpha Storage: (0008,1155) RefUID names an instance, device or event and is kept",
            "alpha Storage: (0018,0070) Mixed names an instance, device or event and is kept",
            "beta Storage: (0018,1000) Device names an instance, device or event and is kept",
        ],
    ),
    (
        "class UIDs",
        ["RefUID U", "ClassUID U retainUIDs=K cleanGraphics=C", "Name Z"],
        ["Number D", "ClassUID X cleanDescriptors=D cleanGraphics=Z retainUIDs=U"],
        [
            "alpha Storage: (0008,0016) ClassUID names a class and is U, neither K nor X",
            "alpha Storage: (0008,0016) ClassUID names a class and is C under cleanGraphics, neither K nor X",
            "beta Storage: (0008,0016) ClassUID names a class and is D under cleanDescriptors, "
            "neither K nor X",
            "beta Storage: (0008,0016) ClassUID names a class and is Z under cleanGraphics, neither K nor X",
            "beta Storage: (0008,0016) ClassUID names a class and is U under retainUIDs, neither K nor X",
        ],
    ),
    (
        "UID values",
        ["RefUID U", "Link U", "Mixed U written", "Either U written", "Name U", "Number K"],
        ["Link U written", "Mixed U", "Either U", "Table U written", "Device U module", "Rows X"],
        [
            "alpha Storage: (0008,1190) Link is U but of VR UR",
            "alpha Storage: (0018,0070) Mixed is U but of VR LO or UI",
            "alpha Storage: (0010,0010) Name is U but of VR PN",
            "beta Storage: (0018,0070) Mixed is U but of VR LO or UI",
            "beta Storage: (0018,0071) Either is U but of VR UI or UR",
            "beta Storage: (0028,3006) Table is U but of VR OW or US",
        ],
    ),
    (
        "options only",
        ["Name C", "Term R", "Rows K", "Number X", "RefUID U"],
        ["Device Z", "Link D", "Name R"],
        [
            "alpha Storage: (0010,0010) Name is C, which no table can carry out",
            "alpha Storage: (0018,0060) Term is R, which no table can carry out",
            "beta Storage: (0010,0010) Name is R, which no table can carry out",
        ],
    ),
    (
        "masked keys",
        ["GraphRows X", "GraphData Z", "CurveData C", "Rows K"],
        ["GraphKind K"],
        [
            "alpha Storage: (60XX,3000) GraphData is Z, but a masked key is only found as X",
            "alpha Storage: (50XX,3000) CurveData is C, but a masked key is only found as X",
            "beta Storage: (60XX,0020) GraphKind is K, but a masked key is only found as X",
        ],
    ),
    (
        "always removed",
        ["Rows K", "Two K cleanGraphics=X", "Name Z"],
        ["Two X retainUIDs=K cleanStructuredContent=C", "Unused D"],
        [
            "alpha Storage: (0040,0002) Two is K, but hides content or points away",
            "beta Storage: (0040,0002) Two is K under retainUIDs, but hides content or points away",
            "beta Storage: (0040,0002) Two is C under cleanStructuredContent, "
            "but hides content or points away",
            "beta Storage: (0040,0004) Unused is D, but hides content or points away",
        ],
    ),
    (
        "always kept",
        ["Rows X", "RefUID K", "Name X", "Columns X"],
        # In a module of usage U, so that no file has to have it.
        ["RefUID U", "Rows D", "Unused X"],
        [
            "alpha Storage: (0028,0010) Rows is X, but has to be K",
            "alpha Storage: (0008,1155) RefUID is K, but has to be U",
            "beta Storage: (0028,0010) Rows is D, but has to be K",
        ],
    ),
    (
        "required in items",
        # Columns is of Type 2 in its sequence, Rows of Type 1C; Number and GraphRows are in none.
        ["Name X", "Columns X", "Two K", "One K", "Rows X", "Number X", "Term X", "Link X", "Codes K"],
        # Name stands in One and Two, and one of the two is removed.
        ["Rows X", "RefUID X", "Name X", "Two X", "One K", "Term K", "GraphRows X"],
        [
            "alpha Storage: (0010,0010) Name is X, but Type 1 in items of Two, which is kept",
            # Once, though it is of Type 1 in both sequences.
            "alpha Storage: (0018,0060) Term is X, but Type 1 in items of One, which is kept",
            "beta Storage: (0008,1155) RefUID is X, but Type 1 in items of One, which is kept",
            "beta Storage: (0040,0002) Two is X, but Type 1 in items of One, which is kept",
        ],
    ),
    ("required in items", ["Name X", "Two K", "Term D"], ["Name X", "One K"], []),
    (
        "inserted attributes",
        ["Removed K", "Method X", "Name K", "MethodCodes Z"],
        ["Dates D", "Method K", "MethodCodes X"],
        [
            "alpha Storage: (0012,0062) Removed is K, but is written anew by `insert`",
            "alpha Storage: (0012,0064) MethodCodes is Z, but is written anew by `insert`",
            "beta Storage: (0028,0303) Dates is D, but is written anew by `insert`",
            "beta Storage: (0012,0063) Method is K, but is written anew by `insert`",
        ],
    ),
    (
        "readable pixels",
        ["Table K", "Number K", "Pixels K", "Columns Z"],
        ["Pixels D", "Rows K", "Table K", "Number X"],
        [
            "alpha Storage: (0028,0010) Rows is X, listed or not, but Pixels cannot be read without it",
            "alpha Storage: (0028,0011) Columns is Z, listed or not, but Pixels cannot be read without it",
            "beta Storage: (0018,0050) Number is X, listed or not, but Table cannot be read without it",
        ],
    ),
    (
        "looser options",
        ["Name Z cleanDescriptors=C retainUIDs=X", "Number D", "RefUID U retainUIDs=U"],
        ["Term undecided retainUIDs=K cleanGraphics=C", "Rows K cleanGraphics=C", "Link X cleanGraphics=Z"],
        [
            "alpha Storage: (0010,0010) Name is X under retainUIDs, which lets no more through than Z "
            "without it",
            "alpha Storage: (0008,1155) RefUID is U under retainUIDs, which lets no more through than U "
            "without it",
            # What is undecided is asked to let nothing through.
            "beta Storage: (0018,0060) Term is K under retainUIDs, which lets no more through than K "
            "without it",
            "beta Storage: (0018,0060) Term is C under cleanGraphics, which lets no more through than K "
            "without it",
            "beta Storage: (0028,0010) Rows is C under cleanGraphics, which lets no more through than K "
            "without it",
        ],
    ),
    (
        "words under options",
        [
            "Term X cleanGraphics=K",  # no words
            "Name X cleanGraphics=K",
            "Link X cleanGraphics=C retainUIDs=K",
            "Mixed K written",
            "Either undecided cleanGraphics=K",  # undecided: for another check
            "Number X cleanDescriptors=K",
        ],
        [
            "RefUID X retainUIDs=K",
            "Name X retainPatientCharacteristics=K",  # as Table E.1-1 has it
            "Link K cleanGraphics=K",
            "Mixed X cleanDescriptors=K",
        ],
        [
            "alpha Storage: (0010,0010) Name can hold words and is K under cleanGraphics",
            "alpha Storage: (0008,1190) Link can hold words and is K under retainUIDs",
            "beta Storage: (0018,0070) Mixed can hold words and is K under cleanDescriptors",
        ],
    ),
    (
        "words under options",
        # Table E.1-1 has C for it here, and C is no K.
        ["Name X cleanDescriptors=K"],
        ["Name X retainPatientCharacteristics=K cleanGraphics=K"],
        [
            "alpha Storage: (0010,0010) Name can hold words and is K under cleanDescriptors",
            "beta Storage: (0010,0010) Name can hold words and is K under cleanGraphics",
        ],
    ),
    (
        "references under options",
        [
            "Name U",  # no UID
            "ClassUID U",
            "RefUID undecided",
            "Mixed X retainUIDs=K",
            "Device U retainUIDs=K retainDeviceIdentity=K",
            "Link U",
        ],
        [
            "ClassUID X cleanGraphics=K",
            "RefUID U",
            "Mixed U retainUIDs=K cleanGraphics=K",
            "Device X cleanGraphics=K",
        ],
        [
            "beta Storage: (0008,1155) RefUID is U under retainUIDs, while other UIDs are kept; "
            "decide that it is U without options too",
            "beta Storage: (0018,0070) Mixed is K under cleanGraphics, while other UIDs are replaced",
            "beta Storage: (0018,1000) Device is K under cleanGraphics, while other UIDs are replaced",
        ],
    ),
    (
        "references under options",
        # Alone it is K; together with an option that has U for it, the more protective one holds.
        ["RefUID X retainUIDs=K cleanDescriptors=U", "Mixed K cleanGraphics=K", "Device D"],
        ["RefUID X cleanDescriptors=U retainUIDs=U", "Mixed K written", "Device K retainUIDs=U"],
        [
            "alpha Storage: (0008,1155) RefUID is U under retainUIDs and cleanDescriptors, while other UIDs "
            "are kept; decide that it is U without options too",
            "beta Storage: (0008,1155) RefUID is U under retainUIDs, while other UIDs are kept; "
            "decide that it is U without options too",
            "beta Storage: (0018,1000) Device is U under retainUIDs, while other UIDs are kept; "
            "decide that it is U without options too",
        ],
    ),
    (
        "required under options",
        [
            "One X cleanGraphics=K",
            "Link X",
            "RefUID X",  # Type 1
            "Term X cleanGraphics=D",
            "Number X",  # Type 2
            "Rows X",  # Type 1C
            "Two X",
            "Name X",  # its sequence is removed
            "Codes X cleanGraphics=K",  # with the link in it that safety.toml excuses
        ],
        ["One X", "RefUID X", "Two X cleanStructuredContent=C", "Columns X", "Term X"],
        [
            "alpha Storage: (0008,1155) RefUID is X under cleanGraphics, but Type 1 in items of One, "
            "which comes back",
            "alpha Storage: (0018,0050) Number is X under cleanGraphics, but Type 2 in items of One, "
            "which comes back",
            "alpha Storage: (0040,0002) Two is X under cleanGraphics, but Type 1 in items of One, "
            "which comes back",
            "beta Storage: (0028,0011) Columns is X under cleanStructuredContent, "
            "but Type 2 in items of Two, "
            "which comes back",
            "beta Storage: (0018,0060) Term is X under cleanStructuredContent, but Type 1 in items of Two, "
            "which comes back",
        ],
    ),
    (
        "required under options",
        # Both sequences have to be back for what stands in the inner one, or the outer one is kept anyhow.
        ["One X cleanGraphics=K", "Two X cleanDescriptors=C", "Name X"],
        ["One K", "Two X cleanDescriptors=C", "Name X", "Term D"],
        [
            "alpha Storage: (0040,0002) Two is X under cleanGraphics, but Type 1 in items of One, "
            "which comes back",
            "alpha Storage: (0010,0010) Name is X under cleanDescriptors and cleanGraphics, but Type 1 in "
            "items of Two, which comes back",
            "beta Storage: (0010,0010) Name is X under cleanDescriptors, but Type 1 in items of Two, "
            "which comes back",
        ],
    ),
    (
        "required under options",
        # Who does not clean keeps the sequence by its K, and removes what is X without cleaning.
        ["One X cleanGraphics=K", "Term X cleanGraphics=C", "RefUID X cleanGraphics=U", "Two D", "Number Z"],
        # Kept without options: what lacks there is for another check.
        ["One K", "Term X", "RefUID X retainUIDs=K", "Two Z", "Number X cleanGraphics=K"],
        [
            "alpha Storage: (0018,0060) Term is X under cleanGraphics, but Type 1 in items of One, "
            "which comes back",
        ],
    ),
    (
        "required under options",
        # Default Z, and X where two options meet: the stricter one holds.
        ["One X cleanGraphics=K cleanDescriptors=K", "Term Z cleanDescriptors=X", "RefUID D", "Number K"],
        ["One C", "Two X cleanGraphics=K", "Name X", "Term X cleanDescriptors=K", "Columns Z"],
        [
            "alpha Storage: (0018,0060) Term is X under cleanDescriptors, but Type 1 in items of One, "
            "which comes back",
            "beta Storage: (0010,0010) Name is X under cleanGraphics, but Type 1 in items of Two, "
            "which comes back",
            "beta Storage: (0018,0060) Term is X under cleanGraphics, but Type 1 in items of Two, "
            "which comes back",
        ],
    ),
    (
        "required under options",
        [
            "GraphData X cleanGraphics=C",
            "GraphRows X",
            "GraphKind X",
            "CurvePoints X",  # of another group, which stays removed
            "Rows X",
        ],
        ["GraphData X cleanGraphics=C", "GraphRows X cleanGraphics=K", "GraphKind X cleanDescriptors=D"],
        [
            "alpha Storage: (60XX,0010) GraphRows is X under cleanGraphics, but Type 1 in its group, "
            "which comes back",
            "alpha Storage: (60XX,0020) GraphKind is X under cleanGraphics, but Type 2 in its group, "
            "which comes back",
            # The kind alone asks for the others as much as the data do.
            "beta Storage: (60XX,3000) GraphData is X under cleanDescriptors, but Type 1 in its group, "
            "which comes back",
            "beta Storage: (60XX,0010) GraphRows is X under cleanDescriptors, but Type 1 in its group, "
            "which comes back",
            "beta Storage: (60XX,0020) GraphKind is X under cleanGraphics, but Type 2 in its group, "
            "which comes back",
        ],
    ),
]


@pytest.mark.parametrize(("name", "alpha", "beta", "expected"), CASES)
def test_every_line_of_a_check(name: str, alpha: list[str], beta: list[str], expected: list[str]) -> None:
    subject = checks.Subject(STANDARD, candidate_of(alpha, beta), SAFETY)
    assert said(name, subject) == expected
    whole = [line for line in checks.findings(subject) if line.startswith(f"check '{name}': ")]
    assert whole == [
        f"check '{name}': {line}; `make explain` says what decides it: mend that" for line in expected
    ]


def test_which_place_is_named_of_several() -> None:
    """The one of the most demanding type, then the first sequence on its path."""
    numbers = range(1, 6)
    rows = [f"> A{number} 1" for number in numbers]
    standard = tiny_standard(
        {f"(0040,000{number}) S{number}": "SQ" for number in range(7)}
        | {f"(0018,000{number}) A{number}": "DS" for number in numbers},
        {
            "m": [
                "S0 3",
                *(row.replace(" 1", " 2") for row in rows),
                *(row for number in numbers[1:] for row in (f"S{number} 3", *rows)),
                *("S1 3", "> S6 3", *(f">{row}" for row in rows)),
            ]
        },
    )
    base = resolve_base(standard)["1.2.1"]
    back = {"cleanGraphics": OptionAction("K", "a test")}
    entries = {
        tag: Entry(resolved, "X", "It is so.", None, back if resolved.attribute.vr == ("SQ",) else {})
        for tag, resolved in base.items()
    }
    safety = checks.Safety(frozenset(), frozenset(), {}, {}, {})
    assert said("required under options", checks.Subject(standard, {"1.2.1": entries}, safety)) == [
        f"thing Storage: (0018,000{number}) A{number} is X under cleanGraphics, but Type 1 in items of S6, "
        "which comes back"
        for number in numbers
    ]


def test_nothing_to_find() -> None:
    subject = checks.Subject(STANDARD, candidate_of(["Name Z"], ["Number K"]), SAFETY)
    assert checks.findings(subject) == []
    checks.run(subject)


def test_a_breach_stops_the_run() -> None:
    with pytest.raises(UserError) as raised:
        checks.run(checks.Subject(STANDARD, candidate_of(["Name C deviates"], ["Dates K"]), SAFETY))
    assert list(raised.value.findings) == [
        "check 'options only': alpha Storage: (0010,0010) Name is C, which no table can carry out"
        f"{checks.ADVICE}",
        "check 'inserted attributes': beta Storage: (0028,0303) Dates is K, but is written anew by `insert`"
        f"{checks.ADVICE}",
    ]


def test_keys_that_the_snapshot_lacks() -> None:
    (entry,) = entries_of(ALPHA, ["Name X"]).values()
    keys = ["(0009,9999)", "(0010,0010)", "(0010,001a)", "", "(60XX,3000)"]
    subject = checks.Subject(STANDARD, {ALPHA: dict.fromkeys(keys, entry), BETA: {"Name": entry}}, SAFETY)
    assert said("known keys", subject) == [
        "alpha Storage: (0009,9999) is no tag of the snapshot",
        "alpha Storage: (0010,001a) is no tag of the snapshot",
        "alpha Storage: is no tag of the snapshot",
        "beta Storage: Name is no tag of the snapshot",
    ]
    # Other checks leave them alone.
    assert said("masked keys", subject) == []
    odd = tiny_standard({"(00100010) Name": "PN"}, {"m": ["Name 1"]})
    subject = checks.Subject(odd, {"1.2.1": {"(00100010)": entry}}, SAFETY)
    assert said("known keys", subject) == ["thing Storage: (00100010) Name is no tag of the snapshot"]


# Private attributes: creator, tag, VRs, action, whether a person decided.
PRIVATE: list[tuple[str, str, str, str, bool]] = [
    ("MAKER", "(0019,XX01)", "LO", "X", False),
    ("MAKER", "(0019,XX02)", "LO", "K", False),
    ("MAKER", "(0019,XX03)", "SQ", "K", False),
    ("MAKER", "(0019,XX04)", "US OW", "C", False),
    ("MAKER", "(0019,XX05)", "US DS", "K", False),
    ("MAKER", "(0019,XX06)", "", "K", False),
    ("MAKER", "(0019,XX07)", "LO", "K", True),
    ("MAKER", "(0019,XX08)", "UI", "U", True),
    ("MAKER", "(0019,XX09)", "UI LO", "U", True),
    ("MAKER", "(0019,XX0A)", "LO", "U", True),
    ("WHOLE", "(0029,XX10)", "OB", "X", True),
    ("WHOLE", "(0029,XX11)", "OB", "K", True),
    ("WHOLE", "(0029,XX12)", "OB", "K", True),
    (" MAKER", "(0019,XX01)", "US", "K", True),
    ("", "(0019,XX01)", "US", "K", True),
    ("M", "(0019,XX01)", "US", "K", True),
    ("M" * 64, "(0018,XX01)", "US", "K", True),
    ("M" * 65, "(0019,1001)", "US", "K", True),
    ("A\\B", "(0019,XX01)", "US", "K", True),
]
PRIVATE_FINDINGS = {
    "private reasons": [
        "(0019,XX02) of MAKER (LO) is kept without a written decision",
        "(0019,XX04) of MAKER (US/OW) is kept without a written decision",
        "(0019,XX06) of MAKER (no VR) is kept without a written decision",
    ],
    "private UIDs": [
        "(0019,XX09) of MAKER is U but of VR UI/LO",
        "(0019,XX0A) of MAKER is U but of VR LO",
    ],
    "private headers": ["(0029,XX11) of WHOLE is kept: It holds everything."],
    "private keys": [
        "' MAKER' is no private creator",
        "'' is no private creator",
        f"(0018,XX01) of {'M' * 64} is no masked tag of an odd group",
        f"'{'M' * 65}' is no private creator",
        f"(0019,1001) of {'M' * 65} is no masked tag of an odd group",
        "'A\\\\B' is no private creator",
    ],
}


@pytest.mark.parametrize("name", PRIVATE_FINDINGS)
def test_every_line_of_a_check_on_private_attributes(name: str) -> None:
    entries = {}
    for creator, tag, vr, action, written in PRIVATE:
        row = PrivateAttribute(creator, tag, tuple(vr.split()), "1", "Something")
        decision = PrivateDecision("a.toml, private 1", (row,), None, None, "So.") if written else None
        entries[creator, tag] = PrivateEntry(row, "Somebody", cast(PrivateAction, action), "So.", decision)
    never = {("WHOLE", tag): "It holds everything." for tag in ("(0029,XX10)", "(0029,XX11)")}
    subject = checks.Subject(STANDARD, {}, SAFETY, Private(entries, never))
    assert said(name, subject) == PRIVATE_FINDINGS[name]


# procedure/safety.toml.

LISTS = """\
class_uids = ["(0008,0016) ClassUID"]
removed = ["(0040,0002) Two", "(0040,0004) Unused"]

[kept]
K = ["(0028,0010) Rows"]
U = ["(0008,1155) RefUID"]

[missing]
"(0008,1190) Link" = "It is useless."

[beside]
"(7FE0,0010) Pixels" = ["(0028,0010) Rows", "(0028,0011) Columns"]
"""


def test_the_lists_are_read(tmp_path: Path) -> None:
    path = tmp_path / "safety.toml"
    path.write_text(LISTS, encoding="utf-8")
    assert checks.read(STANDARD, path) == checks.Safety(
        class_uids=frozenset({TAGS["ClassUID"]}),
        removed=frozenset({TAGS["Two"], TAGS["Unused"]}),
        kept={TAGS["Rows"]: "K", TAGS["RefUID"]: "U"},
        missing={TAGS["Link"]: "It is useless."},
        beside={TAGS["Pixels"]: frozenset({TAGS["Rows"], TAGS["Columns"]})},
    )


WRONG_LISTS: dict[str, tuple[str, str, str]] = {
    "unknown list": (
        "removed =",
        "remove =",
        ": unknown list 'remove'; use class_uids, removed, kept, missing, beside",
    ),
    "no kept": ("[kept]", "[beside.kept]", ": lacks the table [kept]; restore it"),
    "no missing": ("[missing]", "[kept.missing]", ": lacks the table [missing]; restore it"),
    "no beside": ("[beside]", "[missing.beside]", ": lacks the table [beside]; restore it"),
    "unknown action": ("\nK =", "\nX =", ", kept: unknown action 'X'; use K or U"),
    "two words": (
        "It is useless.",
        "Not needed.",
        ", missing: '(0008,1190) Link' needs a sentence that gives the reason; write one",
    ),
    "a number": (
        '"It is useless."',
        "5",
        ", missing: '(0008,1190) Link' needs a sentence that gives the reason; write one",
    ),
    "class UIDs": (
        '["(0008,0016) ClassUID"]',
        "[]",
        ", class_uids: 'class_uids' must be a list of one or more texts; correct it",
    ),
    "removed": (
        '"(0040,0002) Two"',
        "1",
        ", removed: 'removed' must be a list of one or more texts; correct it",
    ),
    "kept K": (
        'K = ["(0028,0010) Rows"]',
        "",
        ", kept.K: 'kept.K' must be a list of one or more texts; correct it",
    ),
    "kept U": (
        'U = ["(0008,1155) RefUID"]',
        "",
        ", kept.U: 'kept.U' must be a list of one or more texts; correct it",
    ),
    "a name": (
        "(0040,0002) Two",
        "(0040,0002) Zwei",
        ", removed: (0040,0002) is Two, not Zwei; correct tag or keyword",
    ),
    "a name missing": (
        "(0008,1190) Link",
        "(0008,1190) URL",
        ", missing: (0008,1190) is Link, not URL; correct tag or keyword",
    ),
    "a name beside": (
        "(7FE0,0010) Pixels",
        "(7FE0,0010) Picture",
        ", beside: (7FE0,0010) is Pixels, not Picture; correct tag or keyword",
    ),
    "a name of what is beside": (
        "(0028,0011) Columns",
        "(0028,0011) Lines",
        ", beside (7FE0,0010) Pixels: (0028,0011) is Columns, not Lines; correct tag or keyword",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), WRONG_LISTS.values(), ids=WRONG_LISTS)
def test_what_is_wrong_with_the_lists(old: str, new: str, expected: str, tmp_path: Path) -> None:
    assert LISTS.count(old) == 1
    path = tmp_path / "safety.toml"
    path.write_text(LISTS.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        checks.read(STANDARD, path)
    assert list(raised.value.findings) == [f"{path}{expected}"]
