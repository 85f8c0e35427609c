/**
 * Rule: a paper, and a source, on which something rests is not taken away: what rests on it is named. A paper that is
 * replaced gets another version; a source is written anew.
 * Source: issue 19, A.3 (a desk for documents with versions and sources).
 */

const PAPER_USES = [
  "decisions",
  "alerts",
  "claims",
  "advices",
  "themes",
  "counts",
  "facts",
] as const;
export type PaperUse = (typeof PAPER_USES)[number];

/** How much of each rests on it; what there is none of is left out. */
export type PaperUses = readonly { readonly use: PaperUse; readonly count: number }[];

/** The uses that there are. */
export function usesOf(counts: Readonly<Partial<Record<PaperUse, number>>>): PaperUses {
  return PAPER_USES.flatMap((use) => {
    const count = counts[use] ?? 0;
    return count > 0 ? [{ use, count }] : [];
  });
}

export type TakeAwayVerdict = { ok: true } | { ok: false; code: "in_use"; uses: PaperUses };

/** Whether it may be taken away. */
export function takeAwayVerdict(uses: PaperUses): TakeAwayVerdict {
  return uses.length === 0 ? { ok: true } : { ok: false, code: "in_use", uses };
}
