import { draftHelp } from "~/features/moderation/queries/draft-help.server";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** What the writers of a proposal see above it. */
export type OwnProposal = {
  judged: OwnCase | null;
  help: HeldHelp | null;
  /** Help, when a draft suggests danger. */
  draftHelp: HelpLine[] | null;
};

async function helpForDraft(id: string, language: Language): Promise<HelpLine[] | null> {
  const client = await database();
  const { title, body } = await client.proposal.findUniqueOrThrow({
    where: { id },
    select: { title: true, body: true },
  });
  return draftHelp([title, body], language);
}

/** How an own proposal was judged, with help where its text suggests danger. */
export async function ownProposal(
  id: string,
  state: ProposalState,
  language: Language,
  now: Date,
): Promise<OwnProposal> {
  const [judged, help, unsent] = await Promise.all([
    ownCase({ kind: "proposal", id }, language, now),
    state === "held" ? heldHelp(language) : null,
    state === "draft" ? helpForDraft(id, language) : null,
  ]);
  return { judged, help, draftHelp: unsent };
}
