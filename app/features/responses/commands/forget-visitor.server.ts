import { leave } from "~/features/people/commands/leave.server";
import type { BrowserSessions } from "~/platform/cookie.server";
import type { Authorized } from "~/policy/authorize.server";
import { forgetDraftCookie } from "../cookies/draft.server";
import { lettersCookie } from "../cookies/letters.server";
import { discardDraft } from "./discard-draft.server";

/**
 * Makes a tablet forget whoever was before, whose draft is thrown away.
 * @returns the cookies that clear the browser
 */
export async function forgetVisitor(
  grant: Authorized<"survey.respond">,
  slug: string,
  { draftToken, sessions }: { draftToken: string | null; sessions: BrowserSessions },
): Promise<string[]> {
  await discardDraft(grant, slug, { personId: null, draftToken });
  return [...(await leave(sessions)), forgetDraftCookie(), lettersCookie(false)];
}
