{% include "npm/heading.txt" %}
{% include "npm/body.js" %}

export default procedure;
