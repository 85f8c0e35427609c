import { limitNewDrafts } from "~/platform/rate-limit.server";
import { respondentOf } from "../cookies/draft.server";
import { hasDraft } from "../queries/known-draft.server";
import type { Respondent } from "../queries/respondent.server";

/**
 * Who fills in and has something kept of it: whoever is new takes a place on the disk, of which there are only so many.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function drafterOf(request: Request, slug: string): Promise<Respondent> {
  const respondent = await respondentOf(request);
  const { personId, draftToken } = respondent;
  if (personId !== null) return respondent;
  const known = draftToken !== null && (await hasDraft(slug, draftToken));
  if (!known) await limitNewDrafts(request);
  return respondent;
}

/** By whom the pages of a survey are counted: the person, or the draft of this browser; null for a new one. */
export async function drafterKeyOf(request: Request): Promise<string | null> {
  const { personId, draftToken } = await respondentOf(request);
  return personId ?? draftToken;
}
