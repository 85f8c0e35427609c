import { textsOf } from "~/features/translations/domain/translatable-text";
import type { Translatable } from "~/features/translations/translatable";

/** Agreements: who does what, and when it is ready. */
export const translatableAgreements: Translatable = {
  kind: "agreement",
  count: (connection) => connection.agendaItem.count(),
  async things(connection, { skip, take, id }) {
    const rows = await connection.agendaItem.findMany({
      where: { ...(id === undefined ? {} : { id }) },
      orderBy: { id: "desc" },
      skip,
      take,
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
      },
    });
    return rows.map(({ id: itemId, ...columns }) => ({
      id: itemId,
      title: columns.what,
      texts: textsOf(columns),
    }));
  },
};
