{% include "python/heading.txt" %}
"""Procedure {{ version | plain }} in packed form; `__init__` reads it.

DIGEST          SHA-256 of the canonical JSON
MASKS           tags of repeating groups, the narrowest first
JUSTIFICATIONS  by names made from the texts
REST            the procedure without SOP classes and private attributes
SOP_CLASSES     by UID: action and name of the justification, letter of the SOP class with the same table,
                further members; mostly the name alone
EXTRAS          further members of entries, by name
TAGS            all tags in blocks, a line each: first six digits once, the last two of each tag
LACKING         SOP class to tags that only others of its family have
COMMON          not usual in whole families, each by its first SOP class: these, then entries with tags
DEVIATIONS      not as in the family: SOP classes, then entries with tags
PRIVATE         by creator: tags, entries
USUAL           the usual entry of each of TAGS
SELECTIONS      parts of each block of TAGS: x or . for each tag, or * for all
LETTERS         the letters of the first selection of a block, the second and so on
FAMILIES        SOP classes with like tables to a letter for each block: what some of them have, or "."

An entry is action, name of the justification and, after a dot, name of extras: Kc4 or Ukr.x2b.
"""

DIGEST = {{ digest | py }}

MASKS = {{ packed.masks | py }}

JUSTIFICATIONS = {
{% for name, text in packed.justifications.items() %}
    {{ name | py }}: {{ text | py }},
{% endfor %}
}

# fmt: off
REST = {
{% for name, value in packed.rest.items() %}
    {{ name | py }}: {{ value | py }},
{% endfor %}
}
# fmt: on

# fmt: off
SOP_CLASSES = {
{% for uid, members in packed.sop_classes.items() %}
    {{ uid | py }}: {{ members | sop_class_row | py }},
{% endfor %}
}
# fmt: on

EXTRAS = {
{% for name, members in packed.extras.items() %}
    {{ name | py }}: {{ members | py }},
{% endfor %}
}

# Like stands beside like: what is packed once more, for the download, gets smaller.
TAGS = """
{% for row in layout.rows %}
{{ row.tags | packed }}
{% endfor %}
"""

LACKING = {
{% for name, tags in layout.lacking.items() %}
    {{ name | py }}: {{ tags | py }},
{% endfor %}
}

{% for name, found in (("COMMON", layout.common), ("DEVIATIONS", layout.deviations)) %}
{{ name | plain }} = """
{% for names, entries in found.items() %}
{{ names | packed }}
{% for entry, tags in entries.items() %}
{{ entry | packed }} {{ tags | packed }}
{% endfor %}

{% endfor %}
"""

{% endfor %}
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

USUAL = """
{% for row in layout.rows %}
{{ row.usual | packed }}
{% endfor %}
"""

SELECTIONS = """
{% for row in layout.rows %}
{{ row.selections | packed }}
{% endfor %}
"""

LETTERS = {{ layout.letters | py }}

FAMILIES = {
{% for names, letters in layout.families.items() %}
    {{ names | py }}: {{ letters | py }},
{% endfor %}
}
