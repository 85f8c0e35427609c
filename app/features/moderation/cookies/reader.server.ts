import { cookieAttributes, cookieName, cookieOf } from "~/platform/cookie.server";
import { randomToken } from "~/platform/secret.server";

const READER_COOKIE = "inbreng-reader";
const TOKEN = /^[\w-]{43}$/;

/**
 * Tells readers who report apart: the participant, else a random value that this browser keeps until it is closed. It
 * is set with a first report and at no other moment, and is stored only as a hash together with the item.
 */
export function readerOf(
  request: Request,
  personId: string | null,
): { reader: string; cookies: string[] } {
  if (personId !== null) return { reader: personId, cookies: [] };
  const known = cookieOf(request, READER_COOKIE);
  if (known !== null && TOKEN.test(known)) return { reader: known, cookies: [] };
  const reader = randomToken();
  return { reader, cookies: [`${cookieName(READER_COOKIE)}=${reader}; ${cookieAttributes()}`] };
}
