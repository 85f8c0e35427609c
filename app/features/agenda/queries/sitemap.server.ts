import type { SitemapKind } from "~/platform/sitemap.server";

/** The agreements of the region. */
export const agreementsInSitemap: SitemapKind = {
  name: "afspraken",
  count: (connection) => connection.agendaItem.count(),
  async pages(connection, portion) {
    const rows = await connection.agendaItem.findMany({
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true },
    });
    return rows.map(({ id, slug }) => ({
      path: `/agenda/${slug}`,
      versionKey: `agendaItem:${id}`,
    }));
  },
};
