"""The procedure in deid: two recipes over all fields, whose functions ask the procedure.

Two, since in one recipe what is replaced is never removed. A recipe that names fields would not do: what
deid is told to keep it keeps whole, with all that stands in it.
"""

from collections.abc import Mapping
from typing import Any

from deid.config import DeidRecipe
from deid.dicom.fields import DicomField, _get_fields_inner
from deid.dicom.parser import DicomParser
from pydicom import Dataset
from reference import Deidentifier as Reference
from reference import is_readable


class Deidentifier(Reference):
    """Applies the procedure with deid."""

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information; see the reference."""
        table = self.table(dataset)
        for name, function in {"REMOVE": self._is_removed, "REPLACE": self._replacement}.items():
            recipe = DeidRecipe()
            recipe.deid = {"header": [{"action": name, "field": "ALL", "value": "func:procedure"}]}
            # Else it would pass over colour tables and others without a look.
            parser = DicomParser(dataset, recipe=recipe, disable_skip=True)

            def procedure(field: DicomField, parser: Any = parser, function: Any = function, **_: Any) -> Any:
                item, tag = parser.get_nested_field(field, return_parent=True)
                is_ours = item is not None and tag in item and not field.is_filemeta
                return function(field.element, item, table) if is_ours else None

            parser.define("procedure", procedure)
            parser.parse()
        _get_fields_inner.cache_clear()  # It would hold on to every data set that it has seen.
        self.finish(dataset)

    def _is_removed(self, element: Any, item: Dataset, table: Mapping[str, Any]) -> bool:
        return self.action(item, element.tag, table) == "X" or not is_readable(element.tag, element.VR)

    def _replacement(self, element: Any, item: Dataset, table: Mapping[str, Any]) -> Any:
        action = self.action(item, element.tag, table)
        if action == "Z":
            return [] if element.VR == "SQ" else ""
        if action == "U":
            self.replace_uids(element)
        elif action == "D":
            self.replace(element)
        else:
            return None
        return element.value
