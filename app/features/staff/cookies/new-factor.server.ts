/** A second factor that somebody is adding: it lives in their browser until the app shows its codes, and nowhere else. */
import type { Authorized } from "~/policy/authorize.server";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const COOKIE = "inbreng-new-factor";
const SECONDS = 15 * 60;
const MILLISECONDS = 1_000;

/** The cookie that carries a new secret to the page that shows it. */
export function newFactorCookie(staffId: string, secret: string, now: Date): string {
  const until = now.getTime() + SECONDS * MILLISECONDS;
  return sealedCookie(COOKIE, `${staffId} ${until} ${secret}`, SECONDS);
}

/** The secret that this browser is adding to the own account; null when there is none, or it took too long. */
export function newFactorOf(
  request: Request,
  { actor }: Authorized<"account.own">,
  now: Date,
): string | null {
  const staffId = actor.kind === "staff" ? actor.staffId : null;
  const [id, until, secret] = (readSealedCookie(request, COOKIE) ?? "").split(" ");
  return id === staffId && secret && Number(until) > now.getTime() ? secret : null;
}

/** Takes the cookie away. */
export function forgetNewFactor(): string {
  return clearedCookie(COOKIE);
}
