import { setUpState } from "~/features/rounds/domain/set-up";
import type { SetUpState } from "~/features/rounds/domain/set-up";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { roundDesk } from "./round-desk.server";
import type { RoundDeskPage } from "./round-desk.server";
import { plainStepGaps } from "./step-gaps.server";

/** The steps of setting up a round, with what it says; of one that is over nothing is set up any more. */
export type SetUpPage = { page: RoundDeskPage; steps: SetUpState[] };

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
