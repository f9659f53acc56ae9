"""A small image of each kind, whose description and pixel data agree (PS3.3 section C.7.6.3)."""

from collections.abc import Collection
from typing import Any

ROWS, COLUMNS = 4, 4

PIXEL_DATA = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
"""Of these an image has one."""

NOT_WITHOUT_COMPRESSION = frozenset({"ExtendedOffsetTable", "ExtendedOffsetTableLengths"})
"""Attributes that only compressed pixel data may have; real files have them, not synthetic ones."""

_COLOUR = ("VL ", "Dermoscopic", "Enhanced MR Color", "Wide Field", "Ophthalmic Photography", "Confocal")
_ONE_BYTE = ("Label Map", "Ophthalmic Optical Coherence Tomography B-scan")
_DERIVED = ("Segmentation", "Label Map", "Height Map", "Parametric", "Corneal", "Ophthalmic Thickness")
_TWO_TYPES = ("Computed", "Digital", "RT Image", "VL ", "Positron", "Nuclear", "Ophthalmic Photography")


def image_values(name: str, keywords: Collection[str]) -> dict[str, Any]:
    """Return the values of an image's pixel description and data, by keyword.

    Parameters
    ----------
    name
        Name of the SOP class.
    keywords
        Keywords of the IOD at the top level; without a kind of pixel data the result is empty.
    """
    data = [keyword for keyword in PIXEL_DATA if keyword in keywords]
    if not data:
        return {}
    values: dict[str, Any] = {
        "ImageType": _image_type(name),
        "Rows": ROWS,
        "Columns": COLUMNS,
        "NumberOfFrames": "1",
        **_encoding(name, data),
    }
    return {keyword: value for keyword, value in values.items() if keyword in keywords}


def _encoding(name: str, data: list[str]) -> dict[str, Any]:
    pixels = ROWS * COLUMNS
    if name.startswith("Height Map"):
        return _samples("MONOCHROME2", 1, 32) | {"FloatPixelData": bytes(range(pixels)) * 4}
    if name == "Segmentation Storage":
        return _samples("MONOCHROME2", 1, 1) | {"PixelData": b"\xa5\x5a"}
    if name.startswith(_COLOUR) and "16 Bit" not in name:
        return _samples("RGB", 3, 8) | {"PlanarConfiguration": 0, "PixelData": bytes(range(pixels * 3))}
    if name.startswith(_ONE_BYTE):
        return _samples("MONOCHROME2", 1, 8) | {"PixelData": bytes(range(pixels))}
    return _samples("MONOCHROME2", 1, 16) | {
        data[-1] if "PixelData" not in data else "PixelData": bytes(range(pixels * 2))
    }


def _samples(photometric: str, samples: int, bits: int) -> dict[str, Any]:
    return {
        "PhotometricInterpretation": photometric,
        "SamplesPerPixel": samples,
        "BitsAllocated": bits,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "PixelRepresentation": 0,
    }


def _image_type(name: str) -> list[str]:
    if name.startswith(_DERIVED):
        return ["DERIVED", "PRIMARY"]
    if name.startswith(_TWO_TYPES):
        return ["ORIGINAL", "PRIMARY"]
    if name in ("CT Image Storage", "MR Image Storage"):
        return ["ORIGINAL", "PRIMARY", "AXIAL" if name.startswith("CT") else "OTHER"]
    return ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
