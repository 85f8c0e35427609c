/** What somebody with a code chose in a room, found by their key until the votes are taken apart a day after the session. */
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { votePersonKey } from "./queries/voter-keys.server";
import { readKeys } from "./schema";

export const liveVotesOwnInput: OwnInputKind = {
  name: "liveVotes",
  columns: ["LiveVote.voterKey", "LiveVote.personKey"],
  texts: [],
  count: (connection, personId) =>
    connection.liveVote.count({ where: { personKey: votePersonKey(personId) } }),
  unlink: async (transaction, personId) => {
    await transaction.liveVote.deleteMany({ where: { personKey: votePersonKey(personId) } });
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.liveVote.findMany({
        where: { personKey: votePersonKey(personId) },
        orderBy: { questionId: "asc" },
        skip,
        take,
        select: { choices: true, question: { select: { text: true } } },
      });
      return rows.map(({ choices, question }) => ({
        question: question.text,
        choices: readKeys(choices),
      }));
    },
  },
};
