"""A CT series made from a real slice, and objects that highdicom derives from it."""

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import highdicom as hd
import numpy as np
import pydicom
from highdicom.ann import AnnotationGroup, MicroscopyBulkSimpleAnnotations
from highdicom.legacy import LegacyConvertedEnhancedCTImage
from highdicom.pm import ParametricMap, RealWorldValueMapping
from highdicom.pr import GrayscaleSoftcopyPresentationState
from highdicom.sc import SCImage
from highdicom.seg import Segmentation, SegmentDescription
from pydicom import Dataset
from pydicom.data import get_testdata_file
from pydicom.sr.codedict import codes
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

# The manufacturer of the slice: dcm2niix takes it from wherever it finds one in a file, and places
# images of this one differently.
_MAKER: dict[str, Any] = {
    "manufacturer": "GE MEDICAL SYSTEMS",
    "manufacturer_model_name": "Example Model",
    "software_versions": "1.0",
    "device_serial_number": "SERIAL-4711",
}
_SLICES = 4
_SPACING = 2.5

Make = Callable[[list[Dataset]], Dataset]


def ct_series() -> list[Dataset]:
    """Return a CT series of one study: the slice that pydicom ships, at four places."""
    study, series, frame = generate_uid(), generate_uid(), generate_uid()
    return [_slice(number, study, series, frame) for number in range(_SLICES)]


def _slice(number: int, study: UID, series: UID, frame: UID) -> Dataset:
    dataset = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    del dataset.DataSetTrailingPadding
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.FrameOfReferenceUID = study, series, frame
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset.InstanceNumber = number + 1
    dataset.SeriesDescription = "Thorax of Mr Original"
    x, y, z = dataset.ImagePositionPatient
    dataset.ImagePositionPatient = [x, y, z + number * _SPACING]
    dataset.SliceThickness = _SPACING
    dataset.WindowCenter, dataset.WindowWidth = 40, 400
    dataset.PixelData = (dataset.pixel_array + number).tobytes()
    return dataset


def _identity() -> dict[str, Any]:
    return {
        "series_instance_uid": generate_uid(),
        "series_number": 7,
        "sop_instance_uid": generate_uid(),
        "instance_number": 1,
    }


def _mask(images: list[Dataset]) -> Any:
    mask = np.zeros((len(images), images[0].Rows, images[0].Columns), dtype=np.uint8)
    mask[:, 30:60, 40:70] = 1
    return mask


def _segmentation(images: list[Dataset]) -> Dataset:
    description = SegmentDescription(
        segment_number=1,
        segment_label="Liver",
        segmented_property_category=codes.SCT.Organ,
        segmented_property_type=codes.SCT.Liver,
        algorithm_type=hd.seg.SegmentAlgorithmTypeValues.MANUAL,
        tracking_uid=generate_uid(),
        tracking_id="Liver of Mr Original",
    )
    return Segmentation(
        images,
        _mask(images),
        segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[description],
        content_description="By Dr Original",
        content_creator_name="Original^Doctor",
        **_identity(),
        **_MAKER,
    )


def _parametric_map(images: list[Dataset]) -> Dataset:
    mapping = RealWorldValueMapping(
        lut_label="1",
        lut_explanation="Explained by Dr Original",
        unit=codes.UCUM.NoUnits,
        value_range=(-1000.0, 3000.0),
        slope=2.0,
        intercept=1.0,
    )
    return ParametricMap(
        images,
        _mask(images).astype(np.float32) * 1.5,
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[mapping],
        window_center=0.5,
        window_width=1.0,
        **_identity(),
        **_MAKER,
    )


def _legacy_converted(images: list[Dataset]) -> Dataset:
    made: Dataset = LegacyConvertedEnhancedCTImage(images, **_identity())
    return made


def _secondary_capture(images: list[Dataset]) -> Dataset:
    return SCImage.from_ref_dataset(
        images[0],
        pixel_array=images[0].pixel_array.astype(np.uint8),
        photometric_interpretation=hd.PhotometricInterpretationValues.MONOCHROME2,
        bits_allocated=8,
        coordinate_system=hd.CoordinateSystemNames.PATIENT,
        patient_orientation=("L", "P"),
        **_identity(),
        **_manufacturer(),
    )


def _presentation_state(images: list[Dataset]) -> Dataset:
    return GrayscaleSoftcopyPresentationState(
        images,
        content_label="STATE",
        content_description="By Dr Original",
        voi_lut_transformations=[hd.pr.SoftcopyVOILUTTransformation(window_center=40, window_width=400)],
        **_identity(),
        **_MAKER,
    )


def _key_objects(images: list[Dataset]) -> Dataset:
    content = hd.ko.KeyObjectSelection(document_title=codes.DCM.Manifest, referenced_objects=images)
    return hd.ko.KeyObjectSelectionDocument(
        evidence=images,
        content=content,
        institution_name="Original Hospital",
        **_identity(),
        **_manufacturer(),
    )


def _manufacturer() -> dict[str, Any]:
    return {"manufacturer": _MAKER["manufacturer"]}


def _annotations(images: list[Dataset]) -> Dataset:
    points = [
        np.array([[10.0, 10.0], [20.0, 12.0], [15.0, 25.0]]),
        np.array([[30.0, 30.0], [40.0, 30.0], [35.0, 44.0]]),
    ]
    group = AnnotationGroup(
        number=1,
        uid=generate_uid(),
        label="nuclei",
        annotated_property_category=codes.SCT.AnatomicalStructure,
        annotated_property_type=codes.SCT.Nucleus,
        algorithm_type=hd.ann.AnnotationGroupGenerationTypeValues.MANUAL,
        graphic_type=hd.ann.GraphicTypeValues.POLYGON,
        graphic_data=points,
    )
    return MicroscopyBulkSimpleAnnotations(
        [_slide(images[0])],
        annotation_coordinate_type=hd.ann.AnnotationCoordinateTypeValues.SCOORD,
        annotation_groups=[group],
        **_identity(),
        **_MAKER,
    )


def _slide(image: Dataset) -> Dataset:
    """Return what annotations need to know of a slide; its pixels are none of their business."""
    slide = copy.deepcopy(image)
    slide.SOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.6"
    slide.SOPInstanceUID, slide.SeriesInstanceUID = generate_uid(), generate_uid()
    slide.Modality, slide.NumberOfFrames = "SM", 1
    slide.TotalPixelMatrixRows, slide.TotalPixelMatrixColumns = slide.Rows, slide.Columns
    slide.ContainerIdentifier = "CONTAINER OF MR ORIGINAL"
    slide.SpecimenDescriptionSequence = []
    return slide


MAKERS: Mapping[str, Make] = {
    "segmentation": _segmentation,
    "parametric map": _parametric_map,
    "legacy converted enhanced CT": _legacy_converted,
    "secondary capture": _secondary_capture,
    "presentation state": _presentation_state,
    "key object selection": _key_objects,
    "annotations": _annotations,
}


def derived(images: list[Dataset]) -> Iterator[tuple[str, Dataset]]:
    """Yield the objects that are made from a series, by name."""
    for name, make in MAKERS.items():
        made = make(images)
        if not hasattr(made, "file_meta"):
            made.file_meta = pydicom.dataset.FileMetaDataset()
            made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        yield name, made
