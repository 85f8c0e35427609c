/**
 * Rule: nothing is published in which found personal data stays readable, until each find is covered or marked "may
 * stay" with a reason that fits its kind. The reason is one of a fixed list, so that what is recorded about a text never
 * holds a word of it. A citizen service number may stay only when it is none.
 * Source: issue 19, A.1 (a published text with personal data).
 */
import type { ItemRedactions, ItemText } from "./outcome";
import { findPersonalData, type PersonalDataOptions } from "./personal-data";
import type { PersonalDataKind } from "./personal-data-span";
import { REASON_FOR_KIND, type Redaction } from "./redaction";
import type { TextSpan } from "./text-span";

export const STAY_REASONS = ["publicContact", "publicRole", "ownChoice", "notPersonal"] as const;

export type StayReason = (typeof STAY_REASONS)[number];

export const TEXT_PARTS = ["title", "body"] as const;

export type TextPart = (typeof TEXT_PARTS)[number];

/** A place in a text that stays readable although something was found there, and why. */
export interface Stay extends TextSpan {
  readonly part: TextPart;
  readonly because: StayReason;
}

/** Something found in a text, with every place where the same words stand. */
export interface Find {
  /** Names this find in a form; follows from its kind and words and tells neither. */
  readonly key: string;
  readonly kind: PersonalDataKind;
  readonly words: string;
  readonly places: readonly (TextSpan & { readonly part: TextPart })[];
}

/** What a moderator chose for a find. */
export type FindChoice = "cover" | StayReason;

const NUMBER_OF_A_PERSON = ["notPersonal"] as const;
const WAY_TO_REACH = ["publicContact", "notPersonal"] as const;
const STAY_REASONS_OF: Readonly<Record<PersonalDataKind, readonly StayReason[]>> = {
  citizenNumber: NUMBER_OF_A_PERSON,
  bankAccount: WAY_TO_REACH,
  telephone: WAY_TO_REACH,
  email: WAY_TO_REACH,
  homeAddress: WAY_TO_REACH,
  personName: ["publicRole", "ownChoice", "notPersonal"],
};

/** Why a find of this kind may stay readable. */
export function stayReasonsOf(kind: PersonalDataKind): readonly StayReason[] {
  return STAY_REASONS_OF[kind];
}

const HASH_START = 5381;
const HASH_STEP = 33;
const HASH_ROOM = 2 ** 32;
const BASE_36 = 36;

function keyOf(kind: PersonalDataKind, words: string): string {
  let hash = HASH_START;
  for (const character of `${kind}:${words}`) {
    hash = (hash * HASH_STEP + (character.codePointAt(0) ?? 0)) % HASH_ROOM;
  }
  return hash.toString(BASE_36);
}

/** Everything found in a text, the same words once, in order of where they first stand. */
export function findsIn(text: ItemText, options: PersonalDataOptions): readonly Find[] {
  const finds = new Map<string, Find>();
  for (const part of TEXT_PARTS) {
    for (const { kind, start, end } of findPersonalData(text[part], options)) {
      const words = text[part].slice(start, end);
      const key = keyOf(kind, words);
      const before = finds.get(key)?.places ?? [];
      finds.set(key, { key, kind, words, places: [...before, { part, start, end }] });
    }
  }
  return [...finds.values()];
}

const TELLS = /[\p{L}\p{N}]/u;

function isCovered(text: string, { start, end }: TextSpan, covers: readonly TextSpan[]): boolean {
  for (let place = start; place < end; place += 1) {
    const hidden = covers.some((cover) => cover.start <= place && place < cover.end);
    if (!hidden && TELLS.test(text.charAt(place))) return false;
  }
  return true;
}

/**
 * The finds that would stay readable without a reason.
 *
 * @param text the item as its writer sent it.
 * @param handled what is covered, and what may stay.
 * @returns the finds of which at least one place is neither covered nor allowed to stay.
 */
export function openFinds(
  text: ItemText,
  handled: { readonly covers: ItemRedactions; readonly stays: readonly Stay[] },
  options: PersonalDataOptions,
): readonly Find[] {
  return findsIn(text, options).filter(({ kind, places }) =>
    places.some((place) => {
      if (isCovered(text[place.part], place, handled.covers[place.part])) return false;
      return !handled.stays.some(
        (stay) =>
          stay.part === place.part &&
          stay.start <= place.start &&
          stay.end >= place.end &&
          stayReasonsOf(kind).includes(stay.because),
      );
    }),
  );
}

/** The covers and the places that may stay, as chosen by find; what is chosen for no find counts for nothing. */
export function handledFinds(
  finds: readonly Find[],
  choices: Readonly<Record<string, FindChoice>>,
): { readonly covers: ItemRedactions; readonly stays: readonly Stay[] } {
  const covers: Record<TextPart, Redaction[]> = { title: [], body: [] };
  const stays: Stay[] = [];
  for (const { key, kind, places } of finds) {
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (choice === undefined) continue;
    for (const { part, start, end } of places) {
      if (choice === "cover") covers[part].push({ start, end, reason: REASON_FOR_KIND[kind] });
      else stays.push({ part, start, end, because: choice });
    }
  }
  return { covers, stays };
}

/** The stays that belong to a find of this text, as they are stored: nothing may stay where nothing was found. */
export function staysOfFinds(
  text: ItemText,
  stays: readonly Stay[],
  options: PersonalDataOptions,
): readonly Stay[] {
  const places = findsIn(text, options).flatMap((find) => find.places);
  return stays.filter(({ part, start, end }) =>
    places.some((place) => place.part === part && place.start === start && place.end === end),
  );
}

/** How often which reason was given, for the log: reasons and numbers, no word and no place of the text. */
export function staysForLog(stays: readonly Stay[]): string | null {
  const counts = STAY_REASONS.flatMap((because) => {
    const count = stays.filter((stay) => stay.because === because).length;
    return count === 0 ? [] : [`${because}:${count}`];
  });
  return counts.length === 0 ? null : counts.join(".");
}
