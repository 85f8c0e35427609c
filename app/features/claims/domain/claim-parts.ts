/**
 * Rule: a verdict says what it judges. A sentence about a number of people or about municipalities is judged on exactly
 * that number; a sentence about reports, about what was done with input, or only about councils cannot be judged by
 * numbers of people, and gets no verdict. "All parties" covers young people, parents and professionals, each by itself.
 * Source: design, section 6 (the verdict says what it judges).
 */
import type { Role } from "~/features/participation/domain/roles";

/** A number in a sentence that can be checked by itself. */
export type ClaimPart =
  | { readonly kind: "people"; readonly atLeast: number }
  | { readonly kind: "municipalities"; readonly atLeast: number | "all" };

/** Why a sentence cannot be judged by this rule. */
export type UnjudgedTopic = "reports" | "processing" | "councils";

export interface ClaimContent {
  readonly roles: readonly Role[];
  readonly parts: readonly ClaimPart[];
  /** Set when numbers of people say nothing about the sentence. */
  readonly topic: UnjudgedTopic | null;
}

/** The groups that a sentence about everybody covers. */
const GENERAL_ROLES: readonly Role[] = ["youth", "parent", "professional"];

const WORDS: Readonly<Record<string, number>> = {
  tien: 10,
  ten: 10,
  twaalf: 12,
  twelve: 12,
  veertien: 14,
  fourteen: 14,
  twintig: 20,
  twenty: 20,
  dertig: 30,
  thirty: 30,
  vijftig: 50,
  fifty: 50,
  honderd: 100,
  hundred: 100,
  tweehonderd: 200,
  vijfhonderd: 500,
  duizend: 1000,
  thousand: 1000,
};
const NUMBER = `(?:\\d[\\d.]{0,14}|${Object.keys(WORDS).join("|")})`;
const PEOPLE =
  "jongeren|jeugdigen|ouders|mensen|deelnemers|inwoners|cliënten|professionals|hulpverleners|young people|parents|people|clients|participants";
const MORE = new RegExp(
  `(meer dan|ruim|more than|over|minstens|ten minste|at least)\\s+(?:een |a )?(${NUMBER})\\s+(?:[a-zë]+\\s+){0,2}?(?:${PEOPLE})`,
  "iu",
);
const EXACT_PEOPLE = new RegExp(`(?<![a-z\\d])(${NUMBER})\\s+(?:${PEOPLE})`, "iu");
const ALL_MUNICIPALITIES = new RegExp(
  `(alle|all|elke|every)\\s+(?:de |the )?(?:${NUMBER}\\s+)?(?:\\p{L}+se )?(?:gemeenten|gemeente|municipalities|municipality)`,
  "iu",
);
const SOME_MUNICIPALITIES = new RegExp(
  `(?<![\\d.])(${NUMBER})\\s+(?:\\p{L}+se )?(?:gemeenten|municipalities)`,
  "iu",
);
const EVERYBODY =
  /alle partijen|alle betrokkenen|iedereen|all parties|everyone|everybody|de (hele )?regio/iu;
const CLIENTS = /cliënten|clienten|clients/iu;
const STRICTLY_MORE = /meer dan|ruim|more than|over/iu;

const TOPICS: readonly { topic: UnjudgedTopic; pattern: RegExp }[] = [
  { topic: "reports", pattern: /verslag|presentaties|\breports?\b/iu },
  {
    topic: "processing",
    pattern: /verwerkt|meegenomen|zorgvuldig|serieus|processed|carefully|taken seriously/iu,
  },
];
const COUNCILS = /adviesra(ad|den)|gemeentera(ad|den)|advisory council/iu;

function numberOf(text: string): number {
  return WORDS[text.toLowerCase()] ?? Number(text.replaceAll(".", ""));
}

function peoplePart(text: string): ClaimPart[] {
  const more = MORE.exec(text);
  if (more) {
    const atLeast = numberOf(more[2] ?? "") + (STRICTLY_MORE.test(more[1] ?? "") ? 1 : 0);
    return [{ kind: "people", atLeast }];
  }
  const exact = EXACT_PEOPLE.exec(text);
  return exact ? [{ kind: "people", atLeast: numberOf(exact[1] ?? "") }] : [];
}

function municipalityPart(text: string): ClaimPart[] {
  if (ALL_MUNICIPALITIES.test(text)) return [{ kind: "municipalities", atLeast: "all" }];
  const some = SOME_MUNICIPALITIES.exec(text);
  return some ? [{ kind: "municipalities", atLeast: numberOf(some[1] ?? "") }] : [];
}

/**
 * What a sentence says that can be checked.
 * @param text the sentence, in Dutch or English
 * @param named the groups that staff found in it; empty when it names none
 */
export function readClaim(text: string, named: readonly Role[]): ClaimContent {
  const parts = [...peoplePart(text), ...municipalityPart(text)];
  const found = TOPICS.find(({ pattern }) => pattern.test(text))?.topic ?? null;
  const isCouncils = named.length === 0 && COUNCILS.test(text);
  const clients: readonly Role[] = CLIENTS.test(text) ? ["youth", "parent"] : [];
  const isGeneral = EVERYBODY.test(text) || (named.length === 0 && clients.length === 0);
  const roles = [...new Set([...named, ...clients, ...(isGeneral ? GENERAL_ROLES : [])])];
  const topic = parts.length > 0 ? null : isCouncils ? "councils" : found;
  return { roles: parts.length > 0 ? [...new Set([...named, ...clients])] : roles, parts, topic };
}
