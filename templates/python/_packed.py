{% include "python/heading.txt" %}
# Procedure {{ version | plain }} in packed form. `__init__` takes out what it has read.
#
# An entry is action, name of the justification and, after a dot, name of extras: Kc4 or Ukr.x2b. A SOP class
# with a table has a letter.

# By their names, made from the texts, with the entries that have them, less this name.
JUSTIFICATIONS = {
{% for name, text in packed.justifications.items() %}
    {{ layout.uses[name] | py }}: {{ text | py }},
{% endfor %}
}

DIGEST = {{ digest | py }}

# fmt: off
REST = {
{% for name, value in packed.rest.items() %}
    {{ name | py }}: {{ value | py }},
{% endfor %}
}

# By UID: action and name of the justification, letter of the SOP class with the same table, further members;
# mostly the name alone.
SOP_CLASSES = {
{% for uid, members in packed.sop_classes.items() %}
    {{ uid | py }}: {{ members | sop_class_row | py }},
{% endfor %}
}

# Further members of entries.
EXTRAS = {
{% for name, members in packed.extras.items() %}
    {{ name | py }}: {{ members | py }},
{% endfor %}
}
# fmt: on

{% if packed.private is none %}
PRIVATE = None
{% else %}
PRIVATE = {
{% for creator, entries in private.items() %}
    {{ creator | py }}: (
        {{ entries | spelled | py }},
        {{ entries.values() | join(" ") | py }},
    ),
{% endfor %}
}
{% endif %}

# All tags in blocks, here and below a line each: the first six digits once, the last two of each tag. A tag
# with several entries stands again, after all others, once for each.
TAGS = """
{% for row in layout.rows %}
{{ row.tags | packed }}
{% endfor %}
"""

# Tags of repeating groups, the narrowest first.
MASKS = (
{% for mask in packed.masks %}
    {{ mask | py }},
{% endfor %}
)

# What is not as in the first SOP class of the family: SOP classes, entry or a dot for none, tags.
DEVIATIONS = """
{% for deviation in layout.deviations %}
{{ deviation | join(" ") | packed }}
{% endfor %}
"""

# An entry for each of TAGS.
ENTRIES = """
{% for row in layout.rows %}
{{ row.entries | join(" ") | packed }}
{% endfor %}
"""

# SOP classes with like tables; those of the first ones are put together, the others are copies.
FAMILIES = (
{% for names in layout.families %}
    {{ names | py }},
{% endfor %}
)

LETTERS = {{ layout.letters | py }}

# What some families have of a block: a letter for each of TAGS, A for the first; of entries for the same tag
# the last one holds.
SELECTIONS = """
{% for row in layout.rows %}
{{ row.selections | join(" ") | packed }}
{% endfor %}
"""

# For each of SELECTIONS the families that have it, A for the first.
SELECTED = """
{% for row in layout.rows %}
{{ row.families | join(" ") | packed }}
{% endfor %}
"""
