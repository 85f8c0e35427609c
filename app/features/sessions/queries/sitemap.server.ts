import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import type { SitemapKind } from "~/platform/sitemap.server";

/** Sessions that were announced, and the reports that were published of them. */
export const sessionsInSitemap: SitemapKind = {
  name: "bijeenkomsten",
  count: (connection) => connection.session.count({ where: PUBLIC_SESSION }),
  async pages(connection, portion) {
    const rows = await connection.session.findMany({
      where: PUBLIC_SESSION,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true, state: true },
    });
    const reported = await connection.sessionReport.findMany({
      where: { ...PUBLIC_REPORT, sessionId: { in: rows.map(({ id }) => id) } },
      select: { sessionId: true },
    });
    const withReport = new Set(reported.map(({ sessionId }) => sessionId));
    return rows.flatMap(({ id, slug, state }) => {
      const hasReport = state === "reported" && withReport.has(id);
      return ["", ...(hasReport ? ["/verslag"] : [])].map((part) => ({
        path: `/bijeenkomsten/${slug}${part}`,
        versionKey: `session:${id}`,
      }));
    });
  },
};
