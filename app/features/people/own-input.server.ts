/** What is held of a person as a person: the code and the address. */
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { forgetAddress } from "./commands/remove-email.server";

export const addressOwnInput: OwnInputKind = {
  name: "address",
  columns: ["ContactAddress.personId", "ContactAddress.email", "ContactAddress.tokenHash"],
  texts: [],
  count: (connection, personId) => connection.contactAddress.count({ where: { personId } }),
  unlink: forgetAddress,
  export: {
    one: async (connection, personId) => {
      const row = await connection.contactAddress.findUnique({
        where: { personId },
        select: { email: true, frequency: true, confirmedAt: true },
      });
      return row && { ...row, confirmedAt: row.confirmedAt?.toISOString() ?? null };
    },
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
  export: {
    one: (connection, personId) =>
      connection.person.findUniqueOrThrow({
        where: { id: personId },
        select: { createdOn: true, language: true },
      }),
  },
};
