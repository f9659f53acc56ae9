"""Bad input of issue 2: one line for each finding with file and entry, status 1, nothing touched.

What is wrong with a single entry is tried on the real data; what only shows when decisions
meet the rules is tried on a tiny standard, one by one, and on the real data all at once.
"""

import os
import re
from collections.abc import Callable

import pytest
from runs import Copy

from generator import __main__ as command_line
from generator.version import Version

FILE = "procedure/decisions/zz.toml"


def decision(
    attributes: str = '["(0010,0010) PatientName"]',
    action: str = '"D"',
    scope: str = "everywhere = true",
    replaces: str | None = '["Z"]',
    because: str = '"Written for a test only."',
    extra: str = "",
) -> str:
    """Return a decision of which one field is to be wrong."""
    lines = [
        "[[decision]]",
        f"attributes = {attributes}",
        f"action = {action}",
        scope,
        f"because = {because}",
        extra,
    ]
    if replaces is not None:
        lines.append(f"replaces = {replaces}")
    return "\n".join(lines) + "\n"


def module_decision(use: str = '["patient"]', scope: str = "everywhere = true", extra: str = "") -> str:
    return f'[[module]]\nuse = {use}\n{scope}\nbecause = "Written for a test only."\n{extra}\n'


ENTRY = f"{FILE}, decision 1"
SECOND = f"{FILE}, decision 2"
USE = f"{FILE}, module 1"
THICKNESS = "(0018,0050) SliceThickness"
MAKER = "(0008,0070) Manufacturer"
NAMED = f"{ENTRY} ((0010,0010) PatientName)"

# Content of a decision file to what the one line says.
BROKEN = {
    "broken TOML": ('[[decision]\naction = "X"\n', f"{FILE}: broken TOML: "),
    "TOML with a key twice": (decision(extra='action = "X"'), f"{FILE}: broken TOML: "),
    "not UTF-8": (decision().encode() + b"# caf\xe9\n", f"{FILE}: not UTF-8 "),
    "control character": (
        decision(because='"Written for a \\u001b[31m test."'),
        f"{FILE}, decision 1 because: the character \\u001b does not show; delete it",
    ),
    "bidi character": (
        decision(because='"Written for a \u202etest only."'),
        f"{FILE}, line 5: the character \\u202e does not show; delete it",
    ),
    "zero-width character in a name": (
        decision('["(0010,0010)\u200b PatientName"]'),
        f"{FILE}, line 2: the character \\u200b does not show; delete it",
    ),
    "hidden character in a comment": (
        f"# nothing\u2066\n{decision()}",
        f"{FILE}, line 1: the character \\u2066 does not show; delete it",
    ),
    "deep nesting": ("x = " + "[" * 100_000, f"{FILE}: is nested deeper than 40 levels"),
    "deep keys": (".".join("a" * 500) + " = 1\n", f"{FILE}, a a a"),
    "huge number": (decision(action="1" * 5000), f"{FILE}: broken TOML: Exceeds the limit"),
    "large number": (decision(action="1" * 30), f"{FILE}, decision 1 action: is too large a number"),
    "no number": (decision(action="nan"), f"{FILE}, decision 1 action: is no finite number"),
    "megabyte of text": (
        decision(action=f'"{"x" * 1_000_000}"'),
        f"{FILE}, decision 1 action: a text of 1,000,000 characters",
    ),
    "unknown table": ("[[decisions]]\n", f"{FILE}: unknown table 'decisions'"),
    "table without brackets": ("decision = [1]\n", f"{FILE}"),
    "number for a table": ("decision = 5\n", f"{FILE}"),
    "number for a module table": ("module = [5]\n", f"{FILE}"),
    "unknown tag": (decision('["(0009,9999) Nothing"]'), f"{ENTRY}: no attribute has the tag (0009,9999)"),
    "unknown mask": (
        decision('["(61XX,3000) OverlayData"]'),
        f"{ENTRY}: no attribute has the tag (61XX,3000)",
    ),
    "keyword of another attribute": (
        decision('["(0010,0010) PatientID"]'),
        f"{ENTRY}: (0010,0010) is PatientName, not PatientID",
    ),
    "tag only": (
        decision('["(0010,0010)"]'),
        f"{ENTRY}: '(0010,0010)' is not of the form '(GGGG,EEEE) Keyword'",
    ),
    "keyword only": (decision('["PatientName"]'), f"{ENTRY}: 'PatientName' is not of the form"),
    "tag in lower case": (decision('["(0018,106a) SynchronizationTrigger"]'), f"{ENTRY}: "),
    "tag with a line break": (decision('["(0010,0010) PatientName\\n"]'), f"{ENTRY}: "),
    "attributes as text": (decision('"(0010,0010) PatientName"'), f"{ENTRY}: 'attributes' must be a list"),
    "no attributes": (decision("[]"), f"{ENTRY}: 'attributes' must be a list"),
    "attributes as numbers": (decision("[16, 16]"), f"{ENTRY}: 'attributes' must be a list"),
    "attribute twice": (
        decision('["(0010,0010) PatientName", "(0010,0010) PatientName"]'),
        f"{ENTRY}: '(0010,0010) PatientName' stands twice in 'attributes'",
    ),
    "unknown action": (decision(action='"Q"'), f"{NAMED}: unknown action 'Q'"),
    "action in lower case": (decision(action='"x"'), f"{NAMED}: unknown action 'x'"),
    "empty action": (decision(action='""'), f"{NAMED}: unknown action ''"),
    "action as a list": (decision(action='["X"]'), f"{NAMED}: unknown action ['X']"),
    "unknown action replaced": (decision(replaces='["Q"]'), f"{NAMED}: unknown action 'Q' in 'replaces'"),
    "unlisted everywhere": (
        decision(replaces='["unlisted"]'),
        f"{NAMED}: 'unlisted' in 'replaces' needs beside, iods or sop_classes",
    ),
    "unlisted in a module": (
        decision(replaces='["unlisted", "X"]', scope='modules = ["ct-image"]'),
        f"{NAMED}: 'unlisted' in 'replaces' needs beside, iods or sop_classes",
    ),
    "beside an unknown attribute": (
        decision(scope='beside = ["(0009,9999) Nothing"]'),
        f"{NAMED}: no attribute has the tag (0009,9999)",
    ),
    "beside a wrong keyword": (
        decision(scope='beside = ["(7FE0,0010) FloatPixelData"]'),
        f"{NAMED}: (7FE0,0010) is PixelData, not FloatPixelData",
    ),
    "beside an attribute of no IOD": (
        decision(scope='beside = ["(0010,2160) EthnicGroup"]'),
        f"{NAMED}: no IOD lists (0010,2160) EthnicGroup at the top level",
    ),
    "beside an attribute inside sequences only": (
        decision(scope='beside = ["(0008,0100) CodeValue"]'),
        f"{NAMED}: no IOD lists (0008,0100) CodeValue at the top level",
    ),
    "beside as text": (
        decision(scope='beside = "(7FE0,0010) PixelData"'),
        f"{NAMED}: 'beside' must be a list",
    ),
    "beside nothing": (decision(scope="beside = []"), f"{NAMED}: 'beside' must be a list"),
    "replaces as text": (decision(replaces='"Z"'), f"{NAMED}: 'replaces' must be a list"),
    "replaces nothing": (decision(replaces="[]"), f"{NAMED}: 'replaces' must be a list"),
    "unknown SOP class": (
        decision(scope='sop_classes = ["1.2.840.10008.5.1.4.1.1.999"]'),
        f"{NAMED}: '1.2.840.10008.5.1.4.1.1.999' is no SOP class of the snapshot, neither UID nor name",
    ),
    "unknown name of a SOP class": (
        decision(scope='sop_classes = ["CT Image"]'),
        f"{NAMED}: 'CT Image' is no SOP class of the snapshot, neither UID nor name; correct it; "
        "did you mean 'CT Image Storage'",
    ),
    "SOP class by UID and by name": (
        decision(scope='sop_classes = ["CT Image Storage", "1.2.840.10008.5.1.4.1.1.2"]'),
        f"{NAMED}: '1.2.840.10008.5.1.4.1.1.2' stands twice in 'sop_classes'",
    ),
    "unknown module": (
        decision(scope='modules = ["patients"]'),
        f"{NAMED}: 'patients' is not among the modules",
    ),
    "unknown IOD": (decision(scope='iods = ["ct-images"]'), f"{NAMED}: 'ct-images' is not among the iods"),
    "one unknown among known": (
        decision(scope='iods = ["ct-image", "mr-images"]'),
        f"{NAMED}: 'mr-images' is not among the iods",
    ),
    "IOD twice": (
        decision(scope='iods = ["ct-image", "ct-image"]'),
        f"{NAMED}: 'ct-image' stands twice in 'iods'",
    ),
    "scope as text": (decision(scope='iods = "ct-image"'), f"{NAMED}: 'iods' must be a list"),
    "empty scope": (decision(scope="modules = []"), f"{NAMED}: 'modules' must be a list"),
    "no scope": (decision(scope=""), f"{NAMED}: needs exactly one scope"),
    "two scopes": (
        decision(scope='everywhere = true\niods = ["ct-image"]'),
        f"{NAMED}: needs exactly one scope out of everywhere, beside, iods, modules, sop_classes; it has 2",
    ),
    "everywhere is false": (decision(scope="everywhere = false"), f"{NAMED}: 'everywhere' can only be true"),
    "everywhere is 1": (decision(scope="everywhere = 1"), f"{NAMED}: 'everywhere' can only be true"),
    "unknown field": (decision(extra='reason = "So it is."'), f"{ENTRY}: unknown field 'reason'"),
    "no action": (
        '[[decision]]\nattributes = ["(0010,0010) PatientName"]\neverywhere = true\n'
        'because = "Written for a test only."\n',
        f"{ENTRY}: lacks 'action'",
    ),
    "no reason": (
        '[[decision]]\nattributes = ["(0010,0010) PatientName"]\neverywhere = true\naction = "X"\n',
        f"{ENTRY}: lacks 'because'",
    ),
    "empty reason": (decision(because='""'), f"{NAMED}: 'because' must be a sentence"),
    "blank reason": (decision(because='" \\n\\t "'), f"{NAMED}: 'because' must be a sentence"),
    "no sentence": (decision(because='"not needed"'), f"{NAMED}: 'because' must be a sentence"),
    "reason as a number": (decision(because="5"), f"{NAMED}: 'because' must be a sentence"),
    "empty deviation": (decision(extra='deviation = ""'), f"{NAMED}: 'deviation' must be a sentence"),
    "second entry": (
        decision() + decision(action='"Q"'),
        f"{SECOND} ((0010,0010) PatientName): unknown",
    ),
    "unknown module to use": (module_decision('["patients"]'), f"{USE}: no module 'patients'"),
    "modules as scope of a module": (
        module_decision(scope='modules = ["patient"]'),
        f"{USE}: 'modules' is no scope for a module",
    ),
    "module decision without scope": (
        module_decision(scope=""),
        f"{USE}: needs exactly one scope",
    ),
    "module decision with an action": (
        module_decision(extra='action = "K"'),
        f"{USE}: unknown field",
    ),
    "module decision for an unknown IOD": (
        module_decision(scope='iods = ["ct"]'),
        f"{USE}: 'ct' is not among the iods",
    ),
}


@pytest.mark.parametrize(("content", "expected"), BROKEN.values(), ids=BROKEN)
def test_broken_decision_files(quick_copy: Copy, content: str | bytes, expected: str) -> None:
    quick_copy.write(FILE, content)
    (line,) = quick_copy.refuses("final")
    assert line.startswith(expected)


@pytest.mark.parametrize("command", ["candidate", "worklist", "report", "final"])
def test_every_command_refuses_broken_decisions(quick_copy: Copy, command: str) -> None:
    quick_copy.write(FILE, decision(action='"Q"'))
    (line,) = quick_copy.refuses(command)
    assert line.startswith(f"{NAMED}: unknown action 'Q'")


def test_every_broken_entry_has_its_line(quick_copy: Copy) -> None:
    quick_copy.write(FILE, decision(action='"Q"') + decision() + decision('["(0010,0010) PatientID"]'))
    quick_copy.write("procedure/decisions/aa.toml", "[[decision]\n")
    lines = quick_copy.refuses("final")
    assert [re.split(r": | \(", line)[0] for line in lines] == [
        "procedure/decisions/aa.toml",
        f"{ENTRY}",
        f"{FILE}, decision 3",
    ]


def test_many_findings_are_cut_short(quick_copy: Copy) -> None:
    quick_copy.write(FILE, "".join(decision(action='"Q"') for _ in range(50)))
    lines = quick_copy.refuses("final")
    assert len(lines) == 31
    assert lines[-1] == "and 20 more; mend these first"


# What only shows when decisions meet the rules, one by one on a tiny standard.

MEETING: dict[str, tuple[str, list[str]]] = {
    "duplicate": (
        decision('["(0008,0070) Manufacturer"]', '"D"', replaces=None),
        [
            f"{ENTRY} ({MAKER}): decides (0008,0070) in {name} Storage with the same "
            f"breadth as procedure/decisions/main.toml, decision 1 ({MAKER})"
            for name in ("alpha", "beta")
        ],
    ),
    "clash of IODs": (
        decision('["(0018,1160) FilterType"]', '"K"', 'iods = ["gamma"]', None),
        [f"{ENTRY} ((0018,1160) FilterType): decides (0018,1160) in gamma Storage with the same breadth"],
    ),
    "clash of two modules": (
        decision('["(0018,0050) SliceThickness"]', '"X"', 'modules = ["image"]', '["K"]')
        + decision('["(0018,0050) SliceThickness"]', '"D"', 'modules = ["filter"]', '["K", "X"]'),
        [f"{SECOND} ({THICKNESS}): decides (0018,0050) in alpha Storage with the same"],
    ),
    "stale": (
        decision('["(0018,0050) SliceThickness"]', '"D"', replaces='["X"]'),
        [
            *(
                f"{ENTRY} ({THICKNESS}): stale: without it {THICKNESS} is K " f"in {name} Storage, not X"
                for name in ("alpha", "beta", "gamma")
            ),
        ],
    ),
    "stale in one class": (
        decision('["(0018,1160) FilterType"]', '"X"', 'modules = ["equipment", "filter"]', '["Z"]'),
        [
            f"{ENTRY} ((0018,1160) FilterType): stale: without it (0018,1160) FilterType is D in "
            "gamma Storage, not Z"
        ],
    ),
    "replaces the rules and not the broader decision": (
        decision('["(0008,0070) Manufacturer"]', '"X"', 'iods = ["alpha"]'),
        [
            f"{ENTRY} ({MAKER}): stale: without it {MAKER} is K in " "alpha Storage, not Z",
        ],
    ),
    "matches nothing: decided by rules": (
        decision('["(0018,0050) SliceThickness"]', '"D"', replaces=None),
        [
            f"{ENTRY} ({THICKNESS}): matches nothing: {THICKNESS} is not "
            "undecided without it in any supported SOP class of its scope (everywhere)"
        ],
    ),
    "matches nothing: not in the scope": (
        decision('["(0008,0060) Modality"]', '"X"', 'iods = ["gamma"]', '["K"]'),
        [f"{ENTRY} ((0008,0060) Modality): matches nothing: (0008,0060) Modality is not K"],
    ),
    "matches nothing: same action without it": (
        decision('["(0008,0060) Modality"]', '"K"', replaces='["X"]'),
        [f"{ENTRY} ((0008,0060) Modality): matches nothing: (0008,0060) Modality is not X"],
    ),
    "one of two attributes matches nothing": (
        decision('["(0018,0050) SliceThickness", "(0018,1050) SpatialResolution"]', '"X"', replaces='["K"]'),
        [f"{ENTRY}: matches nothing: (0018,1050) SpatialResolution is not K"],
    ),
    "module that is no U": (
        module_decision('["equipment"]'),
        [f"{USE}: matches nothing: module equipment has usage U in no supported SOP class of its scope"],
    ),
    "module that is no U in the scope": (
        module_decision('["filter"]', 'iods = ["beta", "gamma"]'),
        [f"{USE}: matches nothing: module filter has usage U in no supported SOP class of its scope"],
    ),
    "K against Table E.1-1": (
        decision(action='"K"'),
        [f"{NAMED}: K on (0010,0010) PatientName, which PS3.15 Table E.1-1 lists; give the reason"],
    ),
    "C against Table E.1-1": (
        decision(action='"C"'),
        [f"{NAMED}: C on (0010,0010) PatientName, which PS3.15 Table E.1-1 lists; give the reason"],
    ),
    "one listed among several": (
        decision(
            '["(0018,1050) SpatialResolution", "(0020,000D) StudyInstanceUID"]', '"K"', replaces='["U", "X"]'
        ),
        [f"{ENTRY}: K on (0020,000D) StudyInstanceUID, which PS3.15 Table E.1-1 lists"],
    ),
    "deviation without need": (
        decision(
            '["(0018,1050) SpatialResolution"]',
            '"K"',
            replaces='["X"]',
            extra='deviation = "It is a number."',
        ),
        [f"{ENTRY} ((0018,1050) SpatialResolution): 'deviation' where nothing deviates from Table E.1-1"],
    ),
    "deviation that removes": (
        decision(action='"X"', extra='deviation = "Removed to be sure."'),
        [f"{NAMED}: 'deviation' where nothing deviates from Table E.1-1; delete the field"],
    ),
}


@pytest.mark.parametrize(("content", "expected"), MEETING.values(), ids=MEETING)
def test_decisions_that_do_not_fit(tiny_copy: Copy, content: str, expected: list[str]) -> None:
    tiny_copy.write(FILE, content)
    lines = tiny_copy.refuses("candidate")
    assert len(lines) == len(expected), lines
    for line, beginning in zip(sorted(lines), sorted(expected), strict=True):
        assert line.startswith(beginning)


def test_the_tiny_data_are_good(tiny_copy: Copy) -> None:
    assert tiny_copy.run("candidate").status == 0
    assert tiny_copy.run("worklist").status == 0
    assert tiny_copy.run("report").status == 0


def test_all_of_it_at_once_on_the_real_data(real_copy: Copy) -> None:
    in_ct = 'sop_classes = ["1.2.840.10008.5.1.4.1.1.2"]'
    real_copy.write(
        FILE,
        decision('["(0018,0060) KVP"]', '"X"', in_ct, '["K"]')
        + decision('["(0018,0060) KVP"]', '"Z"', in_ct, '["X"]')
        + decision('["(0028,1053) RescaleSlope"]', '"X"', in_ct, '["Z"]')
        + decision('["(0018,0080) RepetitionTime"]', '"X"', in_ct, '["K"]')
        + decision(action='"K"', scope=in_ct)
        + decision('["(0010,0020) PatientID"]', '"X"', in_ct, extra='deviation = "Removed to be sure."'),
    )
    assert [line.partition(": ")[2] for line in real_copy.refuses("final")] == [
        "decides (0018,0060) in CT Image Storage with the same breadth as procedure/decisions/zz.toml, "
        "decision 1 ((0018,0060) KVP); narrow one or delete it",
        "stale: without it (0028,1053) RescaleSlope is K in CT Image Storage, not Z; look at it again, "
        "then change 'replaces' (add 'K') or the scope",
        "matches nothing: (0018,0080) RepetitionTime is not K without it in any supported SOP class of "
        "its scope (sop_classes 1.2.840.10008.5.1.4.1.1.2); delete it or correct the scope",
        "K on (0010,0010) PatientName, which PS3.15 Table E.1-1 lists; give the reason in 'deviation' or "
        "choose another action",
        "'deviation' where nothing deviates from Table E.1-1; delete the field",
    ]


def test_every_broken_file_has_its_line(quick_copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "FINDINGS_SHOWN", 1000)
    for number, (content, _) in enumerate(BROKEN.values()):
        quick_copy.write(f"procedure/decisions/zz{number:03}.toml", content)
    lines = quick_copy.refuses("final")
    expected = [
        beginning.replace("/zz.toml", f"/zz{number:03}.toml")
        for number, (_, beginning) in enumerate(BROKEN.values())
    ]
    assert len(lines) == len(expected)
    for line, beginning in zip(lines, expected, strict=True):
        assert line.startswith(beginning)


@pytest.mark.parametrize("name", ["zz.TOML", "zz.tml", "zz", "zz.toml.bak", "more/zz.toml"])
def test_a_decision_that_nobody_would_read_is_told(quick_copy: Copy, name: str) -> None:
    quick_copy.write(f"procedure/decisions/{name}", decision())
    (line,) = quick_copy.refuses("final")
    assert line.startswith(
        f"procedure/decisions/{name.partition('/')[0]}: is no decision file, so nobody reads"
    )


def test_what_editors_leave_is_passed_over(tiny_copy: Copy) -> None:
    tiny_copy.write("procedure/decisions/.main.toml.swp", b"\x00")
    assert tiny_copy.run("candidate").status == 0


@pytest.mark.parametrize(
    "name", ["procedure/decisions/zz.toml", "procedure/stops.toml", "procedure/safety.toml"]
)
def test_a_pipe_in_place_of_a_file(tiny_copy: Copy, name: str) -> None:
    tiny_copy.path(name).unlink(missing_ok=True)
    os.mkfifo(tiny_copy.path(name))
    (line,) = tiny_copy.refuses("final")
    assert line == f"{name}: is a pipe, socket or device, not a file; restore the file"


SAFETY = "procedure/safety.toml"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'removed = ["(0088,0200) IconImageSequence"]',
            "removed = []",
            f"{SAFETY}, removed: 'removed' must be",
        ),
        ('removed = ["(0088,0200) IconImageSequence"]', "", f"{SAFETY}, removed: 'removed' must be a list"),
        (
            "removed = ",
            "remove = [1]\nremoved = ",
            f"{SAFETY}: unknown list 'remove'; use class_uids, removed",
        ),
        ("[kept]\n", '[kept]\nX = ["(0008,0060) Modality"]\n', f"{SAFETY}, kept: unknown action 'X'; use K"),
    ],
)
def test_lists_of_what_must_hold(tiny_copy: Copy, old: str, new: str, expected: str) -> None:
    tiny_copy.edit(SAFETY, old, new)
    (line,) = tiny_copy.refuses("final")
    assert line.startswith(expected)


@pytest.mark.parametrize("text", [None, "", "# Changelog\n\n## 2026.10.0\n\nnothing\n"])
def test_a_lost_changelog_is_told(tiny_copy: Copy, text: str | None) -> None:
    """Else its history would be dropped without a word."""
    if text is None:
        tiny_copy.path("CHANGELOG.md").unlink()
    else:
        tiny_copy.write("CHANGELOG.md", text)
    (line,) = tiny_copy.refuses("final")
    assert line.startswith("CHANGELOG.md: ") and line.endswith(
        "; restore it with `git checkout CHANGELOG.md`"
    )


SCHEMA = "schemas/procedure.schema.json"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "broken JSON: "),
        ("[" * 100_000, "is nested deeper than"),
        ("5", "is no JSON Schema"),
        ('{"type": "no such type"}', "is no JSON Schema"),
        ('{"properties": {"version": {"pattern": "["}}}', "is no JSON Schema"),
        ('{"$ref": "#/nowhere"}', "is no JSON Schema"),
        ('{"$ref": "https://example.org/nowhere"}', "is no JSON Schema"),
        ('{"$ref": "#"}', "is no JSON Schema"),
    ],
)
def test_a_broken_schema(tiny_copy: Copy, text: str, said: str) -> None:
    tiny_copy.write(SCHEMA, text)
    (line,) = tiny_copy.refuses("final")
    assert line.startswith(f"{SCHEMA}: {said}") and line.endswith("; restore it from git")


VERSIONS = [
    "2026.8.0",
    "2026.13.0",
    "2026.00.0",
    "26.08.0",
    "2026.11.0 ",
    " 2026.11.0",
    "2026.11.0\n",
    "2026.11",
    "2026",
    "2026.11.",
    "2026.11.0.1",
    "v2026.11.0",
    "2026.11.00",
    "2026.11.01",
    "2026.11.-1",
    "2026.11.x",
    "2026-11-0",
    "1926.11.0",
    "20261.1.0",
    "2026.011.0",
    "2026.11.0rc1",
    "2026,11,0",
    "\uff12\uff10\uff12\uff16.11.0",
    "2026.1\u0661.0",
    "latest",
    " ",
]


@pytest.mark.parametrize("version", VERSIONS)
def test_malformed_versions(tiny_copy: Copy, version: str) -> None:
    (line,) = tiny_copy.refuses("final", version=version)
    assert line.startswith(f"VERSION {version!r} is not of the form YYYY.0M.MINOR")


@pytest.mark.parametrize("version", [None, ""])
def test_no_version(tiny_copy: Copy, version: str | None) -> None:
    (line,) = tiny_copy.refuses("final", version=version)
    assert line.startswith("VERSION is not given; ")


@pytest.mark.parametrize(
    ("text", "package"),
    [
        ("2026.08.1", "2026.8.1"),
        ("2026.11.0", "2026.11.0"),
        ("2030.12.10", "2030.12.10"),
        ("2026.01.999", "2026.1.999"),
    ],
)
def test_good_versions(text: str, package: str) -> None:
    version = Version.parse(text)
    assert str(version) == text
    assert version.package == package


def test_versions_are_in_order() -> None:
    texts = ["2025.12.3", "2026.02.0", "2026.02.9", "2026.02.10", "2026.10.0"]
    assert sorted(map(Version.parse, reversed(texts))) == [Version.parse(text) for text in texts]


# SOP classes.

SOP_CLASSES = "procedure/sop_classes.toml"
CT = "1.2.840.10008.5.1.4.1.1.2"
ROW = f'["{CT}"]\nname = "CT Image Storage"\nsupport = true\n'
WRONG_ROW = f"{SOP_CLASSES}, {CT}: a row has a name and either"
ROWS = {
    "no row": ("", f"{SOP_CLASSES}: no row for {CT} (CT Image Storage); decide to support or to reject it"),
    "name of another": (
        ROW.replace("CT Image", "MR Image"),
        f"{SOP_CLASSES}, {CT}: its name is 'CT Image Storage', not 'MR Image Storage'",
    ),
    "support is false": (ROW.replace("true", "false"), WRONG_ROW),
    "support is text": (ROW.replace("true", '"yes"'), WRONG_ROW),
    "no verdict": (ROW.replace("support = true\n", ""), WRONG_ROW),
    "both verdicts": (f'{ROW}reject = "This file holds what nobody can clean."\n', WRONG_ROW),
    "no name": (ROW.replace('name = "CT Image Storage"\n', ""), WRONG_ROW),
    "unknown field": (f'{ROW}because = "We like it a lot here."\n', WRONG_ROW),
    "reject without reason": (ROW.replace("support = true", 'reject = ""'), WRONG_ROW),
    "reject with a word": (ROW.replace("support = true", 'reject = "unsafe"'), WRONG_ROW),
    "reject is true": (ROW.replace("support", "reject"), WRONG_ROW),
    "misspelt verdict": (ROW.replace("support", "supported"), WRONG_ROW),
    "unknown SOP class": (
        f'{ROW}["1.2.3"]\nname = "Ghost Storage"\nsupport = true\n',
        f"{SOP_CLASSES}: the snapshot has no SOP class '1.2.3'; delete its row or correct the UID",
    ),
    "row twice": (f"{ROW}{ROW}", f"{SOP_CLASSES}: broken TOML: "),
    "broken TOML": ("[\n", f"{SOP_CLASSES}: broken TOML: "),
}


@pytest.mark.parametrize(("content", "expected"), ROWS.values(), ids=ROWS)
def test_sop_classes(quick_copy: Copy, content: str, expected: str) -> None:
    quick_copy.edit(SOP_CLASSES, ROW, content)
    (line,) = quick_copy.refuses("final")
    assert line.startswith(expected)


def test_a_row_that_is_no_table(tiny_copy: Copy) -> None:
    tiny_copy.write(SOP_CLASSES, '"1.2.1" = true\n' + tiny_copy.read(SOP_CLASSES).partition("\n\n")[2])
    (line,) = tiny_copy.refuses("candidate")
    assert line.startswith(f"{SOP_CLASSES}, 1.2.1: a row has a name")


def test_every_wrong_row_has_its_line(tiny_copy: Copy) -> None:
    tiny_copy.write(
        SOP_CLASSES, '["1.2.1"]\nname = "alpha"\nsupport = true\n["1.9"]\nname = "new"\nsupport = true\n'
    )
    lines = tiny_copy.refuses("candidate")
    assert [line.partition(";")[0] for line in lines] == [
        f"{SOP_CLASSES}, 1.2.1: its name is 'alpha Storage', not 'alpha'",
        f"{SOP_CLASSES}: no row for 1.2.2 (beta Storage)",
        f"{SOP_CLASSES}: no row for 1.2.3 (gamma Storage)",
        f"{SOP_CLASSES}: the snapshot has no SOP class '1.9'",
    ]


def test_no_sop_classes_file(quick_copy: Copy) -> None:
    quick_copy.path(SOP_CLASSES).unlink()
    (line,) = quick_copy.refuses("final")
    assert line == f"{SOP_CLASSES}: No such file or directory; restore the file"


# The snapshot, as a command meets it; tests/standard_snapshot has the rest.


@pytest.mark.parametrize("name", ["attributes.json", "modules.json", "edition.json"])
@pytest.mark.parametrize("damage", ["missing", "cut off", "empty"])
def test_damaged_snapshot(real_copy: Copy, name: str, damage: str) -> None:
    path = real_copy.path(f"standard/{name}")
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] if damage == "cut off" else b"")
    for command in ("base", "final"):
        (line,) = real_copy.refuses(command)
        assert line.startswith(f"standard/{name}: No such file" if damage == "missing" else "standard")
        assert "restore" in line


# Undecided attributes.

CODE_VALUE = "(0008,0100) CodeValue"


def test_undecided_attributes_stop_final(quick_copy: Copy) -> None:
    """Taking the decision on CodeValue away leaves nearly all classes with a gap."""
    found = [
        path
        for path in sorted(quick_copy.path("procedure/decisions").glob("*.toml"))
        if f'"{CODE_VALUE}"' in path.read_text(encoding="utf-8")
    ]
    assert len(found) == 1
    content = found[0].read_text(encoding="utf-8")
    before, _, after = content.partition(f'"{CODE_VALUE}"')
    start, end = before.rindex("[[decision]]"), after.find("[[decision]]")
    block = content[start : len(content) - len(after) + end if end >= 0 else None]
    gone = re.findall(r'"(\([0-9A-FX]{4},[0-9A-FX]{4}\) \w+)"', block)
    assert CODE_VALUE in gone
    found[0].write_text(content.replace(block, ""), encoding="utf-8")
    (line,) = quick_copy.refuses("final", may_change=frozenset({"procedure/WORKLIST.rst"}))
    assert line.startswith(f"{len(gone)} attributes are undecided: " if len(gone) > 1 else "1 attribute")
    worklist = quick_copy.read("procedure/WORKLIST.rst")
    assert all(f"{name.partition(' ')[2]}\n---" in worklist for name in gone)
    assert line.endswith("see procedure/WORKLIST.rst")
    assert "\nCodeValue\n---------\n" in quick_copy.read("procedure/WORKLIST.rst")


def test_undecided_attributes_by_name(tiny_copy: Copy) -> None:
    tiny_copy.write("procedure/decisions/main.toml", "")
    tiny_copy.write("procedure/WORKLIST.rst", "")
    (line,) = tiny_copy.refuses("final", may_change=frozenset({"procedure/WORKLIST.rst"}))
    assert line == (
        "2 attributes are undecided: (0008,0070) Manufacturer, (0018,1160) FilterType; "
        "decide them, see procedure/WORKLIST.rst"
    )


# The checks of the outcome, and the whole as a process.


def test_a_decision_that_a_check_forbids(tiny_copy: Copy) -> None:
    tiny_copy.write(FILE, decision('["(0008,0060) Modality"]', '"X"', 'iods = ["beta"]', '["K"]'))
    (line,) = tiny_copy.refuses("final")
    assert line.startswith("check 'always kept': beta Storage: (0008,0060) Modality is X")


BREAKS: dict[str, tuple[Callable[[Copy], object], str | None, str]] = {
    "decision": (lambda copy: copy.write(FILE, decision(action='"Q"')), "2026.11.0", f"{NAMED}: unknown"),
    "TOML": (lambda copy: copy.write(FILE, "=\n"), "2026.11.0", f"{FILE}: broken TOML"),
    "version": (lambda copy: None, "2026.8.0", "VERSION '2026.8.0' is not of the form"),
    "no version": (lambda copy: None, None, "VERSION is not given"),
    "snapshot": (lambda copy: copy.write("standard/iods.json", "{"), "2026.11.0", "standard"),
}


@pytest.mark.parametrize(("spoil", "version", "expected"), BREAKS.values(), ids=BREAKS)
def test_as_a_process(
    real_copy: Copy, spoil: Callable[[Copy], object], version: str | None, expected: str
) -> None:
    spoil(real_copy)
    (line,) = real_copy.refuses("final", version=version, in_process=False)
    assert line.startswith(expected)


def test_no_schema(tiny_copy: Copy) -> None:
    tiny_copy.path("schemas/procedure.schema.json").unlink()
    (line,) = tiny_copy.refuses("final", in_process=False)
    assert line.startswith("schemas/procedure.schema.json: No such file or directory; ")
