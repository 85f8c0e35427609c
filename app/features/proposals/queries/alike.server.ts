import { seenKey, suggestsDanger } from "~/features/moderation/queries/text-check.server";
import { database } from "~/platform/db.server";
import { proposalSearch } from "./proposal-search.server";
import type { SimilarProposal } from "./proposal-search.server";

const MOST_SHOWN = 3;

/** What is shown to a writer before sending: proposals about the same, and the key with which to send it anyway. */
export type AlikeProposals = { proposals: SimilarProposal[]; seen: string };

/**
 * Public proposals that are about the same as what somebody is about to send. A text that suggests danger is not held
 * up by this.
 * @param seen what came back from an earlier showing
 * @param proposalId the own draft or returned proposal that is being sent
 * @returns null when there is none, or the writer saw them and sends this very text anyway
 */
export async function alikeBeforeSending(
  text: { title: string; body: string },
  seen: string,
  proposalId: string | null,
): Promise<AlikeProposals | null> {
  const key = seenKey(text);
  if (seen === key) return null;
  const proposals = await proposalSearch().similar(await database(), text, proposalId, MOST_SHOWN);
  if (proposals.length === 0 || (await suggestsDanger(text))) return null;
  return { proposals, seen: key };
}
