const TAG_TEXT = new RegExp({{ ("^(?:" ~ tag_text ~ ")$") | js }});

const HALF_TEXT = new RegExp({{ ("^(?:" ~ half_text ~ ")$") | js }});

const CREATOR_TEXT = new RegExp({{ ("^(?:" ~ creator_text ~ ")$") | js }}, "u");

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
