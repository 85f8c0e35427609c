/**
 * Rule: whoever lost the phone with the second factor gets in with one of a few codes that were written down before; each
 * works once, and new ones make the old ones useless. A code is 80 bits in letters and digits that nobody confuses.
 * Source: OWASP ASVS 5.0, 6.4 (recovery of a second factor), and the issue on security.
 */
export const RECOVERY_CODES = 8;
export const RECOVERY_CODE_BYTES = 10;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const GROUP = /.{4}/g;
const RECOVERY_CODE = /^[A-Z2-7]{16}$/;

/** A code as it is shown and written down: four groups of four. */
export function recoveryCodeFromRandomBytes(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]);
  return (letters.join("").match(GROUP) ?? []).join("-");
}

/** A code as it is compared, however it was typed; null when it is none. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed.replace(/[\s-]/g, "").toUpperCase();
  return RECOVERY_CODE.test(plain) ? plain : null;
}
