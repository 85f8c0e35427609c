import type { z } from "zod";
import { iso } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import type { datedCommitmentSchema } from "~/features/open-data/schema";
import { listCommitments, realFirst } from "~/features/reporting/domain/commitment";
import { commitmentSources } from "~/features/reporting/queries/commitment-sources.server";
import { database } from "~/platform/db.server";

/** Every promised report, reply and reaction with its date, overdue first. */
export async function apiDatedCommitments({ page, pageSize }: Page, now: Date): Promise<Paged> {
  const client = await database();
  const [sources, bodies] = await Promise.all([
    commitmentSources(client, now),
    client.body.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const commitments = realFirst(listCommitments(sources, now));
  const items = commitments
    .slice((page - 1) * pageSize, page * pageSize)
    .map((commitment): z.infer<typeof datedCommitmentSchema> => ({
      kind: commitment.kind,
      title: commitment.title,
      owner: names.get(commitment.ownerBodyId) ?? null,
      dueAt: iso(commitment.dueAt),
      keptAt: iso(commitment.keptAt),
      state: commitment.state,
      example: commitment.example ?? false,
    }));
  return { items, total: commitments.length };
}
