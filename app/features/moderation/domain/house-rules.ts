/**
 * Rule: a moderator refuses only on a published house rule, with a free explanation beside it, and
 * the wording of the rules is data of the region. The keys are fixed, so that months and regions can
 * be compared in the public log.
 * Source: design, section 3 (returned always with reason and a way to resubmit).
 */
export const HOUSE_RULE_KEYS = [
  "privateData",
  "identifiesOthers",
  "abuse",
  "discrimination",
  "offTopic",
  "duplicate",
  "advertising",
  "notUnderstandable",
  "elsewhere",
  "safety",
] as const;

export type HouseRuleKey = (typeof HOUSE_RULE_KEYS)[number];
