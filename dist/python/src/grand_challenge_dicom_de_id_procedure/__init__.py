# Generated; do not edit. Made by the generator at
# https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
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
__version__ = "2026.11.0"

procedure = read()
