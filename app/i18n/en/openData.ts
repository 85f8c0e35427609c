import type { Translated } from "../translated";
import type { openData as dutch } from "../nl/openData";

export const openData: Translated<typeof dutch> = {
  title: "Open data",
  lead: "You may use all public figures and documents of {siteName}. They never hold anything by which somebody can be recognised.",
  lists: "Lists",
  list_rounds: "rounds",
  list_sessions: "sessions",
  list_proposals: "proposals",
  list_principles: "principles and actions",
  "list_agenda-items": "agreements",
  list_advice: "advice by point",
  list_decisions: "decisions",
  list_claims: "claims",
  list_promises: "promises",
  perRound: "By round",
  perRoundText:
    "Figures about who took part stand with each round. Hidden numbers are in no file at all.",
  participationOf: "figures of {round} (JSON)",
  descriptions: "Descriptions for programs",
  openapi: "OpenAPI 3.1: what you can ask for and what you get",
  dcat: "DCAT-AP-NL: the catalogue as JSON-LD",
  rules: "Good to know",
  ruleRead: "You can only read. You do not need to sign in.",
  rulePage: "Lists come in pages. Send page and pageSize, at most {most} at a time.",
  ruleCache: "Every answer has an ETag. Ask the same again and you hear whether anything changed.",
  ruleLimit:
    "You may ask {limit} {limit:time|times} a minute. Every answer says how much is left (RateLimit-Remaining).",
  ruleFrozen: "Frozen figures have an address and a checksum of their own. They never change.",
  csvOf: "table by municipality of {round} (CSV)",
  experiencesOf: "what people noticed in {round} (CSV)",
  ruleLicence: "Free to use (CC0). Always name the assumptions with a figure.",
};
