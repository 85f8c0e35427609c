import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { clearedCookie, readSealedCookie } from "~/platform/sealed-cookie.server";

/** Name of the cookie that carries a new code to the receipt. */
export const RECEIPT_COOKIE = "inbreng-receipt";

/** The participation code to show on a receipt; null when there is none, or its quarter of an hour has passed. */
export function codeOnReceipt(request: Request): ParticipationCode | null {
  const text = readSealedCookie(request, RECEIPT_COOKIE);
  const verdict = text === undefined ? undefined : readParticipationCode(text);
  return verdict?.ok ? verdict.participationCode : null;
}

/** Value for `Set-Cookie` that takes the code off the screen of whoever comes next. */
export function forgetReceiptCookie(): string {
  return clearedCookie(RECEIPT_COOKIE);
}
