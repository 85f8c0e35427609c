import type { Transaction } from "~/platform/db.server";

/** The database ids of everything that the files of a region refer to by key. */
export type RegionIds = {
  municipality: (slug: string) => string;
  body: (key: string) => string;
  source: (key: string) => string;
  document: (slug: string) => string;
  principle: (number: number) => string;
};

/**
 * A lookup that fails loudly: `checkReferences` has seen every reference, so a miss is a defect of the writer.
 * @throws Error naming the kind and the key
 */
export function lookup<Key>(kind: string, rows: readonly (readonly [Key, string])[]) {
  const ids = new Map(rows);
  return (key: Key): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the database has no ${kind} "${String(key)}"`);
    return id;
  };
}

/**
 * The id of a round of the files: its address at first. The address can have been changed here since.
 * @throws Error when there is no such round
 */
export async function roundIdOf(transaction: Transaction, slug: string): Promise<string> {
  const round = await transaction.round.findFirstOrThrow({
    where: { OR: [{ id: slug }, { slug }] },
    select: { id: true },
  });
  return round.id;
}

/** Reads the ids of what has been written so far. */
export async function readRegionIds(transaction: Transaction): Promise<RegionIds> {
  const [municipalities, bodies, sources, documents, principles] = [
    await transaction.municipality.findMany({ select: { id: true, slug: true } }),
    await transaction.body.findMany({ select: { id: true, key: true } }),
    await transaction.source.findMany({ select: { id: true, key: true } }),
    await transaction.document.findMany({ select: { id: true, slug: true } }),
    await transaction.principle.findMany({ select: { id: true, number: true } }),
  ];
  return {
    municipality: lookup(
      "municipality",
      municipalities.map(({ slug, id }) => [slug, id] as const),
    ),
    body: lookup(
      "body",
      bodies.map(({ key, id }) => [key, id] as const),
    ),
    source: lookup(
      "source",
      sources.map(({ key, id }) => [key, id] as const),
    ),
    document: lookup(
      "document",
      documents.map(({ slug, id }) => [slug, id] as const),
    ),
    principle: lookup(
      "principle",
      principles.map(({ number, id }) => [number, id] as const),
    ),
  };
}
