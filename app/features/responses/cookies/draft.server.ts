import { cookieAttributes, cookieName, cookieOf } from "~/platform/cookie.server";
import { limitNewDrafts } from "~/platform/rate-limit.server";
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
 * Who fills in and has something kept of it: whoever is new takes a place on the disk, of which there are only so many.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function drafterOf(request: Request): Promise<Respondent> {
  const respondent = await respondentOf(request);
  const { personId, draftToken } = respondent;
  if (personId === null && draftToken === null) await limitNewDrafts(request);
  return respondent;
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
