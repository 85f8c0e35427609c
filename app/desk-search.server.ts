/** Everything that the search of the desks finds, in the order of its page; a feature adds its own list here. */
import { adviceSearch } from "~/features/advice/desk-search.server";
import { claimSearch } from "~/features/claims/desk-search.server";
import { documentSearch } from "~/features/decisions/desk-search.server";
import { moderationSearch } from "~/features/moderation/desk-search.server";
import { proposalSearch } from "~/features/proposals/desk-search.server";
import { reportingSearch } from "~/features/reporting/desk-search.server";
import { roundSearch } from "~/features/rounds/desk-search.server";
import { sessionSearch } from "~/features/sessions/desk-search.server";
import type { DeskSearchSource } from "~/features/staff/desk-search";
import { accountSearch } from "~/features/staff/desk-search.server";
import { surveySearch } from "~/features/surveys/desk-search.server";

export const DESK_SEARCH: readonly DeskSearchSource[] = [
  ...roundSearch,
  ...surveySearch,
  ...sessionSearch,
  ...moderationSearch,
  ...reportingSearch,
  ...proposalSearch,
  ...documentSearch,
  ...adviceSearch,
  ...claimSearch,
  ...accountSearch,
];
