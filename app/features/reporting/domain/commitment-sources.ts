/**
 * Rule: what a session or an advice owes follows from its own dates, so that the list of promises, the page of the
 * session and the page of the advice can never disagree. Source: design, section 3 (every deadline has an owner).
 */
import { endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { reportDue, type RegionTerms } from "~/features/calendar/domain/terms";
import { sessionStateAt, type SessionState } from "~/features/sessions/domain/session";
import type { DatedCommitment } from "./commitment";

/** The report a session owes from its end on; null for one that is still to come, a draft or cancelled. */
export function sessionReportCommitment(
  session: {
    id: string;
    title: string;
    state: SessionState;
    endsAt: Date;
    ownerBodyId: string;
    reportPublishedAt: Date | null;
  },
  terms: Pick<RegionTerms, "sessionReportDays">,
  now: Date,
): DatedCommitment | null {
  const state = sessionStateAt(session, now);
  if (state !== "ended" && state !== "reported") return null;
  return {
    kind: "sessionReport",
    subjectId: session.id,
    title: session.title,
    ownerBodyId: session.ownerBodyId,
    dueAt: reportDue(session.endsAt, terms),
    keptAt: session.reportPublishedAt,
  };
}

/**
 * The formal reaction an advice is owed by the body it is addressed to. Days are "YYYY-MM-DD"; `answeredOn` is the day
 * on which the last point got a written reaction, else null. A reaction on the due day itself is in time.
 */
export function formalReactionCommitment(advice: {
  id: string;
  title: string;
  toBodyId: string;
  reactionDueOn: string | null;
  answeredOn: string | null;
}): DatedCommitment {
  return {
    kind: "formalReaction",
    subjectId: advice.id,
    title: advice.title,
    ownerBodyId: advice.toBodyId,
    dueAt: advice.reactionDueOn === null ? null : endOfDay(advice.reactionDueOn),
    keptAt: advice.answeredOn === null ? null : endOfDay(advice.answeredOn),
  };
}
