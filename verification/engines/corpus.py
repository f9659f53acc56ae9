"""The files that every engine is tried on."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import data_store
import pydicom
import pydicom.data
from grand_challenge_dicom_de_id_procedure import procedure
from pydicom import Dataset
from pydicom.tag import BaseTag

from generator.standard.model import Standard
from verification.files import objects
from verification.files.stopping import holding
from verification.files.synthetic import instances_of
from verification.software.consumer import quiet

SYNTHETIC = (
    "1.2.840.10008.5.1.4.1.1.2",
    "1.2.840.10008.5.1.4.1.1.2.1",
    "1.2.840.10008.5.1.4.1.1.4",
    "1.2.840.10008.5.1.4.1.1.4.1",
    "1.2.840.10008.5.1.4.1.1.20",
    "1.2.840.10008.5.1.4.1.1.30",
    "1.2.840.10008.5.1.4.1.1.66.4",
    "1.2.840.10008.5.1.4.1.1.77.1.5.4",
    "1.2.840.10008.5.1.4.1.1.77.1.6",
    "1.2.840.10008.5.1.4.1.1.128",
    "1.2.840.10008.5.1.4.1.1.481.3",
    "1.2.840.10008.5.1.4.1.1.481.5",
)
"""SOP classes whose synthetic instances are tried: images of one frame and many, slides, plans."""
SYNTHETIC_BATCH = "synthetic"
FOREIGN_BATCH = "synthetic-foreign"
"""How the names of batches of synthetic instances begin, and of those that hold all attributes of PS3.6."""

_LARGEST = 1_200_000
_COPIES = 3
"""How many files with one SOP Instance UID are tried; test files come in many transfer syntaxes."""
_NO_DICOM = frozenset({".txt", ".json", ".dump", ".gz", ".icc", ".py", ".zip"})


def build(folder: Path, standard: Standard) -> list[Path]:
    """Put files into batches, folders in which no SOP Instance UID stands twice, and return these.

    What runs in separate processes has to agree on UIDs all the same, so whatever is too much for one
    process of an engine shows there.
    """
    met: Counter[str] = Counter()
    for number, (name, content) in enumerate(_files(standard)):
        uid = str(content.get("SOPInstanceUID", name)) if isinstance(content, Dataset) else _uid_of(content)
        met[uid] += 1
        if met[uid] > _COPIES:
            continue
        kind = SYNTHETIC_BATCH if name.startswith("synthetic.") else "files"
        if name.endswith(".foreign.dcm"):
            kind = FOREIGN_BATCH
        batch = folder / (f"{kind}-{number % 2}" if met[uid] == 1 else f"again-{met[uid]}")
        batch.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Path):
            shutil.copyfile(content, batch / name)
        else:
            with quiet():
                content.save_as(batch / name, enforce_file_format=True)
    return sorted(folder.iterdir())


def _files(standard: Standard) -> Iterator[tuple[str, Path | Dataset]]:
    shipped = Path(pydicom.data.__file__).parent
    for place in (
        shipped / "test_files",
        shipped / "charset_files",
        Path(data_store.__file__).parent / "data",
    ):
        for path in sorted(place.rglob("*")):
            if path.is_file() and path.suffix not in _NO_DICOM and path.stat().st_size <= _LARGEST:
                yield f"{place.parent.name}.{path.relative_to(place).as_posix().replace('/', '.')}", path
    with quiet():
        images = objects.ct_series()
        for number, image in enumerate(images):
            yield f"highdicom.CT slice {number}.dcm", image
        for name, made in objects.derived(images):
            yield f"highdicom.{name}.dcm", made
    for number, uid in enumerate(SYNTHETIC):
        for instance in instances_of(standard.sop_classes[uid], standard, number):
            yield f"synthetic.{instance.sop_class.name}.{instance.kind}.dcm", _let_through(instance.dataset)


def _let_through(dataset: Dataset) -> Dataset:
    """Take what stops a file out of it: what holds every attribute holds the ones that stop it, too."""
    asked = {"(0008,0016)", *(rule["attribute"] for rule in procedure["stop"])}
    tags = {f"{tag[1:5]}{tag[6:10]}" for tag in asked}
    present = {tag: dataset[tag].to_json_dict(None, 0) for tag in tags if tag in dataset}
    for rule in holding(procedure["stop"], present):
        del dataset[BaseTag(int(rule["attribute"][1:5] + rule["attribute"][6:10], 16))]
    return dataset


def _uid_of(path: Path) -> str:
    try:
        with quiet():
            return str(
                pydicom.dcmread(path, force=True, stop_before_pixels=True).get("SOPInstanceUID", path.name)
            )
    except Exception:
        return path.name
