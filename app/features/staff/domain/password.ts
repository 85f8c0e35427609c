/**
 * Rule: a staff password is long rather than strange. Any characters count, spaces too, so that a
 * sentence is a good password; there are no demands of capitals and digits, because those make people
 * choose "Welkom2026!". Refused are what an attacker tries first: common words with something behind
 * them, the own address, and repetition.
 * Source: design, section 5 (staff sign in with password plus TOTP).
 */
import { LEAKED_PASSWORDS } from "./leaked-passwords";
import { folded } from "~/features/text/domain/words";

/** Characters; the upper limit keeps hashing affordable. */
const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** Fewest different characters: "aaaaaaaaaaab" is long and nothing else. */
const DIFFERENT_CHARACTERS = 6;

export type PasswordVerdict =
  | { ok: true; password: string }
  | { ok: false; code: "password_too_short"; min: number }
  | { ok: false; code: "password_too_long"; max: number }
  | { ok: false; code: "password_common" }
  | { ok: false; code: "password_repeats" }
  | { ok: false; code: "password_has_address" };

/** Words that lead the lists of leaked passwords, Dutch ones, and this product's own. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...LEAKED_PASSWORDS,
  ...(
    "wachtwoord welkom geheim password passw0rd letmein login admin administrator beheer beheerder " +
    "qwerty qwertyuiop qwertyuiopas azerty asdfghjkl zxcvbnm iloveyou dragon monkey sunshine princess " +
    "football voetbal ajax feyenoord nederland holland gemeente jeugdzorg jeugdhulp " +
    "inbreng werkplek regio zomer winter lente herfst voorjaar najaar januari februari maart april mei " +
    "juni juli augustus september oktober november december maandag vrijdag changeme verander hallo " +
    "testtest test"
  ).split(" "),
]);
const NUMBER_RUN = "01234567890123456789";
const LETTERS_ONLY = /[^\p{L}]/gu;
const LETTER = /\p{L}/u;
const REPEATED_PIECE = /^(.{1,6}?)\1+$/u;
/** Letters people replace to look inventive. */
const LEET: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", $: "s" };

/** The text without digits and signs before its first and after its last letter. */
function withoutDressing(plain: string): string {
  const characters = Array.from(plain);
  const isLetter = (character: string) => LETTER.test(character);
  const first = characters.findIndex(isLetter);
  return first < 0 ? "" : characters.slice(first, characters.findLastIndex(isLetter) + 1).join("");
}

/**
 * Checks a new password.
 *
 * @param typed what was typed, untrimmed: a space at the end is part of it.
 * @param account the address of the account, which may not be the password, and the names of the region: whoever guesses
 *   tries those first.
 * @returns the password in the one Unicode form (NFKC) in which it is hashed and later compared.
 */
export function checkPassword(
  typed: string,
  account: { readonly email: string; readonly localNames: readonly string[] },
): PasswordVerdict {
  const password = typed.normalize("NFKC");
  const characters = Array.from(password);
  if (characters.length < PASSWORD_LENGTH.min) {
    return { ok: false, code: "password_too_short", min: PASSWORD_LENGTH.min };
  }
  if (characters.length > PASSWORD_LENGTH.max) {
    return { ok: false, code: "password_too_long", max: PASSWORD_LENGTH.max };
  }
  const plain = folded(password);
  if (new Set(plain).size < DIFFERENT_CHARACTERS || REPEATED_PIECE.test(plain)) {
    return { ok: false, code: "password_repeats" };
  }
  if (isCommon(plain, lettersOf(account.localNames))) return { ok: false, code: "password_common" };
  const name = folded(account.email.split("@")[0] ?? "");
  if (name.length >= 4 && plain.includes(name)) return { ok: false, code: "password_has_address" };
  return { ok: true, password };
}

/** Names as they would stand in a password: folded, without spaces and hyphens. */
function lettersOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => folded(name).replace(LETTERS_ONLY, "")));
}

/** A common word, alone or dressed up with digits and signs, or a row of digits. */
function isCommon(plain: string, local: ReadonlySet<string>): boolean {
  if (NUMBER_RUN.includes(plain)) return true;
  const letters = plain.replace(LETTERS_ONLY, "");
  const core = withoutDressing(plain);
  const undressed = Array.from(core, (character) => LEET[character] ?? character)
    .join("")
    .replace(LETTERS_ONLY, "");
  return [letters, undressed].some((word) => isCommonWord(word, local));
}

function isCommonWord(letters: string, local: ReadonlySet<string>): boolean {
  const isKnown = (word: string) => COMMON_WORDS.has(word) || local.has(word);
  if (isKnown(letters)) return true;
  // "welkomwelkom", and "welkom" with the name of the region: two of them in a row.
  for (let cut = 3; cut <= letters.length - 3; cut += 1) {
    if (isKnown(letters.slice(0, cut)) && isKnown(letters.slice(cut))) return true;
  }
  return false;
}
