/** What the desk shows, as it stands in the address. */
import { z } from "zod";
import { FORM_STEPS } from "../domain/form-steps";
import type { FormStep } from "../domain/form-steps";

const dayFilterSchema = z.object({
  /** Part of a nickname, or a number of the list. */
  zoek: z.string().trim().max(80).catch(""),
  /** The sign-up of a scanned QR code. */
  aanmelding: z.string().max(40).catch(""),
});

const savedSchema = z.object({
  status: z.enum(["saved", "told", "published", "past", ""]).catch(""),
});

const stepSchema = z.enum(FORM_STEPS).catch("what");

const parameters = (url: string): Record<string, string> =>
  Object.fromEntries(new URL(url).searchParams);

/** Whom to look for on the list of the day. */
export function readDayFilter(url: string) {
  return dayFilterSchema.parse(parameters(url));
}

/** The step of the form of a session that is shown; the first one unless the address says another. */
export function readStep(url: string): FormStep {
  return stepSchema.parse(parameters(url)["stap"]);
}

/** What was just done, for the message at the top. */
export function readStatus(url: string) {
  return savedSchema.parse(parameters(url)).status;
}
