import { draftHelp } from "~/features/moderation/queries/draft-help.server";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import type { Language } from "~/i18n/language";
import { ownWords } from "../domain/review";
import type { Filling } from "./filling.server";

/** Help for somebody whose saved answers suggest danger, before they send them; null when they do not. */
export async function helpWhileFilling(
  { saved, answers, draft }: Filling,
  language: Language,
): Promise<HelpLine[] | null> {
  if (!saved) return null;
  const written = [...answers.values()].flatMap((answer) => ownWords(answer) ?? []);
  return draftHelp([...written, ...Object.values(draft.typed).flat()], language);
}
