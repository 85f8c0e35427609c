import type { Address, MailContent } from "~/features/notices/contracts";
import type { Connection } from "~/platform/db.server";
import { readPayload } from "./mail-payload.server";
import { addressBook, checkOf } from "./registry.server";

/** A row of the outbox, as far as it says what leaves. */
type QueuedRow = {
  kind: string;
  personId: string | null;
  staffId: string | null;
  recipient: string;
  about: string | null;
  payload: string;
};

type Reached = { recipient: string; address: Address | null };

async function reach(connection: Connection, row: QueuedRow): Promise<Reached | null> {
  const { personId, staffId, recipient } = row;
  if (personId !== null) {
    const [address] = await addressBook().ofPeople(connection, [personId]);
    return address ? { recipient: address.email, address } : null;
  }
  if (staffId !== null) {
    const email = await addressBook().ofStaff(connection, staffId);
    return email === null ? null : { recipient: email, address: null };
  }
  // Queued by a version that knew no addressees, for an address that nobody has any more.
  return { recipient, address: null };
}

/**
 * A queued message as it leaves now: where its addressee can be reached, and what it says when that is checked again.
 * @returns null for one that does not hold any more, or that nobody can be reached with
 */
export async function leavingMessage(
  connection: Connection,
  row: QueuedRow,
  now: Date,
): Promise<{ recipient: string; content: MailContent } | null> {
  const reached = await reach(connection, row);
  if (reached === null) return null;
  const { recipient, address } = reached;
  const check = row.about === null ? undefined : checkOf(row.kind);
  const verdict =
    check === undefined || row.about === null
      ? true
      : await check(connection, { about: row.about, address }, now);
  if (verdict === false) return null;
  return { recipient, content: verdict === true ? readPayload(row.payload) : verdict };
}
