/** The one way from counts to figures that may be shown: exact, or in bands for a round of one municipality. */
import { account } from "~/features/participation/domain/accounting";
import type { AccountVerdict } from "~/features/participation/domain/accounting";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import type { RoundCounts } from "~/features/participation/domain/round-counts";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { bandedFigures } from "~/features/participation/domain/shown-figures";

/** How a round is shown: whether it is about one municipality, and the small-number threshold of the region. */
export type Shown = { scope: string; threshold: number };

/** Whether people of a role may be counted exactly: only a local round that people took part in here may not. */
export function isExactlyShown({ scope }: { scope: string }, counts: RoundCounts): boolean {
  return (
    !isOfPartOfRegion({ scope }) || counts.activities.every(({ ledger }) => ledger.length === 0)
  );
}

/** The figures of one round under assumptions, as they may be shown. */
export function shownVerdict(
  counts: RoundCounts,
  assumptions: Assumptions,
  shown: Shown,
): AccountVerdict {
  const verdict = account(counts, assumptions);
  if (!verdict.ok || isExactlyShown(shown, counts)) return verdict;
  return { ok: true, figures: bandedFigures(verdict.figures, shown.threshold) };
}

/** @throws Error when stored counts cannot be true together: the commands that write them prevent it */
export function shownFigures(
  counts: RoundCounts,
  assumptions: Assumptions,
  shown: Shown,
): RoundFigures {
  const verdict = shownVerdict(counts, assumptions, shown);
  if (!verdict.ok) throw new Error(`the counts do not fit: ${verdict.code}`);
  return verdict.figures;
}
