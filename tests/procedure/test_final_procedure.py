"""The final procedure as consumers read it, and its report in numbers."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from runs import PROTECTED, Copy

from generator import canonical
from generator.__main__ import Workshop
from generator.procedure import final
from generator.procedure.candidate import Candidate
from generator.procedure.report import Report
from generator.standard.model import OPTIONS, Standard
from generator.version import Version

CT = "1.2.840.10008.5.1.4.1.1.2"


def test_look_up_as_consumers_do(procedure: dict[str, Any]) -> None:
    assert procedure["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]["tag"]["(0008,0005)"]["default"] == "K"
    assert procedure["sopClass"][CT]["tag"]["(0020,000D)"]["default"] == "U"
    assert procedure["sopClass"][CT]["tag"]["(0020,000D)"]["options"] == {"retainUIDs": "K"}
    assert procedure["sopClass"][CT]["default"] == "X"
    assert procedure["default"] == "R"


def test_editions(procedure: dict[str, Any], standard: Standard) -> None:
    """The part that governs is PS3.3."""
    assert [source.edition for source in standard.sources if source.part == "PS3.3"] == [
        procedure["dicomStandardVersion"]
    ]


def test_keys_of_the_contract(procedure: dict[str, Any]) -> None:
    assert set(procedure) == {
        "version", "dicomStandardVersion", "default", "justification", "insert", "option", "stop", "fileMeta",
        "private", "sopClass",
    }  # fmt: skip
    assert str(Version.parse(procedure["version"])) == procedure["version"]
    for uid, row in procedure["sopClass"].items():
        assert set(row) == {"name", "default", "justification", "tag"}, uid
        for tag, entry in row["tag"].items():
            assert {"default", "justification"} <= set(entry) <= {"default", "justification", "options"}, tag


def test_every_sop_class_is_in_it(procedure: dict[str, Any], standard: Standard) -> None:
    assert list(procedure["sopClass"]) == sorted(standard.sop_classes)


def test_rejected_classes(
    procedure: dict[str, Any], verdicts: dict[str, str | None], standard: Standard
) -> None:
    for uid, reason in verdicts.items():
        row = procedure["sopClass"][uid]
        name = standard.sop_classes[uid].name
        assert row["name"] == name
        if reason is None:
            assert row["default"] == "X" and row["tag"], uid
        else:
            assert row == {"name": name, "default": "R", "justification": reason, "tag": {}}, uid


def test_supported_classes_list_their_whole_iod(procedure: dict[str, Any], standard: Standard) -> None:
    for uid, row in procedure["sopClass"].items():
        if row["default"] == "R":
            continue
        uses = standard.iods[standard.sop_classes[uid].iod].modules
        tags = {o.tag for use in uses for o in standard.modules[use.module].occurrences}
        # Decisions may add what files hold beyond their IOD, see below.
        assert list(row["tag"]) == sorted(tags | set(row["tag"])), uid
        assert set(row["tag"]) >= tags, uid


def test_what_is_kept_beyond_the_iod(
    procedure: dict[str, Any], candidate: Candidate, standard: Standard
) -> None:
    beyond = {
        (standard.sop_classes[uid].name, entry.resolved.attribute.keyword)
        for uid, entries in candidate.items()
        for entry in entries.values()
        if not entry.resolved.places and entry.action == "K"
    }
    assert beyond >= {
        ("MR Image Storage", "RescaleSlope"),
        ("MR Image Storage", "DiffusionBValue"),
        ("MR Image Storage", "ParallelReductionFactorInPlane"),
        ("Nuclear Medicine Image Storage", "RescaleSlope"),
        ("CT Image Storage", "NumberOfFrames"),
        ("CT Image Storage", "AcquisitionType"),
        ("Enhanced MR Image Storage", "EchoNumbers"),
        ("Computed Radiography Image Storage", "ImageAndFluoroscopyAreaDoseProduct"),
        ("Breast Tomosynthesis Image Storage", "ViewPosition"),
        ("RT Plan Storage", "BeamDoseSpecificationPoint"),
    }
    # Only images and plans; what has no pixels is what its IOD says.
    assert {name for name, _ in beyond if "Image" not in name} <= {
        "MR Spectroscopy Storage", "RT Plan Storage", "RT Ion Plan Storage", "RT Dose Storage",
        "Segmentation Storage", "Label Map Segmentation Storage", "Height Map Segmentation Storage",
        "Parametric Map Storage", "Ophthalmic Thickness Map Storage", "Corneal Topography Map Storage",
        "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage",
    }  # fmt: skip
    for uid, entries in candidate.items():
        for tag, entry in entries.items():
            if not entry.resolved.places:
                assert entry.decision is not None
                assert procedure["sopClass"][uid]["tag"][tag]["justification"] == entry.decision.because
                # What Table E.1-1 lists is at most replaced: by a dummy, or as the table says.
                row = standard.confidentiality.get(tag)
                assert row is None or entry.action in ("X", "Z", "D", row.basic_profile), tag
                assert row is None or entry.action not in ("K", "C"), tag


def test_options_are_those_of_the_candidate(procedure: dict[str, Any], candidate: Candidate) -> None:
    seen: Counter[str] = Counter()
    for uid, row in procedure["sopClass"].items():
        for tag, entry in row["tag"].items():
            wanted = {name: outcome.action for name, outcome in candidate[uid][tag].options.items()}
            assert entry.get("options", {}) == wanted, tag
            if "options" in entry:
                names = list(entry["options"])
                assert names and names == [name for name in OPTIONS if name in names], tag
                assert entry["default"] not in entry["options"].values(), tag
                seen.update(names)
    # What is safe private stands by private creator; all other options have their use here.
    assert set(seen) == set(OPTIONS) - {"retainSafePrivate"}


@pytest.mark.parametrize(
    ("tag", "options"),
    [
        ("(0008,0018)", {"retainUIDs": "K"}),
        ("(0010,0040)", {"retainPatientCharacteristics": "K"}),
        ("(0008,0080)", {"retainInstitutionIdentity": "K"}),
        ("(0018,1000)", {"retainDeviceIdentity": "K"}),
        ("(0008,1030)", {"cleanDescriptors": "C"}),
        ("(0008,0020)", {"retainLongitudinalFullDates": "K", "retainLongitudinalModifiedDates": "C"}),
        ("(60XX,3000)", {"cleanGraphics": "C"}),
        ("(0010,0010)", None),
        ("(0028,0030)", None),
    ],
)
def test_options_of_well_known_attributes(
    procedure: dict[str, Any], tag: str, options: dict[str, str] | None
) -> None:
    assert procedure["sopClass"][CT]["tag"][tag].get("options") == options


def test_what_a_de_identified_file_must_say() -> None:
    """PS3.15 E.1.1; the code is that of the Basic Profile in PS3.16 CID 7050."""
    assert final.insertions(Version(2026, 8, 1)) == {
        "00120062": {"vr": "CS", "Value": ["YES"]},
        "00120063": {"vr": "LO", "Value": ["grand-challenge-dicom-de-id-procedure 2026.08.1"]},
        "00120064": {
            "vr": "SQ",
            "Value": [
                {
                    "00080100": {"vr": "SH", "Value": ["113100"]},
                    "00080102": {"vr": "SH", "Value": ["DCM"]},
                    "00080104": {"vr": "LO", "Value": ["Basic Application Confidentiality Profile"]},
                }
            ],
        },
        "00280303": {"vr": "CS", "Value": ["REMOVED"]},
    }


def test_insertions_fit_their_vr(procedure: dict[str, Any], standard: Standard) -> None:
    longest = {"CS": 16, "SH": 16, "LO": 64}

    def check(elements: dict[str, Any]) -> None:
        for key, element in elements.items():
            assert standard.attributes[f"({key[:4]},{key[4:]})"].vr == (element["vr"],)
            for value in element["Value"]:
                if element["vr"] == "SQ":
                    check(value)
                else:
                    assert 0 < len(value) <= longest[element["vr"]], value

    check(procedure["insert"])


def test_the_method_of_before_is_removed(procedure: dict[str, Any]) -> None:
    """Free text of an earlier de-identification does not stand beside the inserted one."""
    for row in procedure["sopClass"].values():
        for tag in {"(0012,0062)", "(0012,0063)", "(0028,0303)"} & set(row["tag"]):
            assert row["tag"][tag]["default"] == "X", tag


def test_justifications(procedure: dict[str, Any]) -> None:
    automatic = Counter(
        entry["justification"]
        for row in procedure["sopClass"].values()
        for entry in row["tag"].values()
        if entry["justification"].startswith("[AUTO]")
    )
    assert set(automatic) <= {
        "[AUTO] Module usage",
        "[AUTO] Retired",
        "[AUTO] Enclosing sequence not kept",
        "[AUTO] Basic Profile",
        "[AUTO] Attribute type",
    }
    for row in procedure["sopClass"].values():
        for tag, entry in row["tag"].items():
            assert entry["justification"] == " ".join(entry["justification"].split()), tag
            assert entry["justification"] != "undecided"


def test_it_is_plain_json(procedure: dict[str, Any]) -> None:
    assert json.loads(canonical.indented(procedure)) == procedure


# The report.


def test_numbers_add_up(report: Report, candidate: Candidate, verdicts: dict[str, str | None]) -> None:
    assert report.supported == sum(reason is None for reason in verdicts.values()) == len(candidate)
    assert report.supported + report.rejected == len(verdicts)
    assert report.entries == sum(map(len, candidate.values()))
    assert report.undecided == 0
    assert sum(number for _, number in report.by_action) + report.undecided == report.entries
    decided = sum(number for _, number in report.by_rule) + report.by_decision + report.by_module_decision
    assert decided + report.undecided == report.entries
    assert report.attributes == len({tag for by_tag in candidate.values() for tag in by_tag})
    assert report.deviations == ()


def test_numbers_agree_with_the_procedure(report: Report, procedure: dict[str, Any]) -> None:
    rows = procedure["sopClass"].values()
    actions = Counter(entry["default"] for row in rows for entry in row["tag"].values())
    assert dict(report.by_action) == dict(actions)
    written = sum(
        not entry["justification"].startswith("[AUTO]") for row in rows for entry in row["tag"].values()
    )
    assert written == report.by_decision + report.by_module_decision
    assert report.rejected == sum(row["default"] == "R" for row in rows)


def test_binary_values_are_named(report: Report, procedure: dict[str, Any], standard: Standard) -> None:
    """Each kept value of a binary VR is listed with its reason and the number of SOP classes."""
    binary = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
    expected = Counter(
        (f"{tag} {standard.attributes[tag].keyword}", entry["justification"])
        for row in procedure["sopClass"].values()
        for tag, entry in row["tag"].items()
        if entry["default"] == "K" and binary & set(standard.attributes[tag].vr)
    )
    assert {(row.attribute, row.reason): row.sop_classes for row in report.kept_binary} == expected
    assert {"(7FE0,0010) PixelData", "(0028,2000) ICCProfile", "(5400,1010) WaveformData"} <= {
        row.attribute for row in report.kept_binary
    }
    assert not [row for row in report.kept_binary if row.reason.startswith("[AUTO]")]


def test_undecided_entries_add_up_too(tiny_copy: Copy) -> None:
    tiny_copy.write("procedure/decisions/main.toml", "")
    outcome = tiny_copy.run("report")
    assert outcome.status == 0
    rows = [line.rpartition(" ") for line in outcome.stdout.splitlines()]
    numbers = {label.strip(): int(number) for label, _, number in rows}
    entries = numbers["entries (attribute of a supported SOP class)"]
    undecided = numbers["entries undecided"]
    assert undecided == 3
    assert (
        sum(n for label, n in numbers.items() if label.startswith("entries with action")) + undecided
        == entries
    )
    assert (
        sum(n for label, n in numbers.items() if label.startswith("entries decided by")) + undecided
        == entries
    )


# The command.


def test_final_writes_all_and_the_same_again(tiny_copy: Copy) -> None:
    """What a run replaces is whole and new; a second run gives the same bytes."""
    before = tiny_copy.files()
    outcome = tiny_copy.run("final")
    assert outcome.status == 0, outcome.stderr
    first = tiny_copy.files()
    gone = {name for name in before if name not in first}
    assert gone == {"dist/python/src/package/data.py"}, "dist/ holds exactly what was generated"
    changed = {name for name in before if name in first and first[name] != before[name]}
    assert changed == set(PROTECTED) - gone
    assert not [name for name in first if Path(name).name.startswith(".")]
    assert tiny_copy.run("final").status == 0
    assert tiny_copy.files() == first
    written = json.loads(first["build/procedure.json"])
    assert written["sopClass"]["1.2.1"]["tag"]["(0008,0060)"]["default"] == "K"
    assert first["build/procedure.json"].decode() == canonical.indented(written)


def test_versions_differ_by_version_only(
    procedure: dict[str, Any],
    candidate: Candidate,
    verdicts: dict[str, str | None],
    standard: Standard,
    shop: Workshop,
) -> None:
    version = Version(2027, 1, 3)
    made = final.procedure_of(
        candidate,
        verdicts,
        standard,
        version,
        stop_rules=shop.stop_rules,
        file_meta_elements=shop.file_meta,
        private=shop.private,
    )
    assert made == procedure | {"version": "2027.01.3", "insert": final.insertions(version)}
