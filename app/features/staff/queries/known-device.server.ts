import { database } from "~/platform/db.server";
import { isDeviceOf } from "~/platform/known-device.server";

/**
 * A browser, when it was signed in before to the account with this address; else null.
 * @param device what the browser says it is known as
 */
export async function knownDevice(device: string | null, email: string): Promise<string | null> {
  if (device === null) return null;
  const client = await database();
  const account = await client.staffAccount.findUnique({ where: { email }, select: { id: true } });
  return account !== null && isDeviceOf(device, account.id) ? device : null;
}
