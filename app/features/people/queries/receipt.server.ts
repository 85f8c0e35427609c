import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import { cookieName } from "~/platform/auth.server";
import { unseal } from "~/platform/secret.server";

/** Name of the cookie that carries a new code to the receipt. */
export const RECEIPT_COOKIE = "inbreng-receipt";

/** The participation code to show on a receipt; null when there is none, or its quarter of an hour has passed. */
export function codeOnReceipt(request: Request): ParticipationCode | null {
  const prefix = `${cookieName(RECEIPT_COOKIE)}=`;
  const sealed = (request.headers.get("Cookie") ?? "")
    .split(/;\s*/)
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
  const text = sealed === undefined ? undefined : unseal(sealed);
  const verdict = text === undefined ? undefined : readParticipationCode(text);
  return verdict?.ok ? verdict.participationCode : null;
}
