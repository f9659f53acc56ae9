"""deid with a recipe that names what to keep and removes all else, as its documents suggest: is that safe?"""

import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3] / "engines" / "python"))

import deidentify
from deid.config import DeidRecipe
from deid.dicom.fields import _get_fields_inner
from deid.dicom.parser import DicomParser
from pydicom import Dataset
from reference import Deidentifier as Reference

LINES = {"D": "REPLACE {} DUMMY", "K": "KEEP {}", "U": "REPLACE {} func:uid", "Z": "BLANK {}"}


class Deidentifier(Reference):
    """Applies the procedure with recipes of deid."""

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set; see the reference."""
        self.table(dataset)
        parser = DicomParser(dataset, recipe=self.recipe(str(dataset.SOPClassUID)), disable_skip=True)
        parser.define("uid", lambda field, **_: self.uid(str(field.element.value)))
        parser.parse()
        _get_fields_inner.cache_clear()
        self.finish(dataset)

    @cache  # noqa: B019  one of it lives as long as the process
    def recipe(self, uid: str) -> Any:
        """Return the recipe for a SOP class."""
        table = {**self.procedure["sopClass"][uid]["tag"], **self.procedure["fileMeta"]["tag"]}
        lines = [
            LINES[entry["default"]].format(tag) for tag, entry in table.items() if entry["default"] in LINES
        ]
        with tempfile.NamedTemporaryFile("w", suffix=".dicom") as file:
            # What is kept, blanked or replaced is not removed, wherever its line stands.
            file.write("\n".join(["FORMAT dicom", "%header", *lines, "REMOVE ALL", ""]))
            file.flush()
            return DeidRecipe(file.name)


if __name__ == "__main__":
    deidentify.SOFTWARE["deid recipe"] = "try_deid_recipe"
    sys.exit(deidentify.main([*sys.argv[1:], "--with", "deid recipe"]))
