"""The procedure in dicognito: an element handler before all others, which asks the procedure.

dicognito walks through the file and makes the UIDs, seeded with our key.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dicognito.anonymizer import Anonymizer
from dicognito.element_anonymizer import ElementAnonymizer
from pydicom import DataElement, Dataset
from pydicom.dataset import FileMetaDataset
from reference import Deidentifier as Reference
from reference import is_readable


class Deidentifier(Reference):
    """Applies the procedure with dicognito."""

    def __init__(self, key: bytes, options: Iterable[str] = ()) -> None:
        super().__init__(key, options)
        self._handler = _Handler(self)
        self._anonymizer = Anonymizer(seed=key.hex())
        self._anonymizer.add_element_handler(self._handler)

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information; see the reference."""
        self._handler.table = self.table(dataset)
        self._anonymizer.anonymize(dataset)
        self.finish(dataset)


class _Handler(ElementAnonymizer):  # type: ignore[misc]
    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.table: Mapping[str, Any] = {}

    def describe_actions(self) -> Iterator[str]:
        yield "Do to all elements what the procedure says"

    def __call__(self, dataset: Dataset, data_element: DataElement) -> bool:
        """Do what the procedure says; return False where dicognito's own handlers have to."""
        if isinstance(dataset, FileMetaDataset):
            return True  # cleaned when all else is done
        action = self.reference.action(dataset, data_element.tag, self.table)
        if action == "X" or not is_readable(data_element.tag, data_element.VR):
            del dataset[data_element.tag]
        elif action == "Z":
            data_element.value = [] if data_element.VR == "SQ" else None
        elif action == "D":
            self.reference.replace(data_element)
        return action != "U"
