/** In which browsers somebody hears that there is news. */
import { z } from "zod";
import { MOST_PUSH_DEVICES } from "~/features/notices/domain/push-delivery";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { unseal } from "~/platform/secret.server";
import { pushPublicKey } from "~/platform/web-push.server";
import type { BrowserSubscription } from "~/platform/web-push.server";

/** What the page for it needs: the key for subscribing, and which browsers are there, as hashes of their addresses. */
export type PushDevices = { publicKey: string; devices: string[] };

/** Whether browsers can be told at all; visitors of a demonstration leave no way to be reached. */
export function isPushOffered(): boolean {
  return !env().DEMO;
}

/** The browsers of one person; null where nobody is told. */
export async function loadPushDevices(personId: string): Promise<PushDevices | null> {
  if (!isPushOffered()) return null;
  const client = await database();
  const rows = await client.pushDevice.findMany({
    where: { personId },
    orderBy: [{ createdOn: "asc" }, { id: "asc" }],
    take: MOST_PUSH_DEVICES,
    select: { endpointHash: true },
  });
  return { publicKey: pushPublicKey(), devices: rows.map(({ endpointHash }) => endpointHash) };
}

/** Those among these people who hear it in a browser. */
export async function peopleWithDevices(
  connection: Connection,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await connection.pushDevice.groupBy({
    by: ["personId"],
    where: { personId: { in: [...personIds] } },
  });
  return new Set(rows.map(({ personId }) => personId));
}

const subscriptionSchema = z.object({
  endpoint: z.string(),
  keys: z.object({ p256dh: z.string(), auth: z.string() }),
});

/** What a browser gave, opened; null when it was sealed under a key that is gone. */
export function readSubscription(sealed: string): BrowserSubscription | null {
  const text = unseal(sealed);
  return text === undefined ? null : subscriptionSchema.parse(JSON.parse(text));
}
