import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { SitemapKind } from "~/platform/sitemap.server";

/** The rounds that everyone may see, with what each has of its own: its answers, its figures, its report, opinions. */
export const roundsInSitemap: SitemapKind = {
  name: "rondes",
  count: (connection) => connection.round.count({ where: PUBLIC_ROUND }),
  async pages(connection, portion) {
    const rows = await connection.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        slug: true,
        _count: { select: { reports: true, statements: { where: PUBLIC_STATEMENT } } },
      },
    });
    return rows.flatMap(({ id, slug, _count }) => {
      const parts = ["", "/terugkoppeling", "/cijfers"];
      if (_count.reports > 0) parts.push("/verslag");
      if (_count.statements > 0) parts.push("/meningen");
      return parts.map((part) => ({ path: `/rondes/${slug}${part}`, versionKey: `round:${id}` }));
    });
  },
};
