{% include "npm/layout.txt" %}

const ROOT = {{ packed.root | js }};

const LETTERS = {{ packed.letters | js }};

const REST = {{ packed.rest | js_lines }};

const JUSTIFICATIONS = {
{% for name, text in packed.justifications.items() %}
  {{ name | js }}: {{ text | js }},
{% endfor %}
};

const EXTRAS = {
{% for name, members in packed.extras.items() %}
  {{ name | js }}: {{ members | js }},
{% endfor %}
};

const SOP_CLASSES = {
{% for uid, members in packed.sop_classes.items() %}
  {{ uid | js }}: {{ members | js }},
{% endfor %}
};

const SELECTIONS = {
{% for name, letters in packed.selections.items() %}
  {{ name | js }}: {{ letters | js }},
{% endfor %}
};

{% if packed.private is none %}
const PRIVATE = null;
{% else %}
const PRIVATE = [
{% for creator, blocks in packed.private.items() %}
  [{{ creator | js }}, `
{% include "npm/blocks.txt" %}
`],
{% endfor %}
];
{% endif %}

const BLOCKS = `
{% with blocks = packed.blocks %}
{% include "npm/blocks.txt" %}
{% endwith %}
`;

/** Freeze a value and everything in it. */
function freeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

/** Give an object a member. An assignment would take one named __proto__ for the prototype. */
function define(object, name, value) {
  if (name === "__proto__") Object.defineProperty(object, name, { value, enumerable: true });
  else object[name] = value;
}

const entries = new Map();

/** Return the entry with a packed name such as `Kcpf.x2b`. */
function entry(name) {
  let found = entries.get(name);
  if (!found) {
    const dot = name.indexOf(".");
    found = { default: name[0], justification: JUSTIFICATIONS[dot < 0 ? name.slice(1) : name.slice(1, dot)] };
    if (dot >= 0) {
      const extras = EXTRAS[name.slice(dot + 1)];
      for (const key of Object.keys(extras)) define(found, key, freeze(extras[key]));
    }
    entries.set(name, Object.freeze(found));
  }
  return found;
}

/** Return the blocks of a text that begins and ends with an empty line. */
const split = (text) => (text.trim() ? text.trim().split("\n\n") : []);

/** Read a block; what is not usual stays text until a SOP class looks for itself in it. */
function read(text) {
  const lines = text.split("\n");
  const [head, key, usual] = lines;
  const letters = {};
  for (const item of key.split(" ")) letters[item[0]] = entry(item.slice(2));
  const start = head.slice(0, 8);
  const tags = [];
  for (let at = 9; at < head.length; at += 3) tags.push(`${start}${head.slice(at, at + 2)})`);
  const deviations = lines.findIndex((line) => line.includes(":"));
  return {
    start,
    letters,
    tags,
    usual: Array.from(usual, (letter) => letters[letter]),
    selections: lines.slice(3, deviations < 0 ? undefined : deviations),
    deviations: deviations < 0 ? [] : lines.slice(deviations),
  };
}

let blocks;

function block(number) {
  if (!blocks) blocks = split(BLOCKS);
  if (typeof blocks[number] === "string") blocks[number] = read(blocks[number]);
  return blocks[number];
}

/** Put the table of a SOP class together. */
function table(name) {
  const made = {};
  Array.from(SELECTIONS[name]).forEach((letter, number) => {
    if (letter === ".") return;
    const { start, letters, tags, usual, selections, deviations } = block(number);
    const marks = selections[LETTERS.indexOf(letter)];
    for (let at = 0; at < tags.length; at += 1) {
      if (marks === "*" || marks[at] === "x") made[tags[at]] = usual[at];
    }
    for (const line of deviations) {
      const colon = line.indexOf(":");
      if (!`${line.slice(colon + 1)} `.includes(` ${name} `)) continue;
      for (let at = 2; at < colon; at += 3) made[`${start}${line.slice(at, at + 2)})`] = letters[line[0]];
    }
  });
  return Object.freeze(made);
}

const tables = { "": Object.freeze({}) };

function sopClass(uid) {
  const made = {};
  const members = SOP_CLASSES[uid];
  for (const name of Object.keys(members)) define(made, name, freeze(members[name]));
  made.justification = JUSTIFICATIONS[members.justification];
  made.tag = tables[members.tag] || (tables[members.tag] = table(members.tag));
  return Object.freeze(made);
}

function sopClasses() {
  const classes = {};
  for (const uid of Object.keys(SOP_CLASSES)) {
    let opened;
    const get = () => opened || (opened = sopClass(uid));
    Object.defineProperty(classes, uid, { get, enumerable: true });
  }
  // For console.log of Node, which would show getters.
  Object.defineProperty(classes, Symbol.for("nodejs.util.inspect.custom"), {
    value: (depth, options, inspect) => inspect({ ...classes }, { ...options, depth }),
  });
  return Object.freeze(classes);
}

function privateAttributes() {
  const creators = {};
  for (const [creator, text] of PRIVATE) {
    const made = {};
    for (const { tags, usual } of split(text).map(read)) tags.forEach((tag, at) => (made[tag] = usual[at]));
    define(creators, creator, Object.freeze(made));
  }
  return Object.freeze(creators);
}

const members = { ...REST, sopClass: sopClasses() };
if (PRIVATE) members.private = privateAttributes();
const procedure = {};
for (const name of Object.keys(members).sort()) define(procedure, name, freeze(members[name]));
Object.freeze(procedure);
