"""`make explain`: what it says, in which forms it may be asked, and that it never says what is not so."""

import json
import os
import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from runs import REPOSITORY, Copy

from generator.curator import explanation, wording
from generator.curator.explanation import Explanation, Question
from generator.errors import UserError
from generator.standard.model import Standard

CT = "1.2.840.10008.5.1.4.1.1.2"
Explain = Callable[..., Explanation]


@pytest.fixture
def explain(standard: Standard, monkeypatch: pytest.MonkeyPatch) -> Explain:
    """Return a function from what is typed to the explanation, over the real data."""
    monkeypatch.chdir(REPOSITORY)
    return lambda sop_class, attribute, creator="": explanation.explain(
        Question(sop_class, attribute, creator), standard
    )


def test_the_words_of_it(tiny_copy: Copy) -> None:
    outcome = tiny_copy.run("explain", "1.2.1", "(0018,1160)")
    assert (outcome.status, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        "(0018,1160) FilterType (SH) in alpha Storage\n"
        "action:         Z\n"
        "justification:  [AUTO] Attribute type\n"
        "automatic:      Z by rule 'empty text': Not in Table E.1-1, of a VR that can hold text or an "
        "identifier, and of Type 2 or 2C: empty.\n"
        "decision:       none\n"
        "Table E.1-1:    not listed\n"
        "required type:  2\n"
        "occurrence:     equipment (M), Type 2, top level, live\n"
        "occurrence:     filter (U), Type 1, top level, not live\n"
        "occurrence:     image (M), Type 1, MethodSequence, not live\n"
        "PS3.6:          https://dicom.nema.org/medical/dicom/2026c/output/html/part06.html#table_6-1\n"
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            ("1.2.1", "(0008,0070)"),
            "decision:       procedure/decisions/main.toml:1, decision 1 ((0008,0070) ",
        ),
        (
            ("1.2.3", "(0018,1160)"),
            "decision:       procedure/decisions/main.toml:7, decision 2 ((0018,1160) ",
        ),
        (("1.2.1", "(0020,000d)"), "action:         U\n"),
        (("1.2.1", "(0020,000D)"), "Table E.1-1:    U\n"),
        (("1.2.1", "(0008,0104)"), "required type:  none, since no occurrence is live\n"),
        (
            ("1.2.3", "(0008,0060)"),
            "action:         X (not in the IOD)\njustification:  Not an attribute of ",
        ),
        (("gamma", "Modality"), "(0008,0060) Modality (CS) in gamma Storage\n"),
    ],
)
def test_it_says(tiny_copy: Copy, words: tuple[str, str], expected: str) -> None:
    outcome = tiny_copy.run("explain", *words)
    assert (outcome.status, outcome.stderr) == (0, "")
    assert expected in outcome.stdout


def test_what_is_typed_may_stand_in_the_environment(tiny_copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    """So `make` passes it on, without evaluating it."""
    for name, value in {"SOP_CLASS": "alpha", "TAG": "FilterType", "FORMAT": "json"}.items():
        monkeypatch.setenv(name, value)
    outcome = tiny_copy.run("explain")
    assert json.loads(outcome.stdout)["action"] == "Z"
    assert json.loads(tiny_copy.run("explain", "1.2.1", "FilterType", "--json").stdout)["action"] == "Z"


def test_an_undecided_attribute(tiny_copy: Copy) -> None:
    tiny_copy.write("procedure/decisions/main.toml", "")
    assert "action:         undecided\n" in tiny_copy.run("explain", "1.2.1", "(0008,0070)").stdout


def test_a_stale_decision_is_no_explanation(tiny_copy: Copy) -> None:
    tiny_copy.edit("procedure/decisions/main.toml", 'action = "D"', 'action = "D"\nreplaces = ["X"]')
    (line,) = tiny_copy.refuses("explain", "gamma", "FilterType")
    assert "stale: without it (0018,1160) FilterType is undecided in gamma Storage, not X" in line
    assert tiny_copy.run("explain", "alpha", "FilterType").status == 0, "it is of no concern to that class"


def test_a_rejected_class(tiny_copy: Copy) -> None:
    reject = 'reject = "This file holds what nobody can clean."'
    text = tiny_copy.read("procedure/sop_classes.toml").replace("support = true", reject, 1)
    tiny_copy.write("procedure/sop_classes.toml", text)
    outcome = tiny_copy.run("explain", "1.2.1", "(0010,0010)")
    assert "action:         R (rejected)\njustification:  This file holds what nobody can clean.\n" in (
        outcome.stdout
    )


FORMS = ["({0},{1})", "{0},{1}", "{0}|{1}", "{0}{1}", "0x{0}{1}", "x{0}{1}", " ( 0x{0} , 0x{1} ) "]


@pytest.mark.parametrize("form", [*FORMS, *(form.lower() for form in FORMS)])
def test_every_form_of_a_tag(explain: Explain, form: str) -> None:
    """The forms that `lookup` takes, in upper and lower case."""
    asked = form.format("0018", "106A")
    explained = explain("MR", asked if form.isupper() else asked.lower())
    assert explained["attribute"]["keyword"] == "SynchronizationTrigger"
    assert explained == explain("MR", "SynchronizationTrigger")


@pytest.mark.parametrize(
    "word",
    ["PatientName", "patientname", "Patient's Name", "patients name", "(0010,0010) PatientName"],
)
def test_keywords_and_names(explain: Explain, word: str) -> None:
    assert explain("CT", word)["action"] == "Z"


@pytest.mark.parametrize(
    "word",
    [
        CT,
        f"{CT}\0",
        "CT",
        "ct",
        "CT Image",
        "CT Image Storage",
        "CTImageStorage",
        "ct-image",
        "ct image storage",
    ],
)
def test_every_name_of_a_sop_class(explain: Explain, word: str) -> None:
    assert explain(word, "PatientName")["sopClass"]["uid"] == CT


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("CT", ""), "TAG is not given; write a tag such as"),
        (("", "PatientName"), "SOP_CLASS is not given"),
        (("CT", "PatientNam"), "did you mean 'PatientName'"),
        (("CT", "Patient"), "is no attribute of PS3.6"),
        (("CT", "(0010,00100)"), "is no attribute of PS3.6"),
        (("CT", "(0018,9999)"), "(0018,9999) is no attribute of PS3.6, so it is X wherever it stands"),
        (("CT", "(0010,0010) PatientID"), "(0010,0010) is PatientName; give one of them"),
        (("CTs", "PatientName"), "did you mean 'CT"),
        (("PET", "PatientName"), "Positron Emission Tomography Image Storage (1.2.840.10008.5.1.4.1.1.128)"),
        (("Enhanced", "PatientName"), "may be Enhanced "),
        (("digital-x-ray-image", "PatientName"), "For Presentation (1.2.840.10008.5.1.4.1.1.1.1) or "),
        (("1.2.840.10008.5.1.4.1.1.22", "PatientName"), "did you mean '1.2.840.10008.5.1.4.1.1.2"),
    ],
)
def test_unknown_or_ambiguous(explain: Explain, words: tuple[str, str], expected: str) -> None:
    with pytest.raises(UserError) as raised:
        explain(*words)
    (line,) = raised.value.findings
    assert expected in line and "\n" not in line


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("CT", "(6000,3000)"), {"kind": "repeating group", "action": "X"}),
        (("CT", "60xx3000"), {"kind": "repeating group", "action": "X"}),
        (("CT", "(0008,0000)"), {"kind": "group length", "action": "X"}),
        (("CT", "(0002,0003)"), {"kind": "file meta information", "action": "U"}),
        (("CT", "(0002,0016)"), {"kind": "file meta information", "action": "X"}),
        (("CT", "(0018,0080)"), {"kind": "not in the IOD", "action": "X"}),
        (("MR", "(0019,100C)"), {"kind": "private attribute", "action": "X"}),
        (("MR", "(0019,0010)"), {"kind": "private creator", "action": "X"}),
        (("MR", "(0019,0210)"), {"kind": "illegal element", "action": "X"}),
        (("MR", "(0009,0000)"), {"kind": "private attribute", "action": "X"}),
        (("Encapsulated PDF", "PatientName"), {"kind": "rejected", "action": "R"}),
    ],
)
def test_what_it_is(explain: Explain, words: tuple[str, str], expected: dict[str, str]) -> None:
    explained = explain(*words)
    assert {name: explained[name] for name in expected} == expected
    assert wording.text_of(explained).startswith(explained["attribute"]["tag"])


SAFE = "SIEMENS MR HEADER"
SAID = [
    (
        ("MR", "(0019,0010)", "NOBODY"),
        "nothing of the private creator 'NOBODY' is known, so all of it is removed",
    ),
    (("MR", "(0019,0010)", SAFE), "under option:   K with retainSafePrivate, by (0019,XX0A), (0019,XX0B), "),
    (("MR", "(0021,0010)", SAFE), f"nothing of '{SAFE}' in this group comes back under any option\n"),
    (("MR", "(0003,0010)", ""), "(0003,0010) illegal element in MR Image Storage\n"),
    (("MR", "(0019,xx0c)", SAFE), f"(0019,XX0C) B Value (IS) of {SAFE} in MR Image Storage\n"),
    (("MR", "(0019,10FF)", SAFE), f"of '{SAFE}' it knows (0019,XX0A), (0019,XX0B), "),
    (("MR", "(0019,10FF)", ""), "it knows no (0019,XXFF)\n"),
    (
        ("CT", "(0028,0301)", ""),
        "stops the file: where a value is YES: The file says that text is burned into",
    ),
    (("CT", "(0008,0008)", ""), "stops the file: where a value contains SCREEN SAVE or "),
    (
        ("CT", "(0028,0303)", ""),
        "written anew:   REMOVED\n                with retainLongitudinalFullDates: UNM",
    ),
    (("CT", "(0012,0064)", ""), "written anew:   113100 DCM Basic Application Confidentiality Profile\n"),
    (("CT", "(0002,0003)", ""), "under option:   K with retainUIDs, by every UID is kept where one is\n"),
    (("CT", "(0008,0001)", ""), "(0008,0001) LengthToEnd (UL) (retired) in CT Image Storage\n"),
    (
        ("CT", "(6000,3000)", ""),
        "(6000,3000) of the repeating group (60XX,3000) OverlayData (OB or OW) in CT",
    ),
]


@pytest.mark.parametrize(("words", "expected"), SAID)
def test_in_words(explain: Explain, words: tuple[str, str, str], expected: str) -> None:
    assert expected in wording.text_of(explain(*words))


def test_the_group_of_an_overlay(explain: Explain) -> None:
    attribute = explain("CT", "(6002,3000)")["attribute"]
    assert (attribute["tag"], attribute["repeatingGroup"]) == ("(6002,3000)", "(60XX,3000)")


def test_a_private_attribute_with_its_creator(explain: Explain) -> None:
    explained = explain("MR", "(0019,100c)", " SIEMENS MR HEADER ")
    assert explained["options"]["retainSafePrivate"] == {"action": "K", "by": "PS3.15 Table E.3.10-1"}
    assert explained["tableE.3.10-1"].endswith("part15.html#table_E.3.10-1")
    decided = explain("MR", "(0019,100A)", "SIEMENS MR HEADER")
    assert decided["decision"]["file"] == "procedure/decisions/private.toml"
    creator = explain("MR", "(0019,0010)", "SIEMENS MR HEADER")
    assert creator["options"]["retainSafePrivate"]["action"] == "K"
    (note,) = explain("MR", "(0019,100C)", "SIEMENS MR HEADERS")["notes"]
    assert "is known, so all of it is removed; did you mean 'SIEMENS MR HEADER'" in note
    (note,) = explain("MR", "(0019,100C)")["notes"]
    assert "SIEMENS MR HEADER" in note
    with pytest.raises(UserError, match=r"\(0010,0010\) is no private attribute"):
        explain("MR", "PatientName", "SIEMENS MR HEADER")


def test_what_is_inserted(explain: Explain) -> None:
    explained = explain("CT", "LongitudinalTemporalInformationModified")
    assert (explained["action"], explained["insert"]["Value"]) == ("X", ["REMOVED"])
    under = explained["insertUnder"]
    assert under["retainLongitudinalModifiedDates"]["Value"] == ["MODIFIED"]
    text = wording.text_of(explained)
    assert "written anew:   REMOVED\n" in text and "with retainLongitudinalFullDates: UNMODIFIED\n" in text


def test_what_stops_a_file(explain: Explain) -> None:
    names = {rule["name"] for rule in explain("CT", "ImageType")["stops"]}
    assert "screen save" in names and "dose page of a CT scanner" in names
    assert "dose page of a CT scanner" not in {rule["name"] for rule in explain("MR", "ImageType")["stops"]}
    (burned_in,) = explain("CT", "BurnedInAnnotation")["stops"]
    assert (burned_in["is"], burned_in["file"]) == (["YES"], "procedure/stops.toml")


def test_a_decision_and_where_it_stands(explain: Explain) -> None:
    explained = explain("CT", "ConvolutionKernel")
    decision = explained["decision"]
    lines = (REPOSITORY / decision["file"]).read_text(encoding="utf-8").splitlines()
    assert lines[decision["line"] - 1] == "[[decision]]"
    assert "(0018,1210) ConvolutionKernel" in lines[decision["line"]]
    assert explained["justification"] == decision["because"]
    assert explained["automatic"]["rule"] == "optional type"


def test_the_cell_of_the_table(explain: Explain) -> None:
    explained = explain("CT", "PatientAge")
    cell = explained["tableE.1-1"]
    assert (cell["basicProfile"], cell["options"]) == ("X", {"retainPatientCharacteristics": "K"})
    assert cell["link"].endswith("/2026c/output/html/part15.html#table_E.1-1")
    assert explained["options"]["retainPatientCharacteristics"]["action"] == "K"
    (place,) = explained["occurrences"]
    assert place["link"].endswith("/2026b/output/html/part03.html#table_C.7-4a")
    assert [(place["module"], place["usage"], place["live"]) for place in explained["occurrences"]] == [
        ("patient-study", "U", False)
    ]


def entries(procedure: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for uid, sop_class in procedure["sopClass"].items():
        for tag, entry in sop_class["tag"].items():
            yield uid, tag, entry


def test_it_says_what_is_published(explain: Explain, procedure: dict[str, Any]) -> None:
    """Explained alone, a SOP class comes to what all of them together come to."""
    every = list(entries(procedure))
    for uid, tag, entry in random.Random(20261128).sample(every, 40):  # noqa: S311
        explained = explain(uid, tag)
        options = {option: outcome["action"] for option, outcome in explained.get("options", {}).items()}
        assert (explained["action"], explained["justification"]) == (entry["default"], entry["justification"])
        assert options == entry.get("options", {}), (uid, tag)
    for tag, entry in procedure["fileMeta"]["tag"].items():
        assert explain("CT", tag)["action"] == entry["default"]


@pytest.mark.parametrize("in_environment", [False, True], ids=["on the command line", "in the environment"])
@pytest.mark.parametrize(
    "word", ["$(shell touch {0})", "`touch {0}`", "'; touch {0}; '", '"; touch {0}; "', "$$(touch {0})"]
)
def test_what_is_typed_is_not_evaluated(tmp_path: Path, word: str, in_environment: bool) -> None:
    """Neither make nor the shell looks at it."""
    made = tmp_path / "made"
    words = {"SOP_CLASS": "CT", "TAG": word.format(made)}
    given = [] if in_environment else [f"{name}={value}" for name, value in words.items()]
    outcome = subprocess.run(
        ["make", "-o", ".venv/made", "-o", ".venv/with-final", "explain", *given],
        cwd=REPOSITORY,
        env={**os.environ, **(words if in_environment else {})},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 2
    assert "is no attribute of PS3.6" in outcome.stderr and str(made) in outcome.stderr
    assert not made.exists()
