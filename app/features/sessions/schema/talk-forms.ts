/** The forms with which people speak up around a session: a question, a turn to speak, dates, a reaction. */
import { z } from "zod";
import { requiredTextField } from "~/i18n/form-fields";
import { parseDate } from "~/features/calendar/domain/amsterdam-time";
import { declarationShape } from "~/features/people/schema";
import { DATE_CHOICES } from "~/features/sessions/domain/date-poll";
import type { DateChoice } from "~/features/sessions/domain/date-poll";
import { MATERIAL_KINDS } from "~/features/sessions/domain/material";
import { SERIES_RHYTHMS } from "~/features/sessions/domain/series";
import { readFields } from "~/i18n/read-fields";

export const TALK_LIMITS = { question: 500, subject: 200, reaction: 1_500, title: 120 } as const;

export const questionSchema = z.object({ body: requiredTextField(TALK_LIMITS.question) });

export const speakerSchema = z.object({
  subject: requiredTextField(TALK_LIMITS.subject),
  minutes: z.coerce.number({ error: "errors.notANumber" }).int("errors.notANumber"),
});

export const reportReactionSchema = z.object({
  body: requiredTextField(TALK_LIMITS.reaction),
  ...declarationShape,
});

export const materialSchema = z.object({
  title: requiredTextField(TALK_LIMITS.title),
  kind: z.enum(MATERIAL_KINDS, { error: "errors.chooseOne" }),
});

const repeatSchema = z.object({
  date: requiredTextField(20).transform((text, context) => {
    const read = parseDate(text);
    if (read.ok) return read.date;
    context.addIssue("errors.notADate");
    return z.NEVER;
  }),
  rhythm: z.enum(SERIES_RHYTHMS, { error: "errors.chooseOne" }),
  count: z.coerce.number({ error: "errors.notANumber" }).int("errors.notANumber"),
});

/** Reads the form with which a session is repeated. */
export function readRepeatForm(values: Readonly<Record<string, readonly string[]>>) {
  const first = Object.fromEntries(Object.entries(values).map(([name, [value]]) => [name, value]));
  const read = readFields(repeatSchema, first);
  if (!read.ok) return read;
  const { date, rhythm, count } = read.value;
  return { ok: true as const, value: { first: date, rhythm, count } };
}

const DATE_FIELD = /^date\.(.+)$/;

/** The choices of a date poll out of the posted fields, by date; unknown words are left out. */
export function readDateChoices(values: Readonly<Record<string, readonly string[]>>) {
  const choices: Record<string, DateChoice> = {};
  for (const [name, [word]] of Object.entries(values)) {
    const id = DATE_FIELD.exec(name)?.[1];
    const choice = DATE_CHOICES.find((known) => known === word);
    if (id !== undefined && choice) choices[id] = choice;
  }
  return choices;
}
