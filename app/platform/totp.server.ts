/** The second factor of staff: six digits of an authenticator app (TOTP, RFC 6238). Only this file knows its package. */
import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
const DIGITS = 6;
const SECRET_BYTES = 20;
/** Steps before and after the present one that still count, because clocks of phones differ. */
const WINDOW = 1;
const ISSUER = "Inbreng";

function generator(secret: string, label = ISSUER): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    digits: DIGITS,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

/** A fresh secret in base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/**
 * The time step that a code belongs to.
 * @param secret base32
 * @param code six digits; anything else belongs to no step
 * @returns the number of the 30-second step since 1970, for remembering that it was used; null when the code is wrong
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const distance = generator(secret).validate({ token: code, timestamp, window: WINDOW });
  if (distance === null) return null;
  return Math.floor(timestamp / 1000 / PERIOD_SECONDS) + distance;
}

/** The code of this moment, six digits. */
export function totpCode(secret: string, now: Date): string {
  return generator(secret).generate({ timestamp: now.getTime() });
}

/** What the QR code of a new second factor holds (`otpauth://`); `label` names the account in the app. */
export function totpAddress(secret: string, label: string): string {
  return generator(secret, label).toString();
}
