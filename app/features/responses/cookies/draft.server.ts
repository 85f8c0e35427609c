import { cookieAttributes, cookieName } from "~/platform/auth.server";
import { limitNewDrafts } from "~/platform/rate-limit.server";
import { participantOf } from "~/policy/authorize.server";
import { hasDraft } from "../queries/known-draft.server";
import type { Respondent } from "../queries/respondent.server";

/** The cookie that finds the draft of somebody without a code back, until the browser closes. */
const DRAFT_COOKIE = "inbreng-draft";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Who fills in, by the cookies of the request. */
export async function respondentOf(request: Request): Promise<Respondent> {
  const cookies = request.headers.get("Cookie");
  if (cookies === null) return { personId: null, draftToken: null };
  const participant = await participantOf(request);
  const prefix = `${cookieName(DRAFT_COOKIE)}=`;
  const token = cookies
    .split(/;\s*/)
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  return {
    personId: participant?.personId ?? null,
    draftToken: token !== undefined && TOKEN.test(token) ? token : null,
  };
}

/**
 * Who fills in and has something kept of it: whoever is new takes a place on the disk, of which there are only so many.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function drafterOf(request: Request, slug: string): Promise<Respondent> {
  const respondent = await respondentOf(request);
  const { personId, draftToken } = respondent;
  if (personId !== null) return respondent;
  const known = draftToken !== null && (await hasDraft(slug, draftToken));
  if (!known) await limitNewDrafts(request);
  return respondent;
}

/** By whom the pages of a survey are counted: the person, or the draft of this browser; null for a new one. */
export async function drafterKeyOf(request: Request): Promise<string | null> {
  const { personId, draftToken } = await respondentOf(request);
  return personId ?? draftToken;
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
