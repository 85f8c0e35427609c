import { endSessionsOf } from "~/platform/auth.server";
import type { BrowserSessions } from "~/platform/cookie.server";

/**
 * Ends the session of a staff member, and that of a participant in the same browser: a desk is shared.
 * @returns the cookies that clear the browser
 */
export function signOut(sessions: BrowserSessions): Promise<string[]> {
  return endSessionsOf(sessions);
}
