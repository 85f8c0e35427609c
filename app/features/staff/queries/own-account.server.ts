import { recoveryHashesSchema } from "~/features/staff/schema";
import { staffSessions } from "~/platform/auth.server";
import type { SessionOfStaff } from "~/platform/auth.server";
import { database } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

/** What somebody of the staff sees of the own account. */
export type OwnAccount = { email: string; sessions: SessionOfStaff[]; recoveryCodesLeft: number };

/**
 * The own account of whoever asks; null for nobody of the staff.
 * @param sessionId the session of this browser
 */
export async function loadOwnAccount(
  { actor }: Authorized<"account.own">,
  sessionId: string | null,
  now: Date,
): Promise<OwnAccount | null> {
  if (actor.kind !== "staff") return null;
  const client = await database();
  const { email, recoveryHashes } = await client.staffAccount.findUniqueOrThrow({
    where: { id: actor.staffId },
    select: { email: true, recoveryHashes: true },
  });
  return {
    email,
    sessions: await staffSessions(actor.staffId, sessionId, now),
    recoveryCodesLeft: recoveryHashesSchema.parse(JSON.parse(recoveryHashes)).length,
  };
}
