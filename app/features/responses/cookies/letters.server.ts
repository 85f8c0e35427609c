import { cookieAttributes, cookieName } from "~/platform/auth.server";

const LETTERS_COOKIE = "inbreng-letters";

/** Whether this browser was asked to show surveys in large letters. */
export function wantsLargeLetters(request: Request): boolean {
  const wanted = `${cookieName(LETTERS_COOKIE)}=large`;
  return (request.headers.get("Cookie") ?? "").split(/;\s*/).includes(wanted);
}

/** The cookie that turns large letters on or off, until the browser closes. */
export function lettersCookie(large: boolean): string {
  return large
    ? `${cookieName(LETTERS_COOKIE)}=large; ${cookieAttributes()}`
    : `${cookieName(LETTERS_COOKIE)}=; Max-Age=0; ${cookieAttributes()}`;
}
