import { endSession } from "~/platform/auth.server";

/**
 * Ends the session of the staff member who asks.
 * @returns the cookie that clears the browser
 */
export function signOut(request: Request): Promise<string> {
  return endSession("staff", request);
}
