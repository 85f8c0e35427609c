import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { ttlCache } from "~/platform/cache.server";

/** Names that stand beside proposals in the list and in its filters, in their order; municipalities and principles by id. */
export type Names = {
  municipalities: ReadonlyMap<string, { slug: string; name: string }>;
  principles: ReadonlyMap<string, { number: number; nl: string; en: string | null }>;
  rounds: readonly { slug: string; nl: string; en: string | null }[];
};

const TTL_MILLISECONDS = 60_000;

async function readNames(): Promise<Names> {
  const client = await database();
  const [municipalities, principles, rounds] = await Promise.all([
    client.municipality.findMany({
      select: { id: true, slug: true, name: true },
      orderBy: { name: "asc" },
    }),
    client.principle.findMany({
      select: { id: true, number: true, plainTitle: true, plainTitleEn: true },
      orderBy: { number: "asc" },
    }),
    client.round.findMany({
      where: PUBLIC_ROUND,
      select: { slug: true, title: true, titleEn: true },
      orderBy: { opensAt: "desc" },
    }),
  ]);
  return {
    municipalities: new Map(municipalities.map(({ id, ...names }) => [id, names])),
    principles: new Map(
      principles.map(({ id, number, plainTitle: nl, plainTitleEn: en }) => [
        id,
        { number, nl, en },
      ]),
    ),
    rounds: rounds.map(({ slug, title: nl, titleEn: en }) => ({ slug, nl, en })),
  };
}

/** The names, at most a minute old: they change when a region is loaded anew or a round is announced. */
export const listNames = ttlCache(TTL_MILLISECONDS, readNames);
