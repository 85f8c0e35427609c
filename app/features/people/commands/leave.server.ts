import { endSessionsOf } from "~/platform/auth.server";
import type { BrowserSessions } from "~/platform/cookie.server";
import { forgetFormsCookie } from "~/platform/form-browser.server";
import { forgetReceiptCookie } from "../cookies/receipt.server";

/**
 * Closes the own input in a browser, for a phone or a tablet that others use too: the code is off the receipt, and
 * no form that was shown before counts any more.
 * @param sessions those of that browser, also of a member of staff
 * @returns the cookies that clear the browser
 */
export async function leave(sessions: BrowserSessions): Promise<string[]> {
  return [...(await endSessionsOf(sessions)), forgetReceiptCookie(), forgetFormsCookie()];
}
