import { readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

/** The cookie that carries an invitation from its link to the survey. */
const INVITATION_COOKIE = "inbreng-invitation";
const TWO_HOURS = 7_200;

/** The invitation this browser came with; null without one. */
export function invitationOf(request: Request): string | null {
  return readSealedCookie(request, INVITATION_COOKIE) ?? null;
}

/** Value for `Set-Cookie`: this browser came by an invitation, and may answer within two hours. */
export function invitationCookie(token: string): string {
  return sealedCookie(INVITATION_COOKIE, token, TWO_HOURS);
}
