{% include "npm/heading.txt" %}
(function (root, factory) {
  if (typeof module === "object" && module.exports) module.exports = factory(require("./procedure.umd.js"));
  else if (typeof define === "function" && define.amd) define(["./procedure.umd"], factory);
  else root.GrandChallengeDICOMDeIdProcedureLookup = factory(root.GrandChallengeDICOMDeIdProcedure);
})(typeof globalThis === "object" ? globalThis : this, function (procedure) {
"use strict";

if (!procedure) throw new Error("procedure.umd.js is not there yet; load it before lookup.js");

{% include "npm/lookup_body.js" %}

return { OPTIONS, TagError, digest, lookup, normalizedTag, stops, under };
});
