{% include "npm/heading.txt" %}
declare namespace procedure {
{% include "npm/types.txt" %}
}

declare const procedure: procedure.Procedure;
export = procedure;
export as namespace GrandChallengeDICOMDeIdProcedure;
