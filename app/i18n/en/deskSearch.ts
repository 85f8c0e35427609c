import type { deskSearch as nl } from "../nl/deskSearch";
import type { Translated } from "../translated";

export const deskSearch: Translated<typeof nl> = {
  title: "Search the desk",
  lead: "Everything you may open: {kinds}.",
  label: "Words of the title or the text, or a name",
  tooShort: "Type two letters or more.",
  nothing: "Nothing found",
  nothingText: "Try fewer words, or a part of a word.",
  more: "There is more. Add a word.",
  kind_rounds: "rounds",
  kind_surveys: "surveys",
  kind_sessions: "sessions",
  kind_cases: "to moderate",
  kind_decided: "decided items",
  kind_held: "concerns about safety",
  kind_proposals: "proposals on the site",
  kind_themes: "themes",
  kind_documents: "documents",
  kind_advice: "advice",
  kind_claims: "claims",
  kind_accounts: "accounts",
};
