/** The words and the JSON columns of a session, checked where they come out of the database. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import { LANGUAGES } from "~/i18n/language";
import { QUESTION_STATES } from "./domain/questions";
import { SESSION_STATES } from "./domain/session";
import { SIGN_UP_STATES } from "./domain/sign-up";
import { SESSION_FORMATS, WAYS } from "./domain/ways";

/** The columns of a session that hold a word from a fixed list. */
export const sessionEnumColumns = z.object({
  state: z.enum(SESSION_STATES),
  format: z.enum(SESSION_FORMATS),
});

export const questionStateSchema = z.enum(QUESTION_STATES);

export const signUpStateSchema = z.enum(SIGN_UP_STATES);

/** The way of a sign-up; null where one count of places is for everybody. */
export const seatWaySchema = z.enum(WAYS).nullable();

export const languageSchema = z.enum(LANGUAGES);

export const roleSchema = z.enum(ROLES);

const audienceSchema = z.array(z.enum(ROLES));

const programmeSchema = z.array(
  z.object({ time: z.string(), text: z.string(), textEn: z.string().optional() }),
);
export type ProgrammePart = z.infer<typeof programmeSchema>[number];

/** What people want to know before they dare to come, in the order of the page. */
export const ACCESS_TOPICS = [
  "whoIsThere",
  "companion",
  "wheelchair",
  "quietRoom",
  "food",
  "travelCosts",
] as const;
export type AccessTopic = (typeof ACCESS_TOPICS)[number];

const accessText = z.object({ nl: z.string(), en: z.string().optional() }).optional();
const accessSchema = z.object({
  whoIsThere: accessText,
  companion: accessText,
  wheelchair: accessText,
  quietRoom: accessText,
  food: accessText,
  travelCosts: accessText,
});
export type SessionAccess = z.infer<typeof accessSchema>;

/** Reads the `audience` column. */
export function readAudience(json: string) {
  return audienceSchema.parse(JSON.parse(json));
}

/** Reads the `programme` column. */
export function readProgramme(json: string): ProgrammePart[] {
  return programmeSchema.parse(JSON.parse(json));
}

/** Reads the `access` column. */
export function readAccess(json: string): SessionAccess {
  return accessSchema.parse(JSON.parse(json));
}
