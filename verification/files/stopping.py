"""Stop rules tried: files that must be stopped, files that look like them and must not be, and what holds.

`CONSTRUCTED` has at least one file for every rule of procedure/stops.toml, named as there, and
`LEGITIMATE` the images next to them that people need. `holding` says which rules hold for a data set;
it is written apart from the packages' own `stops`, so that either can be held against the other.
"""

import base64
import binascii
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

PADDING = " \0"

_CT = "1.2.840.10008.5.1.4.1.1.2"
_ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
_MR = "1.2.840.10008.5.1.4.1.1.4"
_ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4.1"
_NM = "1.2.840.10008.5.1.4.1.1.20"
_PET = "1.2.840.10008.5.1.4.1.1.128"
_CR = "1.2.840.10008.5.1.4.1.1.1"
_DX = "1.2.840.10008.5.1.4.1.1.1.1"
_MG = "1.2.840.10008.5.1.4.1.1.1.2"
_XA = "1.2.840.10008.5.1.4.1.1.12.1"
_RF = "1.2.840.10008.5.1.4.1.1.12.2"
_RT_IMAGE = "1.2.840.10008.5.1.4.1.1.481.1"
_RT_DOSE = "1.2.840.10008.5.1.4.1.1.481.2"
_SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"
_ENDOSCOPIC = "1.2.840.10008.5.1.4.1.1.77.1.1"
_MICROSCOPIC = "1.2.840.10008.5.1.4.1.1.77.1.2"
_SLIDE_COORDINATES = "1.2.840.10008.5.1.4.1.1.77.1.3"
_OPHTHALMIC = "1.2.840.10008.5.1.4.1.1.77.1.5.1"
_WHOLE_SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"
_DERMOSCOPIC = "1.2.840.10008.5.1.4.1.1.77.1.7"
_CONFOCAL_TILED = "1.2.840.10008.5.1.4.1.1.77.1.9"

_SPOKEN = {"CodeValue": "196618", "CodingSchemeDesignator": "MDC", "CodeMeaning": "Voice"}


@dataclass(frozen=True, slots=True)
class Constructed:
    """An image made up for a stop rule.

    `values` are the attributes that matter, by keyword; `rule` is the name of the rule that has
    to stop it, None where no rule may.
    """

    what: str
    sop_class: str
    values: Mapping[str, Any] = field(default_factory=dict)
    rule: str | None = None

    def dataset(self) -> Dataset:
        """Return a small image of the SOP class with the values, ready to be written to a file."""
        dataset = Dataset()
        dataset.SOPClassUID = UID(self.sop_class)
        dataset.SOPInstanceUID = generate_uid(entropy_srcs=["stopping", self.what, "instance"])
        dataset.StudyInstanceUID = generate_uid(entropy_srcs=["stopping", self.what, "study"])
        dataset.SeriesInstanceUID = generate_uid(entropy_srcs=["stopping", self.what, "series"])
        dataset.PatientName = "Stopped^Nobody"
        dataset.PatientID = "STOPPING"
        dataset.Rows = dataset.Columns = 8
        dataset.BitsAllocated = dataset.BitsStored = 8
        dataset.HighBit = 7
        dataset.PixelRepresentation = 0
        dataset.SamplesPerPixel = 1
        dataset.PhotometricInterpretation = "MONOCHROME2"
        dataset.PixelData = bytes(range(64))
        dataset["PixelData"].VR = "OB"
        for keyword, value in self.values.items():
            setattr(dataset, keyword, value)
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        return dataset


def _image_type(*values: str, **more: Any) -> dict[str, Any]:
    return {"ImageType": list(values), **more}


def _code(**code: str) -> Items:
    item = Dataset()
    for keyword, value in code.items():
        setattr(item, keyword, value)
    return Items([item])


def _constructed() -> Iterator[Constructed]:
    for sop_class in (_CT, _XA, _RF, _NM, _ENDOSCOPIC, _OPHTHALMIC, _DX, _RT_IMAGE):
        yield Constructed(
            f"burned-in annotation in {UID(sop_class).name}",
            sop_class,
            _image_type("ORIGINAL", "PRIMARY", BurnedInAnnotation="YES"),
            "burned-in annotation",
        )
    for sop_class in (_CT, _ENDOSCOPIC, _DERMOSCOPIC, _OPHTHALMIC):
        yield Constructed(
            f"recognizable features in {UID(sop_class).name}",
            sop_class,
            {"RecognizableVisualFeatures": "YES", "BurnedInAnnotation": "NO"},
            "recognizable visual features",
        )
    yield Constructed(
        "thumbnail of a slide that shows the label",
        _WHOLE_SLIDE,
        _image_type("ORIGINAL", "PRIMARY", "THUMBNAIL", "RESAMPLED", SpecimenLabelInImage="YES"),
        "specimen label in image",
    )
    for sop_class in (_WHOLE_SLIDE, _MICROSCOPIC, _SLIDE_COORDINATES, _CONFOCAL_TILED):
        for kind in ("LABEL", "OVERVIEW"):
            yield Constructed(
                f"{kind.lower()} as {UID(sop_class).name}, which claims that no label is in it",
                sop_class,
                _image_type(
                    "ORIGINAL", "PRIMARY", kind, "NONE", SpecimenLabelInImage="NO", BurnedInAnnotation="NO"
                ),
                f"slide {kind.lower()}",
            )
    screens: tuple[tuple[str, tuple[str, ...]], ...] = (
        (_CT, ("DERIVED", "SECONDARY", "SCREEN SAVE")),
        (_CT, ("DERIVED", "SECONDARY", "OTHER", "SCREENSAVE")),
        (_CT, ("DERIVED", "SECONDARY", "SCREEN_SAVE")),
        (_MR, ("DERIVED", "SECONDARY", "SCREENSHOT")),
        (_MR, ("DERIVED", "SECONDARY", "OTHER", "ND", "SCREEN SHOT")),
        (_NM, ("DERIVED", "SECONDARY", "SAVED SCREEN", "EMISSION")),
        (_PET, ("DERIVED", "SECONDARY", "SCREEN CAPTURE")),
        (_XA, ("DERIVED", "SECONDARY", "SCREEN GRAB")),
        (_ENHANCED_CT, ("DERIVED", "SECONDARY", "VOLUME", "SECONDARYCAPTURE")),
    )
    for sop_class, image_type in screens:
        yield Constructed(
            f"{image_type[-1]} among {len(image_type)} values in {UID(sop_class).name}",
            sop_class,
            _image_type(*image_type),
            "screen save",
        )
    pages: tuple[tuple[str, tuple[str, ...]], ...] = (
        (_CT, ("DERIVED", "SECONDARY", "DOSE REPORT")),
        (_CT, ("DERIVED", "SECONDARY", "OTHER", "CT_SOM5 PROT")),
        (_CT, ("ORIGINAL", "SECONDARY", "DOSE_INFO")),
        (_MR, ("DERIVED", "SECONDARY", "OTHER", "CSA REPORT")),
        (_NM, ("DERIVED", "SECONDARY", "RESULTREPORT", "EMISSION")),
        (_OPHTHALMIC, ("DERIVED", "PRIMARY", "", "ANALYSIS REPORT")),
    )
    for sop_class, image_type in pages:
        yield Constructed(
            f"{image_type[-1]} in {UID(sop_class).name}", sop_class, _image_type(*image_type), "page of text"
        )
    yield Constructed(
        "page of doses", _CT, _image_type("DERIVED", "SECONDARY", "DOSE"), "dose page of a CT scanner"
    )
    for description in ("Screen Save", "Dose Report", "Patient Protocol"):
        yield Constructed(
            f"series called {description}",
            _CT,
            _image_type("DERIVED", "SECONDARY", "OTHER", SeriesDescription=description),
            "series of screens or pages",
        )
    for sop_class, conversion in (
        (_CR, "DF"),
        (_MG, "DF"),
        (_RT_IMAGE, "DF"),
        (_CT, "SD"),
        (_MR, "SI"),
        (_XA, "DRW"),
    ):
        yield Constructed(
            f"conversion {conversion} to {UID(sop_class).name}",
            sop_class,
            _image_type("DERIVED", "SECONDARY", ConversionType=conversion),
            "film or paper",
        )
    for sop_class, modality in ((_CT, "DOC"), (_CR, "HC"), (_ENDOSCOPIC, "XC"), (_NM, "AU")):
        yield Constructed(
            f"modality {modality} in {UID(sop_class).name}",
            sop_class,
            {"Modality": modality},
            "document, sound or photograph by its modality",
        )
    for sop_class in (_XA, _RF, _OPHTHALMIC):
        yield Constructed(
            f"cine with sound in {UID(sop_class).name}",
            sop_class,
            {"MultiplexedAudioChannelsDescriptionCodeSequence": _code(**_SPOKEN)},
            "sound track",
        )


def _legitimate() -> Iterator[Constructed]:
    for values in (
        ("DERIVED", "PRIMARY", "VOLUME", "RESAMPLED"),
        ("ORIGINAL", "PRIMARY", "VOLUME", "NONE"),
        ("DERIVED", "PRIMARY", "THUMBNAIL", "RESAMPLED"),
    ):
        yield Constructed(
            f"whole slide {values[2].lower()} {values[3].lower()}",
            _WHOLE_SLIDE,
            _image_type(*values, SpecimenLabelInImage="NO", BurnedInAnnotation="NO"),
        )
    yield Constructed(
        "arterial spin labelling", _MR, _image_type("ORIGINAL", "PRIMARY", "LABEL", "M", Modality="MR")
    )
    yield Constructed(
        "label map", _SEGMENTATION, _image_type("DERIVED", "PRIMARY", "OVERVIEW", Modality="SEG")
    )
    images: tuple[tuple[str, ...], ...] = (
        ("ORIGINAL", "PRIMARY", "AXIAL"),
        ("ORIGINAL", "PRIMARY", "LOCALIZER"),
        ("ORIGINAL", "PRIMARY", "AXIAL", "CT_SOM5 SPI"),
        ("ORIGINAL", "PRIMARY", "LOCALIZER", "CT_SOM5 TOP"),
        ("DERIVED", "SECONDARY", "REFORMATTED", "AVERAGE"),
        ("DERIVED", "SECONDARY", "MPR", "CSA MPR", "", "CSAPARALLEL"),
        ("DERIVED", "PRIMARY", "AXIAL", "SNAPSHOT FREEZE"),
        ("DERIVED", "PRIMARY", "AXIAL", "LOW DOSE"),
    )
    for image in images:
        yield Constructed(
            "CT " + " ".join(image), _CT, _image_type(*image, Modality="CT", BurnedInAnnotation="NO")
        )
    yield Constructed(
        "CT video interface", _CT, _image_type("ORIGINAL", "PRIMARY", "AXIAL", ConversionType="DV")
    )
    yield Constructed(
        "reformat of a workstation",
        _CT,
        _image_type("DERIVED", "SECONDARY", "REFORMATTED", ConversionType="WSD"),
    )
    yield Constructed(
        "digitally reconstructed radiograph",
        _RT_IMAGE,
        _image_type("DERIVED", "SECONDARY", "DRR", ConversionType="WSD", Modality="RTIMAGE"),
    )
    yield Constructed(
        "portal image",
        _RT_IMAGE,
        _image_type("ORIGINAL", "PRIMARY", "PORTAL", ConversionType="", Modality="RTIMAGE"),
    )
    yield Constructed("dose", _RT_DOSE, _image_type("DERIVED", "SECONDARY", "DOSE", Modality="RTDOSE"))
    yield Constructed(
        "stored fluoroscopy", _RF, _image_type("ORIGINAL", "PRIMARY", "SINGLE PLANE", "FLUORO SAVE")
    )
    yield Constructed(
        "colour-coded diffusion",
        _MR,
        _image_type("DERIVED", "PRIMARY", "DIFFUSION", "FA", Modality="MR", PhotometricInterpretation="RGB"),
    )
    yield Constructed(
        "description that mentions a report",
        _CT,
        _image_type("ORIGINAL", "PRIMARY", "AXIAL", SeriesDescription="Low dose, report to ward"),
    )
    yield Constructed(
        "no image type", _ENHANCED_MR, {"BurnedInAnnotation": "NO", "RecognizableVisualFeatures": "NO"}
    )
    yield Constructed(
        "cine without sound", _XA, {"MultiplexedAudioChannelsDescriptionCodeSequence": Items([])}
    )
    yield Constructed("empty flags", _DX, {"BurnedInAnnotation": "", "RecognizableVisualFeatures": None})


@cache
def constructed() -> tuple[Constructed, ...]:
    """Return the files that have to be stopped, each by the rule that it names."""
    return tuple(_constructed())


@cache
def legitimate() -> tuple[Constructed, ...]:
    """Return the files that no rule may stop."""
    return tuple(_legitimate())


class _UnreadableError(Exception):
    """A value that is there but is no text, number or name."""


def holding(rules: Sequence[Mapping[str, Any]], dataset: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the stop rules that hold for a data set, in their order.

    Parameters
    ----------
    rules
        The member `stop` of a procedure.
    dataset
        The data set in the DICOM JSON Model (PS3.18 section F.2), as pydicom's `to_json_dict` gives it.
    """
    return [rule for rule in rules if _applies(rule, dataset) and _holds(rule, dataset)]


def _applies(rule: Mapping[str, Any], dataset: Mapping[str, Any]) -> bool:
    if "sopClass" not in rule:
        return True
    try:
        uids = [text for text in _texts(dataset.get("00080016", {})) if text]
    except _UnreadableError:
        return True
    return not uids or bool(set(uids) & set(rule["sopClass"]))


def _holds(rule: Mapping[str, Any], dataset: Mapping[str, Any]) -> bool:
    element = dataset.get(rule["attribute"].strip("()").replace(",", ""))
    if element is None:
        return False
    try:
        texts = _texts(element)
    except _UnreadableError:
        return True
    if "present" in rule:
        return any(texts)
    if "position" in rule:
        texts = texts[rule["position"] - 1 : rule["position"]]
    values = [text.upper() for text in texts]
    if "is" in rule:
        return any(value == sought.upper() for value in values for sought in rule["is"])
    return any(sought.upper() in value for value in values for sought in rule["contains"])


def _texts(element: object) -> list[str]:
    """Return the values of an element as texts, in their order; an item counts as a text."""
    if not isinstance(element, Mapping):
        raise _UnreadableError
    if "BulkDataURI" in element:
        raise _UnreadableError
    if "InlineBinary" in element:
        try:
            return _parts(base64.b64decode(element["InlineBinary"], validate=True).decode("latin-1"))
        except (binascii.Error, TypeError, ValueError) as error:
            raise _UnreadableError from error
    values = element.get("Value", [])
    texts: list[str] = []
    for value in values if isinstance(values, list) else [values]:
        texts += _texts_of(value, sequence=element.get("vr") == "SQ")
    return texts


def _texts_of(value: object, *, sequence: bool) -> list[str]:
    if value is None:
        return [""]
    if isinstance(value, str):
        return _parts(value)
    if isinstance(value, bool):
        raise _UnreadableError
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return [f"{value:.15g}" if isinstance(value, float) else str(value)]
    if isinstance(value, Mapping):
        if sequence:
            return ["item"]
        return [text for name in value.values() for text in _texts_of(name, sequence=False)]
    raise _UnreadableError


def _parts(text: str) -> list[str]:
    return [part.strip(PADDING) for part in text.split("\\")]
