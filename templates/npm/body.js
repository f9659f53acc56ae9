{% include "npm/layout.txt" %}

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
  if (found) return found;
  const dot = name.indexOf(".");
  found = { default: name[0], justification: JUSTIFICATIONS[name.slice(1, dot < 0 ? name.length : dot)] };
  const extras = dot < 0 ? {} : EXTRAS[name.slice(dot + 1)];
  for (const key of Object.keys(extras)) define(found, key, freeze(extras[key]));
  entries.set(name, Object.freeze(found));
  return found;
}

/** Return the blocks of a text that begins and ends with an empty line. */
const split = (text) => (text.trim() ? text.trim().split("\n\n") : []);

/** Read a block; a tag is cut and its entry found when a SOP class first has them. */
function read(text) {
  const lines = text.split("\n");
  const names = lines[1].split(" ");
  const selections = lines.length > 2 ? lines[2].split(" ") : [];
  return { head: lines[0], names, tags: [], usual: [], selections, deviations: lines.slice(3) };
}

/** Cut the tag at a place from text such as `(0018,93 05 06`. */
const cut = (head, text, at) => head.slice(0, 8) + text.slice(at, at + 2) + ")";

/** Give a table the tags of a block that have a mark. */
function fill(made, block, marks) {
  const { head, names, tags, usual } = block;
  for (let at = 0; at < names.length; at += 1) {
    if (marks !== "*" && marks[at] !== "x") continue;
    if (!usual[at]) {
      tags[at] = cut(head, head, 9 + 3 * at);
      usual[at] = entry(names[at]);
    }
    made[tags[at]] = usual[at];
  }
}

let blocks;

/** Put the table of a SOP class together. */
function table(name) {
  if (!blocks) blocks = split(BLOCKS);
  const letters = SELECTIONS[name];
  const made = {};
  for (let number = 0; number < blocks.length; number += 1) {
    if (letters[number] === ".") continue;
    if (typeof blocks[number] === "string") blocks[number] = read(blocks[number]);
    const block = blocks[number];
    fill(made, block, block.selections[LETTERS.indexOf(letters[number])]);
    for (const line of block.deviations) {
      const colon = line.indexOf(":");
      if (!line.includes(name, colon)) continue;
      const space = line.indexOf(" ");
      const deviating = entry(line.slice(0, space));
      for (let at = space + 1; at < colon; at += 3) made[cut(block.head, line, at)] = deviating;
    }
  }
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
    for (const block of split(text)) fill(made, read(block), "*");
    define(creators, creator, Object.freeze(made));
  }
  return Object.freeze(creators);
}

const members = { ...REST, sopClass: sopClasses() };
if (PRIVATE) members.private = privateAttributes();
const procedure = {};
for (const name of Object.keys(members).sort()) define(procedure, name, freeze(members[name]));
Object.freeze(procedure);
