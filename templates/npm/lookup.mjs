{% include "npm/heading.txt" %}
import procedure from "./procedure.mjs";

{% include "npm/lookup_body.js" %}

export { OPTIONS, TagError, digest, lookup, normalizedTag, stops, under };
