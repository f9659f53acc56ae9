"""Real files: what is shipped is found, and the lists of exceptions are sound."""

from pathlib import Path

from verification.files import objects
from verification.software import readings
from verification.software.consumer import compare
from verification.software.readings import differences
from verification.tasks.realfiles import _names, differing_readings, shipped, unprocessed


def test_pydicom_ships_files_of_each_sort() -> None:
    names = {path.name for path in shipped().values()}
    assert {"CT_small.dcm", "MR_small_bigendian.dcm", "JPEG2000.dcm", "rtplan_truncated.dcm"} <= names
    assert {"pydicom-data/eCT_Supplemental.dcm", "test_files/CT_small.dcm"} <= shipped().keys()
    assert not any(path.suffix == ".txt" for path in shipped().values())


def test_every_exception_has_a_reason() -> None:
    assert all(len(reason.split()) > 5 for reason in unprocessed().values())
    assert differing_readings()


def test_highdicom_makes_every_object() -> None:
    images = objects.ct_series()
    assert len({image.SOPInstanceUID for image in images}) == len(images)
    assert [name for name, _ in objects.derived(images)] == list(objects.MAKERS)


def test_names_are_looked_for_unless_they_stand_where_they_may(tmp_path: Path) -> None:
    before, after = objects.ct_series()[0], objects.ct_series()[0]
    before.PatientName, before.InstitutionName = "Original^Patient", str(before.ManufacturerModelName)
    after.PatientName, after.InstitutionName = "DUMMY", "DUMMY"
    names = _names(compare(before, after))
    assert "Original^Patient" in names
    assert str(before.ManufacturerModelName) not in names


def test_a_changed_geometry_or_window_is_read_differently(tmp_path: Path) -> None:
    image = objects.ct_series()[0]
    image.save_as(tmp_path / "before.dcm")
    image.PixelSpacing = [1, 1]
    image.WindowCenter = 500
    image.save_as(tmp_path / "after.dcm")
    one, other = ([tmp_path / name] for name in ("before.dcm", "after.dcm"))
    assert "spacing" in differences(readings.simpleitk(one), readings.simpleitk(other))
    changed = differences(readings.highdicom_image(one), readings.highdicom_image(other))
    assert changed == ["0 affine", "0 window"]
    assert "nifti 0" in differences(readings.dcm2niix(one), readings.dcm2niix(other))


def test_equal_files_are_read_alike(tmp_path: Path) -> None:
    image = objects.ct_series()[0]
    image.save_as(tmp_path / "image.dcm")
    for reader in (readings.simpleitk, readings.highdicom_image, readings.dcm2niix):
        assert differences(reader([tmp_path / "image.dcm"]), reader([tmp_path / "image.dcm"])) == []
