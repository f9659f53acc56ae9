"""The real consumer, applied to files: grand-challenge-dicom-de-identifier, unmodified."""

import contextlib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pydicom
from grand_challenge_dicom_de_identifier.deidentifier import (  # type: ignore[import-untyped]
    GRAND_CHALLENGE_ROOT_UID,
    VR_DUMMY_VALUES,
    DicomDeidentifier,
)
from grand_challenge_dicom_de_identifier.exceptions import (  # type: ignore[import-untyped]
    RejectedDICOMFileError,
)

from verification.checks.outcomes import Comparison
from verification.checks.records import flatten

NEW_UID_ROOT: str = GRAND_CHALLENGE_ROOT_UID
DUMMIES: Mapping[str, Any] = VR_DUMMY_VALUES


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: written, rejected with a reason, or not processed at all."""

    status: str
    reason: str = ""


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Silence pydicom's remarks on values; test files are full of odd ones."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def compare(before: pydicom.Dataset, after: pydicom.Dataset) -> Comparison:
    """Return what the consumer made of a file, element by element."""
    with quiet():
        return Comparison(flatten(before), flatten(after), NEW_UID_ROOT, DUMMIES)


class Consumer:
    """A consumer with one memory of UIDs, as for one upload.

    Parameters
    ----------
    procedure
        None takes the procedure of the installed package, as every user of the consumer does.
    """

    def __init__(self, procedure: dict[str, Any] | None = None) -> None:
        self._deidentifier = DicomDeidentifier(procedure=procedure)

    @property
    def uids(self) -> dict[str, str]:
        """Original UIDs and what stands for them."""
        return {str(old): str(new) for old, new in self._deidentifier.uid_map.items()}

    def apply(self, source: Path, target: Path) -> Outcome:
        """De-identify a file. Whatever the consumer raises is an outcome, not an error of ours."""
        try:
            with quiet():
                self._deidentifier.deidentify_file(source, output=target)
        except RejectedDICOMFileError as error:
            return Outcome("rejected", str(getattr(error, "justification", error)))
        except Exception as error:
            return Outcome("failed", f"{type(error).__name__}: {error}")
        return Outcome("written")
