/**
 * Easy reading, remembered without an account: a link with `?lezen=` turns it on or off, and says so in a cookie of one
 * value, the same for everybody. Whoever has it comes to the easy form of each page that they enter in Dutch.
 *
 * Rule: the cookie says nothing but that easy words are wanted, and it tells nobody from anybody.
 * Source: Telecommunicatiewet, article 11.7a; WCAG 2.2, 3.1.5.
 */
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { EASY, isDeskAddress, languageOf, localPath, plainPath } from "~/i18n/language";
import { cookieAttributes, cookieName } from "./cookie.server";
import { isRead } from "./method.server";

const EASY_COOKIE = "inbreng-easy";
const YEAR_IN_SECONDS = 31_536_000;
const SEE_OTHER = 303;
const TEMPORARY = 307;

/** What the query of a link to the other form of a page is called. */
const SWITCH = "lezen";

/** A tablet at a session: what a visitor chose there is gone with them, so nothing is remembered. */
const TABLET = "inbreng-kiosk=";

const isEasyCookie = (part: string) => part.trim() === `${cookieName(EASY_COOKIE)}=1`;

/** Whether a browser remembers that easy words are wanted. */
export function wantsEasy(cookies: string | undefined): boolean {
  return cookies?.split(";").some(isEasyCookie) ?? false;
}

/** The cookies of a request without the one of easy reading, which makes no page another one. */
export function otherCookies(cookies: string | undefined): string {
  return (cookies ?? "")
    .split(";")
    .filter((part) => !isEasyCookie(part))
    .join(";");
}

function easyCookie(isEasy: boolean): string {
  const value = isEasy ? `1; Max-Age=${YEAR_IN_SECONDS}` : "; Max-Age=0";
  return `${cookieName(EASY_COOKIE)}=${value}; ${cookieAttributes()}`;
}

const WANTS_PAGE = /^text\/html\b/;

/** Where a request leads that asks for the other form of a page, with the cookie that remembers it; null for others. */
export interface EasyLead {
  readonly status: number;
  readonly to: string;
  readonly cookie: string | null;
}

/** The address without the query of the switch, in the language that it asked for. */
function switched(address: string, query: URLSearchParams, isEasy: boolean): string {
  query.delete(SWITCH);
  const rest = query.toString();
  const path = localPath(isEasy ? EASY : "nl", plainPath(address));
  return rest === "" ? path : `${path}?${rest}`;
}

/**
 * Decides where a request has to go for the words that its browser wants.
 * @param isPage whether the easy form of the address is a page
 */
export function easyLeadOf(
  request: Pick<ExpressRequest, "method" | "path" | "originalUrl" | "headers">,
  isPage: (path: string) => boolean,
): EasyLead | null {
  const { path, originalUrl, headers } = request;
  // Almost every request neither asks for another form of the page nor remembers one.
  if (!originalUrl.includes("?") && !wantsEasy(headers.cookie)) return null;
  if (!isRead(request) || isDeskAddress(path)) return null;
  const query = new URLSearchParams(originalUrl.slice(path.length + 1));
  const asked = query.get(SWITCH);
  if (asked === EASY || asked === "gewoon") {
    const isEasy = asked === EASY;
    const isTablet = headers.cookie?.includes(TABLET) ?? false;
    const to = switched(path, query, isEasy);
    return { status: SEE_OTHER, to, cookie: isTablet ? null : easyCookie(isEasy) };
  }
  if (languageOf(path) !== "nl" || !wantsEasy(headers.cookie)) return null;
  if (!WANTS_PAGE.test(headers.accept ?? "") || !isPage(localPath(EASY, path))) return null;
  return { status: TEMPORARY, to: localPath(EASY, originalUrl), cookie: null };
}

/** Sends a browser on; its answer is its own, so no cache keeps it. */
export function leadOn(response: ExpressResponse, { status, to, cookie }: EasyLead): void {
  if (cookie !== null) response.appendHeader("Set-Cookie", cookie);
  response.set("Cache-Control", "no-store").redirect(status, to);
}
