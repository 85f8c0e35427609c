/** What the desk shows, as it stands in the address. */
import { z } from "zod";

const dayFilterSchema = z.object({
  /** Part of a nickname, or a number of the list. */
  zoek: z.string().trim().max(80).catch(""),
  /** The sign-up of a scanned QR code. */
  aanmelding: z.string().max(40).catch(""),
});

const savedSchema = z.object({
  status: z.enum(["saved", "told", "published", "past", ""]).catch(""),
});

const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

/** Whom to look for on the list of the day. */
export function readDayFilter(url: string) {
  return dayFilterSchema.parse(parameters(url));
}

/** What was just done, for the message at the top. */
export function readStatus(url: string) {
  return savedSchema.parse(parameters(url)).status;
}
