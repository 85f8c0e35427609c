import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { isAgeBand } from "~/features/participation/domain/roles";
import { changeSignUpVerdict } from "~/features/sessions/domain/sign-up";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import type { SignUpChange } from "../schema/sign-up-form";
import { findOwnSignUp } from "./cancel-sign-up.server";
import type { OwnSignUpKey } from "./cancel-sign-up.server";
import { holdNeeds } from "./hold-needs.server";

export type ChangeSignUpOutcome = { ok: true } | { ok: false; code: "not_found" | "gone" };

/**
 * Changes what somebody said with a sign-up; the seat, or the place in the line, stays what it is. The same change twice
 * is one. Words that are held stay with the safety officer, and new ones are looked at like the first.
 */
export async function changeSignUp(
  grant: Authorized<"session.signUp">,
  key: OwnSignUpKey,
  fields: SignUpChange,
  now: Date,
): Promise<ChangeSignUpOutcome> {
  return inTransaction(async (transaction) => {
    const own = await findOwnSignUp(transaction, grant, key);
    if (!own) return { ok: false, code: "not_found" };
    const verdict = changeSignUpVerdict(
      { state: signUpStateSchema.parse(own.state) },
      { ...own.session, state: sessionEnumColumns.parse(own.session).state },
      now,
    );
    if (!verdict.ok) return verdict;
    const row = await transaction.signUp.findUniqueOrThrow({
      where: { id: own.id },
      select: {
        nickname: true,
        needs: true,
        companion: true,
        role: true,
        ageBand: true,
        session: { select: { roundId: true } },
      },
    });
    const { nickname, needs, companion } = fields;
    const otherWords = row.nickname !== nickname || row.needs !== needs;
    if (!otherWords && row.companion === companion) return { ok: true };
    if (otherWords) {
      await takeBackText(transaction, { kind: "signUpNeeds", id: own.id }, "withdrawn", now);
    }
    await transaction.signUp.update({
      where: { id: own.id },
      data: { nickname, needs, companion },
    });
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "signUp.changed",
        subjectKind: "signUp",
        subjectId: own.id,
      },
      now,
    );
    if (otherWords) {
      const declaration = {
        role: roleSchema.parse(row.role),
        ageBand: row.ageBand !== null && isAgeBand(row.ageBand) ? row.ageBand : null,
      };
      const { roundId } = row.session;
      const { id: signUpId, personId } = own;
      const written = { signUpId, roundId, personId, declaration, nickname, needs };
      await holdNeeds(transaction, written, now);
    }
    return { ok: true };
  });
}
