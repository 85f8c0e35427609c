/** The digest of a member of staff: what waits for them now, and what they were told before. */
import { z } from "zod";
import type { MailContent, MessageChecks } from "~/features/notices/contracts";
import { endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { digestOf, dueSoonUntil } from "~/features/staff/domain/staff-digest";
import type { Digest, LastDigest } from "~/features/staff/domain/staff-digest";
import { DIGEST_PARTS } from "~/features/staff/domain/staff-notices";
import { isAdministration } from "~/features/staff/domain/staff-work";
import { staffDigestMail } from "~/features/staff/mail";
import { deskOf, noticeChoice } from "~/features/staff/queries/alerts.server";
import { heardKinds } from "~/features/staff/queries/listeners.server";
import { workOf } from "~/features/staff/queries/work.server";
import { deskLanguage } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";

const toldSchema = z.record(z.string(), z.number());

async function lastDigest(client: Connection, staffId: string): Promise<LastDigest | null> {
  const row = await client.staffDigest.findUnique({ where: { staffId } });
  return row && { day: row.day, told: toldSchema.parse(JSON.parse(row.told)) };
}

/** What somebody would be told now; null for whoever does no work. */
export async function digestFor(
  client: Connection,
  staffId: string,
  now: Date,
): Promise<(Digest & { last: LastDigest | null }) | null> {
  const own = await workOf(client, staffId, endOfDay(dueSoonUntil(now)), now);
  if (own === null) return null;
  const heard = await heardKinds(client, staffId, own.role);
  const parts = DIGEST_PARTS.filter((part) => heard.includes(part));
  const last = await lastDigest(client, staffId);
  // What administrators may do besides waits for somebody else, who hears of it.
  const work =
    own.role === "administrator" ? own.work.filter(({ kind }) => isAdministration(kind)) : own.work;
  return { ...digestOf(work, own.terms, parts, last, now), last };
}

/** The message of a digest. */
export function digestContent(
  lines: Digest["lines"],
  language: Language,
): ReturnType<typeof staffDigestMail> {
  const linked = lines.map((line) => ({ ...line, link: deskOf(line.kind, language) }));
  return staffDigestMail(language, linked, noticeChoice(language));
}

/** A digest is made again when it leaves: what was done in the meantime is not told. */
export const digestChecks: MessageChecks = {
  "staff.digest": async (connection, { about: staffId }, now): Promise<MailContent | false> => {
    const digest = await digestFor(connection, staffId, now);
    if (digest === null || digest.lines.length === 0) return false;
    const { language } = await connection.staffAccount.findUniqueOrThrow({
      where: { id: staffId },
      select: { language: true },
    });
    const { subject, text } = digestContent(digest.lines, deskLanguage(language));
    return { subject, text };
  },
};
