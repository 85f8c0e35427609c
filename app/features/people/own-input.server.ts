/** What is held of a person as a person: the code, the address, what they follow and what waits to be told. */
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { textIds } from "~/features/vocabulary/domain/own-text";
import { forgetAddress } from "./commands/remove-email.server";
import { removeNewsOf } from "./commands/remove-news-of.server";

export const followsOwnInput: OwnInputKind = {
  name: "follows",
  columns: ["Follow.personId"],
  texts: [],
  count: (connection, personId) => connection.follow.count({ where: { personId } }),
  unlink: async (transaction, personId) => {
    await transaction.follow.deleteMany({ where: { personId } });
  },
  export: async (connection, personId) => {
    const rows = await connection.follow.findMany({
      where: { personId },
      orderBy: { createdAt: "asc" },
      select: { targetKind: true, targetId: true, createdAt: true },
    });
    return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
  },
};

export const noticesOwnInput: OwnInputKind = {
  name: "notices",
  columns: ["Notice.personId"],
  texts: [],
  count: (connection, personId) => connection.notice.count({ where: { personId } }),
  unlink: async (transaction, personId) => {
    await transaction.notice.deleteMany({ where: { personId } });
  },
  export: async (connection, personId) => {
    const rows = await connection.notice.findMany({
      where: { personId },
      orderBy: { createdAt: "asc" },
      select: { kind: true, subjectId: true, dispatchAt: true },
    });
    return rows.map(({ dispatchAt, ...row }) => ({ ...row, dispatchAt: dispatchAt.toISOString() }));
  },
};

export const addressOwnInput: OwnInputKind = {
  name: "address",
  columns: [
    "ContactAddress.personId",
    "ContactAddress.email",
    "ContactAddress.tokenHash",
    "OutboxMessage.recipient",
  ],
  texts: [],
  count: (connection, personId) => connection.contactAddress.count({ where: { personId } }),
  unlink: forgetAddress,
  export: async (connection, personId) => {
    const row = await connection.contactAddress.findUnique({
      where: { personId },
      select: { email: true, frequency: true, confirmedAt: true },
    });
    return row && { ...row, confirmedAt: row.confirmedAt?.toISOString() ?? null };
  },
};

/** The person itself, last of all: the sessions of every browser go with it. */
export const codeOwnInput: OwnInputKind = {
  name: "code",
  columns: ["Person.codeHash", "AuthSession.personId"],
  texts: [],
  count: (connection, personId) => connection.person.count({ where: { id: personId } }),
  unlink: async (transaction, personId) => {
    await transaction.person.delete({ where: { id: personId } });
  },
  export: (connection, personId) =>
    connection.person.findUniqueOrThrow({
      where: { id: personId },
      select: { createdOn: true, language: true },
    }),
};

export const newsCopies: CopyHolder = {
  name: "news",
  columns: ["OutboxMessage.payload"],
  removeCopies: (transaction, texts) => removeNewsOf(transaction, textIds(texts, "proposal")),
};
