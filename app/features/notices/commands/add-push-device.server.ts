import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { MOST_PUSH_DEVICES } from "~/features/notices/domain/push-delivery";
import { pushEndpointVerdict } from "~/features/notices/domain/push-endpoint";
import { inTransaction, leavesNoTrace } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { seal, sha256 } from "~/platform/secret.server";
import type { BrowserSubscription } from "~/platform/web-push.server";
import type { OwnInput } from "~/policy/authorize.server";
import { isPushOffered } from "../queries/push-devices.server";

export type AddPushDeviceResult = { ok: true } | { ok: false; code: "not_a_service" | "not_found" };

/**
 * Tells somebody in this browser from now on. A browser tells of one person: whoever turned it on last. A repeat leaves it at
 * one, and beyond so many browsers the first one makes place.
 */
export async function addPushDevice(
  { personId }: OwnInput,
  { endpoint: given, keys }: BrowserSubscription,
  now: Date,
): Promise<AddPushDeviceResult> {
  if (!isPushOffered()) return { ok: false, code: "not_found" };
  const verdict = pushEndpointVerdict(given, env().PUSH_TEST_SERVICE);
  if (!verdict.ok) return verdict;
  const { endpoint } = verdict;
  const endpointHash = sha256(endpoint);
  const subscription = seal(JSON.stringify({ endpoint, keys }));
  return inTransaction(async (transaction) => {
    // What was there of this browser is of a former person, or has other keys.
    const { count } = await transaction.pushDevice.deleteMany({ where: { endpointHash } });
    if (count > 0) leavesNoTrace(transaction);
    const others = await transaction.pushDevice.findMany({
      where: { personId },
      orderBy: [{ createdOn: "desc" }, { id: "desc" }],
      skip: MOST_PUSH_DEVICES - 1,
      take: MOST_PUSH_DEVICES,
      select: { id: true },
    });
    await transaction.pushDevice.deleteMany({ where: { id: { in: others.map(({ id }) => id) } } });
    const createdOn = amsterdamDate(now);
    await transaction.pushDevice.create({
      data: { personId, endpointHash, subscription, createdOn },
    });
    return { ok: true };
  });
}
