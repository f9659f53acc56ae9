{% include "npm/heading.txt" %}
import type { Entry, Option, Procedure } from "./procedure.mjs";

{% include "npm/lookup_types.txt" %}
