{% include "npm/heading.txt" %}
(function (root, factory) {
  if (typeof module === "object" && module.exports) module.exports = factory();
  else if (typeof define === "function" && define.amd) define(factory);
  else root.GrandChallengeDICOMDeIdProcedure = factory();
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

{% include "npm/body.js" %}

return procedure;
});
