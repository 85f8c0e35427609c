import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

/** The cookie of a tablet that stands at a session. */
const KIOSK_COOKIE = "inbreng-kiosk";
const A_DAY = 86_400;

/** The survey of a tablet, and its id when it works without network too: neither has a space in it. */
function readKiosk(request: Request): { slug: string | undefined; tablet: string | undefined } {
  const [slug, tablet] = (readSealedCookie(request, KIOSK_COOKIE) ?? "").split(" ");
  return { slug, tablet };
}

/** Whether this browser is a tablet that stands at a session for this survey. */
export function isKiosk(request: Request, slug: string): boolean {
  return slug !== "" && readKiosk(request).slug === slug;
}

/** The id of the tablet that this browser is for this survey, when it works without network too. */
export function tabletOf(request: Request, slug: string): string | null {
  return isKiosk(request, slug) ? (readKiosk(request).tablet ?? null) : null;
}

/**
 * Value for `Set-Cookie` that makes this browser the tablet of a survey for a day, or an ordinary one again.
 * @param tablet its id, when it works without network too
 */
export function kioskCookie(slug: string | null, tablet?: string): string {
  if (slug === null) return clearedCookie(KIOSK_COOKIE);
  return sealedCookie(KIOSK_COOKIE, tablet === undefined ? slug : `${slug} ${tablet}`, A_DAY);
}
