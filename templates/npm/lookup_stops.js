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
