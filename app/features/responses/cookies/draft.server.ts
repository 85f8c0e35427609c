import { cookieAttributes, cookieName, cookieOf } from "~/platform/cookie.server";
import { participantOf } from "~/policy/authorize.server";
import type { Respondent } from "../queries/respondent.server";

/** The cookie that finds the draft of somebody without a code back, until the browser closes. */
const DRAFT_COOKIE = "inbreng-draft";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Who fills in, by the cookies of the request. */
export async function respondentOf(request: Request): Promise<Respondent> {
  const participant = await participantOf(request);
  const token = cookieOf(request, DRAFT_COOKIE);
  return {
    personId: participant?.personId ?? null,
    draftToken: token !== null && TOKEN.test(token) ? token : null,
  };
}

/**
 * The cookies that let this browser find its draft back until it is closed.
 * @param draftToken null when nothing has to be remembered: the person's code finds the draft
 */
export function draftCookies(draftToken: string | null): string[] {
  return draftToken === null
    ? []
    : [`${cookieName(DRAFT_COOKIE)}=${draftToken}; ${cookieAttributes()}`];
}

/** The cookie that makes this browser forget its draft. */
export function forgetDraftCookie(): string {
  return `${cookieName(DRAFT_COOKIE)}=; Max-Age=0; ${cookieAttributes()}`;
}
