"""The DICOM files that are tried: those of pydicom, and objects made here where it has none."""

from collections.abc import Callable
from pathlib import Path

import highdicom
import numpy as np
import pydicom
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate_extended
from pydicom.sequence import Sequence
from pydicom.sr.codedict import codes
from pydicom.uid import (
    EnhancedMRImageStorage,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RTStructureSetStorage,
    VLWholeSlideMicroscopyImageStorage,
    generate_uid,
)

NAME = "Doe^Jane"


def _started(sop_class: str, syntax: str = ExplicitVRLittleEndian) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = sop_class
    dataset.SOPInstanceUID = generate_uid(entropy_srcs=[sop_class])
    dataset.PatientName = NAME
    dataset.PatientID = "123"
    dataset.StudyDate = "20200102"
    dataset.StudyDescription = "Kopf ohne Kontrast für Frau Müller"
    return dataset


def _item(**values: object) -> Dataset:
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def enhanced_mr(frames: int = 3) -> Dataset:
    """Return an Enhanced MR image whose frames have functional groups, sequences in sequences."""
    dataset = _started(EnhancedMRImageStorage)
    dataset.Modality = "MR"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "M", "NONE"]
    dataset.NumberOfFrames = frames
    measures = _item(PixelSpacing=[1.5, 1.5], SliceThickness=3)
    dataset.SharedFunctionalGroupsSequence = Sequence([_item(PixelMeasuresSequence=Sequence([measures]))])
    dataset.PerFrameFunctionalGroupsSequence = Sequence(
        _item(
            FrameContentSequence=Sequence(
                [_item(FrameAcquisitionDateTime="20200102101112", DimensionIndexValues=[1, number + 1])]
            ),
            PlanePositionSequence=Sequence([_item(ImagePositionPatient=[0, 0, 3 * number])]),
            MREchoSequence=Sequence([_item(EffectiveEchoTime=4.5)]),
        )
        for number in range(frames)
    )
    dataset.Rows = dataset.Columns = 4
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit, dataset.PixelRepresentation, dataset.SamplesPerPixel = 15, 0, 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.PixelData = bytes(32 * frames)
    dataset["PixelData"].VR = "OW"
    return dataset


def slide(kind: str) -> Dataset:
    """Return a whole slide image of a kind such as VOLUME, with an extended offset table (VR OV)."""
    dataset = _started(VLWholeSlideMicroscopyImageStorage, JPEGBaseline8Bit)
    dataset.Modality = "SM"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", kind, "NONE"]
    dataset.ContainerIdentifier = "S-2020-1"
    dataset.SpecimenDescriptionSequence = Sequence(
        [_item(SpecimenIdentifier="S-2020-1-A", SpecimenUID=generate_uid(entropy_srcs=["specimen"]))]
    )
    dataset.OpticalPathSequence = Sequence([_item(OpticalPathIdentifier="1", ICCProfile=bytes(128))])
    dataset.Rows = dataset.Columns = 8
    dataset.NumberOfFrames = 2
    dataset.PixelData, offsets, lengths = encapsulate_extended([b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xd9"])
    dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths = offsets, lengths
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return dataset


def segmentation() -> Dataset:
    """Return a segmentation that highdicom made of pydicom's CT."""
    source = pydicom.dcmread(get_testdata_file("CT_small.dcm"))
    source.PatientName = NAME
    algorithm = highdicom.AlgorithmIdentificationSequence(
        name="Lungs", version="1", family=codes.DCM.ArtificialIntelligence
    )
    lung = highdicom.seg.SegmentDescription(
        segment_number=1,
        segment_label="lung",
        segmented_property_category=codes.SCT.Organ,
        segmented_property_type=codes.SCT.Lung,
        algorithm_type=highdicom.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
        algorithm_identification=algorithm,
    )
    mask = np.zeros((1, source.Rows, source.Columns), dtype=bool)
    mask[0, 10:20, 10:20] = True
    return highdicom.seg.Segmentation(
        source_images=[source],
        pixel_array=mask,
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[lung],
        series_instance_uid=generate_uid(entropy_srcs=["series"]),
        series_number=1,
        sop_instance_uid=generate_uid(entropy_srcs=["segmentation"]),
        instance_number=1,
        manufacturer="Maker",
        manufacturer_model_name="Model",
        software_versions="1",
        device_serial_number="2",
    )


def structures() -> Dataset:
    """Return pydicom's RT structure set, which lacks preamble and file meta information, with both."""
    dataset = pydicom.dcmread(get_testdata_file("rtstruct.dcm"), force=True)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    dataset.file_meta.MediaStorageSOPClassUID = RTStructureSetStorage
    dataset.SOPClassUID = RTStructureSetStorage
    return dataset


def with_private_block() -> Dataset:
    """Return an MR image with a safe private attribute, an unsafe one, and one of a creator's in an item."""
    dataset = pydicom.dcmread(get_testdata_file("MR_small.dcm"))
    block = dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    block.add_new(0x0C, "IS", "1000")
    inner = Dataset()
    inner.private_block(0x0019, "SIEMENS MR HEADER", create=True).add_new(0x0C, "IS", "500")
    inner.PatientComments = "as told by her sister"
    block.add_new(0x20, "SQ", [inner])
    block.add_new(0x7F, "LO", f"{NAME} was here")
    return dataset


MADE: dict[str, Callable[[], Dataset]] = {
    "enhanced MR": enhanced_mr,
    "slide": lambda: slide("VOLUME"),
    "label of a slide": lambda: slide("LABEL"),
    "segmentation": segmentation,
    "structure set": structures,
    "private block": with_private_block,
}


class Files:
    """DICOM files by name: of `MADE`, or of pydicom's test data."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        """Return the path of a file."""
        if name not in MADE:
            return Path(get_testdata_file(name))
        path = self.folder / f"{name}.dcm"
        if not path.exists():
            MADE[name]().save_as(path, enforce_file_format=True)
        return path
