/** What somebody said of how it was, found by the keys of rounds and of the ledger's term as long as those are there. */
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import type { Connection } from "~/platform/db.server";
import { keysOf } from "./queries/experience-keys.server";

async function experiencesOf(connection: Connection, personId: string) {
  return { personKey: { in: await keysOf(connection, personId) } };
}

export const experiencesOwnInput: OwnInputKind = {
  name: "experiences",
  columns: ["Experience.personKey"],
  texts: [],
  count: async (connection, personId) =>
    connection.experience.count({ where: await experiencesOf(connection, personId) }),
  unlink: async (transaction, personId) => {
    await transaction.experience.deleteMany({ where: await experiencesOf(transaction, personId) });
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.experience.findMany({
        where: await experiencesOf(connection, personId),
        orderBy: [{ kind: "asc" }, { subjectId: "asc" }, { question: "asc" }],
        skip,
        take,
        select: { kind: true, question: true, answer: true },
      });
      return rows.map(({ kind, question, answer }) => ({
        moment: kind,
        promise: question,
        experienced: answer,
      }));
    },
  },
};
