/**
 * Rule: personal data in a text (telephone, e-mail, citizen service number, bank account, postcode
 * with house number, and as a hint a name) is pointed out to the writer before sending and to the
 * moderator. It is never removed by the machine and never a ground to refuse. Few false alarms
 * matter: who is warned for nothing stops reading warnings.
 * Source: design, section 8 (children, safety, law).
 */
import { findBankAccounts } from "./bank-account";
import { findCitizenNumbers } from "./citizen-number";
import { findEmailAddresses } from "./email-address";
import { findHomeAddresses } from "./home-address";
import { findPersonNames } from "./person-name";
import type { PersonalDataKind, PersonalDataSpan } from "./personal-data-span";
import { findTelephoneNumbers } from "./telephone-number";
import { byPlace, spansOverlap } from "./text-span";

export interface PersonalDataOptions {
  /** Numbers that may stand in public: the help lines of the region, in any notation. */
  readonly publicNumbers?: readonly string[];
}

/**
 * Finds everything in a text that points to a person.
 *
 * @param text what somebody wrote, in full; offsets of the answer refer to it.
 * @param options what the region publishes itself.
 * @returns spans in order of place that do not overlap; where two kinds claim the same letters the
 *   one with the stricter test wins.
 */
export function findPersonalData(
  text: string,
  options: PersonalDataOptions = {},
): readonly PersonalDataSpan[] {
  const strictestFirst = [
    ...findBankAccounts(text),
    ...findEmailAddresses(text),
    ...findTelephoneNumbers(text, options.publicNumbers ?? []),
    ...findCitizenNumbers(text),
    ...findHomeAddresses(text),
    ...findPersonNames(text),
  ];
  const apart: PersonalDataSpan[] = [];
  for (const span of strictestFirst) {
    if (!apart.some((other) => spansOverlap(span, other))) apart.push(span);
  }
  return apart.sort(byPlace);
}

/** The kinds found, each once: what a case may store about a text without storing the text. */
export function kindsFound(spans: readonly PersonalDataSpan[]): readonly PersonalDataKind[] {
  return [...new Set(spans.map((span) => span.kind))];
}
