/**
 * Rule: a moderator names the words that have to be covered, and they are covered wherever they stand: a name that is
 * hidden once and readable three lines later is not hidden.
 * Source: design, section 3 (moderators redact visibly, never rewrite) and section 7 (a hidden value is nowhere).
 */
import type { ItemRedactions, ItemText } from "./outcome";
import type { Redaction, RedactionReason } from "./redaction";

export type CoverVerdict =
  | { ok: true; redactions: ItemRedactions }
  | { ok: false; code: "redaction_missing" }
  | { ok: false; code: "redaction_not_found"; piece: string };

/**
 * Finds where named words stand.
 *
 * @param text the item as its writer sent it.
 * @param pieces words as they stand in the text, in any order; empty ones are left out.
 * @param reasonOf why a piece is covered.
 * @returns every place of every piece, title and body apart, or the first piece that stands in neither.
 */
export function coverPieces(
  text: ItemText,
  pieces: readonly string[],
  reasonOf: (piece: string) => RedactionReason,
): CoverVerdict {
  const named = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
  if (named.length === 0) return { ok: false, code: "redaction_missing" };
  const title: Redaction[] = [];
  const body: Redaction[] = [];
  for (const piece of named) {
    const reason = reasonOf(piece);
    const inTitle = placesOf(text.title, piece, reason);
    const inBody = placesOf(text.body, piece, reason);
    if (inTitle.length + inBody.length === 0) {
      return { ok: false, code: "redaction_not_found", piece };
    }
    title.push(...inTitle);
    body.push(...inBody);
  }
  return { ok: true, redactions: { title, body } };
}

function placesOf(text: string, piece: string, reason: RedactionReason): Redaction[] {
  const places: Redaction[] = [];
  let start = text.indexOf(piece);
  while (start >= 0) {
    places.push({ start, end: start + piece.length, reason });
    start = text.indexOf(piece, start + piece.length);
  }
  return places;
}
