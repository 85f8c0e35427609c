import type { Translated } from "../translated";
import type { search as dutch } from "../nl/search";

export const search: Translated<typeof dutch> = {
  title: "Search",
  lead: "Search in everything that is public: rounds, proposals, answers, principles, advice and difficult words.",
  label: "What are you looking for?",
  button: "Search",
  results_one: "found {count} time",
  results_other: "found {count} times",
  none: "Nothing found",
  noneText: "Try another word, or fewer words. You can also look at the difficult words.",
  filter: "Show",
  all: "everything",
  kind_round: "rounds",
  kind_theme: "common threads",
  kind_session: "sessions",
  kind_proposal: "proposals",
  kind_principle: "principles",
  kind_agenda: "agreements",
  kind_advice: "advice",
  kind_decision: "decisions",
  kind_claim: "claims",
  kind_term: "words and organisations",
  kindCount: "{kind} ({count})",
};
