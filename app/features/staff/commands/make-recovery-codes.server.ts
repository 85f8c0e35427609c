import { randomBytes } from "node:crypto";
import { proofOfOwner } from "~/features/staff/commands/prove-owner.server";
import type { ShownProof } from "~/features/staff/commands/prove-owner.server";
import {
  RECOVERY_CODES,
  RECOVERY_CODE_BYTES,
  readRecoveryCode,
  recoveryCodeFromRandomBytes,
} from "~/features/staff/domain/recovery-code";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";

export type MakeRecoveryCodesOutcome =
  { ok: true; codes: string[] } | { ok: false; code: "not_found" | "credentials_refused" };

/** Makes new recovery codes for the own account; the earlier ones work no more, and only hashes are kept. */
export async function makeRecoveryCodes(
  { actor }: Authorized<"account.own">,
  shown: ShownProof,
  now: Date,
): Promise<MakeRecoveryCodesOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  if ((await proofOfOwner(staffId, shown, now)) === null) {
    return { ok: false, code: "credentials_refused" };
  }
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCodeFromRandomBytes(randomBytes(RECOVERY_CODE_BYTES)),
  );
  const hashes = codes.map((code) => sha256(readRecoveryCode(code) ?? code));
  await inTransaction(async (transaction) => {
    await transaction.staffAccount.update({
      where: { id: staffId },
      data: { recoveryHashes: JSON.stringify(hashes) },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.recoveryCodesMade",
        subjectKind: "staffAccount",
        subjectId: staffId,
      },
      now,
    );
  });
  return { ok: true, codes };
}
