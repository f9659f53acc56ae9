"""Images with attributes that their IOD lacks, as real devices write them (Standard Extended SOP classes).

A cine in a class of single frames, and rescale values in a class without them: whoever removes what
the IOD does not list cuts off frames, or changes values by a factor, without a word.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

from generator.standard.model import SOPClass, Standard
from verification.files.synthetic import modality_of

FRAMES = 16
SLOPE, INTERCEPT = "0.0125", "-3"

_ROWS, _COLUMNS = 16, 12
_PIXEL_DATA, _NUMBER_OF_FRAMES, _RESCALE_SLOPE = "(7FE0,0010)", "(0028,0008)", "(0028,1053)"
_POSITION = "(0020,0032)"


def images(standard: Standard, supported: list[str]) -> Iterator[tuple[str, Dataset]]:
    """Yield an image of each supported SOP class whose IOD lacks frames, or rescale values, by name."""
    for uid in supported:
        sop_class = standard.sop_classes[uid]
        tags = {
            occurrence.tag
            for use in standard.iods[sop_class.iod].modules
            for occurrence in standard.modules[use.module].occurrences
            if not occurrence.path
        }
        if _PIXEL_DATA not in tags:
            continue
        if _NUMBER_OF_FRAMES not in tags:
            yield f"{FRAMES} frames in {sop_class.name}", _cine(sop_class, placed=_POSITION in tags)
        elif _RESCALE_SLOPE not in tags and _is_grey(sop_class.name):
            yield f"rescale values in {sop_class.name}", _scaled(sop_class, placed=_POSITION in tags)


def _is_grey(name: str) -> bool:
    """Tell whether an image of the class holds values of one sample that are no labels."""
    return not name.startswith(("VL ", "Dermoscopic", "Segmentation", "Label Map", "Video", "Confocal"))


def _cine(sop_class: SOPClass, *, placed: bool) -> Dataset:
    made = _image(sop_class, FRAMES, placed=placed)
    made.FrameTime = "33.3"
    made.FrameIncrementPointer = 0x00181063
    return made


def _scaled(sop_class: SOPClass, *, placed: bool) -> Dataset:
    made = _image(sop_class, 2, placed=placed)
    made.RescaleSlope, made.RescaleIntercept, made.RescaleType = SLOPE, INTERCEPT, "US"
    return made


def _image(sop_class: SOPClass, frames: int, *, placed: bool) -> Dataset:
    made = Dataset()
    made.SOPClassUID = UID(sop_class.uid)
    for keyword in ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"):
        setattr(made, keyword, generate_uid(entropy_srcs=[sop_class.uid, keyword, str(frames)]))
    made.ImageType = ["ORIGINAL", "PRIMARY"]
    made.Modality = modality_of(sop_class.name)
    made.PatientName, made.PatientID = "Extended^Standard", "EXTENDED"
    made.BurnedInAnnotation = "NO"
    made.SeriesNumber, made.InstanceNumber = "3", "1"
    if placed:
        made.FrameOfReferenceUID = generate_uid(entropy_srcs=[sop_class.uid, "frame"])
        made.PixelSpacing, made.SliceThickness = ["0.7", "0.9"], "2"
        made.ImagePositionPatient = ["1.5", "2.5", "3.5"]
        made.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    made.SamplesPerPixel, made.PhotometricInterpretation = 1, "MONOCHROME2"
    made.Rows, made.Columns, made.NumberOfFrames = _ROWS, _COLUMNS, frames
    made.BitsAllocated = made.BitsStored = 16
    made.HighBit, made.PixelRepresentation = 15, 0
    values: Any = np.arange(frames * _ROWS * _COLUMNS, dtype="<u2")
    made.add_new("PixelData", "OW", values.tobytes())
    made.file_meta = FileMetaDataset()
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return made
