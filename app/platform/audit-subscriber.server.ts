import { audit } from "./audit.server";
import type { EventType, ImmediateSubscriber } from "./events.server";

/** Events that say only what has to be read again: what somebody did stands in the log by another event. */
const NOT_LOGGED: readonly EventType[] = ["data.loaded", "proposal.publicTextChanged"];

/** The audit log: an entry for every event, in its transaction, with what only the log may know: who did it. */
export const auditSubscriber: ImmediateSubscriber = {
  name: "audit",
  hears: "everything",
  async handle(transaction, { type, actor, subjectKind, subjectId, details }, now) {
    if (NOT_LOGGED.includes(type)) return;
    const entry = { actor, action: type, subjectKind, subjectId };
    await audit(transaction, now, details === undefined ? entry : { ...entry, details });
  },
};
