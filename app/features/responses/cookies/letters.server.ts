import { cookieAttributes, cookieName, cookieOf } from "~/platform/cookie.server";

const LETTERS_COOKIE = "inbreng-letters";

/** Whether this browser was asked to show surveys in large letters. */
export function wantsLargeLetters(request: Request): boolean {
  return cookieOf(request, LETTERS_COOKIE) === "large";
}

/** The cookie that turns large letters on or off, until the browser closes. */
export function lettersCookie(large: boolean): string {
  return large
    ? `${cookieName(LETTERS_COOKIE)}=large; ${cookieAttributes()}`
    : `${cookieName(LETTERS_COOKIE)}=; Max-Age=0; ${cookieAttributes()}`;
}
