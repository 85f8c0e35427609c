import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";
import { participantOf } from "~/policy/authorize.server";

/** Name of the cookie that carries a new code to the receipt. */
const RECEIPT_COOKIE = "inbreng-receipt";
const RECEIPT_SECONDS = 15 * 60;
/** Between whose code it is and the code; an id has no such character. */
const OF = " ";

/** Value for `Set-Cookie` that lets the next pages show a new code to its owner, for a quarter of an hour. */
export function receiptCookie(personId: string, code: ParticipationCode): string {
  return sealedCookie(RECEIPT_COOKIE, `${personId}${OF}${code}`, RECEIPT_SECONDS);
}

/**
 * The participation code to show on a receipt; null when there is none, when its quarter of an hour has passed, or when
 * its owner is not the one who is signed in: on a shared device nobody sees the code of who was there before.
 */
export async function codeOnReceipt(request: Request): Promise<ParticipationCode | null> {
  const [personId = "", text = ""] = readSealedCookie(request, RECEIPT_COOKIE)?.split(OF) ?? [];
  const verdict = readParticipationCode(text);
  if (!verdict.ok || (await participantOf(request))?.personId !== personId) return null;
  return verdict.participationCode;
}

/** Value for `Set-Cookie` that takes the code off the screen of whoever comes next. */
export function forgetReceiptCookie(): string {
  return clearedCookie(RECEIPT_COOKIE);
}
