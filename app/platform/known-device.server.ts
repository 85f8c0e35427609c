/**
 * A browser in which somebody of the staff signed in before: a cookie that opens nothing, and says only that this is no
 * stranger. What strangers try with the address of an account does not slow this browser down.
 */
import { cookieAttributes, cookieName, cookieOf } from "./cookie.server";
import { keyedHash, randomToken, sameSecret } from "./secret.server";

const DEVICE_COOKIE = "inbreng-device";
const YEAR_IN_SECONDS = 31_536_000;

/** The value for `Set-Cookie` by which a browser is known as one of an account. */
export function deviceCookie(staffId: string): string {
  const random = randomToken();
  const value = `${random}.${keyedHash("device", staffId, random)}`;
  return `${cookieName(DEVICE_COOKIE)}=${value}; ${cookieAttributes()}; Max-Age=${YEAR_IN_SECONDS}`;
}

/** What the browser of a request says it is known as; not yet looked at. */
export function deviceOf(request: Request): string | null {
  return cookieOf(request, DEVICE_COOKIE);
}

/** Whether a browser was signed in to this account before. */
export function isDeviceOf(device: string, staffId: string): boolean {
  const [random = "", mac = ""] = device.split(".");
  return random !== "" && sameSecret(mac, keyedHash("device", staffId, random));
}
