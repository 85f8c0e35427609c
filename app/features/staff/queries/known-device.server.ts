import { database } from "~/platform/db.server";
import { deviceOf, isDeviceOf } from "~/platform/known-device.server";

/** The browser of a request, when it was signed in before to the account with this address; else null. */
export async function knownDevice(request: Request, email: string): Promise<string | null> {
  const device = deviceOf(request);
  if (device === null) return null;
  const client = await database();
  const account = await client.staffAccount.findUnique({ where: { email }, select: { id: true } });
  return account !== null && isDeviceOf(device, account.id) ? device : null;
}
