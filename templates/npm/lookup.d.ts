{% include "npm/heading.txt" %}
import procedure = require("./procedure.umd.js");

type Entry = procedure.Entry;
type Option = procedure.Option;

{% include "npm/lookup_types.txt" %}
