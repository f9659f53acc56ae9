"""What dcm2niix makes of a series: its images, each with size, affine, values, b-values and directions."""

import hashlib
import json
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import dcm2niix as package  # type: ignore[import-untyped]

SECONDS = 300

# NIfTI-1: where fields start and how they are packed; dcm2niix writes in the machine's order, little endian.
_DIMENSIONS = (40, "<8h")
_DATA_TYPE = (70, "<h")
_SPACING = (76, "<4f")
_OFFSET = (108, "<f")
_SCALE = (112, "<2f")
_CODES = (252, "<2h")
_QUATERNION = (256, "<6f")
_AFFINE = (280, "<12f")
# What programs for functional images read from the side file, and what no header of NIfTI-1 holds.
_TIMING = (
    "SliceTiming",
    "EffectiveEchoSpacing",
    "TotalReadoutTime",
    "PhaseEncodingDirection",
    "RepetitionTime",
)

Conversion = Sequence[Mapping[str, Any]]
"""An entry for each image that was made, in an order that does not depend on the files' names."""

INTACT = ("images", "size", "affine", "values", "b-values", "vectors")
"""What has to be the same for a series to be intact."""


def convert(source: Path) -> Conversion:
    """Convert the files of a folder with dcm2niix.

    Raises
    ------
    ValueError
        If dcm2niix makes no image.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [package.bin, "-b", "y", "-ba", "n", "-z", "n", "-f", "%s", "-o", folder, source]
        subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)
        images = [image_of(path) for path in sorted(folder.glob("*.nii")) if "_ROI" not in path.stem]
    if not images:
        raise ValueError("dcm2niix made no image")
    return sorted(images, key=lambda image: json.dumps(image, sort_keys=True))


def image_of(path: Path) -> dict[str, Any]:
    """Return what is compared of a NIfTI-1 image and of the files beside it."""
    content = path.read_bytes()
    start = int(_field(content, _OFFSET)[0])
    side = path.with_suffix(".json")
    said = json.loads(side.read_text(encoding="utf-8")) if side.exists() else {}
    return {
        "size": list(_field(content, _DIMENSIONS)),
        "affine": [
            *_field(content, _AFFINE),
            *_field(content, _QUATERNION),
            *_field(content, _SPACING),
            *_field(content, _CODES),
        ],
        "values": [
            *_field(content, _DATA_TYPE),
            *_field(content, _SCALE),
            hashlib.sha256(content[start:]).hexdigest(),
        ],
        "b-values": _numbers(path.with_suffix(".bval")),
        "vectors": _numbers(path.with_suffix(".bvec")),
        "timing": {name: said[name] for name in _TIMING if name in said},
    }


def damage(before: Conversion, after: Conversion | None) -> list[str]:
    """Return which of `INTACT` differ; `after` is None where dcm2niix makes no image any more."""
    if after is None or len(before) != len(after):
        return ["images"]
    return [
        what
        for what in INTACT[1:]
        if sorted(json.dumps(image[what]) for image in before)
        != sorted(json.dumps(image[what]) for image in after)
    ]


def lost_timing(before: Conversion, after: Conversion | None) -> list[str]:
    """Return the names in the side files whose values are not the same afterwards."""
    kept = [image["timing"] for image in after or ()]
    told = [image["timing"] for image in before]
    return [
        name
        for name in _TIMING
        if sorted(json.dumps(side.get(name)) for side in told)
        != sorted(json.dumps(side.get(name)) for side in kept)
    ]


def copy_files(paths: Sequence[Path], folder: Path) -> None:
    """Copy files into an empty folder, under their names."""
    folder.mkdir(parents=True)
    for path in paths:
        shutil.copy(path, folder)


def _field(content: bytes, field: tuple[int, str]) -> tuple[Any, ...]:
    return struct.unpack_from(field[1], content, field[0])


def _numbers(path: Path) -> list[float] | None:
    return [float(word) for word in path.read_text().split()] if path.exists() else None
