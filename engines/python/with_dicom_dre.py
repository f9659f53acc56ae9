"""The procedure in dicom-dre: a profile for each SOP class, with a rule for each tag of its table.

dicom-dre walks through the file, removes what has no rule and keeps what private attributes it is told of.
Its UIDs are hashed without a secret, and some VRs have no dummy, so these are the reference's.
"""

from functools import cache
from typing import Any

from dicom_dre.actions import empty, keep
from dicom_dre.parameters import DeidParameters
from dicom_dre.profile import DeidProfile, PrivateTagSpec
from pydicom import DataElement, Dataset
from pydicom.tag import BaseTag, Tag
from reference import Deidentifier as Reference
from reference import is_readable

KEPT_WHOLE = (0x0028, 0x7FE0)
"""Groups of which it removes nothing that has no rule."""


class Deidentifier(Reference):
    """Applies the procedure with dicom-dre."""

    def __call__(self, dataset: Dataset) -> None:
        """De-identify a data set and its file meta information; see the reference."""
        table = self.table(dataset)
        self.profile(str(dataset.SOPClassUID)).apply(dataset, DeidParameters())

        def look_again(item: Dataset, element: DataElement) -> None:
            if element.tag.group in KEPT_WHOLE or element.tag.is_private:
                action = self.action(item, element.tag, table)
                if action == "X" or not is_readable(element.tag, element.VR):
                    del item[element.tag]
                elif action == "U":  # it keeps a private attribute as it is
                    self.replace_uids(element)

        dataset.walk(look_again)
        self.finish(dataset)

    @cache  # noqa: B019  one of it lives as long as the process
    def profile(self, uid: str) -> Any:
        """Return the profile for a SOP class."""
        table = self.procedure["sopClass"][uid]["tag"]
        return DeidProfile(
            name=uid,
            rules={
                # Masked tags are only ever removed, as everything is that has no rule.
                Tag(tag[1:5] + tag[6:10]): self._rule(entry["default"])
                for tag, entry in table.items()
                if "X" not in tag
            },
            keep_groups=frozenset(),
            remove_private=True,
            remove_curves=False,
            remove_overlays=False,
            remove_unspecified=True,
            preserved_private_specs=frozenset(
                PrivateTagSpec(int(tag[1:5], 16), creator, (int(tag[8:10], 16),))
                for creator, tags in self.procedure["private"].items()
                for tag, entry in tags.items()
                if entry["default"] != "X"
            ),
        )

    def _rule(self, action: str) -> Any:
        def apply(item: Dataset, tag: BaseTag, parameters: DeidParameters) -> None:
            if tag not in item:
                return
            if action == "X" or not is_readable(tag, item[tag].VR):
                del item[tag]
            elif action == "D":
                self.replace(item[tag])
            elif action == "U":
                self.replace_uids(item[tag])
            else:
                {"K": keep, "Z": empty}[action]()(item, tag, parameters)

        return apply
