/** What a person follows and what waits to be told, and the words of others in messages that wait. */
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { textIds } from "~/features/vocabulary/domain/own-text";
import { readSubscription } from "./queries/push-devices.server";
import { forgetPushDevices } from "./commands/remove-push-devices.server";
import { remakeNewsOf, removeNewsOf } from "./commands/remove-news-of.server";

export const followsOwnInput: OwnInputKind = {
  name: "follows",
  columns: ["Follow.personId"],
  texts: [],
  count: (connection, personId) => connection.follow.count({ where: { personId } }),
  unlink: async (transaction, personId) => {
    await transaction.follow.deleteMany({ where: { personId } });
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.follow.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { targetKind: true, targetId: true, createdAt: true },
      });
      return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
    },
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
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.notice.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { kind: true, subjectId: true, dispatchAt: true },
      });
      return rows.map(({ dispatchAt, ...row }) => ({
        ...row,
        dispatchAt: dispatchAt.toISOString(),
      }));
    },
  },
};

export const messagesOwnInput: OwnInputKind = {
  name: "messages",
  columns: ["OutboxMessage.personId", "OutboxMessage.recipient", "OutboxMessage.about"],
  texts: [],
  count: (connection, personId) => connection.outboxMessage.count({ where: { personId } }),
  unlink: async (transaction, personId) => {
    await transaction.outboxMessage.deleteMany({ where: { personId } });
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.outboxMessage.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { kind: true, recipient: true, state: true, createdAt: true },
      });
      return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
    },
  },
};

export const devicesOwnInput: OwnInputKind = {
  name: "devices",
  columns: ["PushDevice.personId", "PushDevice.endpointHash", "PushDevice.subscription"],
  texts: [],
  count: (connection, personId) => connection.pushDevice.count({ where: { personId } }),
  unlink: forgetPushDevices,
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.pushDevice.findMany({
        where: { personId },
        orderBy: [{ createdOn: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { subscription: true, createdOn: true },
      });
      // Whoever has the whole address can send to the browser, so the file says only whose service it is.
      return rows.map(({ subscription, createdOn }) => ({
        service: new URL(readSubscription(subscription)?.endpoint ?? "about:blank").host,
        createdOn,
      }));
    },
  },
};

export const newsCopies: CopyHolder = {
  name: "news",
  columns: ["OutboxMessage.payload"],
  removeCopies: (transaction, texts) => removeNewsOf(transaction, textIds(texts, "proposal")),
  followReview: async (transaction, { kind, id, readable }) => {
    const isRead = kind === "proposal" || kind === "comment";
    if (isRead && (readable === null || readable.covered.length > 0)) {
      await remakeNewsOf(transaction, id);
    }
  },
};
