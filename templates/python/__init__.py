{% include "python/heading.txt" %}
"""How to de-identify DICOM files: what to do with each attribute of each SOP class.

`procedure` is a frozen dict. Look up by SOP Class UID, then by tag:

    procedure["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]["tag"]["(0010,0010)"]["default"]

The functions in `lookup` apply the defaults for what isn't listed. `digest` is the SHA-256 of
the procedure's canonical JSON: keys sorted, no white space, UTF-8.
"""

from ._frozen import freeze, frozen_dict
from ._opening import sop_classes
from ._packed import DIGEST as digest
from ._packed import REST

__all__ = ["digest", "procedure"]
__version__ = {{ package_version | py }}


def _procedure():
    members = dict(REST, sopClass=sop_classes())
    return frozen_dict([(key, freeze(members[key])) for key in sorted(members)])


procedure = _procedure()
