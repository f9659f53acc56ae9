"""Copies of the data, real and tiny, to break things in."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest
from runs import REPOSITORY, Copy
from tiny_standard import tiny_standard

from generator.standard import snapshot
from generator.standard.model import Standard


@pytest.fixture
def real_copy(
    data_copy: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Copy:
    """Return a copy of the real data."""
    return Copy(data_copy(), monkeypatch, capsys)


@pytest.fixture
def quick_copy(
    data_copy: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    standard: Standard,
) -> Copy:
    """Return a copy of the real data but for the snapshot, which is not read again and again."""
    monkeypatch.setattr(snapshot, "load", lambda: standard)
    return Copy(data_copy("procedure", "schemas"), monkeypatch, capsys)


TINY = tiny_standard(
    {
        "(0008,0016) SOPClassUID": "UI",
        "(0008,0060) Modality": "CS",
        "(0008,0070) Manufacturer": "LO",
        "(0010,0010) PatientName": "PN",
        "(0018,0050) SliceThickness": "DS",
        "(0020,000D) StudyInstanceUID": "UI",
        "(0018,9300) MethodSequence": "SQ",
        "(0008,0104) CodeMeaning": "LO",
        "(0018,1050) SpatialResolution": "DS",
        "(0018,1160) FilterType": "SH",
        "(0088,0200) IconImageSequence": "SQ",
    },
    {
        "patient": ["PatientName 2", "StudyInstanceUID 1"],
        "equipment": ["Manufacturer 1", "FilterType 2", "SpatialResolution 3"],
        "image": ["Modality 1", "SliceThickness 2", "MethodSequence 3", "> CodeMeaning 1", "> FilterType 1"],
        "filter": ["FilterType 1", "SliceThickness 1"],
    },
    {
        "alpha": {"patient": "M", "equipment": "M", "image": "M", "filter": "U"},
        "beta": {"patient": "M", "equipment": "M", "image": "C"},
        "gamma": {"patient": "M", "filter": "M"},
    },
    {"(0010,0010)": "Z", "(0020,000D)": "U"},
)

TINY_SOP_CLASSES = """\
["1.2.1"]
name = "alpha Storage"
support = true

["1.2.2"]
name = "beta Storage"
support = true

["1.2.3"]
name = "gamma Storage"
support = true
"""

TINY_DECISIONS = """\
[[decision]]
attributes = ["(0008,0070) Manufacturer"]
action = "K"
everywhere = true
because = "Many machines share each make."

[[decision]]
attributes = ["(0018,1160) FilterType"]
action = "D"
iods = ["gamma"]
because = "Typed by hand at the console."
"""

TINY_STOPS = """\
[[stop]]
name = "documents"
attribute = "(0008,0060) Modality"
is = ["DOC"]
because = "This is a document; leave it out."
"""

TINY_SAFETY = """\
class_uids = ["(0008,0016) SOPClassUID"]
removed = ["(0088,0200) IconImageSequence"]

[missing]

[beside]
"(0008,0060) Modality" = ["(0018,0050) SliceThickness"]

[kept]
K = ["(0008,0060) Modality"]
U = ["(0020,000D) StudyInstanceUID"]
"""


TINY_DUTIES = """\
edition = "2026c"

[[duty]]
from = "PS3.15 E.1.1"
duty = "Remove what identifies."
who = ["procedure"]
answer = "It is removed."
"""

TINY_SIBLINGS = """\
[family]
greek = ["alpha", "beta"]
"""

TINY_WELL_KNOWN = """\
# SOP class | tag | keyword | action
alpha Storage | (0008,0070) | Manufacturer | K
beta Storage | (0008,0070) | Manufacturer | K
gamma Storage | (0008,0070) | Manufacturer | absent
"""


@pytest.fixture
def tiny() -> Standard:
    """Return a standard of three SOP classes; see above."""
    return TINY


@pytest.fixture
def tiny_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Copy:
    """Return data over the tiny standard, all of it decided."""
    made = Copy(tmp_path / "tiny", monkeypatch, capsys)
    snapshot.save(TINY, made.path("standard"))
    made.write("procedure/sop_classes.toml", TINY_SOP_CLASSES)
    made.write("procedure/decisions/main.toml", TINY_DECISIONS)
    made.write("procedure/safety.toml", TINY_SAFETY)
    made.write("procedure/stops.toml", TINY_STOPS)
    made.write("procedure/siblings.toml", TINY_SIBLINGS)
    made.write("procedure/well_known.txt", TINY_WELL_KNOWN)
    made.write("procedure/file_meta.toml", "")  # the tiny standard has no group 0002
    made.write(
        "procedure/asked_first.toml",
        'attributes = ["(0010,0010) PatientName"]\nsop_classes = ["alpha Storage"]\n',
    )
    made.write("procedure/duties.toml", TINY_DUTIES)
    made.write("procedure/purposes.toml", "")
    for folder in ("schemas", "templates"):
        copytree(REPOSITORY / folder, made.path(folder))
    return made
