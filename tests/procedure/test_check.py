"""`make check`: every check on what people decide, and what it says of an edit gone wrong."""

import pytest
from runs import Copy

from generator.curator import checking
from generator.standard.model import Standard

MAIN = "procedure/decisions/main.toml"


def findings(copy: Copy) -> list[str]:
    return copy.refuses("check")


def test_what_is_right(tiny_copy: Copy) -> None:
    before = tiny_copy.files()
    outcome = tiny_copy.run("check")
    assert (outcome.status, outcome.stdout) == (0, "")
    assert outcome.stderr == "check: 3 SOP classes, 22 entries; all checks hold\n"
    assert tiny_copy.files() == before, "nothing is built"


def test_the_real_decisions(standard: Standard, repository: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(repository))
    checked = checking.check(standard)
    assert checked.findings == ()
    assert len(checked.candidate) > 100


def test_all_files_are_read_before_it_says_what_is_wrong(tiny_copy: Copy) -> None:
    tiny_copy.edit(MAIN, 'action = "D"', 'action = "d"')
    tiny_copy.edit("procedure/sop_classes.toml", 'name = "beta Storage"', 'name = "b Storage"')
    tiny_copy.edit("procedure/stops.toml", 'is = ["DOC"]', 'is = "DOC"')
    tiny_copy.edit("procedure/siblings.toml", '"alpha"', '"alfa"')
    tiny_copy.edit("procedure/well_known.txt", "gamma Storage | ", "gamma | ")
    places = [line.split(": ")[0] for line in findings(tiny_copy)]
    assert places == [
        "procedure/sop_classes.toml, 1.2.2",
        f"{MAIN}, decision 2 ((0018,1160) FilterType)",
        "procedure/stops.toml, stop 1 (documents)",
        "procedure/siblings.toml, family 'greek'",
    ]


FILTER = '"(0018,1160) FilterType"'
WRONG = {
    "wrong IOD": (
        (MAIN, 'iods = ["gamma"]', 'iods = ["beta"]'),
        [
            "(0018,1160) FilterType is undecided in gamma Storage; "
            "decide it with make decide TAG='(0018,1160)' "
        ],
    ),
    "unknown IOD": (
        (MAIN, 'iods = ["gamma"]', 'iods = ["gama"]'),
        ["'gama' is not among the iods of the snapshot; correct it; did you mean 'gamma'?"],
    ),
    "no action": (
        (MAIN, 'action = "D"', ""),
        ["lacks 'action'; add action = \"X\", or another one of R, "],
    ),
    "unknown field": (
        (MAIN, 'action = "D"', 'action = "D"\nreplace = ["Z"]'),
        ["; did you mean 'replaces'?"],
    ),
    "keyword alone": ((MAIN, FILTER, '"FilterType"'), ["write '(0018,1160) FilterType'"]),
    "wrong tag": ((MAIN, FILTER, '"(0018,1161) FilterType"'), ["write '(0018,1160) FilterType'"]),
    "wrong keyword": ((MAIN, FILTER, '"(0018,1160) FiltrType"'), ["(0018,1160) is FilterType, not Filtr"]),
    "no scope": ((MAIN, 'iods = ["gamma"]', ""), ["it has 0; add for example everywhere = true"]),
    "siblings apart": (
        ("procedure/siblings.toml", '["alpha", "beta"]', '["alpha", "beta", "gamma"]'),
        [
            "greek: (0008,0060) Modality is kept in alpha, beta and lost in gamma; ",
            "greek: (0008,0070) Manufacturer is kept in alpha, beta and lost in gamma; ",
        ],
    ),
    "well-known action": (
        (
            "procedure/well_known.txt",
            "beta Storage | (0008,0070) | Manufacturer | K",
            "beta Storage | (0008,0070) | Manufacturer | X",
        ),
        [
            "procedure/well_known.txt:3: beta Storage: (0008,0070) Manufacturer is K, not X; "
            "if you mean that, change this line"
        ],
    ),
    "line of another form": (
        ("procedure/well_known.txt", " | absent", ""),
        ["procedure/well_known.txt:4: needs SOP class | tag | "],
    ),
    "SOP class by another name": (
        ("procedure/well_known.txt", "beta Storage", "betta Storage"),
        ["procedure/well_known.txt:3: 'betta Storage' is no SOP class of the snapshot; correct it"],
    ),
    "keyword of another": (
        ("procedure/well_known.txt", "beta Storage | (0008,0070) | M", "beta Storage | (0008,0070) | N"),
        ["procedure/well_known.txt:3: (0008,0070) is Manufacturer, not Nanufacturer; correct tag or "],
    ),
    "check of the outcome": (
        ("procedure/safety.toml", 'K = ["(0008,0060) Modality"]', f"K = [{FILTER}]"),
        [
            f"check 'always kept': {name} Storage: (0018,1160) FilterType is {action}, but has to be K"
            for name, action in (("alpha", "Z"), ("beta", "Z"), ("gamma", "D"))
        ],
    ),
}


@pytest.mark.parametrize(("edit", "expected"), WRONG.values(), ids=WRONG)
def test_an_edit_gone_wrong(tiny_copy: Copy, edit: tuple[str, str, str], expected: list[str]) -> None:
    tiny_copy.edit(*edit)
    found = findings(tiny_copy)
    for line in expected:
        assert any(line in each for each in found), found
    assert len(found) >= len(expected)


def test_a_file_that_cannot_be_read(tiny_copy: Copy) -> None:
    tiny_copy.write("procedure/well_known.txt", b"alpha \xff\n")
    (line,) = findings(tiny_copy)
    assert line.startswith("procedure/well_known.txt: ") and line.endswith("; restore the file")


def test_a_decision_that_forgets_what_it_replaces(tiny_copy: Copy) -> None:
    """The field to add is given."""
    tiny_copy.write(
        "procedure/decisions/zz.toml",
        '[[decision]]\nattributes = ["(0018,0050) SliceThickness"]\naction = "D"\neverywhere = true\n'
        'because = "Written for a test only."\n',
    )
    (line,) = findings(tiny_copy)
    assert line.endswith('delete it or correct the scope, or write replaces = ["K"]')
    tiny_copy.edit("procedure/decisions/zz.toml", "everywhere", 'replaces = ["X"]\neverywhere')
    assert all("change 'replaces' (add 'K') or the scope" in line for line in findings(tiny_copy))


def test_sop_classes_by_name(tiny_copy: Copy) -> None:
    tiny_copy.edit(MAIN, 'iods = ["gamma"]', 'sop_classes = ["gamma Storage"]')
    assert tiny_copy.run("check").status == 0
