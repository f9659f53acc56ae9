// Measures the package in a fresh Node; prints JSON. Usage: node.mjs import|require|json.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const NAME = "grand-challenge-dicom-de-id-procedure";
const CT = "1.2.840.10008.5.1.4.1.1.2";
const MR = "1.2.840.10008.5.1.4.1.1.4";
const TAG = "(0008,0005)";
const REPEAT = 200_000;

const require = createRequire(import.meta.url);
const ways = {
  import: async () => (await import(NAME)).default,
  require: async () => require(NAME),
  json: async () => JSON.parse(readFileSync(require.resolve(`${NAME}/procedure.json`), "utf8")),
};

const memory = process.memoryUsage().rss;
const start = performance.now();
const procedure = await ways[process.argv[2]]();
const imported = performance.now();
procedure.sopClass[CT].tag[TAG].default;
const first = performance.now();
procedure.sopClass[MR].tag[TAG].default;
const next = performance.now();
const used = process.memoryUsage().rss - memory;

let best = Infinity;
for (let round = 0; round < 5; round += 1) {
  const begin = performance.now();
  for (let i = 0; i < REPEAT; i += 1) procedure.sopClass[CT].tag[TAG].default;
  best = Math.min(best, performance.now() - begin);
}

const begin = performance.now();
JSON.stringify(procedure);
const written = performance.now() - begin;

const lookups = {};
if (process.argv[2] !== "json") {
  const { lookup } = process.argv[2] === "import" ? await import(`${NAME}/lookup`) : require(`${NAME}/lookup`);
  const { tag: table } = procedure.sopClass[CT];
  const listed = Object.keys(table).filter((tag) => !tag.includes("X"));
  const unlisted = listed.map((_, at) => `(0006,${(0x1000 + at).toString(16).toUpperCase()})`);
  if (unlisted.some((tag) => tag in table)) throw new Error("a tag that must not be listed is");
  const each = (tags) => tags.forEach((tag) => lookup(CT, tag));
  const inTable = (tags) => tags.forEach((tag) => procedure.sopClass[CT].tag[tag].default);
  for (const [name, measured, tags] of [
    ["each listed tag from the top, ns", inTable, listed],
    ["lookup of each listed tag, first time, ns", each, listed],
    ["lookup of each listed tag, ns", each, listed],
    ["lookup of as many unlisted tags, first time, ns", each, unlisted],
    ["lookup of as many unlisted tags, ns", each, unlisted],
  ]) {
    let least = Infinity;
    for (let round = 0; round < (name.includes("first") ? 1 : 100); round += 1) {
      const started = performance.now();
      measured(tags);
      least = Math.min(least, performance.now() - started);
    }
    lookups[name] = (least / tags.length) * 1e6;
  }
}

console.log(
  JSON.stringify({
    "import and one look-up, ms": first - start,
    "import, ms": imported - start,
    "first look-up, ms": first - imported,
    "first look-up in next class, ms": next - first,
    "memory after two look-ups, kB": used / 1e3,
    "later look-ups from the top, ns": (best / REPEAT) * 1e6,
    "JSON.stringify of everything, ms": written,
    ...lookups,
  }),
);
