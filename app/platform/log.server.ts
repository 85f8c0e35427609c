import { randomBytes } from "node:crypto";
import { pino } from "pino";
import { env } from "./env.server";

/** Fields that may never reach a log, wherever they stand in an entry. */
const REDACTED = ["email", "recipient", "code", "token", "password", "answers", "body", "title"];

/** The log of this process: technical events only, never personal data, codes, tokens or answers. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`]), remove: true },
});

/**
 * Logs an unexpected error under a reference that the error page shows.
 * @returns the reference, 8 hexadecimal characters
 */
export function logUnexpected(error: unknown, where: string): string {
  const reference = randomBytes(4).toString("hex");
  const kind = error instanceof Error ? error.name : typeof error;
  const stack =
    error instanceof Error ? error.stack?.split("\n").slice(1, 12).join("\n") : undefined;
  log.error({ reference, where, kind, stack }, "unexpected error");
  return reference;
}
