/*! Generated; do not edit. Made from procedure 2026.11.0 by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
declare namespace procedure {
/** What to do with an attribute:
 * D: Replace the value by a dummy value that is valid for its VR.
 * Z: Replace the value by an empty one, or by a dummy value where none may be empty.
 * X: Remove the attribute.
 * K: Keep the value as it is; clean a sequence item by item with the same table.
 * C: Replace identifying words in the value, keep the rest. Used in options only.
 * U: Replace the UID by a new one, the same new one wherever the old one stands.
 * R: Reject the whole file and show the justification to whoever sent it.
 */
export type Action = "D" | "Z" | "X" | "K" | "C" | "U" | "R";

/** Options of PS3.15 Table E.1-1. */
export type Option =
  | "retainSafePrivate"
  | "retainUIDs"
  | "retainDeviceIdentity"
  | "retainInstitutionIdentity"
  | "retainPatientCharacteristics"
  | "retainLongitudinalFullDates"
  | "retainLongitudinalModifiedDates"
  | "cleanDescriptors"
  | "cleanStructuredContent"
  | "cleanGraphics";

/** What to do with one attribute. */
export interface Entry {
  readonly default: Action;
  readonly justification: string;
  readonly options?: { readonly [option in Option]?: Action };
}

/** What to do with the attributes of one SOP class; `default` is for tags that are not listed. */
export interface SOPClass {
  readonly default: Action;
  readonly justification: string;
  readonly tag: { readonly [tag: string]: Entry };
}

/** An element to write, in the DICOM JSON Model of PS3.18 Annex F. */
export interface InsertedElement {
  readonly vr: string;
  readonly Value?: readonly unknown[];
}

/** The whole procedure; `default` is for SOP classes that are not listed. */
export interface Procedure {
  readonly version: string;
  readonly dicomStandardVersion: string;
  readonly default: Action;
  readonly justification: string;
  readonly insert: { readonly [tag: string]: InsertedElement };
  readonly sopClass: { readonly [sopClassUID: string]: SOPClass };
}
}

declare const procedure: procedure.Procedure;
export = procedure;
export as namespace GrandChallengeDICOMDeIdProcedure;
