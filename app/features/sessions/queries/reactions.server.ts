import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import type { Role } from "~/features/participation/domain/roles";
import { PUBLIC_COMMENT } from "~/features/vocabulary/domain/public-comment";
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import { database } from "~/platform/db.server";
import { roleSchema } from "../schema";

/** Reactions shown below a report; more than these and a report has become a forum. */
const MOST_SHOWN = 200;

/** A reaction on a report as everyone reads it: with what was covered covered. */
export type ReportReaction = {
  id: string;
  body: readonly RedactedSegment[];
  role: Role;
  /** The day, never the moment. */
  publishedOn: string | null;
};

/** The public reactions on the report of a session, oldest first. */
export async function reportReactions(slug: string): Promise<ReportReaction[]> {
  const client = await database();
  const rows = await client.comment.findMany({
    where: { ...PUBLIC_COMMENT, report: { ...PUBLIC_REPORT, session: { slug } } },
    select: { id: true, body: true, redactions: true, role: true, publishedAt: true },
    orderBy: { publishedAt: "asc" },
    take: MOST_SHOWN,
  });
  return rows.map(({ id, body, redactions, role, publishedAt }) => ({
    id,
    body: renderRedacted(body, bodyRedactionsSchema.parse(JSON.parse(redactions))),
    role: roleSchema.parse(role),
    publishedOn: publishedAt && amsterdamDate(publishedAt),
  }));
}

/** A file of a public report, ready to be sent; null when there is none. */
export async function publicMaterial(
  slug: string,
  id: string,
): Promise<{ title: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const client = await database();
  return client.sessionMaterial.findFirst({
    where: { id, report: { ...PUBLIC_REPORT, session: { slug, state: "reported" } } },
    select: { title: true, mediaType: true, bytes: true },
  });
}
