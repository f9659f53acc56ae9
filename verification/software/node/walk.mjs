/* Test only: applies the procedure of the npm package to files, the way the Python consumer does.
 *
 * The first argument is a JSON file: {"dummies": {VR: value}, "root": UID root, "files": [{"source", "target"}]}.
 * Binary dummies are {"base64": text}. For each file a line of JSON is written: its status, and why. */
import { readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import dcmjs from "dcmjs";
import { lookup } from "grand-challenge-dicom-de-id-procedure/lookup";

const BLANKED = new Set(["CS", "LO", "LT", "SH", "ST", "UC", "UT"]);
const { DicomMessage, DicomDict } = dcmjs.data;

class Rejection extends Error {}

function dummyOf(vr, dummies) {
  if (!(vr in dummies)) throw new Error(`no dummy value for VR ${vr}`);
  const dummy = dummies[vr];
  return dummy?.base64 === undefined ? dummy : Uint8Array.from(Buffer.from(dummy.base64, "base64")).buffer;
}

class Walker {
  constructor({ dummies, root }) {
    this.dummies = dummies;
    this.root = root;
    this.uids = new Map();
  }

  /** De-identify the elements of a data set in place. */
  walk(dataset, actionOf) {
    for (const tag of Object.keys(dataset)) this.apply(dataset, tag, actionOf);
  }

  apply(dataset, tag, actionOf) {
    const element = dataset[tag];
    const { default: action, justification } = actionOf(tag);
    switch (action) {
      case "X":
        delete dataset[tag];
        break;
      case "K":
        if (element.vr === "SQ") for (const item of element.Value ?? []) this.walk(item, actionOf);
        break;
      case "U":
        element.Value = (element.Value?.length ? element.Value : [""]).map((uid) => this.replacement(uid));
        delete element._rawValue;
        break;
      case "D":
      case "Z":
        this.replace(element, action);
        break;
      case "R":
        throw new Rejection(justification);
      default:
        throw new Error(`action ${action} of ${tag} is unknown`);
    }
  }

  replace(element, action) {
    if (element.vr === "SQ") {
      for (const item of element.Value ?? []) this.walk(item, () => ({ default: action }));
      return;
    }
    element.Value = action === "Z" && BLANKED.has(element.vr) ? [] : [dummyOf(element.vr, this.dummies)];
    if (element.vr === "PN") element.Value = [{ Alphabetic: element.Value[0] }];
    delete element._rawValue;
  }

  replacement(uid) {
    if (!this.uids.has(uid)) this.uids.set(uid, this.root + BigInt(`0x${randomBytes(14).toString("hex")}`));
    return this.uids.get(uid);
  }
}

function buffer(path) {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

function deidentify(walker, { source, target }) {
  const read = DicomMessage.readFile(buffer(source));
  const uid = read.dict["00080016"].Value[0];
  walker.walk(read.dict, (tag) => lookup(uid, tag));
  read.dict["00120062"] = { vr: "CS", Value: ["YES"] };
  read.meta["00020003"].Value = read.dict["00080018"].Value;
  const made = new DicomDict(read.meta);
  made.dict = read.dict;
  writeFileSync(target, Buffer.from(made.write({ allowInvalidVRLength: true })));
}

dcmjs.log?.setLevel?.("silent");
const job = JSON.parse(readFileSync(process.argv[2], "utf8"));
const walker = new Walker(job);
for (const file of job.files) {
  let outcome = { status: "written" };
  try {
    deidentify(walker, file);
  } catch (error) {
    outcome = { status: error instanceof Rejection ? "rejected" : "failed", reason: String(error.message) };
  }
  process.stdout.write(JSON.stringify({ source: file.source, ...outcome }) + "\n");
}
