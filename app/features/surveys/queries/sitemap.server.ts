import { PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { SitemapKind } from "~/platform/sitemap.server";

/** A survey for invited people is not for whoever finds it. */
const WHERE = {
  ...PUBLIC_SURVEY,
  inviteOnly: false,
  currentVersionId: { not: null },
  round: PUBLIC_ROUND,
};

/** Surveys that everyone may see, with their results. */
export const surveysInSitemap: SitemapKind = {
  name: "vragenlijsten",
  count: (connection) => connection.survey.count({ where: WHERE }),
  async pages(connection, portion) {
    const rows = await connection.survey.findMany({
      where: WHERE,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, slug: true },
    });
    return rows.flatMap(({ id, slug }) =>
      ["", "/resultaten"].map((part) => ({
        path: `/vragenlijsten/${slug}${part}`,
        versionKey: `survey:${id}`,
      })),
    );
  },
};
