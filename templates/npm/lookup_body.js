/* Finds the entry that applies to an attribute of a file, with all defaults.
 *
 * The first of these that holds decides:
 *
 * 1. the SOP class is not listed: the procedure's default (reject);
 * 2. the SOP class is rejected: its default, for every tag;
 * 3. the group of the tag is 0002 (file meta information, PS3.10 section 7.1): the entry of `fileMeta`,
 *    or its default;
 * 4. the group of the tag is odd (private attributes, PS3.5 section 7.8): the entry of `private` for
 *    the private creator that the caller gives; K for a private creator (gggg,0010-00FF) itself where
 *    anything of it in the group is other than X; else X;
 * 5. the tag is listed: its entry;
 * 6. the tag belongs to a repeating group that is listed, such as (60XX,3000): that entry;
 * 7. the SOP class's default (remove), for all the rest, group lengths (gggg,0000) among them.
 *
 * Options of PS3.15 Annex E that the caller applies replace the default of an entry that has an action
 * for them. If it has actions for several, the most protective one counts, whatever the order:
 * R, X, Z, D, U, C, K. So cleaning comes before keeping. No option brings back a rejected SOP class or
 * an attribute that is not listed.
 *
 * Tags may be written as follows; digits and x may be upper or lower case:
 *
{% include "tag_grammar.txt" %}
 *
 * A private creator is text of at most 64 characters without backslash and control characters (VR LO),
 * compared without its padding of spaces and NULs, otherwise exactly. Options are any iterable of names
 * but a string or a Map; a choice has no order, and a name may come twice. */

const digest = {{ digest | js }};

{% include "npm/lookup_tags.js" %}

{% include "npm/lookup_options.js" %}

{% include "npm/lookup_under.js" %}

{% include "npm/lookup_stops.js" %}

const PRIVATE = Object.freeze({ default: "X", justification: {{ private_justification | js }} });

const ILLEGAL = Object.freeze({ default: "X", justification: {{ illegal_justification | js }} });

const CREATOR_JUSTIFICATION = {{ creator_justification | js }};

// Answers without options, by SOP Class UID and tag as the caller writes them. Whoever asks for ever
// new ones gets an empty memory now and then, not a full one.
const MOST_CLASSES = 16;
const MOST_TAGS = 8192;
const answers = new Map();

function remember(uid, tag, answer) {
  if (answers.size >= MOST_CLASSES && !answers.has(uid)) answers.clear();
  if (!answers.has(uid)) answers.set(uid, new Map());
  const known = answers.get(uid);
  if (known.size >= MOST_TAGS) known.clear();
  known.set(tag, answer);
}

function lookup(sopClassUID, tag, options, privateCreator) {
  const plain =
    options === undefined && privateCreator === undefined && (typeof tag === "string" || typeof tag === "number");
  if (plain) {
    const known = answers.get(sopClassUID);
    const answer = known && known.get(tag);
    if (answer) return answer;
  }
  if (typeof sopClassUID !== "string") throw new TypeError(`SOP Class UID ${shown(sopClassUID)} is not a string`);
  const chosen = options === undefined ? [] : chosenOptions(options);
  const key = normalizedTag(tag);
  const creator = checkedCreator(privateCreator, key);
  const uid = unpadded(sopClassUID);
  if (!has(procedure.sopClass, uid)) return defaultOf(procedure);
  const answer = answerOf(procedure.sopClass[uid], key, chosen, creator);
  if (plain) remember(sopClassUID, tag, answer);
  return answer;
}

/** Return the entry of a listed SOP class for a normalized tag, under the chosen options. */
function answerOf(sopClass, key, chosen, creator) {
  if (sopClass.default === "R") return defaultOf(sopClass);
  const { fileMeta } = procedure;
  if (fileMeta && key.startsWith("(0002,")) {
    return has(fileMeta.tag, key) ? settled(fileMeta.tag[key], chosen) : defaultOf(fileMeta);
  }
  if (parseInt(key.slice(1, 5), 16) % 2) return privateOf(key, chosen, creator);
  const entry = listed(sopClass.tag, key);
  return entry ? settled(entry, chosen) : defaultOf(sopClass);
}

// Of the procedure, a SOP class or `fileMeta`: one object each, not one for each tag.
const defaults = new Map();

function defaultOf(source) {
  if (!defaults.has(source)) {
    const { default: action, justification } = source;
    defaults.set(source, Object.freeze({ default: action, justification }));
  }
  return defaults.get(source);
}

/** Return the entry of a private attribute (PS3.5 section 7.8). */
function privateOf(key, chosen, creator) {
  const group = key.slice(1, 5);
  const element = parseInt(key.slice(6, 10), 16);
  const noGroup = ["0001", "0003", "0005", "0007", "FFFF"].includes(group);
  if (noGroup || (element > 0 && element < 0x10) || (element > 0xff && element < 0x1000)) return ILLEGAL;
  const known = procedure.private && creator !== undefined && has(procedure.private, creator);
  if (!known || element === 0) return PRIVATE;
  const table = procedure.private[creator];
  if (element >= 0x1000) {
    const masked = `(${group},XX${key.slice(8, 10)})`;
    return has(table, masked) ? settled(table[masked], chosen) : PRIVATE;
  }
  for (const masked of Object.keys(table)) {
    const { default: action, option } = settled(table[masked], chosen);
    if (masked.slice(1, 5) === group && action !== "X") {
      const kept = { default: "K", justification: CREATOR_JUSTIFICATION };
      return Object.freeze(option === undefined ? kept : { ...kept, option });
    }
  }
  return PRIVATE;
}

// Masked keys of a table such as (60XX,3000), by the first two digits.
const masks = new WeakMap();

function listed(table, key) {
  if (has(table, key)) return table[key];
  if (!masks.has(table)) masks.set(table, masksOf(table));
  const candidates = masks.get(table).get(key.slice(0, 3)) || [];
  const mask = candidates.find((candidate) => Array.from(candidate).every((digit, at) => digit === "X" || digit === key[at]));
  return mask && table[mask];
}

/** Return the masked keys of a table by what they begin with, the narrowest first. */
function masksOf(table) {
  const found = new Map();
  const width = (mask) => mask.split("X").length;
  const masked = Object.keys(table).filter((tag) => tag.includes("X")).sort();
  for (const mask of masked.sort((one, other) => width(one) - width(other))) {
    const start = mask.slice(0, 3);
    found.set(start, [...(found.get(start) || []), mask]);
  }
  return found;
}
