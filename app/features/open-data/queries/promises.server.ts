import type { z } from "zod";
import { iso } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import type { promiseSchema } from "~/features/open-data/schema";
import { listPromises } from "~/features/reporting/domain/promise";
import { promiseSources } from "~/features/reporting/queries/promise-sources.server";
import { database } from "~/platform/db.server";

/** Every promised report, reply and reaction with its date, overdue first. */
export async function apiPromises({ page, pageSize }: Page, now: Date): Promise<Paged> {
  const client = await database();
  const [sources, bodies] = await Promise.all([
    promiseSources(client, now),
    client.body.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const promises = listPromises(sources, now);
  const items = promises
    .slice((page - 1) * pageSize, page * pageSize)
    .map((promise): z.infer<typeof promiseSchema> => ({
      kind: promise.kind,
      title: promise.title,
      owner: names.get(promise.ownerBodyId) ?? null,
      dueAt: iso(promise.dueAt),
      keptAt: iso(promise.keptAt),
      state: promise.state,
    }));
  return { items, total: promises.length };
}
