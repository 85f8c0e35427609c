import type { DomainEvent, ImmediateSubscriber } from "~/platform/events.server";
import type { Transaction } from "~/platform/db.server";
import { noticeSources } from "~/features/notices/queries/registry.server";
import { enqueueNotice } from "./enqueue-notice.server";

async function tell(transaction: Transaction, event: DomainEvent, now: Date): Promise<void> {
  for (const source of noticeSources()) {
    if (!source.hears.includes(event.type)) continue;
    for (const { notice, personIds } of await source.told(transaction, event)) {
      await enqueueNotice(transaction, notice, personIds, now);
    }
  }
}

/** People are told in the transaction of what happens, so that nobody hears of what was taken back. */
export function noticesHear(): ImmediateSubscriber {
  return {
    name: "notices",
    hears: [...new Set(noticeSources().flatMap(({ hears }) => hears))],
    handle: tell,
  };
}
