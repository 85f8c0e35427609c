import type { Outcome } from "~/features/moderation/domain/outcome";
import { decidedMail } from "~/features/moderation/mail";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { queueMail } from "~/platform/mail.server";

type Told = { kind: "proposal" | "comment"; authorIds: string[]; proposalId: string | null };

/** Tells the writers who left an address what a moderator decided. Nothing of their text is in the message. */
export async function tellWriters(
  transaction: Transaction,
  { authorIds, proposalId }: Told,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const { kind } = outcome;
  if (kind === "holdForSafety" || kind === "release") return;
  const writers = await transaction.person.findMany({
    where: { id: { in: authorIds }, contact: { confirmedAt: { not: null } } },
    select: { language: true, contact: { select: { email: true } } },
  });
  for (const { language: spoken, contact } of writers) {
    if (!contact) continue;
    const language = spoken === "en" ? "en" : "nl";
    const page = proposalId === null ? "/mijn" : `/voorstellen/${proposalId}`;
    const link = `${publicUrl()}${language === "en" ? "/en" : ""}${page}`;
    await queueMail(
      transaction,
      { ...decidedMail(language, kind, link), recipient: contact.email },
      now,
    );
  }
}
