import { byLanguage } from "./by-language";
import { LANGUAGE_FACTS } from "./language";
import type { Language } from "./language";

const TIME_ZONE = "Europe/Amsterdam";

const localeOf = (language: Language) => LANGUAGE_FACTS[language].locale;

const dates = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: TIME_ZONE,
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
);
const weekdays = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: TIME_ZONE,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
);
const times = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: TIME_ZONE,
      hour: "2-digit",
      minute: "2-digit",
    }),
);
const months = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: TIME_ZONE,
      month: "long",
      year: "numeric",
    }),
);
const weekdayNames = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: TIME_ZONE, weekday: "short" }),
);
const numbers = byLanguage((language) => new Intl.NumberFormat(localeOf(language)));
const decimals = byLanguage(
  (language) => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }),
);
const shares = byLanguage(
  (language) =>
    new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 0 }),
);
const lists = byLanguage(
  (language) => new Intl.ListFormat(localeOf(language), { style: "long", type: "conjunction" }),
);
const alternatives = byLanguage(
  (language) => new Intl.ListFormat(localeOf(language), { style: "long", type: "disjunction" }),
);

/** A moment, or a day as YYYY-MM-DD (read as noon UTC, so that no zone moves it to another day). */
export type Moment = Date | string;

function asDate(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  return new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);
}

const HOUR = 3_600_000;
const MOST_DATES = 5_000;
const writtenDates = new Map<string, string>();

/**
 * "3 november 2026". Kept per hour, within which Amsterdam never changes to another day: a list writes fifty dates, most
 * of them the same few days.
 */
export function formatDate(language: Language, moment: Moment): string {
  const date = asDate(moment);
  const key = `${language} ${Math.floor(date.getTime() / HOUR)}`;
  const known = writtenDates.get(key);
  if (known !== undefined) return known;
  const written = dates(language).format(date);
  if (writtenDates.size >= MOST_DATES) writtenDates.clear();
  writtenDates.set(key, written);
  return written;
}

/** "dinsdag 3 november 2026" */
export function formatWeekday(language: Language, moment: Moment): string {
  return weekdays(language).format(asDate(moment));
}

/** "19:15" */
export function formatTime(language: Language, moment: Moment): string {
  return times(language).format(asDate(moment));
}

/** "dinsdag 3 november 2026, 19:15" */
export function formatDateTime(language: Language, moment: Moment): string {
  const comma = language === "ar" ? "،" : ",";
  return `${formatWeekday(language, moment)}${comma} ${formatTime(language, moment)}`;
}

/** "maart 2027", of a month as "YYYY-MM". */
export function formatMonth(language: Language, month: string): string {
  return months(language).format(asDate(`${month}-01`));
}

/** "di" */
export function formatWeekdayName(language: Language, moment: Moment): string {
  return weekdayNames(language).format(asDate(moment));
}

export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** A share between 0 and 1 as a whole percentage. */
export function formatShare(language: Language, share: number): string {
  return shares(language).format(share);
}

/** A number with one decimal at most: "1,5". */
export function formatDecimal(language: Language, value: number): string {
  return decimals(language).format(value);
}

/** "a, b en c" */
export function formatList(language: Language, items: readonly string[]): string {
  return lists(language).format(items);
}

/** "a, b of c" */
export function formatAlternatives(language: Language, items: readonly string[]): string {
  return alternatives(language).format(items);
}

/** The words of a range: at least so many, one number or the next, from one number to another. */
const RANGE_WORDS: Readonly<
  Record<Language, { readonly more: string; readonly or: string; readonly to: string }>
> = {
  nl: { more: "of meer", or: "of", to: "t/m" },
  en: { more: "or more", or: "or", to: "to" },
  ar: { more: "أو أكثر", or: "أو", to: "إلى" },
  tr: { more: "veya daha fazla", or: "veya", to: "–" },
  uk: { more: "або більше", or: "або", to: "–" },
  pl: { more: "lub więcej", or: "lub", to: "–" },
  makkelijk: { more: "of meer", or: "of", to: "tot en met" },
};

/** A range of whole numbers: "3", or "1 – 3" with the language's words between ("1 tot 3", "1 to 3"). */
export function formatRange(language: Language, minimum: number, maximum: number | null): string {
  const number = numbers(language);
  const words = RANGE_WORDS[language];
  const [from, to] = [number.format(minimum), number.format(maximum ?? minimum)];
  if (maximum === null) return `${from} ${words.more}`;
  if (minimum === maximum) return from;
  return `${from} ${maximum === minimum + 1 ? words.or : words.to} ${to}`;
}

const collators = byLanguage((language) => new Intl.Collator(localeOf(language)));

/** Puts texts in the order of the alphabet of a language: below zero when `one` comes first. */
export function compareTexts(language: Language, one: string, other: string): number {
  return collators(language).compare(one, other);
}
