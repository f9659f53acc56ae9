{% include "python/heading.txt" %}
"""Procedure {{ version | plain }} in packed form; `_tables` reads it.

DIGEST          SHA-256 of the canonical JSON of the whole procedure
MASKS           tags of repeating groups in the tables, X for any digit; the narrowest first
REST            the procedure without its SOP classes and private attributes
JUSTIFICATIONS  name to text of each distinct justification; the names are made from the texts
EXTRAS          name to each distinct set of further members of an entry
SOP_CLASSES     SOP Class UID to its members; `justification` is a name, `tag` the letter of the SOP
                class of SELECTIONS that has the same table, or empty
SELECTIONS      SOP class to a letter for each block: which of its selections of tags the table has, "."
                for none
LETTERS         the letters of the first selection of a block, the second and so on
BLOCKS          all tags, cut into blocks that agree in their first six digits: these and the last two
                of each tag; what is usual for each; selections of them, x or . for each tag, or * for all
DEVIATIONS      what is not usual: an entry, the tags as in BLOCKS, the SOP classes
PRIVATE         private creator to blocks of its attributes, or None

An entry is written as action, name of its justification and, after a dot, name of its extras: Kcpf or
Ukr9.x2b. SOP classes with a table have letters, in the order of their UIDs.
"""

DIGEST = {{ digest | py }}

MASKS = {{ packed.masks | py }}

REST = {{ packed.rest | py }}

JUSTIFICATIONS = {
{% for name, text in packed.justifications.items() %}
    {{ name | py }}: {{ text | py }},
{% endfor %}
}

EXTRAS = {
{% for name, members in packed.extras.items() %}
    {{ name | py }}: {{ members | py }},
{% endfor %}
}

SOP_CLASSES = {
{% for uid, members in packed.sop_classes.items() %}
    {{ uid | py }}: {{ members | py }},
{% endfor %}
}

SELECTIONS = {
{% for name, letters in packed.selections.items() %}
    {{ name | py }}: {{ letters | py }},
{% endfor %}
}

LETTERS = {{ packed.letters | py }}

BLOCKS = (
{% for block in packed.blocks %}
    (
        {{ block.usual | ends | py }},
        {{ block.usual.values() | join(" ") | py }},
        {{ block.selections | join(" ") | py }},
    ),
{% endfor %}
)

DEVIATIONS = (
{% for block in packed.blocks %}
{% for deviation in block.deviations %}
    ({{ deviation.entry | py }}, {{ deviation.tags | ends | py }}, {{ deviation.names | join | py }}),
{% endfor %}
{% endfor %}
)

{% if packed.private is none %}
PRIVATE = None
{% else %}
PRIVATE = {
{% for creator, blocks in packed.private.items() %}
    {{ creator | py }}: (
{% for block in blocks %}
        (
            {{ block.usual | ends | py }},
            {{ block.usual.values() | join(" ") | py }},
        ),
{% endfor %}
    ),
{% endfor %}
}
{% endif %}
