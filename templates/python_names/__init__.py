# Generated; do not edit: see https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
"""Keyword, name and VR of every attribute that the procedure lists, and the names of its SOP classes.

    >>> from grand_challenge_dicom_de_id_procedure.names import attributes, sop_classes
    >>> attributes["(0010,0010)"]
    FrozenDict({'keyword': 'PatientName', 'name': "Patient's Name", 'vr': FrozenList(['PN'])})

As PS3.6 has them. Repeating groups have masked tags such as (60XX,3000).
"""

import re

from grand_challenge_dicom_de_id_procedure import freeze

__all__ = ["attributes", "sop_classes"]
__version__ = {{ package_version | py }}

# Group and element, VRs, name, and the keyword where it isn't the words of the name put together.
_ATTRIBUTES = (
{% for row in names.attributes %}
    {{ row | py }},
{% endfor %}
)

_SOP_CLASSES = (
{% for row in names.sop_classes %}
    {{ row | py }},
{% endfor %}
)


def _attribute(row):
    head, _, rest = row.partition(" ")
    name, _, keyword = rest.partition("|")
    if not keyword:
        words = re.split("[^A-Za-z0-9]+", re.sub("'s|'", "", name).replace("(s)", "s"))
        keyword = "".join(word[:1].upper() + word[1:] for word in words)
    return f"({head[:4]},{head[4:8]})", {"keyword": keyword, "name": name, "vr": head[8:].split("/")}


attributes = freeze(dict(map(_attribute, _ATTRIBUTES)))
sop_classes = freeze(dict(row.split(" ", 1) for row in _SOP_CLASSES))
