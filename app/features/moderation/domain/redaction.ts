/**
 * Rule: a moderator may cover words with a black bar and nothing else. The text is never rewritten;
 * covers are stored as places in it with the reason, and a reader sees that and why something is
 * covered. A bar always has the same width, because the length of a name can give it away.
 * Source: design, section 3 (moderators redact visibly, never rewrite) and section 7 (a hidden value
 * is nowhere).
 */
import type { PersonalDataKind } from "./personal-data-span";
import { byPlace, type TextSpan } from "./text-span";

export const REDACTION_REASONS = [
  "personalData",
  "otherPerson",
  "insult",
  "accusation",
  "recognisable",
] as const;

export type RedactionReason = (typeof REDACTION_REASONS)[number];

export interface Redaction extends TextSpan {
  readonly reason: RedactionReason;
}

/** A piece of the text as a reader gets it. What was covered is not in it in any form. */
export type RedactedSegment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "redacted"; readonly reason: RedactionReason };

export type RedactionVerdict =
  | { ok: true; redactions: readonly Redaction[] }
  | { ok: false; code: "redaction_outside_text"; redaction: Redaction }
  | { ok: false; code: "redaction_empty"; redaction: Redaction }
  | { ok: false; code: "redaction_covers_everything" };

/** What stands for a bar where there is only plain text: mail, search, files. */
export const REDACTION_BAR = "█████";

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/;

/**
 * Checks and tidies covers before they are stored: in order, overlapping and touching ones of one
 * reason joined, and never half of a character.
 *
 * @param text the text as its writer sent it.
 * @param redactions what the moderator marked, in any order.
 * @returns the covers to store. Covering everything is refused: that is a return without saying so.
 */
export function checkRedactions(text: string, redactions: readonly Redaction[]): RedactionVerdict {
  for (const redaction of redactions) {
    const { start, end } = redaction;
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end > text.length) {
      return { ok: false, code: "redaction_outside_text", redaction };
    }
    if (start >= end) return { ok: false, code: "redaction_empty", redaction };
  }
  const tidied = joined(redactions.map((redaction) => onCharacters(text, redaction)));
  const left = renderRedacted(text, tidied).some(
    (segment) => segment.kind === "text" && /[\p{L}\p{N}]/u.test(segment.text),
  );
  if (tidied.length > 0 && !left) return { ok: false, code: "redaction_covers_everything" };
  return { ok: true, redactions: tidied };
}

/**
 * Cuts a text into what may be read and bars.
 *
 * @param text the text as its writer sent it.
 * @param redactions covers in any order; where they overlap the text is covered once.
 * @returns segments in order; every character outside the covers is there unchanged.
 */
export function renderRedacted(
  text: string,
  redactions: readonly Redaction[],
): readonly RedactedSegment[] {
  const segments: RedactedSegment[] = [];
  let place = 0;
  for (const { start, end, reason } of [...redactions].sort(byPlace)) {
    if (end <= place) continue;
    if (start > place) segments.push({ kind: "text", text: text.slice(place, start) });
    const previous = segments.at(-1);
    const goesOn = previous?.kind === "redacted" && previous.reason === reason;
    if (!goesOn) segments.push({ kind: "redacted", reason });
    place = end;
  }
  if (place < text.length) segments.push({ kind: "text", text: text.slice(place) });
  return segments;
}

/** The text with {@link REDACTION_BAR} for every cover, for places that hold plain text only. */
export function redactedPlainText(text: string, redactions: readonly Redaction[]): string {
  return renderRedacted(text, redactions)
    .map((segment) => (segment.kind === "text" ? segment.text : REDACTION_BAR))
    .join("");
}

/** Why a find is covered: a name belongs to somebody else; all other kinds are personal data of whomever. */
export const REASON_FOR_KIND: Readonly<Record<PersonalDataKind, RedactionReason>> = {
  telephone: "personalData",
  email: "personalData",
  citizenNumber: "personalData",
  bankAccount: "personalData",
  homeAddress: "personalData",
  personName: "otherPerson",
};

function onCharacters(text: string, { start, end, reason }: Redaction): Redaction {
  const splitsFirst = start > 0 && LOW_SURROGATE.test(text.slice(start, start + 1));
  const splitsLast = LOW_SURROGATE.test(text.slice(end, end + 1));
  return { start: splitsFirst ? start - 1 : start, end: splitsLast ? end + 1 : end, reason };
}

function joined(redactions: readonly Redaction[]): readonly Redaction[] {
  const result: Redaction[] = [];
  for (const redaction of [...redactions].sort(byPlace)) {
    const previous = result.at(-1);
    if (previous === undefined || redaction.start > previous.end) {
      result.push(redaction);
    } else if (redaction.reason === previous.reason) {
      result[result.length - 1] = { ...previous, end: Math.max(previous.end, redaction.end) };
    } else if (redaction.end > previous.end) {
      result.push({ ...redaction, start: previous.end });
    }
  }
  return result;
}
