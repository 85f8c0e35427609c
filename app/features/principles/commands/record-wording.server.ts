import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { recordWordingVerdict } from "~/features/principles/domain/wording-change";
import type { WordingGap } from "~/features/principles/domain/wording-change";
import type { WordingForm } from "~/features/principles/schema";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type RecordWordingOutcome =
  | { ok: true; place: string }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "incomplete"; missing: readonly WordingGap[] };

/** Marks that words of a principle changed because of a theme; everyone sees it with the principle. */
export async function recordWording(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  { submission, principleId, ...change }: WordingForm,
  now: Date,
): Promise<RecordWordingOutcome> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<RecordWordingOutcome> => {
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true, place: repeated };
    const [theme, principle] = await Promise.all([
      transaction.theme.findFirst({ where: { slug, roundId }, select: { id: true, state: true } }),
      transaction.principle.findUnique({
        where: { id: principleId },
        select: { id: true, number: true },
      }),
    ]);
    if (!theme || !principle) return { ok: false, code: "not_found" };
    const themePublished = isPublicTheme(theme);
    const verdict = recordWordingVerdict({ ...change, themePublished }, amsterdamDate(now));
    if (!verdict.ok) return verdict;
    const { id } = await transaction.principleWordingChange.create({
      data: { ...change, principleId: principle.id, themeId: theme.id },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "principle.wordingChanged",
        subjectKind: "principle",
        subjectId: principle.id,
        details: { change: id, theme: theme.id, on: change.changedOn },
      },
      now,
    );
    const place = `/principes/${principle.number}#door-jullie`;
    await recordSubmission(transaction, submission, "wordingChange", place, now);
    return { ok: true, place };
  });
}
