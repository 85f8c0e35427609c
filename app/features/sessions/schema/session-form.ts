/** The form with which staff make and change a session: what came in becomes moments, seats and texts. */
import { z } from "zod";
import { parsePeriod, parseTime, parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import type { InstantVerdict } from "~/features/calendar/domain/amsterdam-time";
import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { MAX_SEATS } from "~/features/sessions/domain/seats";
import { SESSION_FORMATS } from "~/features/sessions/domain/ways";
import type { SessionFormat } from "~/features/sessions/domain/ways";
import { errorWith } from "~/i18n/form-messages";
import { textField, titleField } from "~/i18n/form-fields";
import { ACCESS_TOPICS } from "../schema";
import type { ProgrammePart, SessionAccess } from "../schema";
import { readFields } from "~/i18n/read-fields";

const LONGEST = { line: 160, paragraph: 2000, url: 500 } as const;
const MAX_HOURS = 336;
const MAX_MINUTES = 60;
/** "19:15 Welkom": a time, then what happens. */
const PROGRAMME_LINE = /^(\d{1,2}[:.]\d{2})\s+(\S.*)$/;

const line = textField(LONGEST.line);
const paragraph = textField(LONGEST.paragraph);
const filled = (text: z.ZodDefault<z.ZodString>) =>
  text.refine((value) => value !== "", "errors.required");
const repeated = z.enum(["earlier", "later"]).optional().catch(undefined);
const number = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, "errors.notANumber")
    .default("")
    .transform((digits) => (digits === "" ? null : Number(digits)))
    .refine((value) => value === null || value <= most, errorWith("sessionDesk.atMost", { most }));

const url = z
  .string()
  .trim()
  .max(LONGEST.url, "errors.tooLong")
  .refine(
    (text) => text === "" || z.url({ protocol: /^https$/ }).safeParse(text).success,
    "sessionDesk.notALink",
  )
  .default("");

const perRoleShape = Object.fromEntries(
  ROLES.map((role) => [`reserved_${role}`, number(MAX_SEATS)]),
);
const accessShape = Object.fromEntries(
  ACCESS_TOPICS.flatMap((topic) => [
    [`access_${topic}`, paragraph],
    [`access_${topic}_en`, paragraph],
  ]),
);

const fieldsSchema = z.object({
  title: titleField(LONGEST.line),
  titleEn: line,
  summary: filled(paragraph),
  summaryEn: paragraph,
  forWhom: line,
  forWhomEn: line,
  format: z.enum(SESSION_FORMATS, { error: "errors.chooseOne" }),
  municipality: line,
  place: line,
  address: line,
  onlineUrl: url,
  date: filled(line),
  startTime: filled(line),
  endTime: filled(line),
  endDate: line,
  startRepeatedHour: repeated,
  endRepeatedHour: repeated,
  signUpClosesDate: line,
  signUpClosesTime: line,
  capacity: number(MAX_SEATS),
  onlineCapacity: number(MAX_SEATS),
  programme: paragraph,
  programmeEn: paragraph,
  minors: z.literal("on").optional().catch(undefined),
  hostBody: line,
  supervisors: number(MAX_SEATS),
  confirmHours: number(MAX_HOURS),
  remindHours: number(MAX_HOURS),
  speakersDate: line,
  speakersTime: line,
  speakerMinutes: number(MAX_MINUTES),
  speakerNote: paragraph,
  speakerNoteEn: paragraph,
});

const dynamicSchema = z.object({ ...perRoleShape, ...accessShape });

/** A session as the form says it. */
export type SessionInput = {
  title: string;
  titleEn: string | null;
  summary: string;
  summaryEn: string | null;
  forWhom: string | null;
  forWhomEn: string | null;
  audience: Role[];
  format: SessionFormat;
  /** Slug, or null for the whole region. */
  municipality: string | null;
  place: string | null;
  address: string | null;
  onlineUrl: string | null;
  startsAt: Date;
  endsAt: Date;
  signUpClosesAt: Date | null;
  capacity: number;
  /** Of a session in a room and online: places online; null for any other. */
  onlineCapacity: number | null;
  reserved: Partial<Record<Role, number>>;
  programme: ProgrammePart[];
  access: SessionAccess;
  minors: boolean;
  /** Key of the body, or null. */
  hostBody: string | null;
  supervisors: number;
  confirmHours: number | null;
  remindHours: number | null;
  speakersUntil: Date | null;
  speakerMinutes: number | null;
  speakerNote: string | null;
  speakerNoteEn: string | null;
};

type Values = Readonly<Record<string, readonly string[]>>;
type Errors = Record<string, string>;
type Fields = z.output<typeof fieldsSchema>;

const orNull = (text: string): string | null => (text === "" ? null : text);

/** The message for a wall time that cannot be taken as it stands. */
export function timeError(refusal: Exclude<InstantVerdict, { ok: true }>): string {
  switch (refusal.code) {
    case "nonexistent_time":
      return errorWith("sessionDesk.timeSkipped", { time: refusal.clockJumpsTo });
    case "ambiguous_time":
      return "sessionDesk.timeTwice";
    case "invalid_date":
      return "errors.notADate";
    case "invalid_time":
      return "sessionDesk.notATime";
  }
}

function readPeriod(fields: Fields, errors: Errors): { start: Date; end: Date } | null {
  const period = parsePeriod({
    date: fields.date,
    startTime: fields.startTime,
    endTime: fields.endTime,
    endDate: orNull(fields.endDate) ?? undefined,
    startRepeatedHour: fields.startRepeatedHour,
    endRepeatedHour: fields.endRepeatedHour,
  });
  if (period.ok) return period;
  const { refusal, field } = period;
  if (refusal.code === "ends_before_start") errors["endTime"] = "sessionDesk.endsBeforeStart";
  else if (refusal.code === "ambiguous_time") errors[`${field}RepeatedHour`] = timeError(refusal);
  else {
    const date = field === "start" || fields.endDate === "" ? "date" : "endDate";
    errors[refusal.code === "invalid_date" ? date : `${field}Time`] = timeError(refusal);
  }
  return null;
}

/** A deadline of date and time; null when both are empty. A repeated hour counts as the later one: nobody loses out. */
function readDeadline(date: string, time: string, field: string, errors: Errors): Date | null {
  if (date === "" && time === "") return null;
  const verdict = parseWallTime({ date, time: time || "23:59", repeatedHour: "later" });
  if (verdict.ok) return verdict.instant;
  errors[verdict.code === "invalid_date" ? `${field}Date` : `${field}Time`] = timeError(verdict);
  return null;
}

/** Programme lines, "19:15 Welkom" each; the English lines stand in the same order. */
function readProgramme(nl: string, en: string, errors: Errors): ProgrammePart[] {
  const parts = (text: string) =>
    text
      .split("\n")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "")
      .map((entry) => {
        const match = PROGRAMME_LINE.exec(entry);
        const time = parseTime(match?.[1] ?? "");
        return time.ok ? { time: time.time, text: match?.[2] ?? "" } : null;
      });
  const [dutch, english] = [parts(nl), parts(en)];
  if (dutch.includes(null)) errors["programme"] = "sessionDesk.programmeLine";
  if (english.includes(null)) errors["programmeEn"] = "sessionDesk.programmeLine";
  return dutch.flatMap((part, index) => {
    const translated = english[index];
    return part ? [{ ...part, ...(translated ? { textEn: translated.text } : {}) }] : [];
  });
}

function readAccessTexts(dynamic: Record<string, unknown>): SessionAccess {
  const text = (name: string) => {
    const value = dynamic[name];
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(
    ACCESS_TOPICS.filter((topic) => text(`access_${topic}`) !== "").map((topic) => {
      const en = text(`access_${topic}_en`);
      return [topic, { nl: text(`access_${topic}`), ...(en === "" ? {} : { en }) }];
    }),
  );
}

function readReserved(dynamic: Record<string, unknown>): Partial<Record<Role, number>> {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const seats = dynamic[`reserved_${role}`];
      return typeof seats === "number" && seats > 0 ? [[role, seats]] : [];
    }),
  );
}

/**
 * Reads the form of a session.
 * @returns the session as the form says it, or a message key per field
 */
export function readSessionForm(
  values: Values,
): { ok: true; value: SessionInput } | { ok: false; errors: Errors } {
  const first = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list[0]]));
  const read = readFields(fieldsSchema, first);
  const dynamic = readFields(dynamicSchema, first);
  if (!read.ok || !dynamic.ok) {
    return {
      ok: false,
      errors: { ...(dynamic.ok ? {} : dynamic.errors), ...(read.ok ? {} : read.errors) },
    };
  }
  const errors: Errors = {};
  const fields = read.value;
  const period = readPeriod(fields, errors);
  const signUpClosesAt = readDeadline(
    fields.signUpClosesDate,
    fields.signUpClosesTime,
    "signUpCloses",
    errors,
  );
  const speakersUntil = readDeadline(fields.speakersDate, fields.speakersTime, "speakers", errors);
  const programme = readProgramme(fields.programme, fields.programmeEn, errors);
  if (fields.capacity === null) errors["capacity"] = "errors.required";
  if (fields.format === "hybrid" && fields.onlineCapacity === null) {
    errors["onlineCapacity"] = "sessionDesk.onlineCapacityMissing";
  }
  if (speakersUntil !== null && fields.speakerMinutes === null) {
    errors["speakerMinutes"] = "errors.required";
  }
  if (period === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      title: fields.title,
      titleEn: orNull(fields.titleEn),
      summary: fields.summary,
      summaryEn: orNull(fields.summaryEn),
      forWhom: orNull(fields.forWhom),
      forWhomEn: orNull(fields.forWhomEn),
      audience: ROLES.filter((role) => values["audience"]?.includes(role)),
      format: fields.format,
      municipality: orNull(fields.municipality),
      place: orNull(fields.place),
      address: orNull(fields.address),
      onlineUrl: orNull(fields.onlineUrl),
      startsAt: period.start,
      endsAt: period.end,
      signUpClosesAt,
      capacity: fields.capacity ?? 0,
      onlineCapacity: fields.format === "hybrid" ? fields.onlineCapacity : null,
      reserved: readReserved(dynamic.value),
      programme,
      access: readAccessTexts(dynamic.value),
      minors: fields.minors === "on",
      hostBody: orNull(fields.hostBody),
      supervisors: fields.supervisors ?? 0,
      confirmHours: fields.confirmHours,
      remindHours: fields.remindHours,
      speakersUntil,
      speakerMinutes: speakersUntil === null ? null : fields.speakerMinutes,
      speakerNote: orNull(fields.speakerNote),
      speakerNoteEn: orNull(fields.speakerNoteEn),
    },
  };
}
