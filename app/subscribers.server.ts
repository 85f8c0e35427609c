/** Who hears the events, of the whole application; a feature that wants to hear adds its subscriber to this list. */
import { auditSubscriber } from "~/platform/audit-subscriber.server";
import type { Subscribers } from "~/platform/events.server";

/** The subscribers of this process. */
export function subscribers(): Subscribers {
  return { immediate: [auditSubscriber], later: [] };
}
