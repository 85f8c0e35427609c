import { DESK_LANGUAGES } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import type { ReturnMessageForm } from "../schema/return-message";

/** Keeps the example messages of one house rule in every language. Where both texts are empty the shipped ones count again. */
export async function writeReturnMessage(
  { actor }: Authorized<"moderation.messages">,
  { rule, ...texts }: ReturnMessageForm,
  now: Date,
): Promise<{ ok: true }> {
  await inTransaction(async (transaction) => {
    for (const language of DESK_LANGUAGES) {
      const words = {
        explanation: texts[`why_${language}`],
        howToResubmit: texts[`again_${language}`],
      };
      const key = { rule, language };
      if (words.explanation + words.howToResubmit === "") {
        await transaction.returnMessage.deleteMany({ where: key });
        continue;
      }
      await transaction.returnMessage.upsert({
        where: { rule_language: key },
        create: { ...key, ...words, changedAt: now },
        update: { ...words, changedAt: now },
      });
    }
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "moderation.messageChanged",
        subjectKind: "houseRule",
        subjectId: rule,
      },
      now,
    );
  });
  return { ok: true };
}
