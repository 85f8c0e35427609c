import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { replyDue } from "~/features/calendar/domain/terms";
import { regionSettings } from "~/features/region/queries.server";
import { publishThemeVerdict } from "~/features/reporting/domain/theme";
import type { PublishThemeVerdict } from "~/features/reporting/domain/theme";
import { readableQuotes } from "~/features/reporting/queries/readable-quotes.server";
import {
  linkKindSchema,
  linkRoleSchema,
  themeStateSchema,
} from "~/features/reporting/schema/words";
import { tellStaff } from "~/features/staff/commands/tell-staff.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type PublishThemeOutcome = PublishThemeVerdict | { ok: false; code: "not_found" };

const REVIEWED = ["approved", "redacted"];

/** Makes a theme public when it lacks nothing; from then on the term of the answer runs. */
export async function publishTheme(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<PublishThemeOutcome> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<PublishThemeOutcome> => {
    const theme = await transaction.theme.findFirst({
      where: { slug, roundId },
      include: {
        links: { include: { answer: { select: { reviewState: true } } } },
        round: { select: { answererBodyId: true } },
      },
    });
    if (!theme) return { ok: false, code: "not_found" };
    const readable = await readableQuotes(transaction, roundId, theme.links);
    const links = theme.links.map(({ id, kind, targetId, role, count, quote, answer }) => ({
      kind: linkKindSchema.parse(kind),
      targetId: targetId ?? "",
      role: linkRoleSchema.parse(role),
      count,
      reviewed: answer === null ? quote !== null : REVIEWED.includes(answer.reviewState ?? ""),
      sourceReadable: quote === null ? null : readable.has(id),
    }));
    const { title, summary, state } = theme;
    const verdict = publishThemeVerdict({ title, summary, links }, themeStateSchema.parse(state));
    if (!verdict.ok) return verdict;
    const quoted = theme.links.flatMap((link) => [link.quote, link.quoteEn, link.note]);
    const words = [title, theme.titleEn, summary, theme.summaryEn, theme.asks, ...quoted];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    const { terms } = await regionSettings(transaction);
    const replyDueAt = replyDue(now, terms);
    await transaction.theme.update({
      where: { id: theme.id },
      data: { state: "published", publishedAt: now, replyDueAt, version: { increment: 1 } },
    });
    // Nobody said who would answer: then nobody is told.
    const bodyId = theme.bodyId ?? theme.round.answererBodyId;
    if (bodyId !== null) {
      const place = { roundId: null, bodyId };
      await tellStaff(transaction, { alert: "toAnswer", id: theme.id, ...place }, now);
    }
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "theme.published",
        subjectKind: "theme",
        subjectId: theme.id,
        details: { mayStay, replyDueAt: replyDueAt.toISOString() },
      },
      now,
    );
    return verdict;
  });
}
