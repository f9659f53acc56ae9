/* Reads a DICOM file in a worker, so that the page stays usable. It gets the file's bytes and the VRs of
 * the standard by tag, and posts rows in the order of the file: elements and, after a sequence, its items.
 *
 * A row is { p, t, v, n, x, c, k } (number of the row it stands in or -1, tag, VR, length in bytes, value as
 * text, private creator, number of items) or { p, item }, an item with its number from 1. */
"use strict";

(function () {
  const ROWS_AT_ONCE = 4000;
  const SHOWN_BYTES = 400;
  const SHOWN_NUMBERS = 8;
  const TEXT = new Set("AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split(" "));
  const ONLY_ASCII = new Set("AE AS CS DA DS DT IS TM UI UR".split(" "));
  const NUMBERS = {
    FD: [8, "getFloat64"], FL: [4, "getFloat32"], SL: [4, "getInt32"], SS: [2, "getInt16"],
    SV: [8, "getBigInt64"], UL: [4, "getUint32"], US: [2, "getUint16"], UV: [8, "getBigUint64"],
  };
  const BIG_ENDIAN = "1.2.840.10008.1.2.2";
  const EXPLICIT = "1.2.840.10008.1.2.1";
  const IMPLICIT = "1.2.840.10008.1.2";
  const DEFLATED = "1.2.840.10008.1.2.1.99";
  // Defined terms of Specific Character Set (PS3.3 C.12.1.1.2) and what browsers call them.
  const CHARACTER_SETS = {
    100: "iso-8859-1", 101: "iso-8859-2", 109: "iso-8859-3", 110: "iso-8859-4", 144: "iso-8859-5",
    127: "iso-8859-6", 126: "iso-8859-7", 138: "iso-8859-8", 148: "iso-8859-9", 203: "iso-8859-15",
    166: "windows-874", 13: "shift_jis", 87: "iso-2022-jp", 159: "iso-2022-jp", 149: "euc-kr", 58: "gb2312",
    192: "utf-8", GB18030: "gb18030", GBK: "gbk",
  };

  const latin1 = new TextDecoder("iso-8859-1");

  function decoderOf(text) {
    const terms = text.split("\\").map((term) => term.trim().replace(/^(ISO_IR|ISO 2022 IR) /, "")).filter(Boolean);
    const last = terms.filter((term) => CHARACTER_SETS[term]).pop();
    return last ? new TextDecoder(CHARACTER_SETS[last]) : latin1;
  }

  const written = (tag) => `(${tag.slice(1, 5)},${tag.slice(5, 9)})`.toUpperCase();
  const trimmed = (text) => text.replace(/[\0 ]+$/, "");

  /** VRs that the parser does not know have lengths of four bytes, as UN has; which they are is kept. */
  function streamOver(parser, bytes, position, vrsByOffset) {
    const stream = new dicomParser.ByteStream(parser, bytes, position);
    const read = stream.readFixedString;
    stream.readFixedString = function (length) {
      const at = this.position;
      const text = read.call(this, length);
      if (length !== 2 || !["OV", "SV", "UV"].includes(text)) return text;
      vrsByOffset.set(at, text);
      return "UN";
    };
    return stream;
  }

  const messageOf = (error) => String(error && error.message ? error.message : error).replace(/^dicomParser[.:]\w*: /, "");

  function read(bytes, standard, asked) {
    const isPart10 = bytes.length > 132 && latin1.decode(bytes.subarray(128, 132)) === "DICM";
    const isBare = !isPart10 && bytes.length > 8 && bytes[0] === 8 && bytes[1] === 0;
    if (!isPart10 && !isBare) {
      const reason = bytes.length ? "It does not have DICM after a preamble of 128 bytes (PS3.10)." : "It is empty.";
      return { failure: `This is not a DICOM file. ${reason}` };
    }
    let meta;
    try {
      meta = isPart10 ? dicomParser.readPart10Header(bytes) : new dicomParser.DataSet(dicomParser.littleEndianByteArrayParser, bytes, {});
    } catch (error) {
      return { failure: `The file meta information cannot be read: ${messageOf(error)}.` };
    }
    const vrsByOffset = new Map();
    let syntax = trimmed(meta.string("x00020010") || "");
    let start = meta.position || 0;
    let body = bytes;
    let problem = null;
    if (isBare) {
      syntax = /^[A-Z]{2}$/.test(latin1.decode(bytes.subarray(4, 6))) ? EXPLICIT : IMPLICIT;
      problem = "It has no preamble and no file meta information (PS3.10).";
    }
    if (syntax === DEFLATED) {
      try {
        body = pako.inflateRaw(bytes.subarray(start));
        start = 0;
      } catch (error) {
        return { failure: `The deflated data set cannot be read: ${messageOf(error)}.` };
      }
    }
    const parser = syntax === BIG_ENDIAN ? dicomParser.bigEndianByteArrayParser : dicomParser.littleEndianByteArrayParser;
    const stream = streamOver(parser, body, start, vrsByOffset);
    const dataSet = new dicomParser.DataSet(parser, body, {});
    try {
      if (syntax === IMPLICIT) {
        const vrCallback = (tag) => standard[written(tag)];
        dicomParser.parseDicomDataSetImplicit(dataSet, stream, body.length, { vrCallback });
      } else {
        dicomParser.parseDicomDataSetExplicit(dataSet, stream, body.length, {});
      }
    } catch (error) {
      problem = `It cannot be read to its end: ${messageOf(error)}.`;
    }
    if (!problem && stream.warnings.length) problem = `It cannot be read to its end: ${stream.warnings[0]}.`;
    if (!problem && !Object.keys(dataSet.elements).length) problem = "It has no data set.";

    const view = { bytes: body, data: new DataView(body.buffer, body.byteOffset, body.length), little: syntax !== BIG_ENDIAN };
    const metaView = { bytes, data: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), little: true };
    const rows = [];
    let sent = 0;
    const push = (row) => {
      rows.push(row);
      if (rows.length >= ROWS_AT_ONCE) flush();
      sent += 1;
      return sent - 1;
    };
    const flush = () => postMessage({ rows: rows.splice(0) });

    function vrOf(element) {
      const known = vrsByOffset.get(element.dataOffset - 8) || element.vr;
      if (known) return known;
      if (element.items) return "SQ";
      if (element.tag.endsWith("0000")) return "UL";
      const odd = parseInt(element.tag[4], 16) % 2;
      return odd && element.tag.slice(5, 7) === "00" ? "LO" : standard[written(element.tag)] || "UN";
    }

    const slice = (element, from, most) => from.bytes.subarray(element.dataOffset, element.dataOffset + Math.min(element.length, most));

    function valueOf(element, vr, from, decoder, most = SHOWN_BYTES) {
      const rest = element.length > most ? "…" : "";
      if (TEXT.has(vr)) return trimmed((ONLY_ASCII.has(vr) ? latin1 : decoder).decode(slice(element, from, most))) + rest;
      if (vr === "AT") {
        const half = (at) => from.data.getUint16(at, from.little).toString(16).toUpperCase().padStart(4, "0");
        const tags = [];
        for (let at = element.dataOffset; at + 4 <= Math.min(element.dataOffset + element.length, from.bytes.length) && tags.length < SHOWN_NUMBERS; at += 4) {
          tags.push(`(${half(at)},${half(at + 2)})`);
        }
        return tags.join("\\");
      }
      if (NUMBERS[vr]) {
        const [size, getter] = NUMBERS[vr];
        const numbers = [];
        const end = Math.min(element.dataOffset + element.length, from.bytes.length);
        for (let at = element.dataOffset; at + size <= end && numbers.length < SHOWN_NUMBERS; at += size) {
          numbers.push(String(from.data[getter](at, from.little)));
        }
        return numbers.join("\\") + (element.length > SHOWN_NUMBERS * size ? "…" : "");
      }
      if (vr === "UN") {
        const text = trimmed(latin1.decode(slice(element, from, 64)));
        if (/^[\x20-\x7e]+$/.test(text)) return text + (element.length > 64 ? "…" : "");
      }
      return "";
    }

    function creatorOf(element, set) {
      if (parseInt(element.tag[4], 16) % 2 === 0) return null;
      const group = element.tag.slice(1, 5);
      const number = parseInt(element.tag.slice(5), 16);
      const block = number >= 0x1000 ? number >> 8 : number;
      if (block < 0x10 || block > 0xff) return null;
      const creator = set.elements[`x${group}00${block.toString(16).padStart(2, "0")}`];
      return creator ? trimmed(latin1.decode(slice(creator, view, 64))).trim() : null;
    }

    function walk(set, parent, from, outer) {
      const named = set.elements.x00080005;
      const decoder = named ? decoderOf(latin1.decode(slice(named, from, 200))) : outer;
      for (const element of Object.values(set.elements)) {
        if (element.tag === "xfffee00d") continue;
        const vr = vrOf(element);
        const items = element.items || null;
        const row = { p: parent, t: written(element.tag), v: vr, n: element.length, x: items ? "" : valueOf(element, vr, from, decoder) };
        const creator = creatorOf(element, set);
        if (creator) row.c = creator;
        if (items || vr === "SQ") row.k = items ? items.length : 0;
        const number = push(row);
        (items || []).forEach((item, at) => walk(item.dataSet, push({ p: number, item: at + 1 }), from, decoder));
      }
    }

    /** What the stop rules look at, in the DICOM JSON Model. */
    function modelOf(element) {
      const vr = vrOf(element);
      if (element.items) return { vr, Value: element.items.map(() => ({})) };
      if (!element.length) return { vr };
      if (TEXT.has(vr) || NUMBERS[vr]) return { vr, Value: [valueOf(element, vr, view, latin1, 1 << 16)] };
      return { vr, BulkDataURI: "in the file" };
    }

    const elementsOfMeta = new dicomParser.DataSet(dicomParser.littleEndianByteArrayParser, bytes, meta.elements);
    walk(elementsOfMeta, -1, metaView, latin1);
    walk(dataSet, -1, view, latin1);
    flush();
    const dataset = {};
    for (const key of asked) {
      const element = dataSet.elements[`x${key.toLowerCase()}`];
      if (element) dataset[key] = modelOf(element);
    }
    const sopClass = dataSet.string("x00080016") || meta.string("x00020002") || "";
    return { syntax, problem, dataset, sopClass: trimmed(sopClass), preamble: bytes.subarray(0, 128).some(Boolean) };
  }

  addEventListener("message", ({ data: { buffer, standard, asked } }) => {
    try {
      postMessage({ end: read(new Uint8Array(buffer), standard, asked) });
    } catch (error) {
      postMessage({ end: { failure: `This file cannot be read: ${messageOf(error)}.` } });
    }
  });
})();
