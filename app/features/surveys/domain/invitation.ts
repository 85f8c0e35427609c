/**
 * Rule: an invitation link lets so many people send a response, one of them or as many as the maker says;
 * a change of what somebody sent uses nothing up. A closed link lets nobody in.
 * Source: design, surveys ("Invitation links (single use or limited number)").
 */

/** So many invitations a survey can have. */
export const MOST_INVITATIONS = 200;

export type Invitation = {
  /** Null: as many as come. */
  readonly maxUses: number | null;
  readonly uses: number;
  readonly closedAt: Date | null;
};

/** Whether one more person may send a response with this link. */
export function invitationVerdict(
  invitation: Invitation | null,
): { readonly ok: true } | { readonly ok: false; readonly code: "unknown" | "closed" | "used_up" } {
  if (invitation === null) return { ok: false, code: "unknown" };
  if (invitation.closedAt !== null) return { ok: false, code: "closed" };
  const { maxUses, uses } = invitation;
  return maxUses !== null && uses >= maxUses ? { ok: false, code: "used_up" } : { ok: true };
}
