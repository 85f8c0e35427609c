import { byLanguage } from "./by-language";
import { LANGUAGE_FACTS, isTranslated } from "./language";
import type { Language } from "./language";
import { messages } from "./messages";
import type { MessageTree } from "./messages";
import { regionWords } from "./region-words";
import type { RegionWords } from "./region-words";

/** Every message key: `feature.name`. */
export type MessageKey = {
  [F in keyof MessageTree & string]: `${F}.${keyof MessageTree[F] & string}`;
}[keyof MessageTree & string];

/** Keys of counted messages: those that exist with `_one` and `_other`. */
export type CountKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

type TextOf<K extends string> = K extends `${infer F}.${infer Name}`
  ? F extends keyof MessageTree
    ? Name extends keyof MessageTree[F]
      ? MessageTree[F][Name]
      : never
    : never
  : never;

/** `{count}` asks for a number or a text; `{count:day|days}` gives the word that goes with that same number. */
type NameOf<Hole extends string> = Hole extends `${infer Name}:${string}` ? Name : Hole;

type HoleNames<Text> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? NameOf<Hole> | HoleNames<Rest>
  : never;

/** What a text asks for. The words of the region come by themselves. */
type ParameterNames<Text> = Exclude<HoleNames<Text>, keyof RegionWords>;

type Parameters<K extends string> = Record<ParameterNames<TextOf<K>>, string | number>;

type Arguments<K extends string> = [ParameterNames<TextOf<K>>] extends [never]
  ? []
  : [parameters: Parameters<K>];

type CountArguments<K extends string> = [
  Exclude<ParameterNames<TextOf<`${K}_other`>>, "count">,
] extends [never]
  ? []
  : [parameters: Omit<Parameters<`${K}_other`>, "count">];

/** Keys of messages without parameters: for tables of links and labels. */
export type PlainKey = {
  [K in MessageKey]: [ParameterNames<TextOf<K>>] extends [never] ? K : never;
}[MessageKey];

/** Gives texts in one language; `tsc` refuses an unknown key or a missing parameter. */
export type Translate = {
  <K extends MessageKey>(key: K, ...parameters: Arguments<K>): string;
  /** picks the singular or plural text and fills in `{count}` */
  count: <K extends CountKey>(key: K, count: number, ...parameters: CountArguments<K>) => string;
  /** for keys that come from a verdict or a form error: any string; an unknown one yields undefined */
  find: (key: string, parameters?: Record<string, string | number>) => string | undefined;
  language: Language;
};

declare global {
  /** Told by tests, which let no Dutch stand in for a language that has the other texts of the same part. */
  var inbrengDutchStandsIn: ((key: string, language: Language) => void) | undefined;
}

type Values = Record<string, string | number>;

/** The words that go with a number: two of them as Dutch and English have, or one for each category of a language. */
type NumberWords = [one: string, other: string] | ReadonlyMap<string, string>;

/** A hole in a text: what stands in it, or the word that goes with the number in it. */
interface Hole {
  readonly name: string;
  readonly words: NumberWords | null;
}

function wordsOf(written: string): NumberWords {
  const words = written.split("|");
  const [one = "", other = ""] = words;
  if (!words.every((word) => /^(?:zero|one|two|few|many|other)=/.test(word))) return [one, other];
  return new Map(
    words.map((word) => {
      const equals = word.indexOf("=");
      return [word.slice(0, equals), word.slice(equals + 1)];
    }),
  );
}

/** Texts cut at their holes: each is cut once, a page fills hundreds. */
const cutTexts = new Map<string, readonly (string | Hole)[]>();

function cut(text: string): readonly (string | Hole)[] {
  const known = cutTexts.get(text);
  if (known) return known;
  const parts = text.split(/\{(\w+(?::[^{}|]*(?:\|[^{}|]*)+)?)\}/).map((part, place) => {
    if (place % 2 === 0) return part;
    const colon = part.indexOf(":");
    if (colon === -1) return { name: part, words: null };
    return { name: part.slice(0, colon), words: wordsOf(part.slice(colon + 1)) };
  });
  cutTexts.set(text, parts);
  return parts;
}

/** A number as it is written that is said in the singular: "1", "0 of 1", "hoogstens 1"; not "21" and not "1 of meer". */
const ENDS_IN_ONE = /(?:^|\s)1$/;

/** The number that words end in, as people read it: "0 of 12" is said as 12, "3 or more" ends in none. */
const LAST_NUMBER = /(?:^|[^\d.,])(\d+(?:[.,\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?)$/u;

const pluralRulesOf = byLanguage(
  (language) => new Intl.PluralRules(LANGUAGE_FACTS[language].locale),
);

/** The category of a number as it is written in a text. */
function categoryOf(language: Language, written: string): string {
  const last = LAST_NUMBER.exec(written)?.[1];
  if (last === undefined) return "other";
  const grouped = last.replaceAll(/[.,\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "").replace(",", ".");
  return pluralRulesOf(language).select(Number(grouped));
}

function wordFor(language: Language, words: NumberWords, written: string): string {
  if (Array.isArray(words)) return words[ENDS_IN_ONE.test(written) ? 0 : 1];
  return words.get(categoryOf(language, written)) ?? words.get("other") ?? "";
}

function filledHole(language: Language, { name, words }: Hole, parameters: Values, always: Values) {
  const value = parameters[name] ?? always[name];
  if (value === undefined) return `{${name}}`;
  return words === null ? String(value) : wordFor(language, words, String(value));
}

const NOTHING: Values = {};

function fill(language: Language, text: string, parameters: Values = NOTHING): string {
  if (!text.includes("{")) return text;
  const always: Values = { ...regionWords(language) };
  let filled = "";
  for (const part of cut(text)) {
    filled += typeof part === "string" ? part : filledHole(language, part, parameters, always);
  }
  return filled;
}

/** The texts of a language by their whole key. */
function textsByKey(language: Language): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages[language]).flatMap(([feature, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${feature}.${name}`, text] as const),
    ),
  );
}

/** The category of a count: Dutch and English alike have one form for exactly one, and another for everything else. */
function countCategory(language: Language, count: number): string {
  if (isTranslated(language)) return pluralRulesOf(language).select(count);
  return count === 1 ? "one" : "other";
}

function make(language: Language): Translate {
  const texts = textsByKey(language);
  const number = new Intl.NumberFormat(LANGUAGE_FACTS[language].locale);
  // Below a thousand nothing is grouped, and a list writes a count in every row.
  const written = (count: number) => (count < 1_000 ? String(count) : number.format(count));
  /** What a language of the pages for participants has no text for, such as the desks, is said in Dutch. */
  const spare = isTranslated(language) ? translator("nl") : null;
  const find: Translate["find"] = (key, parameters) => {
    const text = texts.get(key);
    if (text !== undefined) return fill(language, text, parameters);
    globalThis.inbrengDutchStandsIn?.(key, language);
    return spare?.find(key, parameters);
  };
  const required = (key: string, parameters?: Values): string => {
    const text = find(key, parameters);
    if (text === undefined) throw new Error(`No message ${key}`);
    return text;
  };
  const counted = (key: string, count: number): string => {
    const own = `${key}_${countCategory(language, count)}`;
    if (texts.has(own)) return own;
    return texts.has(`${key}_other`) ? `${key}_other` : `${key}_${countCategory("nl", count)}`;
  };
  return Object.assign((key: string, parameters?: Values) => required(key, parameters), {
    count: (key: string, count: number, parameters?: Values) =>
      required(counted(key, count), { ...parameters, count: written(count) }),
    find,
    language,
  });
}

/** The texts of the screen in one language, made at its first use. */
const translators = byLanguage(make);

/** The texts of the screen in one language. */
export function translator(language: Language): Translate {
  return translators(language);
}
