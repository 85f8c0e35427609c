import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import type { SitemapKind } from "~/platform/sitemap.server";

/** Claims that somebody made checkable. */
export const claimsInSitemap: SitemapKind = {
  name: "beweringen",
  count: (connection) => connection.claim.count({ where: PUBLIC_CLAIM }),
  async pages(connection, portion) {
    const rows = await connection.claim.findMany({
      where: PUBLIC_CLAIM,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true },
    });
    return rows.map(({ id, slug }) => ({ path: `/beweringen/${slug}`, versionKey: `claim:${id}` }));
  },
};
