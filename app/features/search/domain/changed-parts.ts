/**
 * Rule: everything that becomes public, changes or goes is in the audit log, so the log says which part of the index can
 * have changed. A kind of subject that is not known here counts as a change of everything.
 * Source: design, section 3 (all transitions are audited).
 */
export const SEARCH_PARTS = [
  "rounds",
  "themes",
  "sessions",
  "proposals",
  "commitments",
  "councils",
  "words",
] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];

const PARTS_OF: Readonly<Record<string, readonly SearchPart[]>> = {
  round: ["rounds", "themes"],
  theme: ["themes"],
  session: ["sessions"],
  sessionReport: ["sessions"],
  proposal: ["proposals", "themes"],
  moderationCase: ["proposals"],
  principle: ["commitments"],
  agendaItem: ["commitments"],
  advice: ["councils"],
  decision: ["councils"],
  claim: ["councils"],
};

/** What people and staff do that puts nothing on a page that can be searched. */
const WITHOUT_TEXT: readonly string[] = [
  "staffAccount",
  "survey",
  "response",
  "answer",
  "signUp",
  "attendance",
  "inputCard",
  "comment",
  "sessionQuestion",
  "sessionMaterial",
  "person",
];

/** The parts of the index that changes to these kinds of subjects can touch. */
export function changedParts(subjectKinds: readonly string[]): SearchPart[] {
  const kinds = subjectKinds.filter((kind) => !WITHOUT_TEXT.includes(kind));
  if (kinds.some((kind) => !Object.hasOwn(PARTS_OF, kind))) return [...SEARCH_PARTS];
  const touched = new Set(kinds.flatMap((kind) => PARTS_OF[kind] ?? []));
  return SEARCH_PARTS.filter((part) => touched.has(part));
}
