{% include "npm/layout.txt" %}

const REST = {{ packed.rest | js }};

const JUSTIFICATIONS = [
{% for text in packed.justifications %}
  {{ text | js }},
{% endfor %}
];

const EXTRAS = [
{% for extra in packed.extras %}
  {{ extra | js }},
{% endfor %}
];

const ENTRIES = `
{% for row in packed.entries %}
{{ row | packed }}
{% endfor %}
`.split("\n").slice(1, -1);

const GROUPS = `
{% for group in packed.groups %}
{{ group | packed }}
{% endfor %}
`.split("\n").slice(1, -1);

const SOP_CLASSES = `
{% for uid, row in packed.sop_classes.items() %}
{{ ((uid,) + row) | packed }}
{% endfor %}
`.split("\n").slice(1, -1);

/** Freeze a value and everything in it. */
function freeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Make the members that an entry and a SOP class have in common. */
function head(action, justification, extra) {
  const members = { default: action, justification: JUSTIFICATIONS[justification] };
  for (const [name, value] of Object.entries(EXTRAS[extra])) {
    // Not by assignment, which takes a member named __proto__ for the prototype.
    Object.defineProperty(members, name, { value: freeze(value), enumerable: true });
  }
  return members;
}

const entries = [];

function entry(number) {
  if (!entries[number]) entries[number] = Object.freeze(head(...ENTRIES[number].split(" ")));
  return entries[number];
}

/** Put a table together from groups written as `0-3 7`. */
function table(ranges) {
  const found = new Map();
  for (const range of ranges === "-" ? [] : ranges.split(" ")) {
    const [first, last = first] = range.split("-");
    for (const group of GROUPS.slice(Number(first), Number(last) + 1)) {
      for (const part of group.split(";")) {
        const [number, ...tags] = part.split(" ");
        for (const tag of tags) found.set(tag, entry(number));
      }
    }
  }
  const sorted = {};
  for (const tag of Array.from(found.keys()).sort()) sorted[tag] = found.get(tag);
  return Object.freeze(sorted);
}

function sopClasses() {
  const classes = {};
  for (const line of SOP_CLASSES) {
    const [uid, action, justification, extra, ...ranges] = line.split(" ");
    let opened;
    const get = () => {
      if (!opened) {
        opened = head(action, justification, extra);
        opened.tag = table(ranges.join(" "));
        Object.freeze(opened);
      }
      return opened;
    };
    Object.defineProperty(classes, uid, { get, enumerable: true });
  }
  // For console.log of Node, which would show getters.
  Object.defineProperty(classes, Symbol.for("nodejs.util.inspect.custom"), {
    value: (depth, options, inspect) => inspect({ ...classes }, { ...options, depth }),
  });
  return Object.freeze(classes);
}

const procedure = freeze({ ...REST, sopClass: sopClasses() });
