{% include "npm/heading.txt" %}
"use strict";

{% include "npm/names_body.js" %}

module.exports = { attributes, sopClasses };
