/* Test only: applies the npm package under chosen options, over the DICOM JSON Model (PS3.18 section F.2).
 *
 * The first argument is a JSON file: {"files": [path], "choices": [{"options", "clean", "files": [number]}],
 * "whole": boolean}. A file has {"meta", "dataset"}. For each choice and file a line of JSON is written:
 * why it is rejected, a letter for each element's action, the digest of the result, and the result itself
 * if it was asked for. packaged.py does the same in Python, there by `under`. */
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { lookup, stops, under } from "grand-challenge-dicom-de-id-procedure/lookup";

const BLANKED = new Set("AE AS CS DA DT LO LT PN SH ST TM UC UR UT".split(" "));
const NUMBERS = new Set("DS FD FL IS SL SS SV UL US UV".split(" "));
const BULK = new Set("OB OD OF OL OV OW UN".split(" "));
const DUMMIES = { AS: "000Y", AT: "00000000", DA: "19000101", DT: "19000101000000", TM: "000000", UI: "2.25.1" };
const SOP_CLASS = "00080016";

const isPrivate = (key) => parseInt(key[3], 16) % 2 === 1;
const sorted = (item) => Object.keys(item).sort();
const replacements = new Map();

function replacement(uid) {
  if (!replacements.has(uid)) {
    const digest = createHash("sha256").update(`verification:${uid}`).digest("hex");
    replacements.set(uid, `2.25.${BigInt(`0x${digest.slice(0, 30)}`)}`);
  }
  return replacements.get(uid);
}

function dummy(vr, text) {
  if (BULK.has(vr)) return { vr, InlineBinary: "AAA=" };
  if (NUMBERS.has(vr)) return { vr, Value: [0] };
  return { vr, Value: [vr === "PN" ? { Alphabetic: text } : (DUMMIES[vr] ?? text)] };
}

function dummied(item) {
  const made = {};
  for (const key of sorted(item).filter((key) => !isPrivate(key))) {
    const { vr, Value = [] } = item[key];
    made[key] = vr === "SQ" ? { vr, Value: Value.map(dummied) } : dummy(vr, "DUMMY");
  }
  return made;
}

const creatorOf = (element) => element?.Value?.[0]?.replace(/^[ \0]+|[ \0]+$/g, "");

class Applier {
  constructor(uid, { options, clean }) {
    Object.assign(this, { uid, options, clean, known: new Map(), actions: [] });
  }

  /** Return the action for an element, as the look-up has it. */
  action(key, creator) {
    const name = creator === undefined ? key : `${key} ${creator}`;
    if (!this.known.has(name)) {
      const tag = `(${key.slice(0, 4)},${key.slice(4)})`;
      let { default: action } = lookup(this.uid, tag, this.options, creator);
      if (action === "C" && !this.clean) action = lookup(this.uid, tag, [], creator).default;
      this.known.set(name, action);
    }
    return this.known.get(name);
  }

  item(item) {
    const made = {};
    const held = [];
    for (const key of sorted(item)) {
      if (isPrivate(key) && key.slice(4, 6) === "00") {
        held.push(key);
        continue;
      }
      const creator = isPrivate(key) ? creatorOf(item[`${key.slice(0, 4)}00${key.slice(4, 6)}`]) : undefined;
      const action = this.action(key, creator);
      this.actions.push(action);
      if (action !== "X") this.carryOut(key, item[key], action, made);
    }
    for (const key of held) {
      const block = key.slice(0, 4) + key.slice(6);
      const needed = Object.keys(made).some((other) => other.startsWith(block));
      const action = needed ? this.action(key, creatorOf(item[key])) : "X";
      this.actions.push(action);
      if (action === "K") made[key] = item[key];
    }
    return made;
  }

  carryOut(key, element, action, made) {
    const { vr, Value = [] } = element;
    if (vr === "UN" && "KC".includes(action)) return;
    if (vr === "SQ") {
      if ("KC".includes(action)) made[key] = { vr, Value: Value.map((item) => this.item(item)) };
      else if (action === "D") made[key] = { vr, Value: Value.map(dummied) };
      else made[key] = { vr };
    } else if (action === "K") made[key] = element;
    else if (action === "U") made[key] = { vr, Value: Value.map((uid) => uid && replacement(uid)) };
    else if (action === "Z" && BLANKED.has(vr)) made[key] = { vr };
    else made[key] = dummy(vr, action === "C" ? "CLEANED" : "DUMMY");
  }
}

const bits = new DataView(new ArrayBuffer(8));

function spelledValue(value) {
  if (value === null) return "\\~";
  if (typeof value === "string") return `\\${value}`;
  if (typeof value === "number") {
    bits.setFloat64(0, value);
    return `\\#${bits.getBigUint64(0).toString(16).padStart(16, "0")}`;
  }
  return "Alphabetic" in value ? `\\^${value.Alphabetic}` : `{${spelled(value)}}`;
}

function spelled(item) {
  return sorted(item)
    .map((key) => {
      const { vr, InlineBinary = "", Value = [] } = item[key];
      return `\n${key}${vr}${InlineBinary}${Value.map(spelledValue).join("")}`;
    })
    .join("");
}

function applied({ meta, dataset }, choice) {
  const uid = dataset[SOP_CLASS]?.Value?.[0] ?? "";
  const reasons = stops(dataset).map((rule) => rule.justification);
  const whole = lookup(uid, "(0008,0016)");
  if (whole.default === "R") reasons.push(whole.justification);
  if (reasons.length) return { reasons };
  const applier = new Applier(uid, choice);
  const made = { ...applier.item(dataset), ...under(choice.options).insert };
  const madeMeta = applier.item(meta);
  const digest = createHash("sha256").update(spelled(madeMeta) + spelled(made)).digest("hex");
  return { reasons, actions: applier.actions.join(""), digest, meta: madeMeta, dataset: made };
}

const job = JSON.parse(readFileSync(process.argv[2], "utf8"));
const files = job.files.map((path) => JSON.parse(readFileSync(path, "utf8")));
for (const choice of job.choices) {
  for (const number of choice.files) {
    const { meta, dataset, ...short } = applied(files[number], choice);
    process.stdout.write(JSON.stringify(job.whole ? { ...short, meta, dataset } : short) + "\n");
  }
}
