import { endSession } from "~/platform/auth.server";

/**
 * Closes the own input in this browser, for a phone that others use too.
 * @returns the cookie that clears the browser
 */
export function leave(request: Request): Promise<string> {
  return endSession("participant", request);
}
