import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import type { SitemapKind } from "~/platform/sitemap.server";

/** Advice that its council published. */
export const adviceInSitemap: SitemapKind = {
  name: "adviezen",
  count: (connection) => connection.advice.count({ where: PUBLIC_ADVICE }),
  async pages(connection, portion) {
    const rows = await connection.advice.findMany({
      where: PUBLIC_ADVICE,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true },
    });
    return rows.map(({ id, slug }) => ({ path: `/adviezen/${slug}`, versionKey: `advice:${id}` }));
  },
};
