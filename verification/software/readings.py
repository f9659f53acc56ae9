"""How other people's software reads a file or a series: geometry, spacing, rescale, window, values.

A reading is a mapping of names to values; that of the files before and of those after must be equal.
"""

import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import highdicom as hd
import numpy as np
import pydicom
import SimpleITK as sitk  # noqa: N813
from pydicom.pixels.processing import apply_modality_lut

Reading = Mapping[str, Any]

# What dcm2niix may not tell any more: identity, times, and names that Table E.1-1 lists.
_GONE = frozenset("""
    AccessionNumber AcquisitionDate AcquisitionDateTime AcquisitionTime BodyPart BodyPartExamined
    DeidentificationMethod DeviceSerialNumber FrameOfReferenceUID ImageComments InstitutionAddress
    InstitutionName InstitutionalDepartmentName PatientAge PatientBirthDate PatientComments
    PatientID PatientName PatientSex PatientSize PatientWeight PerformingPhysicianName
    ProcedureStepDescription ProtocolName ReferringPhysicianName SeriesDescription SeriesInstanceUID
    SoftwareVersions StationName StudyDate StudyDescription StudyID StudyInstanceUID StudyTime
    """.split())
# Header fields of NIfTI-1 that hold text: db_name, descrip, aux_file, intent_name.
_NIFTI_TEXT = ((14, 32), (148, 252), (328, 344))


def simpleitk(paths: Sequence[Path]) -> Reading:
    """Read a series or a multi-frame file with SimpleITK."""
    image: Any = sitk.ReadImage([str(path) for path in paths] if len(paths) > 1 else str(paths[0]))
    return {
        "origin": image.GetOrigin(),
        "spacing": image.GetSpacing(),
        "direction": image.GetDirection(),
        "size": image.GetSize(),
        "values": _digest(sitk.GetArrayFromImage(image)),
    }


def pydicom_image(paths: Sequence[Path]) -> Reading:
    """Read images with pydicom: frames and their timing, stored values and rescaled ones."""
    reading: dict[str, Any] = {}
    for number, path in enumerate(paths):
        image = pydicom.dcmread(path)
        stored = image.pixel_array
        reading[f"{number} frames"] = int(image.get("NumberOfFrames") or 1)
        reading[f"{number} shape"] = stored.shape
        reading[f"{number} frame time"] = str(image.get("FrameTime", ""))
        reading[f"{number} rescaled"] = _digest(apply_modality_lut(stored, image))
    return reading


def highdicom_image(paths: Sequence[Path]) -> Reading:
    """Read images with highdicom: geometry, stored values, rescaled values, and those of the window."""
    reading: dict[str, Any] = {}
    for number, path in enumerate(paths):
        image = hd.imread(path)
        geometry = image.get_volume_geometry()
        reading[f"{number} affine"] = None if geometry is None else geometry.affine.tolist()
        reading[f"{number} stored"] = _digest(
            image.get_frames(apply_modality_transform=False, apply_voi_transform=False)
        )
        reading[f"{number} rescaled"] = _digest(image.get_frames(apply_modality_transform=None))
        reading[f"{number} window"] = _digest(
            image.get_frames(apply_modality_transform=None, apply_voi_transform=None)
        )
    return reading


def highdicom_segmentation(paths: Sequence[Path]) -> Reading:
    """Read a segmentation with highdicom: volume, segments, and how many images it refers to."""
    segmentation = hd.seg.segread(paths[0])
    volume = segmentation.get_volume(combine_segments=True)
    return {
        "affine": volume.affine.tolist(),
        "values": _digest(volume.array),
        "segments": [
            (one.segment_label, one.segmented_property_type.value)
            for one in map(segmentation.get_segment_description, segmentation.segment_numbers)
        ],
        "sources": len(segmentation.get_source_image_uids()),
    }


def highdicom_annotations(paths: Sequence[Path]) -> Reading:
    """Read bulk annotations with highdicom: their shapes and what they show."""
    annotations = hd.ann.annread(paths[0])
    return {
        f"group {group.number}": (
            group.annotated_property_type.value,
            [_digest(points) for points in group.get_graphic_data(annotations.annotation_coordinate_type)],
        )
        for group in annotations.get_annotation_groups()
    }


def dcm2niix(paths: Sequence[Path]) -> Reading:
    """Convert with dcm2niix: NIfTI header and values, and what its side file says of the acquisition."""
    import dcm2niix as package  # type: ignore[import-untyped]

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source"
        source.mkdir()
        for path in paths:
            shutil.copy(path, source)
        subprocess.run(
            [package.bin, "-b", "y", "-ba", "n", "-z", "n", "-f", "%s", "-o", folder, source],
            capture_output=True,
            check=True,
            timeout=120,
        )
        return _converted(folder)


def _converted(folder: Path) -> Reading:
    # Overlays become images of their own, called ROI; the procedure removes overlays.
    images = [image for image in sorted(folder.glob("*.nii")) if "_ROI" not in image.stem]
    sides = sorted(folder.glob("*.json"))
    if not images:
        raise ValueError("dcm2niix made no image")
    reading: dict[str, Any] = {
        f"nifti {number}": hashlib.sha256(_without_text(image.read_bytes())).hexdigest()
        for number, image in enumerate(images)
    }
    for number, side in enumerate(sides):
        content = json.loads(side.read_text(encoding="utf-8"))
        reading |= {f"{number} {name}": value for name, value in content.items() if name not in _GONE}
    return reading


def differences(before: Reading, after: Reading) -> list[str]:
    """Return the names of what is read differently."""
    return [name for name in {**before, **after} if before.get(name) != after.get(name)]


def _without_text(nifti: bytes) -> bytes:
    header = bytearray(nifti)
    for start, end in _NIFTI_TEXT:
        header[start:end] = bytes(end - start)
    return bytes(header)


def _digest(array: Any) -> str:
    values = np.ascontiguousarray(array)
    return f"{values.dtype}{values.shape} {hashlib.sha256(values.tobytes()).hexdigest()}"
