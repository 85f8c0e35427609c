import { regionSettings } from "~/features/region/queries.server";
import type { CountForm } from "~/features/reporting/schema/theme-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type LinkCountOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "already_linked" }
  /** Fewer people of this role answered than the region shows anything of. */
  | { ok: false; code: "group_too_small"; needed: number }
  | { ok: false; code: "count_too_large"; answers: number };

/**
 * Ties answers to a question to a theme, as a number: at most as many as there are, and only of a group large enough
 * to show. Source: design, section 7 (small numbers).
 */
export async function linkCount(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  { question, role, count }: CountForm,
  now: Date,
): Promise<LinkCountOutcome> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  const dot = question.lastIndexOf(".");
  const asked = { surveyId: question.slice(0, dot), questionKey: question.slice(dot + 1) };
  return inTransaction(async (transaction): Promise<LinkCountOutcome> => {
    const [theme, survey, { thresholds }] = await Promise.all([
      transaction.theme.findFirst({ where: { slug, roundId }, select: { id: true } }),
      transaction.survey.findFirst({ where: { id: asked.surveyId, roundId } }),
      regionSettings(transaction),
    ]);
    if (!theme || !survey) return { ok: false, code: "not_found" };
    const answers = await transaction.answer.count({
      where: { ...asked, role, response: { state: "sent" } },
    });
    const needed = thresholds.answersGroup;
    if (answers < needed) return { ok: false, code: "group_too_small", needed };
    if (count > answers) return { ok: false, code: "count_too_large", answers };
    const link = { themeId: theme.id, kind: "surveyAnswers", targetId: question, role };
    if (await transaction.themeLink.findFirst({ where: link })) {
      return { ok: false, code: "already_linked" };
    }
    await transaction.themeLink.create({ data: { ...link, count, createdAt: now } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "theme.countTied",
        subjectKind: "theme",
        subjectId: theme.id,
        details: { count },
      },
      now,
    );
    return { ok: true };
  });
}
