import { database } from "~/platform/db.server";
import { env } from "~/platform/env.server";

/** What became of a message of the mail test, as the page says it. */
const MAIL_TESTS = ["sent", "noServer", "refused", "unreachable"] as const;
export type MailTest = (typeof MAIL_TESTS)[number];

/**
 * What became of a message.
 * @param dedupeKey its key in the outbox
 */
export async function mailTestResult(dedupeKey: string): Promise<MailTest> {
  if (!env().SMTP_URL) return "noServer";
  const client = await database();
  const message = await client.outboxMessage.findUnique({
    where: { dedupeKey },
    select: { state: true, attempts: true },
  });
  if (message?.state === "sent") return "sent";
  // No attempt was made when the server could not even be reached.
  return (message?.attempts ?? 0) > 0 ? "refused" : "unreachable";
}

/** The result that an address carries; null for anything else. */
export function mailTestAsked(typed: string | null): MailTest | null {
  return MAIL_TESTS.find((result) => result === typed) ?? null;
}
