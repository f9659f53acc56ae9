{% include "npm/heading.txt" %}
/* For pages without a bundler: the procedure as GrandChallengeDICOMDeIdProcedure and the functions
 * over it as GrandChallengeDICOMDeIdProcedureLookup. Modules get the procedure alone. */
(function (root, factory) {
  const made = factory();
  if (typeof module === "object" && module.exports) module.exports = made.procedure;
  else if (typeof define === "function" && define.amd) define(() => made.procedure);
  else {
    root.GrandChallengeDICOMDeIdProcedure = made.procedure;
    root.GrandChallengeDICOMDeIdProcedureLookup = made.functions;
  }
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

{% include "npm/body.js" %}

const functions = (function () {
{% include "npm/lookup_body.js" %}

return { OPTIONS, TagError, digest, lookup, normalizedTag, stops, under };
})();

return { procedure, functions };
});
//# sourceMappingURL=grand-challenge-dicom-de-id-procedure.umd.min.js.map
