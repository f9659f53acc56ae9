/*! Generated; do not edit. Made by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
(function (root, factory) {
  if (typeof module === "object" && module.exports) module.exports = factory(require("./procedure.umd.js"));
  else if (typeof define === "function" && define.amd) define(["./procedure.umd"], factory);
  else root.GrandChallengeDICOMDeIdProcedureLookup = factory(root.GrandChallengeDICOMDeIdProcedure);
})(typeof globalThis === "object" ? globalThis : this, function (procedure) {
"use strict";

if (!procedure) throw new Error("procedure.umd.js is not there yet; load it before lookup.js");

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
    tag   = space ( bare | "(" space bare space ")" ) space
          | an integer from 0 to 0xFFFFFFFF
          | a list of two, each an integer from 0 to 0xFFFF or [ "0x" ] and 1 to 4 hex digits
    bare  = half space ( "," | "|" ) space half | [ "0x" | "x" ] and 8 hex digits
    half  = [ "0x" ] and 4 hex digits
    space = spaces, tabs and line ends (U+0020, U+0009, U+000A, U+000D), or nothing
 *
 * A private creator is text of at most 64 characters without backslash and control characters (VR LO),
 * compared without its padding of spaces and NULs, otherwise exactly. Options are any iterable of names
 * but a string or a Map; a choice has no order, and a name may come twice. */

const digest = "3803741c889c962914f6f7fd8e5f399433e87b570ddeb03325eae683b70be612";

const TAG_TEXT = new RegExp("^(?:[ \\t\\r\\n]*(?:\\([ \\t\\r\\n]*(?:(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*\\)|(?:0[xX])?([0-9A-Fa-f]{4})[ \\t\\r\\n]*[,|][ \\t\\r\\n]*(?:0[xX])?([0-9A-Fa-f]{4})|(?:0?[xX])?([0-9A-Fa-f]{4})([0-9A-Fa-f]{4}))[ \\t\\r\\n]*)$");

const HALF_TEXT = new RegExp("^(?:(?:0[xX])?([0-9A-Fa-f]{1,4}))$");

const CREATOR_TEXT = new RegExp("^(?:[^\\x00-\\x1f\\x7f-\\x9f\\\\]{0,64})$", "u");

class TagError extends Error {
  get name() {
    return "TagError";
  }
}

const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

const hex = (number) => number.toString(16).toUpperCase().padStart(4, "0");

/** Return how a value looks, cut where it is long, for a message of one line. */
function shown(value) {
  let text;
  try {
    text = typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
  } catch {
    // Such as an object that contains itself.
  }
  if (text === undefined) text = typeof value === "symbol" ? "a symbol" : `a value of type ${typeof value}`;
  if (value === undefined || Number.isNaN(value)) text = String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

/** Return a text without the characters at both ends that are padding; takes linear time. */
function trimmed(text, isPadding) {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text.charCodeAt(start))) start += 1;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Return a value without the padding of PS3.5 section 6.2. */
const unpadded = (text) => trimmed(text, (code) => code === 0x20 || code === 0);

const isBelow = (value, limit) => Number.isInteger(value) && value >= 0 && value < limit;

/** Return group or element from a number or its hexadecimal digits, else undefined. */
function halfOf(part) {
  if (typeof part !== "string") return isBelow(part, 0x10000) ? part : undefined;
  const found = HALF_TEXT.exec(part);
  return found ? parseInt(found[1], 16) : undefined;
}

/** Return group and element of a tag, or nothing. */
function halvesOf(tag) {
  if (typeof tag === "string") {
    const found = TAG_TEXT.exec(tag);
    return found ? found.slice(1).filter(Boolean).map((digits) => parseInt(digits, 16)) : [];
  }
  if (Array.isArray(tag)) return tag.length === 2 ? [halfOf(tag[0]), halfOf(tag[1])] : [];
  return isBelow(tag, 2 ** 32) ? [Math.floor(tag / 0x10000), tag % 0x10000] : [];
}

function normalizedTag(tag) {
  const [group, element] = halvesOf(tag);
  if (group === undefined || element === undefined) {
    throw new TagError(`${shown(tag)} is not a tag; give one such as "(0008,0005)", 0x00080005 or [0x0008, 0x0005]`);
  }
  return `(${hex(group)},${hex(element)})`;
}

/** Return a private creator (PS3.5 section 7.8.1) without padding, or undefined where none is given. */
function checkedCreator(privateCreator, key) {
  if (privateCreator === undefined || privateCreator === null) return undefined;
  const creator = typeof privateCreator === "string" ? unpadded(privateCreator) : undefined;
  if (creator === undefined || !CREATOR_TEXT.test(creator)) {
    throw new RangeError(
      `${shown(privateCreator)} is not a private creator; give the text of its element, at most ` +
        "64 characters without backslash and control characters",
    );
  }
  if (parseInt(key.slice(1, 5), 16) % 2 === 0) {
    throw new RangeError(
      `${key} with the private creator ${shown(creator)}: a private tag in an even group; ` +
        "give a creator with tags of odd groups only",
    );
  }
  return creator;
}

const OPTIONS = Object.freeze(["retainSafePrivate", "retainUIDs", "retainDeviceIdentity", "retainInstitutionIdentity", "retainPatientCharacteristics", "retainLongitudinalFullDates", "retainLongitudinalModifiedDates", "cleanDescriptors", "cleanStructuredContent", "cleanGraphics"]);

const MOST_PROTECTIVE_FIRST = "RXZDUCK";

/** Return the names in `options` in the order of OPTIONS, each once. */
function chosenOptions(options) {
  if (
    typeof options !== "object" ||
    options === null ||
    options instanceof String ||
    options instanceof Map ||
    typeof options[Symbol.iterator] !== "function"
  ) {
    throw new TypeError(`options is ${shown(options)}; give a list of names`);
  }
  const given = Array.from(options);
  for (const name of given) {
    if (!OPTIONS.includes(name)) {
      throw new RangeError(`${shown(name)} is not an option; the options are ${OPTIONS.join(", ")}`);
    }
  }
  const chosen = OPTIONS.filter((name) => given.includes(name));
  for (const name of chosen) {
    const { excludes = [] } = optionOf(name);
    const other = excludes.find((excluded) => chosen.includes(excluded));
    if (other) throw new RangeError(`${name} and ${other} exclude each other; choose one of them`);
  }
  return chosen;
}

const optionOf = (name) => (procedure.option && has(procedure.option, name) ? procedure.option[name] : {});

/** Return the chosen option whose action is the most protective one that the entry has, if any. */
function decidingOption(entry, chosen) {
  const actions = entry.options || {};
  const rank = (name) => MOST_PROTECTIVE_FIRST.indexOf(actions[name]);
  const applicable = chosen.filter((name) => has(actions, name));
  return applicable.length ? applicable.reduce((best, name) => (rank(name) < rank(best) ? name : best)) : undefined;
}

/** Return the entry under the chosen options; `option` names where another action comes from. */
function settled(entry, chosen) {
  const option = decidingOption(entry, chosen);
  if (option === undefined) return entry;
  const { options, ...members } = entry;
  return Object.freeze({ ...members, default: options[option], option });
}

// A procedure under options takes megabytes; the last few are enough for whoever changes between them.
const MOST_KEPT = 8;
const made = new Map();

function under(options, settings = {}) {
  const chosen = chosenOptions(options);
  if (typeof settings !== "object" || settings === null || Object.keys(settings).some((name) => name !== "clean")) {
    throw new TypeError(`${shown(settings)} is no setting; give { clean: true } or { clean: false }`);
  }
  const { clean = true } = settings;
  if (typeof clean !== "boolean") throw new TypeError(`clean is ${shown(clean)}; give true or false`);
  const key = `${clean} ${chosen.join(" ")}`;
  if (!made.has(key)) {
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, applied(chosen, clean));
  }
  return made.get(key);
}

function applied(chosen, clean) {
  // Entries and tables are shared between SOP classes; by identity each is settled once.
  const entries = new Map();
  const tables = new Map();

  function entryUnder(entry) {
    if (!entries.has(entry)) {
      const option = decidingOption(entry, chosen);
      const action = option === undefined ? entry.default : entry.options[option];
      const { options, ...members } = entry;
      const cannot = action === "C" && !clean;
      entries.set(entry, Object.freeze({ ...members, default: cannot ? entry.default : action }));
    }
    return entries.get(entry);
  }

  function tableUnder(table) {
    if (!tables.has(table)) {
      const under = {};
      for (const tag of Object.keys(table)) under[tag] = table[tag].options ? entryUnder(table[tag]) : table[tag];
      tables.set(table, Object.freeze(under));
    }
    return tables.get(table);
  }

  const withTable = (source) => Object.freeze({ ...source, tag: tableUnder(source.tag) });

  const members = { ...procedure, insert: insertUnder(chosen), sopClass: classesUnder(withTable) };
  if (procedure.option) members.option = Object.freeze({});
  if (procedure.fileMeta) members.fileMeta = withTable(procedure.fileMeta);
  if (procedure.private) {
    members.private = {};
    for (const creator of Object.keys(procedure.private)) {
      // Not by assignment, which takes a member named __proto__ for the prototype.
      Object.defineProperty(members.private, creator, {
        value: tableUnder(procedure.private[creator]),
        enumerable: true,
      });
    }
    Object.freeze(members.private);
  }
  return Object.freeze(members);
}

/** Return the SOP classes as getters that put a table together at its first use. */
function classesUnder(withTable) {
  const classes = {};
  for (const uid of Object.keys(procedure.sopClass)) {
    let opened;
    const get = () => {
      if (!opened) opened = withTable(procedure.sopClass[uid]);
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

/** Return `insert` with what the options say: items of a sequence are added, other values replace. */
function insertUnder(chosen) {
  const insert = { ...procedure.insert };
  for (const name of chosen) {
    const { insert: changes = {} } = optionOf(name);
    for (const tag of Object.keys(changes)) {
      const before = has(insert, tag) ? insert[tag] : {};
      const { vr, Value = [] } = changes[tag];
      const added = vr === "SQ" && before.vr === "SQ";
      insert[tag] = added
        ? Object.freeze({ ...changes[tag], Value: Object.freeze([...(before.Value || []), ...Value]) })
        : changes[tag];
    }
  }
  const sorted = {};
  for (const tag of Object.keys(insert).sort()) sorted[tag] = insert[tag];
  return Object.freeze(sorted);
}

const KEY = /^[0-9A-Fa-f]{8}$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const BASE64_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
// Characters that no text of PS3.5 section 6.1.3 has: bytes that have them are numbers or worse.
const NO_TEXT = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
const COMPONENT_GROUPS = ["Alphabetic", "Ideographic", "Phonetic"];
const SOP_CLASS_UID = "00080016";

// Stands for values that can't be read.
const UNREADABLE = null;

const isRecord = (value) => Object.prototype.toString.call(value) === "[object Object]";

function stops(dataset) {
  if (!isRecord(dataset)) {
    throw new TypeError(`${shown(dataset)} is not a data set; give an object in the DICOM JSON Model`);
  }
  const elements = new Map();
  for (const key of Object.keys(dataset)) {
    if (!KEY.test(key)) {
      throw new RangeError(
        `${shown(key)} is not a key of the DICOM JSON Model; give eight hexadecimal digits such as "00280301"`,
      );
    }
    // Which of two spellings of one key counts nobody can know.
    elements.set(key.toUpperCase(), elements.has(key.toUpperCase()) ? UNREADABLE : dataset[key]);
  }
  const read = new Map();
  const values = (key) => {
    if (!read.has(key)) read.set(key, elements.has(key) ? positionsOf(elements.get(key)) : []);
    return read.get(key);
  };
  return (procedure.stop || []).filter((rule) => holds(rule, values));
}

function holds(rule, values) {
  const attribute = rule.attribute.slice(1, 5) + rule.attribute.slice(6, 10);
  return isFor(rule, values(SOP_CLASS_UID)) && satisfies(values(attribute), rule);
}

function isFor(rule, sopClassUID) {
  const texts = sopClassUID === UNREADABLE ? [] : sopClassUID.flat();
  return !rule.sopClass || !texts.length || texts.some((text) => rule.sopClass.includes(text));
}

function satisfies(positions, rule) {
  if (positions === UNREADABLE) return true;
  const texts = (rule.position ? positions.slice(rule.position - 1, rule.position) : positions).flat();
  if (rule.is) {
    const expected = new Set(rule.is.map(comparable));
    return texts.some((text) => expected.has(comparable(text)));
  }
  if (rule.contains) {
    return rule.contains.some((part) => texts.some((text) => text.toUpperCase().includes(part.toUpperCase())));
  }
  return texts.length > 0;
}

const withoutPadding = (text) => trimmed(text, (code) => code <= 0x20);

function comparable(text) {
  const bare = withoutPadding(text);
  return NUMBER.test(bare) ? Number(bare) : bare.toUpperCase();
}

/** Return the texts at each position of an element, several for a person's name, or UNREADABLE. */
function positionsOf(element) {
  if (!isRecord(element) || has(element, "BulkDataURI")) return UNREADABLE;
  // An element has one of Value, InlineBinary and BulkDataURI at most.
  if (has(element, "Value") && !has(element, "InlineBinary")) return several(element.Value, element.vr);
  if (has(element, "InlineBinary") && !has(element, "Value")) return decoded(element.InlineBinary);
  return Object.keys(element).some((name) => name !== "vr") ? UNREADABLE : [];
}

function several(value, vr) {
  const positions = [];
  // Not by a method of arrays, which would pass over holes.
  for (const member of Array.isArray(value) ? value : [value]) {
    if (typeof member === "string") ofText(member).forEach((position) => positions.push(position));
    else if (member === null || member === undefined) positions.push([]);
    else if (typeof member === "number") positions.push([String(member)]);
    else {
      const groups = isRecord(member) ? Object.keys(member) : [];
      // An item of a sequence among others: there is one, and no rule can read it.
      if (!isRecord(member) || !(groups.length || vr === "PN")) return UNREADABLE;
      if (!groups.every((name) => COMPONENT_GROUPS.includes(name))) return UNREADABLE;
      const texts = groups.map((name) => member[name]).filter((text) => text !== null && text !== undefined);
      if (!texts.every((text) => typeof text === "string")) return UNREADABLE;
      positions.push(texts.flatMap(ofText).flat());
    }
  }
  return positions;
}

/** Return the positions of a text, each with its value if there is one. */
const ofText = (text) =>
  text
    .split("\\")
    .map(withoutPadding)
    .map((part) => (part ? [part] : []));

/** Return the positions of the text that base64 stands for, or UNREADABLE. */
function decoded(inline) {
  if (inline === null || inline === undefined) return [[]];
  if (typeof inline !== "string" || inline.length % 4 || !BASE64.test(inline)) return UNREADABLE;
  const digits = inline.replace(/=/g, "");
  const characters = [];
  for (let at = 0, bits = 0; at < digits.length; at += 1) {
    bits = ((bits << 6) | BASE64_DIGITS.indexOf(digits[at])) & 0xffff;
    if (at % 4) characters.push(String.fromCharCode((bits >> (6 - 2 * (at % 4))) & 0xff));
  }
  const text = characters.join("");
  let end = text.length;
  while (end > 0 && text[end - 1] === "\0") end -= 1;
  const bare = text.slice(0, end);
  return NO_TEXT.test(bare) || (text && !bare) ? UNREADABLE : ofText(bare);
}

const PRIVATE = Object.freeze({ default: "X", justification: "Private attribute: PS3.15 Table E.1-1 removes what this procedure can't know" });

const ILLEGAL = Object.freeze({ default: "X", justification: "PS3.5 section 7.8 allows no such element in an odd group, so nobody can know what it holds" });

const CREATOR_JUSTIFICATION = "Private creator: without it nobody can tell what the private attributes kept beside it mean";

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

return { OPTIONS, TagError, digest, lookup, normalizedTag, stops, under };
});
