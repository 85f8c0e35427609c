import { countInvitationUse } from "~/features/surveys/commands/invite.server";
import type { Transaction } from "~/platform/db.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";

/** Undoes everything of a sending that turns out not to be allowed. */
export class NotInvited extends Error {}

/**
 * Uses up one place of an invitation, for a first response only; a survey for invited people needs one.
 * @throws NotInvited when it needs one and there is none
 */
export async function admitInvited(
  transaction: Transaction,
  survey: Pick<FillableSurvey, "inviteOnly">,
  invitation: { id: string } | null,
): Promise<void> {
  if (invitation) {
    await countInvitationUse(transaction, invitation.id);
  } else if (survey.inviteOnly) throw new NotInvited();
}
