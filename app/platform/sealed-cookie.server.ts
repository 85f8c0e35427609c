/** Short-lived cookies that carry something to the next page and to nobody else: sealed, and unreadable to scripts. */
import { cookieAttributes, cookieName, cookieOf } from "./cookie.server";
import { seal, unseal } from "./secret.server";

/**
 * Value for `Set-Cookie`.
 * @param seconds how long the browser keeps it
 */
export function sealedCookie(name: string, text: string, seconds: number): string {
  return `${cookieName(name)}=${seal(text)}; Max-Age=${seconds}; ${cookieAttributes()}`;
}

/** Value for `Set-Cookie` that takes the cookie away. */
export function clearedCookie(name: string): string {
  return `${cookieName(name)}=; Max-Age=0; ${cookieAttributes()}`;
}

/** What a sealed cookie of the request holds; undefined when it is absent, changed or made under another key. */
export function readSealedCookie(request: Request, name: string): string | undefined {
  const sealed = cookieOf(request, name);
  return sealed ? unseal(sealed) : undefined;
}
