// What the README of the npm package says of import styles and of readers that do not see getters.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [site, tools] = process.argv.slice(2);
const fromSite = createRequire(pathToFileURL(`${site}/script.cjs`));
const fromTools = createRequire(pathToFileURL(`${tools}/script.cjs`));
const CT = "1.2.840.10008.5.1.4.1.1.2";

const all = await import(pathToFileURL(`${site}/reexport.mjs`));
const required = fromSite("grand-challenge-dicom-de-id-procedure");
assert.deepEqual(Object.keys(all.names), ["default"]);
assert.equal(all.names.default.version, required.version);
assert.equal(required.default, "R");
assert.equal(required.__esModule, undefined);

const count = Object.keys(required.sopClass).length;
const mobx = fromTools("mobx");
const { ModuleMocker } = fromTools("jest-mock");
const mocker = new ModuleMocker(globalThis);
const mocked = (value) => mocker.generateFromMetadata(mocker.getMetadata(value));

// Where one of these fails, a reader has learnt to see getters: the README may say so.
assert.equal(Object.keys(mobx.observable(required).sopClass).length, 0);
assert.equal(Object.keys(mocked(required).sopClass).length, 0);

assert.equal(mobx.observable.box(required, { deep: false }).get(), required);
assert.equal(Object.keys(mobx.observable(structuredClone(required)).sopClass).length, count);
assert.equal(Object.keys(mocked(structuredClone(required)).sopClass).length, count);
assert.deepEqual(structuredClone(required), required);
assert.equal(JSON.parse(JSON.stringify(required)).sopClass[CT].tag["(0008,0005)"].default, "K");
console.log("to the end");
