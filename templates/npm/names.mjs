{% include "npm/heading.txt" %}
{% include "npm/names_body.js" %}

export { attributes, sopClasses };
