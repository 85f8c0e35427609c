import type { SitemapKind } from "~/platform/sitemap.server";

const WHERE = { decisions: { some: {} } };

/** The papers on which bodies decide. Their changes are told of the list as a whole, so that no day is known of one. */
export const papersInSitemap: SitemapKind = {
  name: "besluiten",
  count: (connection) => connection.document.count({ where: WHERE }),
  async pages(connection, portion) {
    const rows = await connection.document.findMany({
      where: WHERE,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { slug: true },
    });
    return rows.map(({ slug }) => ({ path: `/besluiten/${slug}` }));
  },
};
