import { heldHelp } from "~/features/moderation/queries/held-help.server";
import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { Language } from "~/i18n/language";

/** What the writers of a proposal see above it. */
export type OwnProposal = { judged: OwnCase | null; help: HeldHelp | null };

/** How an own proposal was judged, with help where its text suggests danger. */
export async function ownProposal(
  id: string,
  state: ProposalState,
  language: Language,
  now: Date,
): Promise<OwnProposal> {
  const [judged, help] = await Promise.all([
    ownCase({ kind: "proposal", id }, language, now),
    state === "held" ? heldHelp(language) : null,
  ]);
  return { judged, help };
}
