"""A project of a few lines in which everything is there once, for mutants of its files."""

from dataclasses import replace
from typing import Any

from tiny_standard import tiny_standard

from generator.procedure.final import insertions
from generator.procedure.options import option_members
from generator.standard.model import Gap, PrivateAttribute
from generator.version import Version

TINY = replace(
    tiny_standard(
        {
            "(0002,0010) TransferSyntaxUID": "UI",
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
            "(60XX,3000) OverlayData": "OB or OW",
        },
        {
            "patient": ["PatientName 2", "StudyInstanceUID 1"],
            "equipment": ["Manufacturer 1", "FilterType 2", "SpatialResolution 3"],
            "image": [
                "Modality 1",
                "SliceThickness 2",
                "MethodSequence 3",
                "> CodeMeaning 1",
                "> FilterType 1",
            ],
            "filter": ["FilterType 1", "SliceThickness 1", "IconImageSequence 3", "OverlayData 3"],
        },
        {
            "alpha": {"patient": "M", "equipment": "M", "image": "M", "filter": "U"},
            "beta": {"patient": "M", "equipment": "M", "image": "C"},
            "gamma": {"patient": "M", "filter": "M"},
        },
        {"(0010,0010)": "Z", "(0020,000D)": "U", "(60XX,3000)": "X", "(0018,9300)": "X/Z/D"},
        {
            "(0020,000D)": {"retainUIDs": "K"},
            "(0018,9300)": {"cleanDescriptors": "C"},
            "(60XX,3000)": {"cleanGraphics": "C"},
        },
    ),
    gaps=(Gap("PS3.3", "(0018,1160) FilterType", "lacks", "no reason", ("alpha",)),),
    private=(
        PrivateAttribute("MAKER 01", "(0019,XX0C)", ("IS",), "1", "Weighting"),
        PrivateAttribute("MAKER 01", "(0019,XX0D)", (), "1", "Kind", "the table gives no VR"),
    ),
)

TINY_FILES = {
    "procedure/sop_classes.toml": """\
[reasons]
text = "Such files hold free text that nobody can clean."

["1.2.1"]
name = "alpha Storage"
support = true

["1.2.2"]
name = "beta Storage"
support = true

["1.2.3"]
name = "gamma Storage"
reject = "text"

[[risk]]
sop_classes = ["beta Storage"]
because = "A face can be seen in these."
""",
    "procedure/decisions/main.toml": """\
[[decision]]
attributes = ["(0008,0070) Manufacturer"]
action = "K"
everywhere = true
because = "Many machines share each make."

[[decision]]
attributes = ["(0018,1160) FilterType"]
action = "D"
replaces = ["undecided"]
iods = ["alpha"]
because = "Typed by hand at the console."

[[decision]]
attributes = ["(0018,1050) SpatialResolution"]
action = "K"
replaces = ["X"]
sop_classes = ["1.2.2"]
because = "It is a number that readers need."
always = true

[[module]]
use = ["filter"]
iods = ["alpha"]
because = "The filter changes every value of the image."
""",
    "procedure/decisions/private.toml": """\
[[creator]]
name = "MAKER 01"
vendor = "Maker"

[[private]]
creator = "MAKER 01"
attributes = ["(0019,XX0D) - Kind"]
action = "X"
because = "Nobody knows what it holds."

[[private]]
creator = "MAKER 01"
attributes = ["(0019,XX0E) US Number Of Things"]
action = "K"
because = "It counts the tiles of the mosaic."
""",
    "procedure/safety.toml": """\
class_uids = ["(0008,0016) SOPClassUID"]
removed = ["(0088,0200) IconImageSequence"]

[missing]
"(0018,1160) FilterType" = "It is dummy in the items of it."

[beside]
"(0008,0060) Modality" = ["(0018,0050) SliceThickness"]

[kept]
K = ["(0008,0060) Modality"]
U = ["(0020,000D) StudyInstanceUID"]
""",
    "procedure/stops.toml": """\
[[stop]]
name = "documents"
attribute = "(0008,0060) Modality"
is = ["DOC"]
because = "This is a document; leave it out."

[[stop]]
name = "makers"
attribute = "(0008,0070) Manufacturer"
contains = ["SECRET"]
sop_classes = ["alpha Storage"]
because = "Files of this maker show names; leave them out."
""",
    "procedure/file_meta.toml": """\
[[element]]
attributes = ["(0002,0010) TransferSyntaxUID"]
action = "K"
because = "Nobody can read the file without it."
""",
}


def entry(action: str, **options: str) -> dict[str, Any]:
    return {"default": action, "justification": "because", **({"options": options} if options else {})}


SMALL: dict[str, Any] = {
    "version": "2026.11.0",
    "dicomStandardVersion": "2026b",
    "default": "R",
    "justification": "not listed",
    "insert": insertions(Version(2026, 11, 0)),
    "option": option_members(),
    "stop": [{"attribute": "(0008,0060)", "is": ["DOC"], "position": 1, "justification": "a document"}],
    "fileMeta": {**entry("X"), "tag": {"(0002,0010)": entry("K")}},
    "private": {"MAKER 01": {"(0019,XX0C)": entry("X", retainSafePrivate="K")}},
    "sopClass": {
        "1.2.840.10008.5.1.4.1.1.2": {
            "name": "CT Image Storage",
            **entry("X"),
            "tag": {
                "(0008,0060)": entry("K"),
                "(0010,0010)": entry("Z", retainPatientCharacteristics="C"),
                "(0020,000D)": entry("U", retainUIDs="K"),
                "(60XX,3000)": entry("X"),
            },
        },
        "1.2.840.10008.5.1.4.1.1.104.1": {"name": "Encapsulated PDF Storage", **entry("R"), "tag": {}},
    },
}

CODE, FIRST = "(0008,0100)", "(0018,9300)"
FACTS: dict[str, Any] = {
    "edition": "2025e",
    "sop_classes": {"1.2.1": {"iod": "alpha"}},
    "iods": {
        "alpha": {
            "modules": [["Image", "sect_C.1", "M"], ["Groups", "sect_C.2", None]],
            "functional_groups": [["Method", "sect_C.3", "M"]],
        }
    },
    "sections": {"C.1": "C.1-1", "C.2": "C.2-1", "C.3": "C.3-1"},
    "tables": {
        "C.1-1": {"rows": [[0, CODE, "1"], [0, "include", "C.3-1"], [1, CODE, "3"], [0, "any attribute"]]},
        "C.2-1": {"rows": [[0, FIRST, "1"], [1, "functional groups"]]},
        "C.3-1": {"rows": [[0, FIRST, "1"], [1, CODE, "1C"], [1, "include", "C.3-1"]]},
    },
}
