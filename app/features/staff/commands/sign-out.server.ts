import { endSession } from "~/platform/auth.server";

/**
 * Ends the session of a staff member.
 * @returns the cookie that clears the browser
 */
export function signOut(sessionId: string | null): Promise<string> {
  return endSession("staff", sessionId);
}
