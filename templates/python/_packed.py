{% include "python/heading.txt" %}
"""Procedure {{ version | plain }} in packed form; `_frozen` reads it.

DIGEST          SHA-256 of the canonical JSON of the whole procedure
REST            the procedure without its SOP classes and private attributes
JUSTIFICATIONS  name to text of each distinct justification; the names are made from the texts
EXTRAS          name to each distinct set of further members of an entry
SOP_CLASSES     SOP Class UID to its members; `justification` is a name, `tag` the letter of the SOP
                class that has the same table, or empty
ROWS            all tags of tables in order, cut into blocks: the tags, their first six digits once and
                the last two of each; what is usual for each; selections of them, x or . for each, or *
LETTERS         the letters of the first selection of a block, the second and so on
FAMILIES        SOP classes with like tables to a letter for each block: the selection of what some of
                them have, "." for none
LACKING         SOP class to the tags that others of its family have
COMMON          what is not usual in whole families, each by its first SOP class: these, then entries,
                each with its tags
DEVIATIONS      what is not as in the families: SOP classes, then entries, each with its tags
PRIVATE         private creator to its tags and what they have, or None

An entry is written as action, name of its justification and, after a dot, name of its extras: Kcpf or
Ukr9.x2b. SOP classes with a table have letters, in the order of their UIDs.
"""

DIGEST = {{ digest | py }}

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

LETTERS = {{ layout.letters | py }}

ROWS = """
{% for row in layout.rows %}
{{ row.tags | packed }}
{{ row.usual | packed }}
{{ row.selections | packed }}

{% endfor %}
"""

FAMILIES = {
{% for names, letters in layout.families.items() %}
    {{ names | py }}: {{ letters | py }},
{% endfor %}
}

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
