import { SET_UP_ADDRESSES, setUpState, unfinishedAfter } from "~/features/rounds/domain/set-up";
import type { SetUpPart, SetUpState } from "~/features/rounds/domain/set-up";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { roundDesk } from "./round-desk.server";
import type { RoundDeskPage } from "./round-desk.server";
import { plainStepGaps } from "./step-gaps.server";

/** The steps of setting up a round, with what it says; of one that is over nothing is set up any more. */
export type SetUpPage = { page: RoundDeskPage; steps: SetUpState[] };

/**
 * Where whoever sets up a round goes on after a step: to the next one that lacks something; to announcing it when none does;
 * else to the overview of what is missing before it.
 * @param part the step that was left; null when the round was just made
 */
export async function afterSetUp(slug: string, part: SetUpPart | null, now: Date): Promise<string> {
  const desk = `/werkplek/rondes/${slug}`;
  const found = await setUpPage(slug, now);
  const steps = found?.steps ?? [];
  const next = unfinishedAfter(part, steps);
  if (next !== undefined) return `${desk}/opzet/${SET_UP_ADDRESSES[next]}?gedaan=ja`;
  const isReady = found?.page.state === "prepared" && unfinishedAfter(null, steps) === undefined;
  return isReady ? `${desk}/stap/aankondigen` : `${desk}/opzet?gedaan=ja`;
}

const IS_OVER: readonly RoundState[] = ["reportedBack", "evaluated"];

/** Everything the pages of setting up a round show; null when there is nothing to set up. */
export async function setUpPage(slug: string, now: Date): Promise<SetUpPage | null> {
  const client = await database();
  const page = await roundDesk(slug);
  if (!page || IS_OVER.includes(page.state)) return null;
  const verb = page.state === "prepared" ? "announce" : "open";
  const isAhead = page.state === "prepared" || page.state === "announced";
  const { missing, later } = isAhead
    ? await plainStepGaps(client, page.id, verb, now)
    : { missing: [], later: [] };
  return { page, steps: setUpState(missing, later) };
}
