import type { SitemapKind } from "~/platform/sitemap.server";

/** The principles of the region. */
export const principlesInSitemap: SitemapKind = {
  name: "principes",
  count: (connection) => connection.principle.count(),
  async pages(connection, portion) {
    const rows = await connection.principle.findMany({
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, number: true },
    });
    return rows.map(({ id, number }) => ({
      path: `/principes/${number}`,
      versionKey: `principle:${id}`,
    }));
  },
};
