/**
 * Rule: the participation code is the only key to a person's own input. It has twelve characters of
 * Crockford base32 in three groups of four and carries 60 random bits, so it can be read aloud,
 * written on paper and typed on a phone without confusing letters.
 * Source: design, section 5 (people without names).
 */

/** A code in its one canonical form, `XXXX-XXXX-XXXX`. Only this file makes one. */
export type ParticipationCode = string & { readonly __brand: "ParticipationCode" };

/**
 * A person in the ledger of contributions: HMAC(region secret, person), never the person's own id.
 * Branded, because writing the one where the other belongs would tie figures to a login.
 */
export type PersonKey = string & { readonly __brand: "PersonKey" };

/** Random bytes needed for one code: eight bytes, of which the lowest 60 bits are used. */
export const PARTICIPATION_CODE_BYTES = 8;

/** Crockford's alphabet: digits and capitals without I, L, O (look like digits) and U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_CHARACTERS = 12;
const GROUP_CHARACTERS = 4;
const BITS_PER_CHARACTER = 5n;
const CHARACTER_MASK = 31n;

/** More typed characters than this are not a code with stray dashes but something else pasted. */
const MAX_TYPED_CHARACTERS = 100;

/** Everything people put between groups: spaces, dots, underscores and every kind of dash. */
const SEPARATORS = /[\s._\p{Pd}\u2212\u200B-\u200D\uFEFF]/gu;

const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

export type ParticipationCodeProblem =
  | { ok: false; code: "code_missing" }
  | { ok: false; code: "code_too_short"; missing: number }
  | { ok: false; code: "code_too_long"; extra: number }
  | { ok: false; code: "code_unknown_character"; character: string };

export type ParticipationCodeVerdict =
  { ok: true; participationCode: ParticipationCode } | ParticipationCodeProblem;

/**
 * Turns random bytes into a code.
 *
 * @param bytes exactly {@link PARTICIPATION_CODE_BYTES} bytes from a cryptographic source.
 * @returns the code in its canonical form.
 * @throws RangeError when the number of bytes differs: fewer random bits would go unnoticed.
 */
export function participationCodeFromRandomBytes(bytes: Uint8Array): ParticipationCode {
  if (bytes.length !== PARTICIPATION_CODE_BYTES) {
    throw new RangeError(`a participation code needs ${PARTICIPATION_CODE_BYTES} random bytes`);
  }
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);

  let characters = "";
  for (let position = 0; position < CODE_CHARACTERS; position += 1) {
    characters = ALPHABET.charAt(Number(bits & CHARACTER_MASK)) + characters;
    bits >>= BITS_PER_CHARACTER;
  }
  return inGroups(characters);
}

/**
 * Reads what a person typed: lower case, O for 0, I or L for 1, and spaces or dashes anywhere.
 *
 * @param typed the raw text of the field.
 * @returns the canonical code, or what is wrong with the text. A well-formed code may still belong
 *   to nobody; that is for the query that looks it up.
 */
export function readParticipationCode(typed: string): ParticipationCodeVerdict {
  if (typed.length > MAX_TYPED_CHARACTERS) {
    return { ok: false, code: "code_too_long", extra: typed.length - CODE_CHARACTERS };
  }
  const characters = Array.from(typed.normalize("NFKC").toUpperCase().replace(SEPARATORS, ""));
  if (characters.length === 0) return { ok: false, code: "code_missing" };

  const meant = characters.map((character) => LOOKALIKES[character] ?? character);
  const unknown = meant.find((character) => !ALPHABET.includes(character));
  if (unknown !== undefined) {
    return { ok: false, code: "code_unknown_character", character: unknown };
  }
  if (meant.length < CODE_CHARACTERS) {
    return { ok: false, code: "code_too_short", missing: CODE_CHARACTERS - meant.length };
  }
  if (meant.length > CODE_CHARACTERS) {
    return { ok: false, code: "code_too_long", extra: meant.length - CODE_CHARACTERS };
  }
  return { ok: true, participationCode: inGroups(meant.join("")) };
}

function inGroups(characters: string): ParticipationCode {
  const groups: string[] = [];
  for (let start = 0; start < characters.length; start += GROUP_CHARACTERS) {
    groups.push(characters.slice(start, start + GROUP_CHARACTERS));
  }
  // Branding: both callers pass exactly twelve characters of the alphabet.
  return groups.join("-") as ParticipationCode;
}
