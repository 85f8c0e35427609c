/** What can be found, of the whole application: one entry for each kind of the search page. */
import { searchableAdvice } from "~/features/advice/searchable.server";
import { searchableAgreements } from "~/features/agenda/searchable.server";
import { searchableClaims } from "~/features/claims/searchable.server";
import { searchableDecisions } from "~/features/decisions/searchable.server";
import { searchablePrinciples } from "~/features/principles/searchable.server";
import { searchableProposals } from "~/features/proposals/searchable.server";
import { searchableTerms } from "~/features/region/searchable.server";
import { searchableThemes } from "~/features/reporting/searchable.server";
import { searchableRounds } from "~/features/rounds/searchable.server";
import type { Searchable } from "~/features/search/queries/published-documents.server";
import { searchableSessions } from "~/features/sessions/searchable.server";

export const SEARCHABLE: Searchable = {
  round: searchableRounds,
  theme: searchableThemes,
  session: searchableSessions,
  proposal: searchableProposals,
  principle: searchablePrinciples,
  agenda: searchableAgreements,
  advice: searchableAdvice,
  decision: searchableDecisions,
  claim: searchableClaims,
  term: searchableTerms,
};
