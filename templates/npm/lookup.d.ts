{% include "npm/heading.txt" %}
import procedure = require("./procedure.umd.js");

type Entry = procedure.Entry;
type Option = procedure.Option;
type Procedure = procedure.Procedure;

{% include "npm/lookup_types.txt" %}

export as namespace GrandChallengeDICOMDeIdProcedureLookup;
