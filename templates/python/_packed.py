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

# By private creator: tags, and their entries.
{% if packed.private is none %}
PRIVATE = None
{% else %}
PRIVATE = {
{% for creator, table in private.items() %}
    {{ creator | py }}: {{ table | py }},
{% endfor %}
}
{% endif %}
# fmt: on

# Tags of repeating groups, the narrowest first.
MASKS = (
{% for mask in packed.masks %}
    {{ mask | py }},
{% endfor %}
)

# The SOP classes whose tables are made; other SOP classes have one of these.
LETTERS = {{ layout.names | py }}

# What tables are made of, here and below a line each: the tables that get some more tags. All begin as one,
# the first; where they part, a table and the one that it becomes a copy of are named behind.
GETTING = """
{% for row in layout.rows %}
{{ ([row.names] + row.copies | list) | join(" ") | packed }}
{% endfor %}
"""

# The tags that they get.
TAGS = """
{% for row in layout.rows %}
{{ row.tags | join(" ") | packed }}
{% endfor %}
"""

# The entries of these; the last one is for all tags that are left.
ENTRIES = """
{% for row in layout.rows %}
{{ row.entries | join(" ") | packed }}
{% endfor %}
"""
