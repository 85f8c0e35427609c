import { inTransaction, leavesNoTrace } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";
import { MILESTONE, NOTICED } from "../domain/experience";
import type { NoticedAnswer } from "../domain/experience";
import { askedMilestones } from "../queries/asked-milestones.server";

export type SayNoticedResult = { ok: true } | { ok: false; code: "not_found" };

/**
 * Says whether somebody notices a milestone of an agreement they follow; the last answer counts, and null takes it back. No
 * event tells of it, and no moment is kept.
 */
export async function sayNoticed(
  { personId }: OwnInput,
  input: { slug: string; milestoneId: string; answer: NoticedAnswer | null },
): Promise<SayNoticedResult> {
  const { slug, milestoneId, answer } = input;
  return inTransaction(async (transaction): Promise<SayNoticedResult> => {
    const asked = await askedMilestones(transaction, personId, "nl", slug);
    const milestone = asked.find(({ id }) => id === milestoneId);
    if (milestone === undefined) return { ok: false, code: "not_found" };
    const place = {
      kind: MILESTONE,
      subjectId: milestone.id,
      question: NOTICED,
      personKey: milestone.key,
    };
    leavesNoTrace(transaction);
    await transaction.experience.deleteMany({ where: place });
    if (answer !== null) await transaction.experience.create({ data: { ...place, answer } });
    return { ok: true };
  });
}
