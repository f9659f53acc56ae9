{% include "npm/heading.txt" %}
{% include "npm/names_types.txt" %}
