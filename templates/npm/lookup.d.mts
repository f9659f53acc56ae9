{% include "npm/heading.txt" %}
import type { Entry, Option } from "./procedure.mjs";

{% include "npm/lookup_types.txt" %}
