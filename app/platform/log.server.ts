import { pino } from "pino";
import { env } from "./env.server";
import { newReference, requestReference } from "./request-reference.server";

/** Fields that may never reach a log, wherever they stand in an entry. */
const REDACTED = ["email", "recipient", "code", "token", "password", "answers", "body", "title"];

/** What waits while the log cannot be written, at most; newer entries are dropped then. */
const MOST_WAITING_BYTES = 1024 * 1024;

/**
 * Where the log goes. A full disk behind it, or a reader that has gone away, loses entries and nothing else: the entries
 * that wait follow when there is room again.
 */
function destination() {
  const output = pino.destination({ dest: 1, sync: true, maxLength: MOST_WAITING_BYTES });
  output.on("error", () => undefined);
  return output;
}

/**
 * The log of this process, one JSON object per line: technical events only, never personal data, codes, tokens or
 * answers. `request` joins the lines of one request.
 */
export const log = pino(
  {
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`]), remove: true },
    mixin: () => {
      const request = requestReference();
      return request === undefined ? {} : { request };
    },
  },
  destination(),
);

/** Where an error came from. Its message can hold what somebody sent in, and can have lines of its own. */
function placesOf({ stack = "" }: Error): string {
  const places = stack
    .split("\n")
    .filter((line) => line.startsWith("    at ") && /:\d+:\d+\)?$/.test(line));
  return places.slice(0, 11).join("\n");
}

/**
 * Logs an unexpected error under a reference that the error page shows.
 * @returns the reference, 8 hexadecimal characters
 */
export function logUnexpected(error: unknown, where: string): string {
  const reference = requestReference() ?? newReference();
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? placesOf(error) : undefined;
  log.error({ reference, where, kind, stack }, "unexpected error");
  return reference;
}
