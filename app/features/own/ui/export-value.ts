/** How a single value of the file is read: words of the product in the reader's language, days and moments written out. */
import { formatDate, formatDateTime, formatMonth } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Fields in which a day or a moment stands; in any other field what looks like one is what somebody wrote. */
const DATED = /(At|On)$|^(day|date)$/;

/** Fields in which a word of the product stands; in any other field the same word is what somebody wrote. */
const CODED: ReadonlySet<string> = new Set([
  "ageBand",
  "channel",
  "choice",
  "experienced",
  "frequency",
  "kind",
  "language",
  "moment",
  "opinion",
  "outcome",
  "promise",
  "role",
  "state",
  "subjectKind",
  "targetKind",
  "way",
]);

/** What a reader reads for the value of a field. */
export function readableValue(t: Translate, field: string, value: string | number): string {
  const text = String(value);
  if (DATED.test(field)) {
    if (DAY.test(text)) return formatDate(t.language, text);
    if (MONTH.test(text)) return formatMonth(t.language, text);
    if (MOMENT.test(text)) return formatDateTime(t.language, new Date(text));
  }
  if (!CODED.has(field)) return text;
  const key = `${field}_${text}`;
  return t.find(`ownFile.${key}`) ?? t.find(`terms.${key}`) ?? text;
}
