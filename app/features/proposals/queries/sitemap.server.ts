import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import type { SitemapKind } from "~/platform/sitemap.server";

/** Proposals that stand in lists; one that went into another is found there. */
export const proposalsInSitemap: SitemapKind = {
  name: "voorstellen",
  count: (connection) => connection.proposal.count({ where: LISTED_PROPOSAL }),
  async pages(connection, portion) {
    const rows = await connection.proposal.findMany({
      where: LISTED_PROPOSAL,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true },
    });
    return rows.map(({ id }) => ({ path: `/voorstellen/${id}`, versionKey: `proposal:${id}` }));
  },
};
