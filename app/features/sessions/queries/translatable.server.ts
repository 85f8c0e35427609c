import { textsOf } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { readAccess, readProgramme } from "../schema";

const NOT_CANCELLED = { state: { not: "cancelled" } };

/** Sessions with their programme, what people want to know before they come, and the report of what was said. */
export const translatableSessions = translatable({
  kind: "session",
  count: (connection) => connection.session.count({ where: NOT_CANCELLED }),
  rows: (connection, { where, portion }) =>
    connection.session.findMany({
      where: { ...NOT_CANCELLED, ...where },
      orderBy: [{ startsAt: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        summary: true,
        forWhom: true,
        speakerNote: true,
        programme: true,
        access: true,
        report: { select: { publishedAt: true, said: true, answered: true, next: true } },
      },
    }),
  title: ({ title }) => title,
  texts: ({ id: _id, programme, access, report, ...columns }) => [
    ...textsOf(columns),
    ...readProgramme(programme).flatMap(({ text }, place) =>
      textsOf({ [`programme.${place + 1}`]: text }),
    ),
    ...Object.entries(readAccess(access)).flatMap(([topic, words]) =>
      textsOf({ [`access.${topic}`]: words.nl }),
    ),
    ...(isPublicReport(report)
      ? textsOf({ said: report.said, answered: report.answered, next: report.next })
      : []),
  ],
});
