/*! Generated; do not edit. Made by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
import type { Entry, Option, Procedure } from "./procedure.mjs";

/** The entry that applies; `option` names the option that its action comes from. */
export interface Applicable extends Entry {
  readonly option?: Option;
}

/** "(0008,0005)", "0008,0005", "0008|0005", "00080005", "0x00080005", "x00080005", 0x00080005 or a pair. */
export type Tag = string | number | readonly [group: string | number, element: string | number];

/** Values that stop a file; one of `is`, `contains` and `present` says which. */
export interface StopRule {
  /** An attribute of the top level, as `(GGGG,EEEE)`. */
  readonly attribute: string;
  /** A value is one of these. */
  readonly is?: readonly string[];
  /** A value contains one of these. */
  readonly contains?: readonly string[];
  /** There is a value or an item. */
  readonly present?: true;
  /** The value looked at, counted from 1; without it each value is. */
  readonly position?: number;
  /** SOP Class UIDs that the rule is for; without it all. */
  readonly sopClass?: readonly string[];
  /** Why the file is stopped. */
  readonly justification: string;
}

/** What was given as a tag is none. */
export declare class TagError extends Error {}

/** All options, in the order of PS3.15 Table E.1-1. */
export declare const OPTIONS: readonly Option[];

/** SHA-256 of the canonical JSON of the procedure: keys sorted, no white space, UTF-8. */
export declare const digest: string;

/** Return a tag as the tables write it, `(GGGG,EEEE)`; throws TagError if it is none. */
export declare function normalizedTag(tag: Tag): string;

/**
 * Return the entry that applies to an attribute, with all defaults, under the given options.
 *
 * `privateCreator` is the private creator of the block of a private attribute, or the value of a private
 * creator element itself; without it, what is private is removed. Throws a RangeError for unknown options,
 * options that exclude each other, a malformed private creator and one given for an even group.
 */
export declare function lookup(
  sopClassUID: string,
  tag: Tag,
  options?: Iterable<Option>,
  privateCreator?: string | null,
): Applicable;

/**
 * Return the procedure with options applied: another default where an option has an action, `insert`
 * completed, no `options` left. With `clean: false`, C falls back to the default of the attribute.
 */
export declare function under(options: Iterable<Option>, settings?: { readonly clean?: boolean }): Procedure;

/**
 * Return the stop rules that hold for a data set in the DICOM JSON Model (keys such as "00280301"), in
 * their order. What can't be read counts as holding; throws a RangeError for a key of another form.
 */
export declare function stops(dataset: { readonly [key: string]: unknown }): StopRule[];
