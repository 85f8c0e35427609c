import { textsOf, textsOfEach } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { PUBLIC_ADVICE } from "../domain/public-advice";

/** Published advice of councils of clients, with the reactions to it. */
export const translatableAdvice = translatable({
  kind: "advice",
  count: (connection) => connection.advice.count({ where: PUBLIC_ADVICE }),
  rows: (connection, { where, portion }) =>
    connection.advice.findMany({
      where: { ...PUBLIC_ADVICE, ...where },
      orderBy: [{ dated: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        summary: true,
        solicitedNote: true,
        meetingNote: true,
        dueUnknownReason: true,
        points: { orderBy: { position: "asc" }, select: { heading: true, text: true } },
        recommendations: { orderBy: { position: "asc" }, select: { text: true } },
        reactions: { orderBy: { id: "asc" }, select: { text: true } },
      },
    }),
  title: ({ title }) => title,
  texts: ({ id: _id, points, recommendations, reactions, ...columns }) => [
    ...textsOf(columns),
    ...textsOfEach(points, "point", (row) => row),
    ...textsOfEach(recommendations, "recommendation", (row) => row),
    ...textsOfEach(reactions, "reaction", (row) => row),
  ],
});
