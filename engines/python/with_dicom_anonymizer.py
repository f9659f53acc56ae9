"""The procedure in dicom-anonymizer: one rule for all tags at all depths, which asks the procedure.

dicom-anonymizer walks through the file and has the dummies; a list of its own rules would know neither
SOP classes nor what to do with a tag that it does not name.
"""

from dicomanonymizer.simpledicomanonymizer import anonymize_dataset, empty, keep, replace
from pydicom import Dataset
from pydicom.tag import Tag
from reference import Deidentifier as Reference
from reference import is_readable

ANY_TAG = (0, 0, 0, 0)
"""Group, element and their masks, as for a repeating group of which no digit is given."""


class Deidentifier(Reference):
    """Applies the procedure with dicom-anonymizer."""

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information; see the reference."""
        table = self.table(dataset)

        def apply(item: Dataset, place: tuple[int, int]) -> None:
            tag = Tag(place)
            action = self.action(item, tag, table)
            if action == "X" or not is_readable(tag, item[tag].VR):
                # Its own `delete` leaves a date of the year 1 in place of a date.
                del item[tag]
            elif action == "U":
                # Its own UIDs are random, so that two processes do not agree.
                self.replace_uids(item[tag])
            else:
                {"D": replace, "K": keep, "Z": empty}[action](item, place)

        anonymize_dataset(dataset, {ANY_TAG: apply}, delete_private_tags=False, base_rules_gen=dict)
        self.finish(dataset)
