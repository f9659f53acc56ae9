/* De-identifies a folder of DICOM files with dcmjs and the procedure of the npm package.
 *
 *   node deidentify.mjs FOLDER OUT [--option retainUIDs] [--key-file secret.key] [--report report.json]
 *
 * Files are written under their new SOP Instance UID. UIDs are keyed hashes of the old ones; without a key
 * file the key is made for this run and forgotten. See reference.py for what each step means. */
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import dcmjs from "dcmjs";
import { stops, under } from "grand-challenge-dicom-de-id-procedure/lookup";

const { DicomDict, DicomMessage, DicomMetaDictionary } = dcmjs.data;
const WORDS = new Set("AE CS LO LT PN SH ST UC UR UT".split(" "));
const NUMBERS = new Set("AT FD FL SL SS SV UL US UV".split(" "));
const BULK = new Set("OB OD OF OL OV OW UN".split(" "));
const DUMMIES = {
  AS: "000Y",
  DA: "19000101",
  DS: "0",
  DT: "19000101000000",
  IS: "0",
  PN: { Alphabetic: "DUMMY" },
  TM: "000000",
  UR: "https://example.test/",
};
const UNCOMPRESSED = new Set(["", ".1", ".1.99", ".2"].map((end) => `1.2.840.10008.1.2${end}`));
const SHORTEST_KEY = 16;

/** The procedure rejects the file; the message says why, in words for whoever sent it. */
export class Rejection extends Error {}

/** Applies the procedure to what dcmjs reads. */
export class Deidentifier {
  /** `key`: the secret from which new UIDs are made; `options`: names of options of PS3.15 section E.3. */
  constructor(key, options = []) {
    this.key = key;
    this.tables = under(options, { clean: false });
  }

  /** De-identify a DicomDict in place; throws a Rejection if the file must not leave at all. */
  apply(file) {
    this.clean(file.dict, this.tableOf(file.dict));
    for (const [tag, element] of Object.entries(this.tables.insert)) file.dict[tag] = structuredClone(element);
    this.clean(file.meta, this.tables.fileMeta);
    file.meta["00020003"] = { vr: "UI", Value: file.dict["00080018"].Value };
  }

  tableOf(dict) {
    const uid = String(dict["00080016"]?.Value?.[0] ?? "");
    const table = Object.hasOwn(this.tables.sopClass, uid) ? this.tables.sopClass[uid] : this.tables;
    if (table.default === "R") throw new Rejection(table.justification);
    const asked = ["00080016", ...this.tables.stop.map(({ attribute }) => attribute.replace(/[(),]/g, ""))];
    const values = asked.filter((tag) => tag in dict).map((tag) => [tag, { vr: dict[tag].vr, Value: dict[tag].Value }]);
    for (const rule of stops(Object.fromEntries(values))) throw new Rejection(rule.justification);
    return table;
  }

  clean(item, table) {
    const actions = Object.keys(item).map((tag) => [tag, this.action(item, tag, table)]);
    for (const [tag, action] of actions) {
      const element = item[tag];
      if (action === "K" && element.vr === "UN" && !isReadable(tag, "UN") && !isPrivate(tag)) {
        throw new Error(`dcmjs does not know what ${tag} is, which would have to be kept`);
      }
      if (action === "X" || !isReadable(tag, element.vr)) delete item[tag];
      else if (action === "D") this.replace(element);
      else if (action === "Z") set(element, []);
      else if (action === "U") this.replaceUids(element);
      else if (element.vr === "SQ") for (const inner of element.Value ?? []) this.clean(inner, table);
    }
  }

  action(item, tag, table) {
    const [group, element] = [tag.slice(0, 4), tag.slice(4)];
    let entry = table.tag[`(${group},${element})`] ?? table;
    if (isPrivate(tag)) {
      if (element.startsWith("00")) {
        const others = Object.keys(item).filter((other) => other.startsWith(group + element.slice(2)));
        return others.some((other) => this.privateEntry(item, other).default !== "X") ? "K" : "X";
      }
      entry = this.privateEntry(item, tag);
    }
    if (entry.default === "R") throw new Rejection(entry.justification);
    return entry.default;
  }

  privateEntry(item, tag) {
    const element = item[`${tag.slice(0, 4)}00${tag.slice(4, 6)}`];
    const creator = String(element?.Value?.[0] ?? "").replace(/^[\0 ]+|[\0 ]+$/g, "");
    const table = Object.hasOwn(this.tables.private, creator) ? this.tables.private[creator] : {};
    return table[`(${tag.slice(0, 4)},XX${tag.slice(6)})`] ?? { default: "X" };
  }

  replaceUids(element) {
    set(element, (element.Value ?? []).map((uid) => (uid ? this.uid(String(uid)) : uid)));
  }

  /** What stands for a UID: a keyed hash of it (PS3.5 section B.2). */
  uid(old) {
    const digest = createHmac("sha256", this.key).update(old).digest();
    digest[6] = (digest[6] & 0x0f) | 0x40;
    digest[8] = (digest[8] & 0x3f) | 0x80;
    return `2.25.${BigInt(`0x${digest.subarray(0, 16).toString("hex")}`)}`;
  }

  replace(element) {
    if (element.vr === "SQ") {
      for (const item of element.Value ?? []) {
        for (const tag of Object.keys(item)) {
          if (isPrivate(tag)) delete item[tag];
          else this.replace(item[tag]);
        }
      }
    } else if (element.vr === "UI") this.replaceUids(element);
    else if (BULK.has(element.vr)) set(element, [new Uint8Array(2).buffer]);
    else set(element, [NUMBERS.has(element.vr) ? 0 : (DUMMIES[element.vr] ?? "DUMMY")]);
  }
}

function isPrivate(tag) {
  return parseInt(tag.slice(0, 4), 16) % 2 === 1;
}

function set(element, values) {
  element.Value = values;
  delete element._rawValue; // else dcmjs writes what it read
}

/** Tell whether an element is what its tag says: not of unknown VR, no words in place of a number. */
function isReadable(tag, vr) {
  const known = DicomMetaDictionary.dictionary[`(${tag.slice(0, 4)},${tag.slice(4)})`]?.vr;
  // dcmjs takes OL and other newer VRs for UN; the bytes are the same.
  if (vr === "UN") return BULK.has(known) && known !== "UN";
  return !WORDS.has(vr) || known === undefined || isPrivate(tag) || WORDS.has(known);
}

/** Put the fragments of a compressed image together: dcmjs takes each for a frame if no table tells. */
function joinFragments({ dict, meta }) {
  const [pixels, frames] = [dict["7FE00010"], Number(dict["00280008"]?.Value?.[0] ?? 1)];
  if (pixels === undefined || UNCOMPRESSED.has(meta["00020010"].Value[0]) || pixels.Value.length === frames) return;
  if (frames !== 1) throw new Error("nothing tells which fragments of the pixel data are of which frame");
  const joined = Buffer.concat(pixels.Value.map((part) => new Uint8Array(part)));
  set(pixels, [joined.buffer.slice(joined.byteOffset, joined.byteOffset + joined.length)]);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function keyFrom(path) {
  if (path === undefined) return randomBytes(32);
  const key = readFileSync(path, "latin1").trim();
  if (key.length < SHORTEST_KEY) {
    throw new Error(`${path} has fewer than ${SHORTEST_KEY} bytes; make one with: openssl rand -hex 32`);
  }
  return Buffer.from(key, "latin1");
}

function deidentifyFile(deidentifier, source, out) {
  try {
    const bytes = readFileSync(source);
    const file = DicomMessage.readFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    joinFragments(file);
    deidentifier.apply(file);
    const made = new DicomDict(file.meta);
    made.dict = file.dict;
    const uid = String(file.dict["00080018"].Value[0]);
    if (!/^[0-9.]+$/.test(uid)) throw new Error("its SOP Instance UID, which it is to be named by, is none");
    const target = join(out, `${uid}.dcm`);
    if (existsSync(target)) {
      return { source, status: "repeated", reason: "another file with its SOP Instance UID is written" };
    }
    writeFileSync(target, Buffer.from(made.write({ allowInvalidVRLength: true, fragmentMultiframe: false })));
    return { source, status: "written", target };
  } catch (error) {
    const status = error instanceof Rejection ? "rejected" : "failed";
    return { source, status, reason: status === "failed" ? String(error) : error.message };
  }
}

function main(words) {
  const options = {
    option: { type: "string", multiple: true, default: [] },
    "key-file": { type: "string" },
    report: { type: "string" },
  };
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
  if (positionals.length !== 2) throw new Error("give a folder of DICOM files and a new folder");
  const [folder, out] = positionals;
  const [files, deidentifier] = [filesIn(folder), new Deidentifier(keyFrom(values["key-file"]), values.option)];
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length) throw new Error(`${out} is not empty; give a new folder`);
  const results = files.map((file) => deidentifyFile(deidentifier, file, out));
  for (const { source, status, reason } of results) {
    if (status !== "written") console.log(`${status}: ${source}: ${reason}`);
  }
  console.log(`${results.filter(({ status }) => status === "written").length} of ${files.length} written`);
  if (values.report) writeFileSync(values.report, JSON.stringify(results, null, 1) + "\n");
  return results.some(({ status }) => status === "failed") ? 1 : 0;
}

dcmjs.log?.setLevel?.("silent");
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
