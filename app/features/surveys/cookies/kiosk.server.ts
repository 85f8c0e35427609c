import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

/** The cookie of a tablet that stands at a session. */
const KIOSK_COOKIE = "inbreng-kiosk";
const A_DAY = 86_400;

/** Whether this browser is a tablet that stands at a session for this survey. */
export function isKiosk(request: Request, slug: string): boolean {
  return readSealedCookie(request, KIOSK_COOKIE) === slug;
}

/** Value for `Set-Cookie` that makes this browser the tablet of a survey for a day, or an ordinary one again. */
export function kioskCookie(slug: string | null): string {
  return slug === null ? clearedCookie(KIOSK_COOKIE) : sealedCookie(KIOSK_COOKIE, slug, A_DAY);
}
