/*! Generated; do not edit. Made from procedure 2026.11.0 by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
import procedure = require("./procedure.umd.js");

type Entry = procedure.Entry;
type Option = procedure.Option;

/** The entry that applies; `option` names the option that its action comes from. */
export interface Applicable extends Entry {
  readonly option?: Option;
}

/** "(0008,0005)", "0008,0005", "0008|0005", "00080005", "0x00080005", "x00080005", 0x00080005 or a pair. */
export type Tag = string | number | readonly [group: string | number, element: string | number];

/** What was given as a tag is none. */
export declare class TagError extends Error {}

/** All options, in the order of PS3.15 Table E.1-1. */
export declare const OPTIONS: readonly Option[];

/** SHA-256 of the canonical JSON of the procedure: keys sorted, no white space, UTF-8. */
export declare const digest: string;

/** Return a tag as the tables write it, `(GGGG,EEEE)`; throws TagError if it is none. */
export declare function normalizedTag(tag: Tag): string;

/** Return the entry that applies to an attribute, with all defaults, under the given options. */
export declare function lookup(sopClassUID: string, tag: Tag, options?: Iterable<Option>): Applicable;
