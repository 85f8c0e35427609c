import { apiAgendaItems, apiPrinciples } from "~/features/open-data/queries/commitments.server";
import { apiAdvice, apiClaims, apiDecisions } from "~/features/open-data/queries/councils.server";
import { apiDatedCommitments } from "~/features/open-data/queries/dated-commitments.server";
import { apiRounds } from "~/features/open-data/queries/rounds.server";
import { apiProposals, apiSessions } from "~/features/open-data/queries/taking-part.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import { COLLECTION_SCHEMAS } from "~/features/open-data/schema";
import type { CollectionName } from "~/features/open-data/schema";

const READERS: Record<CollectionName, (page: Page, now: Date) => Promise<Paged>> = {
  rounds: apiRounds,
  sessions: apiSessions,
  proposals: apiProposals,
  principles: apiPrinciples,
  "agenda-items": apiAgendaItems,
  advice: apiAdvice,
  decisions: apiDecisions,
  claims: apiClaims,
  promises: apiDatedCommitments,
};

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTION_SCHEMAS, name);
}

/** One page of a list of the API; null when there is no list of that name. */
export async function readCollection(name: string, page: Page, now: Date): Promise<Paged | null> {
  return isCollection(name) ? READERS[name](page, now) : null;
}
