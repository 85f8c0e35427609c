import { z } from "zod";
import { NEWS_KINDS, newsWithout } from "~/features/notices/domain/digest";
import type { Transaction } from "~/platform/db.server";
import { remakeWaitingMail } from "~/features/notices/commands/change-waiting-mail.server";
import { digestMail } from "../mail";

const groupsSchema = z.array(
  z.object({
    round: z.string(),
    items: z.array(z.object({ kind: z.enum(NEWS_KINDS), title: z.string(), link: z.string() })),
  }),
);

/**
 * Takes erased proposals out of what people still have to hear: notes, what they follow, and messages that wait. Such a
 * message is made again with the rest of its news; one with nothing else is not sent.
 */
export async function removeNewsOf(
  transaction: Transaction,
  proposalIds: readonly string[],
): Promise<void> {
  const ids = [...proposalIds];
  await transaction.notice.deleteMany({ where: { subjectId: { in: ids } } });
  await transaction.follow.deleteMany({
    where: { targetKind: "proposal", targetId: { in: ids } },
  });
  for (const id of ids) {
    const path = `/voorstellen/${id}`;
    await remakeWaitingMail(transaction, "people.digest", path, (payload, language) => {
      // What a message before this rule was made from is not known, so nothing of it can be told.
      const groups = newsWithout(groupsSchema.parse(JSON.parse(payload.madeFrom ?? "[]")), path);
      if (groups.length === 0) return null;
      const { subject, text, html } = digestMail(
        language === "en" ? "en" : "nl",
        groups,
        payload.unsubscribeUrl ?? "",
      );
      return { ...payload, subject, text, html, madeFrom: JSON.stringify(groups) };
    });
  }
}
