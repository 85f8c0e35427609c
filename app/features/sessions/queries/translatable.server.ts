import { textsOf } from "~/features/translations/domain/translatable-text";
import type { Translatable } from "~/features/translations/translatable";
import { readAccess, readProgramme } from "../schema";

/** Sessions with their programme and what people want to know before they come. */
export const translatableSessions: Translatable = {
  kind: "session",
  count: (connection) => connection.session.count({ where: { state: { not: "cancelled" } } }),
  async things(connection, { skip, take, id }) {
    const rows = await connection.session.findMany({
      where: { state: { not: "cancelled" }, ...(id === undefined ? {} : { id }) },
      orderBy: [{ startsAt: "desc" }, { id: "asc" }],
      skip,
      take,
      select: {
        id: true,
        title: true,
        summary: true,
        forWhom: true,
        speakerNote: true,
        programme: true,
        access: true,
      },
    });
    return rows.map(({ id: sessionId, programme, access, ...columns }) => ({
      id: sessionId,
      title: columns.title,
      texts: [
        ...textsOf(columns),
        ...readProgramme(programme).flatMap(({ text }, place) =>
          textsOf({ [`programme.${place + 1}`]: text }),
        ),
        ...Object.entries(readAccess(access)).flatMap(([topic, words]) =>
          textsOf({ [`access.${topic}`]: words.nl }),
        ),
      ],
    }));
  },
};
