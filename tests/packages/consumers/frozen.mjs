// Checks the installed package as code in Node meets it.
// Usage: frozen.mjs PROCEDURE_JSON, in a folder where the package is installed.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const NAME = "grand-challenge-dicom-de-id-procedure";
const CT = "1.2.840.10008.5.1.4.1.1.2";

const require = createRequire(join(process.cwd(), "consumer.js"));
const plain = JSON.parse(readFileSync(process.argv[2], "utf8"));

function fresh() {
  for (const path of Object.keys(require.cache)) delete require.cache[path];
  return require(NAME);
}

let imports = 0;
async function freshModule() {
  const url = pathToFileURL(join(process.cwd(), "node_modules", NAME, "procedure.mjs")).href;
  return (await import(`${url}?${(imports += 1)}`)).default;
}

const sorted = (key, value) =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
    : value;

const inOrder = JSON.parse(JSON.stringify(fresh()));

function everyObject(value, visit) {
  visit(value);
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member !== null) everyObject(member, visit);
  }
}

for (const make of [fresh, freshModule]) {
  const procedure = await make();

  assert.deepEqual(Object.keys(procedure).sort(), Object.keys(plain).sort());
  assert.deepEqual(Object.keys(procedure.sopClass), Object.keys(plain.sopClass).sort());
  assert.ok(CT in procedure.sopClass && !("1.2.3" in procedure.sopClass));
  assert.equal(procedure.sopClass["1.2.3"], undefined);
  assert.equal(procedure.sopClass[CT], procedure.sopClass[CT]);
  assert.deepEqual(procedure, plain);
  assert.deepEqual(plain, await make());
  assert.deepEqual(structuredClone(await make()), plain);
  assert.deepEqual({ ...(await make()).sopClass }, plain.sopClass);
  assert.deepEqual(Object.assign({}, (await make()).sopClass), plain.sopClass);
  assert.deepEqual(JSON.parse(JSON.stringify(await make())), plain);
  assert.deepEqual(Object.fromEntries(Object.entries((await make()).sopClass)), plain.sopClass);

  const text = JSON.stringify(await make(), sorted);
  assert.equal(text, JSON.stringify(plain, sorted));
  const { digest } = require(`${NAME}/lookup`);
  assert.equal(createHash("sha256").update(text).digest("hex"), digest);

  for (const depth of [-1, 0, 1, 2, 3]) {
    assert.equal(inspect(await make(), { depth }), inspect(inOrder, { depth }));
  }

  const again = await make();
  everyObject(again, (value) => {
    assert.ok(Object.isFrozen(value));
    assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
  });
  assert.throws(() => (again.version = ""), TypeError);
  assert.throws(() => (again.sopClass[CT] = {}), TypeError);
  assert.throws(() => delete again.sopClass[CT], TypeError);
  assert.throws(() => (again.sopClass[CT].tag["(0008,0005)"].default = "?"), TypeError);
  assert.throws(() => again.insert["00120062"].Value.push(""), TypeError);
  assert.deepEqual(again, plain);
}

assert.deepEqual(require(`${NAME}/procedure.json`), plain);
assert.equal(require(`${NAME}/package.json`).name, NAME);

// The conditions of the exports map lead where they should.
const entry = join(process.cwd(), "consumer.mjs");
const { writeFileSync } = await import("node:fs");
writeFileSync(
  entry,
  `export { default } from "${NAME}"; export { lookup, digest } from "${NAME}/lookup";`,
);
const consumer = await import(pathToFileURL(entry).href);
assert.deepEqual(consumer.default, plain);
assert.equal(consumer.lookup(CT, "(0010,0010)").default, plain.sopClass[CT].tag["(0010,0010)"].default);
console.log("to the end");
