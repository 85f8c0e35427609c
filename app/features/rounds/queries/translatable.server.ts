import { textsOf, textsOfEach } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";

/** Rounds with what stands on their page; also drafts, which staff prepare in every language before they open. */
export const translatableRounds = translatable({
  kind: "round",
  count: (connection) => connection.round.count(),
  rows: (connection, { where, portion }) =>
    connection.round.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        officialTitle: true,
        question: true,
        summary: true,
        deciderNote: true,
        space: true,
        voice: true,
        audience: true,
        influence: true,
        framesFixedNote: true,
        listener: true,
        frameItems: {
          orderBy: [{ kind: "asc" }, { position: "asc" }, { id: "asc" }],
          select: { kind: true, text: true, validUntil: true },
        },
        activities: {
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { title: true, heldOnNote: true, reportNote: true, note: true },
        },
        principles: { orderBy: { principle: { number: "asc" } }, select: { reason: true } },
        // Those of a proposal are words of whoever wrote it.
        statements: {
          where: { ...PUBLIC_STATEMENT, proposalId: null },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { text: true },
        },
        listenerPicture: { select: { altNl: true } },
      },
    }),
  title: ({ title }) => title,
  texts: ({
    id: _id,
    frameItems,
    activities,
    principles,
    statements,
    listenerPicture,
    ...columns
  }) => [
    ...textsOf(columns),
    ...frameItems
      .filter(({ validUntil }) => validUntil === null)
      .flatMap(({ kind, text }, place) => textsOf({ [`${kind}.${place + 1}`]: text })),
    ...textsOfEach(
      frameItems.filter(({ validUntil }) => validUntil !== null),
      "before",
      ({ text }) => ({ text }),
    ),
    ...textsOfEach(activities, "activity", (row) => row),
    ...textsOfEach(principles, "principle", (row) => row),
    ...textsOfEach(statements, "statement", (row) => row),
    ...textsOf({ picture: listenerPicture?.altNl ?? null }),
  ],
});
