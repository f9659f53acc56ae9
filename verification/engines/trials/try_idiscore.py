"""idiscore with a rule for each tag of a SOP class and one that removes all others: is that safe?"""

import sys
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[3] / "engines" / "python"))

import deidentify
from idiscore.core import Core, Profile
from idiscore.identifiers import RepeatingGroup, SingleTag
from idiscore.operators import Empty, HashUID, Keep, Remove, Replace
from idiscore.rules import Rule, RuleSet
from pydicom import Dataset
from reference import Deidentifier as Reference

OPERATORS = {"D": Replace(), "K": Keep(), "U": HashUID(), "X": Remove(), "Z": Empty()}


class Deidentifier(Reference):
    """Applies the procedure with idiscore."""

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set; see the reference."""
        self.table(dataset)
        self.core(str(dataset.SOPClassUID)).deidentify(dataset)
        self.finish(dataset)

    @cache  # noqa: B019  one of it lives as long as the process
    def core(self, uid: str) -> Any:
        """Return idiscore with the rules for a SOP class."""
        table = self.procedure["sopClass"][uid]["tag"]
        rules = [Rule(RepeatingGroup("xxxxxxxx"), OPERATORS["X"])]
        for tables in (table, self.procedure["fileMeta"]["tag"]):
            rules += [
                Rule(SingleTag(tag[1:5] + tag[6:10]), OPERATORS[entry["default"]])
                for tag, entry in tables.items()
                if "X" not in tag
            ]
        return Core(Profile([RuleSet(rules)]))


if __name__ == "__main__":
    deidentify.SOFTWARE["idiscore"] = "try_idiscore"
    sys.exit(deidentify.main([*sys.argv[1:], "--with", "idiscore"]))
