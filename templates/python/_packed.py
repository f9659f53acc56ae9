{% include "python/heading.txt" %}
"""The procedure in packed form; `_opening` reads it. Numbers count from 0.

DIGEST          SHA-256 of the canonical JSON of the whole procedure
REST            the procedure without its SOP classes
JUSTIFICATIONS  each distinct justification of an entry or a SOP class
EXTRAS          each distinct set of further members of an entry or a SOP class; the first is empty
ENTRIES         each distinct entry, one a line: action, number in JUSTIFICATIONS, number in EXTRAS
GROUPS          attributes that the same SOP classes treat alike, one group a line: parts separated by
                ";", each the number of an entry and the tags that have it
SOP_CLASSES     one a line: SOP Class UID, default action, number in JUSTIFICATIONS, number in EXTRAS and
                the numbers of the groups that make up its table; "0-2 5" is groups 0, 1, 2 and 5, "-" none
MASKS           tags of repeating groups in the tables, X for any digit; the narrowest first

What is read a line at a time is text and not tuples: it compiles and loads several times faster.
"""

DIGEST = {{ digest | py }}

REST = {{ packed.rest | py }}

JUSTIFICATIONS = (
{% for text in packed.justifications %}
    {{ text | py }},
{% endfor %}
)

EXTRAS = (
{% for extra in packed.extras %}
    {{ extra | py }},
{% endfor %}
)

ENTRIES = """
{% for row in packed.entries %}
{{ row | packed }}
{% endfor %}
""".split("\n")[1:-1]

GROUPS = """
{% for row in packed.groups %}
{{ row | packed }}
{% endfor %}
""".split("\n")[1:-1]

SOP_CLASSES = """
{% for uid, row in packed.sop_classes.items() %}
{{ ((uid,) + row) | packed }}
{% endfor %}
""".split("\n")[1:-1]

MASKS = {{ packed.masks | py }}
