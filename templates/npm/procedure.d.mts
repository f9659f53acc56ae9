{% include "npm/heading.txt" %}
{% include "npm/types.txt" %}

declare const procedure: Procedure;
export default procedure;
