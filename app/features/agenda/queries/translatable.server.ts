import { textsOf, textsOfEach } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";

/** Agreements: who does what, when it is ready, how far it is and what came of it. */
export const translatableAgreements = translatable({
  kind: "agreement",
  count: (connection) => connection.agendaItem.count(),
  rows: (connection, { where, portion }) =>
    connection.agendaItem.findMany({
      where,
      orderBy: { id: "desc" },
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        what: true,
        why: true,
        whoNote: true,
        whenNote: true,
        how: true,
        financing: true,
        capacity: true,
        basisNote: true,
        indicator: true,
        history: { orderBy: [{ on: "asc" }, { id: "asc" }], select: { note: true } },
        dependsOn: { orderBy: { dependsOnId: "asc" }, select: { note: true } },
        outcomes: { orderBy: { id: "asc" }, select: { text: true } },
      },
    }),
  title: ({ what }) => what,
  texts: ({ id: _id, history, dependsOn, outcomes, ...columns }) => [
    ...textsOf(columns),
    ...textsOfEach(history, "history", (row) => row),
    ...textsOfEach(dependsOn, "dependsOn", (row) => row),
    ...textsOfEach(outcomes, "outcome", (row) => row),
  ],
});
