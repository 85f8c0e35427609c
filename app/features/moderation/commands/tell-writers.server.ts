import type { Outcome } from "~/features/moderation/domain/outcome";
import { decidedMail, mergedMail } from "~/features/moderation/mail";
import { concernedBy } from "~/features/proposals/queries/concerned.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { queueMail } from "~/platform/mail.server";

type Told = { kind: "proposal" | "comment"; authorIds: string[]; proposalId: string | null };

/**
 * Tells those on the other side of a merge: who wrote the proposal that stays, and who supports it now. Their support
 * and their words are where they were, with more people behind them.
 */
export async function tellOfMerge(
  transaction: Transaction,
  { authorIds, proposalId }: Told,
  now: Date,
): Promise<void> {
  if (proposalId === null) return;
  const told = new Set(authorIds);
  const others = (await concernedBy(transaction, proposalId)).filter((id) => !told.has(id));
  const people = await transaction.person.findMany({
    where: { id: { in: others }, contact: { confirmedAt: { not: null } } },
    select: { language: true, contact: { select: { email: true } } },
  });
  for (const { language: spoken, contact } of people) {
    if (!contact) continue;
    const language = spoken === "en" ? "en" : "nl";
    const link = `${publicUrl()}${language === "en" ? "/en" : ""}/voorstellen/${proposalId}`;
    const mail = { ...mergedMail(language, link), recipient: contact.email };
    await queueMail(transaction, mail, now);
  }
}

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
