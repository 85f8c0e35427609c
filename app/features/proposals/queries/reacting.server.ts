import { renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { database } from "~/platform/db.server";
import { PUBLIC_PROPOSAL } from "~/features/proposals/domain/public-proposal";

/** What the form of a reaction stands below. */
export type ReactingPage = {
  proposalTitle: string;
  answerTo: { id: string; body: readonly RedactedSegment[] } | null;
  who: DeclarationChoices;
};

/** @returns null for a proposal that nobody can react to, or a reaction that is not there */
export async function reactingPage(
  proposalId: string,
  answerToId: string | null,
): Promise<ReactingPage | null> {
  const client = await database();
  const [proposal, answerTo, who] = await Promise.all([
    client.proposal.findFirst({
      where: { id: proposalId, ...PUBLIC_PROPOSAL },
      select: { publicTitle: true },
    }),
    answerToId === null
      ? null
      : client.comment.findFirst({
          where: { id: answerToId, proposalId, state: "published" },
          select: { id: true, body: true, redactions: true },
        }),
    declarationChoices(),
  ]);
  if (!proposal || (answerToId !== null && !answerTo)) return null;
  return {
    proposalTitle: proposal.publicTitle ?? "",
    answerTo: answerTo && {
      id: answerTo.id,
      body: renderRedacted(
        answerTo.body,
        bodyRedactionsSchema.parse(JSON.parse(answerTo.redactions)),
      ),
    },
    who,
  };
}
