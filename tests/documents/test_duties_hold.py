"""Duties of PS3.15 Annex E and of best practice that no other test proves, on the real procedure."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.procedure.checks import Safety
from generator.standard.model import OPTIONS, Standard

Procedure = Mapping[str, Any]

DICOMDIR = "1.2.840.10008.1.3.10"


def supported(procedure: Procedure) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for uid, row in procedure["sopClass"].items():
        if row["default"] != "R":
            yield uid, row


def test_group_0004_is_removed(procedure: dict[str, Any], standard: Standard) -> None:
    group = [tag for tag in standard.attributes if tag.startswith("(0004,")]
    assert len(group) > 10
    for uid, row in supported(procedure):
        assert {row["tag"].get(tag, row)["default"] for tag in group} == {"X"}, uid


def test_a_dicomdir_is_rejected(procedure: dict[str, Any]) -> None:
    assert procedure["sopClass"].get(DICOMDIR, procedure)["default"] == "R"


def test_entities_above_the_instance_stay_consistent(procedure: dict[str, Any], standard: Standard) -> None:
    """What tells patients, studies and series apart has one action, whatever the SOP class."""
    shared = (
        "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyID",
        "StudyDate", "StudyTime", "AccessionNumber", "SeriesInstanceUID", "SeriesNumber",
    )  # fmt: skip
    tags = {attribute.keyword: tag for tag, attribute in standard.attributes.items()}
    for keyword in shared:
        actions = {row["tag"].get(tags[keyword], row)["default"] for _, row in supported(procedure)}
        assert len(actions) == 1, (keyword, actions)


@pytest.mark.parametrize("option", [option for option in OPTIONS if option != "retainSafePrivate"])
def test_options_have_the_codes_of_the_table(
    procedure: dict[str, Any], standard: Standard, safety: Safety, option: str
) -> None:
    """Every attribute that an IOD has at its top level; those in sequences follow their sequences."""
    codes = {
        row.tag: code
        for row in standard.confidentiality.values()
        for name, code in row.options
        if name == option
    }
    tried = 0
    for uid, row in supported(procedure):
        uses = standard.iods[standard.sop_classes[uid].iod].modules
        listed = {
            occurrence.tag
            for use in uses
            for occurrence in standard.modules[use.module].occurrences
            if not occurrence.path
        }
        for tag in listed & codes.keys() - safety.removed:
            entry = row["tag"][tag]
            assert entry.get("options", {}).get(option, entry["default"]) == codes[tag], (uid, tag)
            tried += 1
    assert tried > 10


def test_no_name_of_a_person_is_kept(procedure: dict[str, Any], standard: Standard) -> None:
    names = {tag for tag, attribute in standard.attributes.items() if "PN" in attribute.vr}
    found = 0
    for uid, row in supported(procedure):
        for tag in names & row["tag"].keys():
            entry = row["tag"][tag]
            assert {entry["default"], *entry.get("options", {}).values()} <= {"X", "Z", "D"}, (uid, tag)
            found += 1
    assert found > 500


def test_characteristics_are_retained_under_options_only(
    procedure: dict[str, Any], standard: Standard
) -> None:
    characteristics = {
        row.tag
        for row in standard.confidentiality.values()
        if "retainPatientCharacteristics" in dict(row.options)
    }
    kept_under_the_option = set()
    for uid, row in supported(procedure):
        for tag in characteristics & row["tag"].keys():
            entry = row["tag"][tag]
            assert entry["default"] in ("X", "Z", "D"), (uid, tag)
            if entry.get("options", {}).get("retainPatientCharacteristics") == "K":
                kept_under_the_option.add(standard.attributes[tag].keyword)
    assert {"PatientAge", "PatientSex", "PatientSize", "PatientWeight"} <= kept_under_the_option
