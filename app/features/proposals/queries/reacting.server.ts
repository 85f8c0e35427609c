import { renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { PUBLIC_COMMENT } from "~/features/vocabulary/domain/public-comment";
import { database } from "~/platform/db.server";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { goesOnIn } from "./merged.server";

/** What the form of a reaction stands below. */
export type ReactingPage = {
  /** Where the reaction is sent: the proposal itself, or the one it went into. */
  proposalId: string;
  proposalTitle: string;
  merged: boolean;
  answerTo: { id: string; body: readonly RedactedSegment[] } | null;
  who: DeclarationChoices;
};

/** @returns null for a proposal that nobody can react to, or a reaction that is not there */
export async function reactingPage(
  proposalId: string,
  answerToId: string | null,
): Promise<ReactingPage | null> {
  const client = await database();
  const [proposal, answered, who] = await Promise.all([
    client.proposal.findFirst({
      where: { id: proposalId, ...PUBLIC_PROPOSAL },
      select: { id: true, state: true, publicTitle: true, mergedIntoId: true },
    }),
    answerToId === null
      ? null
      : client.comment.findFirst({
          where: { id: answerToId, proposalId, ...PUBLIC_COMMENT },
          select: { id: true, body: true, redactions: true },
        }),
    declarationChoices(),
  ]);
  if (!proposal || (answerToId !== null && !answered)) return null;
  const into = await goesOnIn(client, proposal);
  const answerTo = into === null ? answered : null;
  return {
    proposalId: into?.id ?? proposal.id,
    proposalTitle: into?.title ?? proposal.publicTitle ?? "",
    merged: into !== null,
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
