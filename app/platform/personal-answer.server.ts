/** What is somebody's own, or made for somebody who is signed in, is kept by no cache, whatever its route says. */
import { plainPath } from "~/i18n/language";
import {
  bringsSession,
  cookieAttributes,
  cookieName,
  cookieOf,
  cookiesOf,
  sessionCookieName,
  sessionsOf,
} from "./cookie.server";
import { keyedHash } from "./secret.server";

/** Areas in which everything is somebody's own, also its files. */
const OWN_AREAS = /^\/(?:werkplek|mijn|meedoen|inloggen|uitloggen|aanmelding)(?:[/.]|$)/;

/** Whether everything at an address is somebody's own. */
export function isOwnArea(pathname: string): boolean {
  return OWN_AREAS.test(plainPath(pathname));
}

/** A page, or the data of one; a feed, a picture or open data is the same for everybody. */
function isPage(answer: Response): boolean {
  const type = answer.headers.get("Content-Type") ?? "text/html";
  return /^text\/(?:html|x-script)\b/.test(type);
}

/** Forbids caches to keep an answer that is somebody's own. */
export function keepFromCaches(request: Request, answer: Response): void {
  const isOwn =
    isOwnArea(new URL(request.url).pathname) ||
    answer.headers.has("Set-Cookie") ||
    (isPage(answer) && bringsSession(request));
  if (isOwn) answer.headers.set("Cache-Control", "no-store");
}

/** What every cookie of this service begins with. */
const OWN_COOKIES = cookieName("inbreng-");

/** Cookies that stay when somebody leaves: a tablet stays a tablet, and a known browser opens nothing. */
const STAYING = ["inbreng-kiosk", "inbreng-device"].map(cookieName);

/** Says for a moment that somebody left: the page that comes next asks for `/verlaten`. */
const LEFT_COOKIE = "inbreng-left";
const LEFT_SECONDS = 60;

const SESSIONS = (["participant", "staff"] as const).map(sessionCookieName);

const clears = (cookie: string, name: string) =>
  cookie.startsWith(`${name}=;`) && /;\s*Max-Age=0\b/i.test(cookie);

/**
 * An answer that ends a session leaves nothing of whoever was here: every other cookie of this service that the browser
 * brought ends with it, and the browser is asked to forget the pages it kept. Not its cookies as a whole: that would take
 * those of other services under the same domain too, and a tablet would stop being one.
 */
export function leaveNothing(request: Request, answer: Response): void {
  const set = answer.headers.getSetCookie();
  if (!SESSIONS.some((name) => set.some((cookie) => clears(cookie, name)))) return;
  const brought = cookiesOf(request).map(({ name }) => name);
  for (const name of new Set(brought)) {
    const goes = name.startsWith(OWN_COOKIES) && !STAYING.includes(name);
    if (!goes || set.some((cookie) => cookie.startsWith(`${name}=`))) continue;
    answer.headers.append("Set-Cookie", `${name}=; Max-Age=0; ${cookieAttributes()}`);
  }
  answer.headers.set("Clear-Site-Data", '"cache", "storage"');
  const left = `${cookieName(LEFT_COOKIE)}=1; Max-Age=${LEFT_SECONDS}; ${cookieAttributes()}`;
  answer.headers.append("Set-Cookie", left);
}

/** Whether somebody left this browser a moment ago, and it may still hold the page they left. */
export function hasJustLeft(request: Request): boolean {
  return cookieOf(request, LEFT_COOKIE) !== null;
}

/** Value for `Set-Cookie` once the pages that were left are forgotten. */
export function forgetLeftCookie(): string {
  return `${cookieName(LEFT_COOKIE)}=; Max-Age=0; ${cookieAttributes()}`;
}

/** What tells a page of this session from the same page of another one; null for a browser that is not signed in. */
export function sessionMark(request: Request): string | null {
  if (!bringsSession(request)) return null;
  const { participant, staff } = sessionsOf(request);
  return keyedHash("session-mark", participant ?? "", staff ?? "");
}
