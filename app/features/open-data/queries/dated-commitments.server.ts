import type { z } from "zod";
import { iso, skipped } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import type { datedCommitmentSchema } from "~/features/open-data/schema";
import { allCommitments } from "~/features/reporting/queries/commitments.server";
import { database } from "~/platform/db.server";

/** Every promised report, reply and reaction with its date, overdue first. */
export async function apiDatedCommitments(page: Page, now: Date): Promise<Paged> {
  const client = await database();
  const [{ items: commitments, total }, bodies] = await Promise.all([
    allCommitments(client, skipped(page), now),
    client.body.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const items = commitments.map((commitment): z.infer<typeof datedCommitmentSchema> => ({
    kind: commitment.kind,
    title: commitment.title,
    owner: names.get(commitment.ownerBodyId) ?? null,
    dueAt: iso(commitment.dueAt),
    keptAt: iso(commitment.keptAt),
    state: commitment.state,
    example: commitment.example ?? false,
  }));
  return { items, total };
}
