import { inTransaction, leavesNoTrace } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";
import { PROMISES } from "../domain/experience";
import type { ExperienceAnswer, Promised } from "../domain/experience";
import { askedMoments } from "../queries/asked.server";

export type SayResult = { ok: true } | { ok: false; code: "not_found" | "empty" };

/** Says how it was, or says it anew: what is left empty now is taken back. No event tells of it, and no moment is kept. */
export async function sayExperience(
  { personId }: OwnInput,
  { slug, answers }: { slug: string; answers: Readonly<Record<Promised, ExperienceAnswer | "">> },
): Promise<SayResult> {
  return inTransaction(async (transaction): Promise<SayResult> => {
    const [asked] = await askedMoments(transaction, personId, "nl", slug);
    if (asked === undefined) return { ok: false, code: "not_found" };
    const place = { kind: asked.moment, subjectId: asked.round.id, personKey: asked.key };
    const said = PROMISES.flatMap((question) => {
      const answer = answers[question];
      return answer === "" ? [] : [{ ...place, question, answer }];
    });
    const before = await transaction.experience.count({ where: place });
    if (said.length === 0 && before === 0) return { ok: false, code: "empty" };
    leavesNoTrace(transaction);
    await transaction.experience.deleteMany({ where: place });
    await transaction.experience.createMany({ data: said });
    return { ok: true };
  });
}
