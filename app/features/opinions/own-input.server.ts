/** What somebody thinks of statements, found by the key of the round as long as the round has its secret. */
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import { textIds } from "~/features/vocabulary/domain/own-text";
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { hideStatements } from "./commands/hide-statements.server";
import { removeStatementsOf } from "./commands/remove-statements-of.server";
import { voterKey } from "./queries/voter-key.server";

async function votesOf(connection: Connection, personId: string) {
  const secrets = await roundSecrets(connection);
  const keys = secrets.map(({ secret }) => voterKey(secret, personId));
  return { voterKey: { in: keys } };
}

export const opinionsOwnInput: OwnInputKind = {
  name: "opinions",
  columns: ["OpinionVote.voterKey"],
  texts: [],
  count: async (connection, personId) =>
    connection.opinionVote.count({ where: await votesOf(connection, personId) }),
  contributions: {
    kinds: ["opinions"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const votes = await votesOf(connection, personId);
        const rounds = await connection.round.findMany({
          where: { statements: { some: { votes: { some: votes } } } },
          orderBy: { id: "asc" },
          skip,
          take,
          select: { id: true, title: true, titleEn: true },
        });
        return rounds.map(({ id, title, titleEn }) => ({
          ...NOTHING_SPECIAL,
          kind: "opinions",
          id,
          title: localText(language, title, titleEn),
          texts: [],
        }));
      },
    ],
    erase: async (transaction, personId, { id: roundId }) => {
      const votes = await votesOf(transaction, personId);
      await transaction.opinionVote.deleteMany({ where: { ...votes, statement: { roundId } } });
    },
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.opinionVote.findMany({
        where: await votesOf(connection, personId),
        orderBy: [{ voterKey: "asc" }, { statementId: "asc" }],
        skip,
        take,
        select: { choice: true, statement: { select: { text: true } } },
      });
      return rows.map(({ choice, statement }) => ({ statement: statement.text, choice }));
    },
  },
};

export const statementCopies: CopyHolder = {
  name: "statements",
  columns: ["OpinionStatement.text", "OpinionStatement.textEn"],
  removeCopies: (transaction, texts, now) =>
    removeStatementsOf(transaction, textIds(texts, "proposal"), now),
  followReview: hideStatements,
};
