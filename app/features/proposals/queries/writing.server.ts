import { declarationChoices } from "~/features/people/queries/declaration.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { regionSettings } from "~/features/region/queries.server";
import type { Language } from "~/i18n/language";
import { proposalChoices } from "./form.server";
import type { ProposalChoices } from "./form.server";

const DAYS_IN_WEEK = 7;

/** Everything around the form of a proposal. */
export type WritingPage = {
  choices: ProposalChoices;
  who: DeclarationChoices;
  moderationDays: number;
  replyWeeks: number;
};

/** @param keepRoundId a round that stays on offer although it closed: what came back may be sent again */
export async function writingPage(
  language: Language,
  now: Date,
  keepRoundId: string | null = null,
): Promise<WritingPage> {
  const [choices, who, { terms }] = await Promise.all([
    proposalChoices(language, now, keepRoundId),
    declarationChoices(),
    regionSettings(),
  ]);
  return {
    choices,
    who,
    moderationDays: terms.moderationDays,
    replyWeeks: Math.ceil(terms.replyDays / DAYS_IN_WEEK),
  };
}
