/*! Generated; do not edit. Made by the generator at
 * https://github.com/DIAGNijmegen/rse-grand-challenge-dicom-de-id-procedure
 * Apache-2.0 */
/** An attribute as PS3.6 has it. */
export interface Attribute {
  readonly keyword: string;
  readonly name: string;
  readonly vr: readonly string[];
}

/** Every attribute that the procedure lists, by tag as `(GGGG,EEEE)`; repeating groups as `(60XX,3000)`. */
export declare const attributes: { readonly [tag: string]: Attribute | undefined };

/** The names of the SOP classes that the procedure lists, by SOP Class UID. */
export declare const sopClasses: { readonly [sopClassUID: string]: string | undefined };
