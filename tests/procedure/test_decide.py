"""`make decide`: the entry that it writes, where, and what it shows before."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from runs import REPOSITORY, Copy, Outcome

from generator.curator import deciding, entry
from generator.errors import UserError
from generator.procedure import decisions

MAIN = "procedure/decisions/main.toml"
WELL_KNOWN = "procedure/well_known.txt"
Decide = Callable[..., Outcome]

WISH = {
    "TAG": "SpatialResolution",
    "SOP_CLASS": "alpha, beta Storage",
    "ACTION": "K",
    "FILE": "main",
    "REASON": "Written for a test only.",
}


@pytest.fixture
def decide(tiny_copy: Copy, monkeypatch: pytest.MonkeyPatch) -> Decide:
    """Return a function that runs the command with words in the environment, as `make` does."""
    for name in (*deciding.WORDS, "YES"):
        monkeypatch.delenv(name, raising=False)

    def run(**words: str) -> Outcome:
        with monkeypatch.context() as patch:
            for name, value in (WISH | words).items():
                patch.setenv(name, value)
            return tiny_copy.run("decide")

    return run


ENTRY = """\
[[decision]]
attributes = ["(0018,1050) SpatialResolution"]
action = "K"
replaces = ["X"]
sop_classes = ["alpha Storage", "beta Storage"]
because = \"\"\"\\
Written for a test only.\\
\"\"\"
"""


def test_it_shows_what_changes_and_writes_nothing(tiny_copy: Copy, decide: Decide) -> None:
    before = tiny_copy.files()
    outcome = decide()
    assert outcome.status == 0
    assert outcome.stdout == (
        f"{MAIN}:7\n\n{ENTRY}\n"
        "changes 2 entries in 2 SOP classes:\n"
        "  alpha Storage\n"
        "    (0018,1050) SpatialResolution: X -> K\n"
        "  beta Storage\n"
        "    (0018,1050) SpatialResolution: X -> K\n\n"
    )
    assert outcome.stderr == "decide: nothing is written; run it again with YES=1 to write it\n"
    assert tiny_copy.files() == before


def test_what_is_written_is_what_was_shown(tiny_copy: Copy, decide: Decide) -> None:
    text = tiny_copy.read(MAIN)
    outcome = decide(YES="1")
    assert (outcome.status, outcome.stderr.splitlines()[-1]) == (
        0,
        f"decide: wrote {MAIN}; `make final` makes the packages of it",
    )
    first, second = text.split("\n\n")
    assert tiny_copy.read(MAIN) == f"{first}\n\n{ENTRY}\n{second}"
    assert tiny_copy.run("check").status == 0
    assert "action:         K\n" in tiny_copy.run("explain", "beta", "SpatialResolution").stdout
    assert "action:         X (not in" in tiny_copy.run("explain", "gamma", "SpatialResolution").stdout
    again = decide(YES="1")
    assert again.status == 1
    assert "already K everywhere in the scope" in again.stderr


def test_whoever_sits_at_a_terminal_is_asked(
    tiny_copy: Copy, decide: Decide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: "")
    text = tiny_copy.read(MAIN)
    assert decide().status == 0
    assert tiny_copy.read(MAIN) == text
    monkeypatch.setattr("builtins.input", lambda _: "y")
    assert decide().status == 0
    assert tiny_copy.read(MAIN) != text


def test_well_known_actions_change_with_it(tiny_copy: Copy, decide: Decide) -> None:
    words = {"TAG": "(0008,0070)", "SOP_CLASS": "1.2.2", "ACTION": "X", "YES": "1"}
    tiny_copy.write("procedure/siblings.toml", '[family]\ngreek = ["alpha"]\n')
    outcome = decide(**words)
    assert outcome.status == 0
    assert (
        f"{WELL_KNOWN}:3: beta Storage | (0008,0070) | Manufacturer | K\n"
        "becomes beta Storage | (0008,0070) | Manufacturer | X\n" in outcome.stdout
    )
    assert tiny_copy.read(WELL_KNOWN).splitlines()[2] == "beta Storage | (0008,0070) | Manufacturer | X"
    assert tiny_copy.run("check").status == 0


def test_what_stands_inside_of_a_sequence_changes_too(tiny_copy: Copy, decide: Decide) -> None:
    """The words in items come back with the sequence; nobody has decided them."""
    outcome = decide(TAG="MethodSequence", ACTION="K", SOP_CLASS="", IOD="alpha")
    assert outcome.status == 1
    assert (
        "(0008,0104) CodeMeaning is undecided in alpha Storage; decide it with make decide" in outcome.stderr
    )
    reason = 'because = "Written for a test only."\n'
    tiny_copy.write(
        "procedure/decisions/inner.toml",
        '[[decision]]\nattributes = ["(0008,0104) CodeMeaning", "(0018,1160) FilterType"]\naction = "D"\n'
        f'iods = ["alpha", "beta"]\n{reason}',
    )
    outcome = decide(TAG="MethodSequence", ACTION="K", SOP_CLASS="", MODULE="image")
    assert outcome.status == 0, outcome.stderr
    for change in (
        "(0018,9300) MethodSequence: X -> K",
        "(0008,0104) CodeMeaning: X -> D",
        "(0018,1160) FilterType: Z -> D",
    ):
        assert outcome.stdout.count(f"    {change}\n") == 2, change
    assert "changes 6 entries in 2 SOP classes:\n" in outcome.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"TAG": ""}, "TAG is not given"),
        ({"TAG": "SliceThicknes"}, "did you mean 'SliceThickness'"),
        ({"TAG": "(0019,1001)"}, "(0019,1001) is private; decide it in procedure/decisions/private.toml"),
        ({"TAG": "(0018,0000)"}, "(0018,0000) is a group length"),
        ({"ACTION": "d"}, "ACTION 'd' is none of R, X, Z, D, U, C, K; give one; did you mean 'D'?"),
        ({"ACTION": ""}, "ACTION '' is none of"),
        ({"REASON": "not needed"}, "REASON must be a sentence"),
        ({"REASON": "It hides a \u202e turn."}, "REASON has a character that cannot be printed"),
        ({"FILE": "mian"}, "FILE 'mian' is none of main; give one; did you mean 'main'?"),
        ({"FILE": ""}, "FILE '' is none of main; give one"),
        (
            {"SOP_CLASS": ""},
            "give exactly one scope out of EVERYWHERE, BESIDE, IOD, MODULE, SOP_CLASS; none is",
        ),
        ({"IOD": "alpha"}, "give exactly one scope"),
        ({"SOP_CLASS": "delta"}, "SOP_CLASS 'delta' is no SOP class of the snapshot"),
        (
            {"SOP_CLASS": "", "MODULE": "imag"},
            "MODULE 'imag' is not in the snapshot; correct it; did you mean 'im",
        ),
        ({"ACTION": "X"}, "(0018,1050): already X everywhere in the scope"),
        (
            {"TAG": "PatientName", "ACTION": "K"},
            "the new entry: K on (0010,0010) PatientName, which PS3.15 Table ",
        ),
        (
            {"TAG": "FilterType", "ACTION": "X", "SOP_CLASS": "", "IOD": "gamma"},
            "the new entry: decides (0018,1160) in gamma Storage with the same breadth as "
            f"{MAIN}:7, decision 2; narrow one",
        ),
        ({"TAG": "Modality", "ACTION": "X", "SOP_CLASS": "alpha"}, "check 'always kept': alpha Storage: "),
        (
            {"TAG": "Modality", "ACTION": "D", "SOP_CLASS": "", "MODULE": "filter"},
            "error: no supported SOP class is in the scope modules filter; give another one",
        ),
        (
            {"SOP_CLASS": "", "BESIDE": "CodeMeaning"},
            "error: the new entry: no IOD lists (0008,0104) CodeMeaning",
        ),
        (
            {"TAG": "IconImageSequence", "ACTION": "K", "SOP_CLASS": "", "EVERYWHERE": "1"},
            "error: (0088,0200): no supported SOP class lists it; give BESIDE, IOD or SOP_CLASS",
        ),
    ],
)
def test_refused(tiny_copy: Copy, decide: Decide, words: dict[str, str], expected: str) -> None:
    before = tiny_copy.files()
    outcome = decide(YES="1", **words)
    assert (outcome.status, outcome.stdout) == (1, "")
    assert expected in outcome.stderr
    assert "Traceback" not in outcome.stderr
    assert tiny_copy.files() == before


def test_an_attribute_that_no_iod_lists(tiny_copy: Copy, decide: Decide) -> None:
    outcome = decide(TAG="Modality", SOP_CLASS="gamma", ACTION="K", YES="1")
    assert outcome.status == 0, outcome.stderr
    assert 'replaces = ["unlisted"]\n' in outcome.stdout
    assert "    (0008,0060) Modality: X, not listed -> K\n" in outcome.stdout
    assert tiny_copy.run("check").status == 0


SCOPES = [
    ({"EVERYWHERE": "1"}, '["X"]\neverywhere = true\n'),
    (
        {"BESIDE": "Modality; (0018,0050)"},
        '["X", "unlisted"]\nbeside = ["(0008,0060) Modality", "(0018,0050) SliceThickness"]\n',
    ),
    ({"IOD": "alpha, beta"}, '["X"]\niods = ["alpha", "beta"]\n'),
    ({"MODULE": "equipment"}, '["X"]\nmodules = ["equipment"]\n'),
]


@pytest.mark.parametrize(("scope", "written"), SCOPES)
def test_every_scope(tiny_copy: Copy, decide: Decide, scope: dict[str, str], written: str) -> None:
    outcome = decide(SOP_CLASS="", YES="1", **scope)
    assert outcome.status == 0, outcome.stderr
    assert f'action = "K"\nreplaces = {written}' in outcome.stdout
    assert "    (0018,1050) SpatialResolution: X -> K\n" in outcome.stdout
    assert tiny_copy.run("check").status == 0


def test_what_nobody_decided_needs_no_word_on_what_it_replaces(tiny_copy: Copy, decide: Decide) -> None:
    tiny_copy.write(MAIN, tiny_copy.read(MAIN).partition("\n\n")[2])
    outcome = decide(TAG="Manufacturer", SOP_CLASS="", EVERYWHERE="1", YES="1")
    assert outcome.status == 0, outcome.stderr
    assert "replaces" not in outcome.stdout
    assert "    (0008,0070) Manufacturer: undecided -> K\n" in outcome.stdout
    assert tiny_copy.run("check").status == 0


def test_a_deviation_is_written_with_its_reason(tiny_copy: Copy, decide: Decide) -> None:
    outcome = decide(TAG="PatientName", DEVIATION="Phantoms have no name.", YES="1")
    assert outcome.status == 0, outcome.stderr
    assert 'deviation = """\\\nPhantoms have no name.\\\n"""\n' in outcome.stdout
    assert tiny_copy.run("check").status == 0


def fields(tag: str, reason: str) -> dict[str, object]:
    return {"attributes": [f"{tag} Nothing"], "action": "X", "everywhere": True, "because": reason}


@pytest.mark.parametrize(
    "reason",
    [
        "Short reason here.",
        'Quotes """ and \\ and \'these\'.',
        "word " * 80 + "end.",
        "Ends with a \\",
        'Ends in "',
    ],
)
def test_an_entry_says_what_it_is_given(reason: str) -> None:
    text = entry.written(fields("(0018,0050)", reason))
    (read,) = tomllib.loads(text)["decision"]
    assert read == fields("(0018,0050)", reason)
    assert max(map(len, text.splitlines())) <= 110


FILE = """\
# What the file is about.

# First section.

[[decision]]
attributes = ["(0018,0050) A"]
because = \"\"\"\\
# No comment.
\"\"\"

[[module]]
use = ["x"]

# Second section.

# On the next one.
[[decision]]
attributes = ["(0018,0060) B"]
"""


@pytest.mark.parametrize(
    ("tag", "before", "number"),
    [
        ("(0010,0010)", "# First section.\n\n", 1),
        ("(0018,0055)", '# No comment.\n"""\n\n', 2),
        ("(0020,0010)", '"(0018,0060) B"]\n\n', 3),
    ],
)
def test_where_an_entry_stands(tag: str, before: str, number: int) -> None:
    made = entry.written(fields(tag, "It is so."))
    put = entry.placed(Path("x.toml"), FILE, made, tag)
    assert put.number == number
    head, _, tail = put.text.partition(made)
    assert head.endswith(before)
    assert put.text.splitlines()[put.line - 1] == "[[decision]]"
    assert (head + tail).replace("\n\n\n", "\n\n").strip() == FILE.strip(), "nothing else changes"


def test_a_comment_above_the_first_entry_stays_with_it() -> None:
    made = entry.written(fields("(0008,0005)", "It is so."))
    text = '# The file.\n\n# Of A.\n[[decision]]\nattributes = ["(0018,0050) A"]\n'
    put = entry.placed(Path("x.toml"), text, made, "(0008,0005)")
    assert put.text == text.replace("# Of A.", f"{made}\n# Of A.")
    # What heads the file is no comment on the entry.
    put = entry.placed(Path("x.toml"), text.partition("\n\n")[2], made, "(0008,0005)")
    assert put.text.startswith('# Of A.\n[[decision]]\nattributes = ["(0008,0005) Nothing"]\n')


def test_long_lists_stand_one_name_a_line() -> None:
    names = [f"(0018,00{number}) Something{number}" for number in range(10, 16)]
    made = entry.written({"attributes": names, "action": "X"})
    assert made.splitlines()[1:4] == ["attributes = [", f'    "{names[0]}",', f'    "{names[1]}",']
    assert tomllib.loads(made)["decision"] == [{"attributes": names, "action": "X"}]


def test_entries_that_cannot_be_told_apart() -> None:
    text = 'note = """\n[[decision]]\n"""\n[[decision]]\nattributes = ["(0018,0050) A"]\n'
    with pytest.raises(UserError) as raised:
        entry.placed(Path("x.toml"), text, "NEW", "(0018,0060)")
    assert list(raised.value.findings) == [
        "x.toml: its entries cannot be told apart; add this one by hand: NEW"
    ]


@pytest.mark.parametrize(
    "path", sorted((REPOSITORY / decisions.FOLDER).glob("*.toml")), ids=lambda path: path.stem
)
def test_every_file_has_a_place_for_every_tag(path: Path) -> None:
    if path.name == decisions.PRIVATE_FILE:
        return
    text = path.read_text(encoding="utf-8")
    for tag in ("(0002,0001)", "(0018,0050)", "(0040,9096)", "(7FE0,0010)"):
        put = entry.placed(path, text, entry.written(fields(tag, "It is so.")), tag)
        assert "\n\n\n" not in put.text
        assert tomllib.loads(put.text)["decision"][put.number - 1] == fields(tag, "It is so.")
