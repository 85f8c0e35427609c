/**
 * Rule: a survey asks for nothing that tells who someone is. A question that seems to ask for it is
 * pointed out to the maker, who can take it out or explain it; who-am-I data has its own block.
 *
 * Limits: it looks for the usual words in question and help text, in Dutch and English, and skips
 * sentences that say no ("write no names"). It misses roundabout questions and can point at harmless
 * ones, so it warns and does not refuse.
 * Source: design, surveys ("personal-data questions flagged"); section 8 (children, safety, law).
 */
import type { Question } from "./question";
import { sentencesIn } from "./readability";
import { wordingsOf } from "./wording";

const PERSONAL_DATA_KINDS = [
  "name",
  "address",
  "birthDate",
  "telephone",
  "email",
  "citizenNumber",
  "bankAccount",
  "socialAccount",
  "picture",
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

const SIGNS: Readonly<Record<PersonalDataKind, RegExp>> = {
  name: /\b(?:(?:voor|achter|roep|bij)?na(?:am|men)|voorletters|heet(?:te)?|initialen|(?:first|last|sur|full)?\s?names?|initials)\b/i,
  address:
    /\b(?:(?:woon|post|thuis)?adres|straat(?:naam)?|huisnummer|postcode|waar woon|where do you live|(?:home|postal) address|street|zip ?code|postal code)\b/i,
  birthDate:
    /\b(?:geboorte(?:datum|dag|jaar)|geboren|verjaardag|(?:birth ?date|date of birth|birthday|year of birth)|born)\b/i,
  telephone:
    /\b(?:telefoon(?:nummer)?|mobiel(?:e)? nummer|06[- ]?nummer|whatsapp|(?:tele)?phone(?: number)?|mobile number)\b/i,
  email: /\b(?:e-?mail(?:adres)?|mailadres|e-?mail address)\b/i,
  citizenNumber:
    /\b(?:bsn|burgerservicenummer|sofinummer|citizen service number|id[- ]?nummer|paspoortnummer)\b/i,
  bankAccount: /\b(?:iban|rekeningnummer|bankrekening|bank account)\b/i,
  socialAccount: /\b(?:instagram|snapchat|tiktok|facebook|discord|gebruikersnaam|user ?name)\b/i,
  picture: /\b(?:pasfoto|foto van (?:jezelf|je kind|u)|selfie|photo of (?:yourself|your child))\b/i,
};

const SAYS_NO = /\b(?:geen|niet|nooit|no|not|never)\b/i;

/** Kinds of personal data that this question seems to ask for, in fixed order. */
export function personalDataAskedIn(question: Question): readonly PersonalDataKind[] {
  if (question.kind === "statement") return [];
  const rows = question.kind === "matrix" ? question.rows.map((row) => row.label) : [];
  const wordings = wordingsOf(question).flatMap(({ wording }) => [wording.label, wording.help]);
  const words = [question.label, question.help, ...wordings, ...rows]
    .flatMap((text) => [text?.nl ?? "", text?.en ?? ""])
    .flatMap(sentencesIn)
    .filter((sentence) => !SAYS_NO.test(sentence))
    .join("\n");
  return PERSONAL_DATA_KINDS.filter((kind) => SIGNS[kind].test(words));
}
