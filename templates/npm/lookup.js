{% include "npm/heading.txt" %}
"use strict";

const procedure = require("./procedure.umd.js");

{% include "npm/lookup_body.js" %}

module.exports = { OPTIONS, TagError, digest, lookup, normalizedTag };
