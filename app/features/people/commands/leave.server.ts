import { endSession } from "~/platform/auth.server";
import { forgetFormsCookie } from "~/platform/form-browser.server";
import { forgetReceiptCookie } from "../cookies/receipt.server";

/**
 * Closes the own input in a browser, for a phone or a tablet that others use too: the code is off the receipt, and
 * no form that was shown before counts any more.
 * @param sessionId the participant's session in that browser, if any
 * @returns the cookies that clear the browser
 */
export async function leave(sessionId: string | null): Promise<string[]> {
  return [await endSession("participant", sessionId), forgetReceiptCookie(), forgetFormsCookie()];
}
