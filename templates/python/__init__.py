{% include "python/heading.txt" %}
"""How to de-identify DICOM files: what to do with each attribute of each SOP class.

`procedure` is a frozen dict. Look up by SOP Class UID, then by tag:

    procedure["sopClass"]["1.2.840.10008.5.1.4.1.1.2"]["tag"]["(0010,0010)"]["default"]

The functions in `lookup` apply the defaults for what isn't listed. `plain` makes a copy that can
be changed. `digest` is the SHA-256 of the procedure's canonical JSON: keys sorted, no white space,
UTF-8.
"""

from ._frozen import plain, read
from ._packed import DIGEST as digest

__all__ = ["digest", "plain", "procedure"]
__version__ = {{ package_version | py }}

procedure = read()
