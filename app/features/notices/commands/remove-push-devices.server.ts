import { MOST_PUSH_DEVICES } from "~/features/notices/domain/push-delivery";
import type { Transaction } from "~/platform/db.server";
import { inTransaction, recordErased } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";
import type { OwnInput } from "~/policy/authorize.server";
import { addressBook } from "../queries/registry.server";
import { forgetUnreached } from "./forget-listener.server";

/** Forgets browsers of a person, also in a database that is put back from an older copy. */
async function forget(
  transaction: Transaction,
  where: { personId: string; endpointHash?: string; id?: { in: string[] } },
): Promise<void> {
  const rows = await transaction.pushDevice.findMany({
    where,
    select: { id: true },
    take: MOST_PUSH_DEVICES,
  });
  for (const { id } of rows) await recordErased(transaction, "pushDevice", id);
  await transaction.pushDevice.deleteMany({ where });
}

/** Forgets every browser in which a person hears news. */
export async function forgetPushDevices(transaction: Transaction, personId: string): Promise<void> {
  await forget(transaction, { personId });
}

/** Forgets those browsers of a person that were forgotten after the copy that this database was put back from. */
export async function forgetPushDevicesAgain(
  transaction: Transaction,
  personId: string,
  isForgotten: (id: string) => boolean,
): Promise<void> {
  const rows = await transaction.pushDevice.findMany({
    where: { personId },
    select: { id: true },
    take: MOST_PUSH_DEVICES,
  });
  const ids = rows.map(({ id }) => id).filter(isForgotten);
  if (ids.length > 0) await forget(transaction, { personId, id: { in: ids } });
}

/** Stops telling somebody in one browser, or in all of them. One that was not told stays so. */
export async function removePushDevices(
  { personId }: OwnInput,
  endpoint: string | null,
): Promise<void> {
  const where = endpoint === null ? { personId } : { personId, endpointHash: sha256(endpoint) };
  await inTransaction(async (transaction) => {
    await forget(transaction, where);
    const [address] = await addressBook().ofPeople(transaction, [personId]);
    await forgetUnreached(transaction, personId, address !== undefined);
  });
}
