/**
 * Rule: what was found in a text is shown in its place, with the words around it unchanged, so that a writer or a
 * moderator judges it where it stands.
 * Source: design, section 8 (personal data is pointed out to the writer before sending and to the moderator).
 */
import type { TextSpan } from "./text-span";
import { byPlace } from "./text-span";

/** A piece of the text: plain, or marked with what it is. */
export interface MarkedSegment<Kind extends string> {
  readonly text: string;
  readonly mark: Kind | null;
}

/**
 * Cuts a text at what was found in it.
 *
 * @param spans finds in any order; where two overlap, the first keeps the letters.
 * @returns segments in order, which together are the text itself.
 */
export function cutAtSpans<Kind extends string>(
  text: string,
  spans: readonly (TextSpan & { readonly kind: Kind })[],
): readonly MarkedSegment<Kind>[] {
  const segments: MarkedSegment<Kind>[] = [];
  let place = 0;
  for (const { start, end, kind } of [...spans].sort(byPlace)) {
    if (end <= place) continue;
    const from = Math.max(start, place);
    if (from > place) segments.push({ text: text.slice(place, from), mark: null });
    segments.push({ text: text.slice(from, end), mark: kind });
    place = end;
  }
  if (place < text.length) segments.push({ text: text.slice(place), mark: null });
  return segments;
}
