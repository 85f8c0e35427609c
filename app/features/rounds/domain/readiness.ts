/**
 * Rule: before a step of a round is taken, whoever takes it reads what keeps it back, what a later step will ask, what
 * deserves attention without keeping it back, who is reached, what changes and what is destroyed for good. A fact that
 * counts nothing is not said, and only the announcement can be taken back.
 * Source: the issue on the workplace (a round that is announced empty) and design, section 3 (round).
 */
import type { OpeningGap } from "./opening";
import type { ReportBackGap } from "./report-back";
import type { RoundVerb } from "./round";

/** What is said about a step: worth a look, who hears or sees it, what changes, what nobody can get back. */
export const FACT_KINDS = ["attention", "reached", "changes", "destroyed"] as const;
export type RoundFactKind = (typeof FACT_KINDS)[number];

/** One thing that whoever takes a step has to know; its sentence is `roundSteps.fact_<code>`. */
export interface RoundFact {
  kind: RoundFactKind;
  code: RoundFactCode;
  /** How many; nothing is said of none. A fact without a count always holds. */
  count?: number;
  /** The moment it is about. */
  date?: Date;
  /** The Dutch path where it can be looked at or mended. */
  path?: string;
}

export type RoundFactCode =
  | "page_public"
  | "page_hidden"
  | "no_mail"
  | "mail"
  | "takes_part"
  | "closes_by_itself"
  | "no_closing_date"
  | "no_reply_date"
  | "stops_taking_part"
  | "closes_before_promised"
  | "surveys_close"
  | "survey_results_public"
  | "sessions_to_come"
  | "cases_waiting"
  | "cases_held"
  | "proposals_unanswered"
  | "input_in_no_theme"
  | "figures_and_report_frozen"
  | "texts_frozen"
  | "evaluated"
  | "drafts"
  | "answer_links"
  | "round_key";

export interface Readiness {
  /** Nothing is in the way. */
  ready: boolean;
  blocking: readonly (OpeningGap | ReportBackGap)[];
  /** What a later step asks. */
  later: readonly OpeningGap[];
  facts: Readonly<Record<RoundFactKind, readonly RoundFact[]>>;
  /** Whether the step can be taken back. */
  reversible: boolean;
}

/** The desks where what keeps a step back is mended. */
const MENDING_PLACES = ["setUp", "themes", "answers", "sessions"] as const;
export type MendingPlace = (typeof MENDING_PLACES)[number];

const PLACE_OF_REPORT_BACK_GAP = {
  no_theme: "themes",
  theme_unpublished: "themes",
  theme_without_reply: "answers",
  session_to_come: "sessions",
  session_without_report: "sessions",
} as const satisfies Record<ReportBackGap["code"], MendingPlace>;

const isOfReportBack = (code: string): code is ReportBackGap["code"] =>
  Object.hasOwn(PLACE_OF_REPORT_BACK_GAP, code);

/** Where to go to mend what is in the way: each desk once, in one order. */
export function mendingPlaces({ blocking }: Pick<Readiness, "blocking">): MendingPlace[] {
  const places = blocking.map(({ code }) =>
    isOfReportBack(code) ? PLACE_OF_REPORT_BACK_GAP[code] : "setUp",
  );
  return MENDING_PLACES.filter((place) => places.includes(place));
}

/** Puts together what is to be read before a step is taken. */
export function readinessOf(
  verb: RoundVerb,
  gaps: Pick<Readiness, "blocking" | "later">,
  facts: readonly RoundFact[],
): Readiness {
  const told = facts.filter(({ count }) => count === undefined || count > 0);
  const ofKind = (kind: RoundFactKind) => told.filter((fact) => fact.kind === kind);
  return {
    ...gaps,
    ready: gaps.blocking.length === 0,
    facts: {
      attention: ofKind("attention"),
      reached: ofKind("reached"),
      changes: ofKind("changes"),
      destroyed: ofKind("destroyed"),
    },
    reversible: verb === "announce" || verb === "withdrawAnnouncement",
  };
}
