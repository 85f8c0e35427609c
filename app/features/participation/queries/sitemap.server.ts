import { FIGURES } from "~/features/participation/queries/frozen-figures.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { SitemapKind } from "~/platform/sitemap.server";

const WHERE = { kind: FIGURES, round: PUBLIC_ROUND };

/** Every publication of the figures of a public round; what was published never changes. */
export const figuresInSitemap: SitemapKind = {
  name: "cijfers",
  count: (connection) => connection.figureSnapshot.count({ where: WHERE }),
  async pages(connection, portion) {
    const rows = await connection.figureSnapshot.findMany({
      where: WHERE,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { number: true, round: { select: { slug: true } } },
    });
    return rows.flatMap(({ number, round }) =>
      round === null ? [] : [{ path: `/rondes/${round.slug}/cijfers/${number}` }],
    );
  },
};
