/**
 * Rule: what is found is pointed out with its kind and with how sure we are; it is never removed or
 * refused by the machine. A name is only ever a hint.
 * Source: design, section 8 (children, safety, law).
 */
import type { TextSpan } from "./text-span";

export const PERSONAL_DATA_KINDS = [
  "telephone",
  "email",
  "citizenNumber",
  "bankAccount",
  "homeAddress",
  "personName",
] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** "certain": the form allows nothing else. "likely": passes its test. "hint": worth a second look. */
export type FindingCertainty = "certain" | "likely" | "hint";

export interface PersonalDataSpan extends TextSpan {
  readonly kind: PersonalDataKind;
  readonly certainty: FindingCertainty;
}
