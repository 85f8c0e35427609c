/** What the ledger holds of a person: that they took part, on which day and in which role, never with which words. */
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { unlinkLedger } from "./commands/unlink-ledger.server";
import { ledgerKey } from "./queries/ledger-keys.server";

export const ledgerOwnInput: OwnInputKind = {
  name: "ledger",
  columns: ["LedgerPerson.key", "Participation.personKey", "Participation.subjectKey"],
  texts: [],
  count: async (connection, personId) =>
    connection.participation.count({
      where: { personKey: await ledgerKey(connection, personId) },
    }),
  unlink: unlinkLedger,
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.participation.findMany({
        where: { personKey: await ledgerKey(connection, personId) },
        orderBy: [{ day: "asc" }, { id: "asc" }],
        skip,
        take,
        select: {
          day: true,
          role: true,
          ageBand: true,
          experienceExpert: true,
          forOrganisation: true,
          channel: true,
          state: true,
          municipality: { select: { name: true } },
          round: { select: { slug: true } },
          activity: { select: { title: true } },
        },
      });
      return rows.map(({ municipality, round, activity, ...row }) => ({
        ...row,
        municipality: municipality?.name ?? null,
        round: round.slug,
        activity: activity.title,
      }));
    },
  },
};
