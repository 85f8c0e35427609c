import { regionSettings } from "~/features/region/queries.server";
import { NEEDS_DAYS_AFTER_SESSION } from "~/features/sessions/domain/sign-up";
import type { OwnInputName } from "~/features/vocabulary/own-input";
import { ownInputKinds } from "~/own-input.server";
import { database } from "~/platform/db.server";

/** How much is held of somebody in one part of the product. */
export type Holding = { name: OwnInputName; count: number };

/** What is held of this person, part by part; where nothing is held, the part is left out. */
export async function loadHoldings(
  personId: string,
): Promise<{ holdings: Holding[]; terms: RetentionTerms }> {
  const client = await database();
  const holdings: Holding[] = await Promise.all(
    ownInputKinds.map(async ({ name, count }) => ({ name, count: await count(client, personId) })),
  );
  return { holdings: holdings.filter(({ count }) => count > 0), terms: await retentionTerms() };
}

/** The terms after which something goes by itself. */
export type RetentionTerms = { draftDays: number; needsDays: number };

async function retentionTerms(): Promise<RetentionTerms> {
  const { terms } = await regionSettings();
  return { draftDays: terms.draftKeepDaysAfterClose, needsDays: NEEDS_DAYS_AFTER_SESSION };
}

/** Every part that can hold something of a person, for the page on what is held and for how long. */
export async function retention(): Promise<{ names: OwnInputName[]; terms: RetentionTerms }> {
  return { names: ownInputKinds.map(({ name }) => name), terms: await retentionTerms() };
}
