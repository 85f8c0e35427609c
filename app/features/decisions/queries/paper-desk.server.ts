import type { PaperUses } from "~/features/decisions/domain/paper-uses";
import { database } from "~/platform/db.server";
import { usesOfPaper, usesOfSource } from "./paper-uses.server";

/** A source of a paper at the desk. */
export type DeskSource = {
  id: string;
  title: string;
  dated: string | null;
  publisher: string | null;
  reference: string | null;
  url: string | null;
  file: { id: string; mediaType: string; size: number } | null;
  uses: PaperUses;
};

export type PaperDesk = {
  slug: string;
  title: string;
  texts: Record<"title" | "titleEn" | "summary" | "summaryEn", string[]>;
  versions: { label: string; dated: string | null }[];
  sources: DeskSource[];
  /** What rests on it. */
  uses: PaperUses;
};

/** A paper at the desk: what it is called, its versions, where it was found and what rests on it; null when there is none. */
export async function paperDesk(slug: string): Promise<PaperDesk | null> {
  const client = await database();
  const row = await client.document.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      summary: true,
      summaryEn: true,
      versions: { select: { label: true, dated: true }, orderBy: { label: "asc" } },
      sources: {
        select: {
          id: true,
          key: true,
          title: true,
          dated: true,
          publisher: true,
          reference: true,
          url: true,
          file: { select: { id: true, mediaType: true, size: true } },
        },
        orderBy: { title: "asc" },
      },
    },
  });
  if (!row) return null;
  const { id, sources, titleEn, summary, summaryEn, ...paper } = row;
  return {
    ...paper,
    texts: {
      title: [row.title],
      titleEn: [titleEn ?? ""],
      summary: [summary ?? ""],
      summaryEn: [summaryEn ?? ""],
    },
    uses: await usesOfPaper(client, id),
    sources: await Promise.all(
      sources.map(async ({ key, ...source }) => ({
        ...source,
        uses: await usesOfSource(client, { id: source.id, key }),
      })),
    ),
  };
}

/** The sources that a decision on a paper can cite: its own first, then those of the region. */
export async function sourcesToCite(slug: string): Promise<{ key: string; title: string }[]> {
  const client = await database();
  const rows = await client.source.findMany({
    select: { key: true, title: true, document: { select: { slug: true } } },
    orderBy: { title: "asc" },
  });
  const own = rows.filter(({ document }) => document?.slug === slug);
  const others = rows.filter(({ document }) => document === null);
  return [...own, ...others].map(({ key, title }) => ({ key, title }));
}
