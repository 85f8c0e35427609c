import { endSession } from "~/platform/auth.server";
import { forgetFormsCookie } from "~/platform/form-browser.server";
import { forgetReceiptCookie } from "../queries/receipt.server";

/**
 * Closes the own input in this browser, for a phone or a tablet that others use too: the code is off the receipt, and
 * no form that was shown before counts any more.
 * @returns the cookies that clear the browser
 */
export async function leave(request: Request): Promise<string[]> {
  return [await endSession("participant", request), forgetReceiptCookie(), forgetFormsCookie()];
}
