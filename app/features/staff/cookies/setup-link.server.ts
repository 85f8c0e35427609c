import { readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const COOKIE = "inbreng-setup-link";
const SHOWN_SECONDS = 5 * 60;

/** The cookie that carries a fresh link to the page of its account, for showing it to the administrator. */
export function setUpLinkCookie(accountId: string, link: string): string {
  return sealedCookie(COOKIE, `${accountId} ${link}`, SHOWN_SECONDS);
}

/** The link that was just made for this account, while it may be shown. */
export function setUpLinkToShow(request: Request, accountId: string): string | null {
  const [id, link] = (readSealedCookie(request, COOKIE) ?? "").split(" ");
  return id === accountId && link ? link : null;
}
