import type { Transaction } from "~/platform/db.server";
import { MOST_INVITATIONS } from "~/features/surveys/domain/invitation";
import type { InvitationInput } from "~/features/surveys/schema/invitation-form";
import { inTransaction } from "~/platform/db.server";
import { randomToken, sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

/** Makes an invitation. Only a hash of its token is stored, so the link is shown this once. */
export async function makeInvitation(
  grant: Authorized<"survey.write">,
  slug: string,
  input: InvitationInput,
  now: Date,
): Promise<{ ok: true; token: string } | { ok: false; code: "not_found" | "too_many" }> {
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    const present = await transaction.surveyInvitation.count({ where: { surveyId: survey.id } });
    if (present >= MOST_INVITATIONS) return { ok: false as const, code: "too_many" as const };
    const token = randomToken();
    await transaction.surveyInvitation.create({
      data: { ...input, surveyId: survey.id, tokenHash: sha256(token) },
    });
    const details = { maxUses: input.maxUses };
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.invited", details }, now);
    return { ok: true as const, token };
  });
}

/** Closes an invitation: its link lets nobody in any more. A repeat changes nothing. */
export async function closeInvitation(
  grant: Authorized<"survey.write">,
  slug: string,
  id: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    const closed = await transaction.surveyInvitation.updateMany({
      where: { id, surveyId: survey.id, closedAt: null },
      data: { closedAt: now },
    });
    if (closed.count > 0) {
      await emitSurveyEvent(
        transaction,
        grant,
        survey.id,
        { type: "survey.invitationClosed" },
        now,
      );
    }
    return { ok: true as const };
  });
}

/** Chooses whether only invited people can send a response. */
export async function setInviteOnly(
  grant: Authorized<"survey.write">,
  slug: string,
  inviteOnly: boolean,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    await transaction.survey.update({ where: { id: survey.id }, data: { inviteOnly } });
    const details = { inviteOnly };
    await emitSurveyEvent(
      transaction,
      grant,
      survey.id,
      { type: "survey.inviteOnly", details },
      now,
    );
    return { ok: true as const };
  });
}

/** Uses up one place of an invitation. A step of sending a first response. */
export async function countInvitationUse(transaction: Transaction, id: string): Promise<void> {
  await transaction.surveyInvitation.update({ where: { id }, data: { uses: { increment: 1 } } });
}
