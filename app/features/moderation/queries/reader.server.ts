import { cookieAttributes, cookieName } from "~/platform/auth.server";
import { randomToken } from "~/platform/secret.server";

const READER_COOKIE = "inbreng-reader";
const TOKEN = /^[\w-]{43}$/;

/**
 * Tells readers who report apart: the participant, else a random value that this browser keeps until it is closed. It
 * is set with a first report and at no other moment, and is stored only as a hash together with the item.
 * @param cookies what the browser sent along
 */
export function readerOf(
  personId: string | null,
  cookies: string,
): { reader: string; cookies: string[] } {
  if (personId !== null) return { reader: personId, cookies: [] };
  const prefix = `${cookieName(READER_COOKIE)}=`;
  const known = cookies
    .split(/;\s*/)
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  if (known !== undefined && TOKEN.test(known)) return { reader: known, cookies: [] };
  const reader = randomToken();
  return { reader, cookies: [`${prefix}${reader}; ${cookieAttributes()}`] };
}
