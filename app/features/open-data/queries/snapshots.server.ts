import type { z } from "zod";
import type { snapshotListSchema, snapshotSchema } from "~/features/open-data/schema";
import {
  frozenList,
  frozenPublication,
} from "~/features/participation/queries/frozen-figures.server";

/** The publications of a round; null when there is no such public round. */
export async function apiSnapshots(
  slug: string,
): Promise<z.infer<typeof snapshotListSchema> | null> {
  const entries = await frozenList(slug);
  return (
    entries && {
      round: slug,
      items: entries.map(({ number, publishedAt, hash }) => ({
        number,
        publishedAt: publishedAt.toISOString(),
        hash,
      })),
    }
  );
}

/** One publication as it was frozen; null when there is none of that number. */
export async function apiSnapshot(
  slug: string,
  number: number,
): Promise<z.infer<typeof snapshotSchema> | null> {
  if (!Number.isSafeInteger(number)) return null;
  const publication = await frozenPublication(slug, number, "nl");
  if (!publication) return null;
  return {
    round: publication.round.slug,
    number: publication.number,
    publishedAt: publication.publishedAt.toISOString(),
    definitionVersion: publication.definitionVersion,
    ...publication.frozen,
  };
}
