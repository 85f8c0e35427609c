import { textsOf } from "~/features/translations/domain/translatable-text";
import type { Translatable } from "~/features/translations/translatable";

/** Rounds with what stands on their page; also drafts, which staff prepare in every language before they open. */
export const translatableRounds: Translatable = {
  kind: "round",
  count: (connection) => connection.round.count(),
  async things(connection, { skip, take, id }) {
    const rows = await connection.round.findMany({
      where: { ...(id === undefined ? {} : { id }) },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip,
      take,
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
          where: { validUntil: null },
          orderBy: [{ kind: "asc" }, { position: "asc" }, { id: "asc" }],
          select: { kind: true, text: true },
        },
      },
    });
    return rows.map(({ id: roundId, frameItems, ...columns }) => ({
      id: roundId,
      title: columns.title,
      texts: [
        ...textsOf(columns),
        ...frameItems.flatMap(({ kind, text }, place) =>
          textsOf({ [`${kind}.${place + 1}`]: text }),
        ),
      ],
    }));
  },
};
