import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { storeDecision } from "~/features/decisions/commands/store-decision.server";
import { readGrid } from "~/features/decisions/domain/council-grid";
import type { Grid, GridGap } from "~/features/decisions/domain/council-grid";
import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

export type RecordGridOutcome =
  | { ok: true; recorded: number }
  | { ok: false; code: "not_found" | "unknown_choice" }
  | { ok: false; code: "incomplete"; missing: readonly GridGap[] };

/** Records what the councils decided on one paper, all in one transaction: either every row of the grid, or none. */
export async function recordCouncilGrid(
  grant: Authorized<"decision.write">,
  documentSlug: string,
  grid: Grid,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<RecordGridOutcome> {
  const today = amsterdamDate(now);
  const verdict = readGrid(grid, today);
  if (!verdict.ok) return verdict;
  const cited = [
    ...new Set(verdict.decisions.flatMap(({ source }) => (source === null ? [] : [source]))),
  ];
  return inTransaction(async (transaction): Promise<RecordGridOutcome> => {
    const document = await transaction.document.findUnique({ where: { slug: documentSlug } });
    if (!document) return { ok: false, code: "not_found" };
    const bodies = await transaction.body.findMany({
      where: { kind: "council", id: { in: verdict.decisions.map(({ bodyId }) => bodyId) } },
      select: { id: true, name: true },
    });
    const sources = await transaction.source.count({ where: { key: { in: cited } } });
    if (bodies.length < verdict.decisions.length || sources < cited.length) {
      return { ok: false, code: "unknown_choice" };
    }
    const mayStay = await requireFindsHandled(transaction, [grid.note], stays);
    const byId = new Map(bodies.map((body) => [body.id, body]));
    for (const { bodyId, source, ...columns } of verdict.decisions) {
      const body = byId.get(bodyId);
      if (body === undefined) continue;
      const data = {
        ...columns,
        recordedOn: today,
        // An outcome without points takes the place of one with them.
        localPoints: "[]",
        ...(source === null ? {} : { source: JSON.stringify([{ source }]) }),
      };
      await storeDecision(
        transaction,
        grant,
        { document, body, stage: "decision", mayStay },
        data,
        now,
      );
    }
    return { ok: true, recorded: verdict.decisions.length };
  });
}
