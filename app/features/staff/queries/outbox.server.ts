import { z } from "zod";
import { OUTBOX, OUTBOX_STATES } from "~/features/staff/domain/desk-lists";
import type { OutboxState } from "~/features/staff/domain/desk-lists";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { listWindow } from "~/platform/paging.server";

/** A message that did not leave: what an administrator needs to know of it, and where nothing sends it all of it. */
export type OutboxMail = {
  id: string;
  state: OutboxState;
  /** Its subject where it can be read, else its kind. */
  what: string;
  /** The address; only the part behind the @ where it cannot be read, because whom it is for stays private. */
  to: string;
  /** null where messages are nobody's business but the receiver's */
  text: string | null;
  /** the code of the mail server, for one that failed */
  reason: string;
  createdAt: Date;
};

export type Outbox = AskedList<typeof OUTBOX> & {
  /** How many left. */
  sent: number;
  /** Whether a mail server is set; then messages leave by themselves. */
  sends: boolean;
  isReadable: boolean;
  messages: OutboxMail[];
};

const stateSchema = z.enum(OUTBOX_STATES);

/** Messages may be read only where no mail server sends them, or while developing. */
function outboxIsReadable(): boolean {
  const { SMTP_URL, NODE_ENV } = env();
  return SMTP_URL === undefined || NODE_ENV !== "production";
}

/** The messages that did not leave, as the address asks for them. */
export async function loadOutbox(url: string): Promise<Outbox> {
  const client = await database();
  const { view, unknown } = readListView(OUTBOX, url);
  const groups = await client.outboxMessage.groupBy({ by: ["state"], _count: true });
  const countOf = (state: string) => groups.find((group) => group.state === state)?._count ?? 0;
  const counts = { waiting: countOf("waiting"), failed: countOf("failed") };
  const { stand } = view.filters;
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const rows = await client.outboxMessage.findMany({
    where: { state: stand ?? { in: [...OUTBOX_STATES] } },
    orderBy: [{ createdAt: view.sort.direction }, { id: "desc" }],
    skip,
    take,
  });
  const isReadable = outboxIsReadable();
  const messages = rows.map(({ id, state, kind, recipient, payload, lastError, createdAt }) => {
    const known = { id, state: stateSchema.parse(state), reason: lastError ?? "", createdAt };
    // The domain helps to find out why something failed; of what only waits nobody needs it.
    const domain = state === "failed" ? recipient.slice(recipient.lastIndexOf("@") + 1) : "";
    if (!isReadable) return { ...known, what: kind, to: domain, text: null };
    const { subject, text } = readPayload(payload);
    return { ...known, what: subject, to: recipient, text };
  });
  return {
    ...{ view, unknown, place, counts, isReadable, messages },
    sent: countOf("sent"),
    sends: env().SMTP_URL !== undefined,
  };
}
