import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import type { SitemapKind } from "~/platform/sitemap.server";

const WHERE = { ...PUBLIC_THEME, round: PUBLIC_ROUND };

/** Published themes of public rounds. */
export const themesInSitemap: SitemapKind = {
  name: "terugkoppeling",
  count: (connection) => connection.theme.count({ where: WHERE }),
  async pages(connection, portion) {
    const rows = await connection.theme.findMany({
      where: WHERE,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true, round: { select: { slug: true } } },
    });
    return rows.map(({ id, slug, round }) => ({
      path: themeAddress(round.slug, slug),
      versionKey: `theme:${id}`,
    }));
  },
};
