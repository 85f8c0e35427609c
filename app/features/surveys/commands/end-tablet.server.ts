import { regionSettings } from "~/features/region/queries.server";
import { database, inTransaction, recordErased } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { erasableKeyOf } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { draftCutoff } from "../domain/survey-state";

/** So many in one run of the job; the next one takes the rest. */
const MOST_AT_ONCE = 500;

/** Destroys the keys of tablets: whatever is still on them, or in a copy of their disk, nobody can read from now on. */
async function destroyTablets(
  transaction: Transaction,
  tablets: readonly { id: string; identity: string }[],
): Promise<void> {
  for (const { identity } of tablets) {
    const key = erasableKeyOf(identity);
    if (key !== undefined) await recordErased(transaction, "roundKey", key);
  }
  await transaction.surveyTablet.deleteMany({ where: { id: { in: tablets.map(({ id }) => id) } } });
}

/** Ends a tablet that has sent everything. A repeat changes nothing. */
export async function endTablet(_grant: Authorized<"survey.respond">, id: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const where = { id };
    const tablet = await transaction.surveyTablet.findUnique({
      where,
      select: { id: true, identity: true },
    });
    if (tablet) await destroyTablets(transaction, [tablet]);
  });
}

/** Ends the tablets of surveys that closed so long ago that what was not sent goes, as drafts do. */
export async function endOldTablets(now: Date): Promise<void> {
  const client = await database();
  const { terms } = await regionSettings(client);
  const where = {
    OR: [
      { survey: { closesAt: { lte: draftCutoff(now, terms) } } },
      { survey: { state: { in: ["reported", "withdrawn"] } } },
    ],
  };
  const old = await client.surveyTablet.findMany({
    where,
    select: { id: true, identity: true },
    take: MOST_AT_ONCE,
  });
  if (old.length > 0) await inTransaction((transaction) => destroyTablets(transaction, old));
}
