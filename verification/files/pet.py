"""Synthetic PET series as vendors write what SUV is worked out from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydicom import DataElement, Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, PositronEmissionTomographyImageStorage, generate_uid

CHARACTERISTICS, DATES = "retainPatientCharacteristics", "retainLongitudinalFullDates"
SAFE_PRIVATE = "retainSafePrivate"

_SLICES = 3
_PHILIPS, _GE = "Philips PET Private Group", "GEMS_PETD_01"


@dataclass(frozen=True, slots=True)
class Convention:
    """How a vendor writes a series.

    `options` are those that SUV needs. `private` holds creator, tag, VR and value; `because` says why
    the factor cannot be the same, and is empty where it has to be.
    """

    name: str
    values: Mapping[str, Any]
    options: tuple[str, ...] = (CHARACTERISTICS, DATES)
    injection: Mapping[str, Any] = field(
        default_factory=lambda: {"RadiopharmaceuticalStartTime": "090500.00"}
    )
    private: Sequence[tuple[str, int, str, Any]] = ()
    because: str = ""

    def series(self) -> list[Dataset]:
        """Return the slices of the series, the first acquired first."""
        return [self._slice(number) for number in range(_SLICES)]

    def _slice(self, number: int) -> Dataset:
        uid = generate_uid(entropy_srcs=[self.name, str(number)])
        made = Dataset()
        made.SOPClassUID, made.SOPInstanceUID = PositronEmissionTomographyImageStorage, uid
        made.StudyInstanceUID = generate_uid(entropy_srcs=[self.name, "study"])
        made.SeriesInstanceUID = generate_uid(entropy_srcs=[self.name, "series"])
        made.Modality, made.ImageType = "PT", ["ORIGINAL", "PRIMARY"]
        made.PatientName, made.PatientID = "Uptake^Synthetic", "PET"
        made.PatientSex, made.PatientWeight, made.PatientSize = "M", "81.5", "1.83"
        made.StudyDate = made.SeriesDate = made.AcquisitionDate = "20240313"
        made.StudyTime, made.SeriesTime = "095500.00", "100000.00"
        made.AcquisitionTime = f"100{number}00.00"
        made.CorrectedImage = ["DECY", "ATTN", "SCAT", "DTIM", "RAN", "NORM"]
        made.DecayCorrection, made.Units, made.SeriesType = "START", "BQML", ["STATIC", "IMAGE"]
        made.FrameReferenceTime, made.ActualFrameDuration = "60000", "120000"
        made.RescaleSlope, made.RescaleIntercept = str(1.25 + number), "0"
        made.Rows = made.Columns = 2
        made.BitsAllocated = made.BitsStored = 16
        made.HighBit, made.PixelRepresentation, made.SamplesPerPixel = 15, 0, 1
        made.PhotometricInterpretation = "MONOCHROME2"
        made.add_new("PixelData", "OW", bytes(range(8)))
        drug = Dataset()
        drug.RadionuclideTotalDose, drug.RadionuclideHalfLife = "312000000", "6586.2"
        for keyword, value in self.injection.items():
            setattr(drug, keyword, value)
        made.RadiopharmaceuticalInformationSequence = [drug]
        for keyword, value in self.values.items():
            setattr(made, keyword, value)
        for creator, tag, vr, value in self.private:
            made.add(DataElement((tag & 0xFFFF0000) | (tag >> 8 & 0xFF), "LO", creator))
            made.add(DataElement(tag, vr, value))
        made.file_meta = FileMetaDataset()
        made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
        made.file_meta.MediaStorageSOPInstanceUID = uid
        made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        return made


def _conventions() -> Iterator[Convention]:
    later = {"SeriesTime": "113000.00"}
    siemens = {"Manufacturer": "SIEMENS"}
    yield Convention("Siemens: BQML, corrected to the start, which is Series Time", siemens)
    yield Convention(
        "Siemens: BQML, reconstructed later, so that Acquisition Time counts", {**siemens, **later}
    )
    yield Convention(
        "Siemens: injected on the day before, with date and time in one value",
        {**siemens, "SeriesTime": "001000.00", "AcquisitionTime": "001000.00"},
        injection={"RadiopharmaceuticalStartDateTime": "20240312232000.00"},
    )
    ge = {"Manufacturer": "GE MEDICAL SYSTEMS", "DecayCorrection": "ADMIN"}
    yield Convention("GE: BQML, corrected to the injection", ge)
    yield Convention(
        "GE: BQML, processed later, private scan time as Acquisition Time has it",
        {**ge, **later},
        (CHARACTERISTICS, DATES, SAFE_PRIVATE),
        private=((_GE, 0x0009100D, "DT", "20240313100000.00"),),
    )
    yield Convention(
        "GE: BQML, processed later, private scan time before every Acquisition Time",
        {**ge, **later},
        (CHARACTERISTICS, DATES, SAFE_PRIVATE),
        private=((_GE, 0x0009100D, "DT", "20240313095800.00"),),
        because="GE's scan time is a date of a private attribute, which no option of PS3.15 retains; without "
        "it the calculator takes the earliest Acquisition Time.",
    )
    philips = {"Manufacturer": "Philips Medical Systems"}
    counts = {**philips, "Units": "CNTS"}
    both = (CHARACTERISTICS, DATES, SAFE_PRIVATE)
    yield Convention("Philips: BQML", philips)
    yield Convention(
        "Philips: CNTS with the private SUV scale",
        counts,
        both,
        private=((_PHILIPS, 0x70531000, "DS", "0.000551"), (_PHILIPS, 0x70531009, "DS", "1.8642")),
    )
    yield Convention(
        "Philips: CNTS with the private activity scale alone",
        counts,
        both,
        private=((_PHILIPS, 0x70531009, "DS", "1.8642"),),
    )
    yield Convention("any: GML, which is SUV by body weight already", {"Units": "GML"})


CONVENTIONS = tuple(_conventions())
