import { database } from "~/platform/db.server";

export type DocumentDesk = {
  slug: string;
  title: string;
  versions: { label: string; dated: string | null }[];
  sources: { id: string; title: string; dated: string | null; url: string | null }[];
};

/** A paper at the desk: its versions and where it was found; null when there is none. */
export async function documentDesk(slug: string): Promise<DocumentDesk | null> {
  const client = await database();
  return client.document.findUnique({
    where: { slug },
    select: {
      slug: true,
      title: true,
      versions: { select: { label: true, dated: true }, orderBy: { label: "asc" } },
      sources: {
        select: { id: true, title: true, dated: true, url: true },
        orderBy: { title: "asc" },
      },
    },
  });
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
