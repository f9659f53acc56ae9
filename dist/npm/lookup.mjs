/*! Generated; do not edit. Made from procedure 2026.11.0 by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
import procedure from "./procedure.mjs";

/* Finds the entry that applies to an attribute of a file, with all defaults.
 *
 * The first of these that holds decides:
 *
 * 1. the SOP class is not listed: the procedure's default (reject);
 * 2. the SOP class is rejected: its default, for every tag;
 * 3. the group of the tag is odd (private attributes, PS3.5 section 7.8): X;
 * 4. the tag is listed: its entry;
 * 5. the tag belongs to a repeating group that is listed, such as (60XX,3000): that entry;
 * 6. the SOP class's default (remove), for all the rest, group lengths (gggg,0000) among them.
 *
 * Options of PS3.15 Annex E that the caller applies replace the default of 4 and 5 where the entry
 * has an action for them. If it has actions for several, the most protective one counts, whatever
 * the order: R, X, D, Z, U, C, K. So cleaning comes before keeping. No option brings back a rejected
 * SOP class, a private attribute or an attribute that is not listed. */

const digest = "76afa10acabbc92b74d94b07bb2cbcb14f4b25a4ca7c3ccc44e9fedd7269a267";

const OPTIONS = Object.freeze(["retainSafePrivate", "retainUIDs", "retainDeviceIdentity", "retainInstitutionIdentity", "retainPatientCharacteristics", "retainLongitudinalFullDates", "retainLongitudinalModifiedDates", "cleanDescriptors", "cleanStructuredContent", "cleanGraphics"]);

const MASKS = ["(60XX,0010)", "(60XX,0011)", "(60XX,0015)", "(60XX,0022)", "(60XX,0040)", "(60XX,0045)", "(60XX,0050)", "(60XX,0051)", "(60XX,0100)", "(60XX,0102)", "(60XX,1301)", "(60XX,1302)", "(60XX,1303)", "(60XX,1500)", "(60XX,3000)"];

const MOST_PROTECTIVE_FIRST = "RXZDUCK";

const PRIVATE = Object.freeze({ default: "X", justification: "Private attribute: PS3.15 Table E.1-1 removes what this procedure can't know" });

class TagError extends Error {
  get name() {
    return "TagError";
  }
}

const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

const hex = (number) => number.toString(16).toUpperCase().padStart(4, "0");

/** Return a number below `limit` from a number or its hexadecimal digits, else NaN. */
function numberOf(value, limit) {
  if (typeof value === "string") {
    const digits = /^(?:0x)?([0-9a-f]+)$/i.exec(value);
    return digits ? numberOf(parseInt(digits[1], 16), limit) : NaN;
  }
  return Number.isInteger(value) && value >= 0 && value < limit ? value : NaN;
}

/** Return group and element of a tag given as text, or nothing. */
function pairOf(text) {
  const found =
    /^\(?\s*((?:0x)?[0-9a-f]{4})\s*[,|]\s*((?:0x)?[0-9a-f]{4})\s*\)?$/i.exec(text) ||
    /^(?:0?x)?([0-9a-f]{4})([0-9a-f]{4})$/i.exec(text.replace(/^\((.*)\)$/, "$1"));
  return found && text.startsWith("(") === text.endsWith(")") ? found.slice(1) : [];
}

function normalizedTag(tag) {
  let pair = [];
  if (typeof tag === "string") pair = pairOf(tag.trim());
  else if (Array.isArray(tag)) pair = tag;
  else if (numberOf(tag, 2 ** 32) === tag) pair = [Math.floor(tag / 0x10000), tag % 0x10000];
  const [group, element] = pair.map((part) => numberOf(part, 0x10000));
  if (pair.length !== 2 || Number.isNaN(group) || Number.isNaN(element)) {
    const shown = typeof tag === "string" ? JSON.stringify(tag) : String(tag);
    throw new TagError(`${shown} is not a tag; give one such as "(0008,0005)", 0x00080005 or [0x0008, 0x0005]`);
  }
  return `(${hex(group)},${hex(element)})`;
}

const matches = (mask, tag) => Array.from(mask).every((digit, at) => digit === "X" || digit === tag[at]);

function listed(table, tag) {
  if (has(table, tag)) return table[tag];
  const mask = MASKS.find((candidate) => has(table, candidate) && matches(candidate, tag));
  return mask && table[mask];
}

function chosenOf(options) {
  if (typeof options === "string") throw new TypeError(`options is the string "${options}"; give a list of names`);
  const chosen = Array.from(options);
  for (const name of chosen) {
    if (!OPTIONS.includes(name)) {
      throw new RangeError(`${JSON.stringify(name)} is not an option; the options are ${OPTIONS.join(", ")}`);
    }
  }
  return chosen;
}

function underOptions(entry, chosen) {
  const actions = entry.options || {};
  const rank = (name) => MOST_PROTECTIVE_FIRST.indexOf(actions[name]);
  const applicable = OPTIONS.filter((name) => chosen.includes(name) && has(actions, name));
  if (!applicable.length) return entry;
  const option = applicable.reduce((best, name) => (rank(name) < rank(best) ? name : best));
  const { options, ...settled } = entry;
  return Object.freeze({ ...settled, default: actions[option], option });
}

const defaultOf = ({ default: action, justification }) => Object.freeze({ default: action, justification });

function lookup(sopClassUID, tag, options = []) {
  if (typeof sopClassUID !== "string") throw new TypeError(`SOP Class UID ${String(sopClassUID)} is not a string`);
  const chosen = chosenOf(options);
  const key = normalizedTag(tag);
  const uid = sopClassUID.replace(/^[\0 ]+|[\0 ]+$/g, "");
  if (!has(procedure.sopClass, uid)) return defaultOf(procedure);
  const sopClass = procedure.sopClass[uid];
  if (sopClass.default === "R") return defaultOf(sopClass);
  if (parseInt(key.slice(1, 5), 16) % 2) return PRIVATE;
  const entry = listed(sopClass.tag, key);
  return entry ? underOptions(entry, chosen) : defaultOf(sopClass);
}

export { OPTIONS, TagError, digest, lookup, normalizedTag };
