import { possibleRevisions } from "~/features/moderation/domain/after-decision";
import type { Revision } from "~/features/moderation/domain/after-decision";
import { possibleOutcomes } from "~/features/moderation/domain/decide-case";
import { isOpen } from "~/features/moderation/domain/moderation-case";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { Outcome, OutcomeKind } from "~/features/moderation/domain/outcome";
import { maySee, queueFor } from "~/features/moderation/domain/queue";
import type { QueueEntry } from "~/features/moderation/domain/queue";
import { alikeHeld } from "./alike-held.server";
import type { AlikeHeld } from "./alike-held.server";
import { alikeWaiting } from "./alike-waiting.server";
import type { AlikeWaiting } from "./alike-waiting.server";
import { findsOnScreen } from "./finds-on-screen.server";
import type { TextOnScreen } from "./finds-on-screen.server";
import { regionSettings, settingText } from "~/features/region/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";
import type { Destinations, LikeItem } from "../moderated-kind";
import { caseEnumColumns } from "../schema";
import type { CaseCause } from "../schema";
import { caseColumns, caseOf } from "./case-row.server";
import { earlierDecisions } from "./earlier-decisions.server";
import type { EarlierDecision } from "./earlier-decisions.server";
import { moderatedKind } from "./kinds.server";
import { moderatorOf } from "./queue.server";
import { otherOfficers } from "./second-officer.server";
import { subjectOfCase } from "./subject.server";
import { waitingCaseOn } from "./waiting-case.server";

/** Everything a moderator needs to judge one item. */
export type CasePage = TextOnScreen & {
  caseId: string;
  version: number;
  subjectKind: SubjectKind;
  cause: CaseCause;
  proposalKind: string | null;
  context: string | null;
  language: string;
  authorRole: string | null;
  round: { id: string; title: LocalText } | null;
  openedAt: Date;
  dueAt: Date;
  status: Pick<QueueEntry, "ageDays" | "daysLeft" | "overdue" | "locked"> | null;
  outcomes: readonly OutcomeKind[];
  /** The refusal that waits for a second moderator. */
  proposedRefusal: Outcome | null;
  appeal: { text: string; outcome: Outcome } | null;
  /** An appeal on what was held, which this officer decided and nobody else can look at now. */
  nobodyElse: boolean;
  reports: { reason: string; count: number }[];
  /** Public proposals that are like this one, for merging. */
  similar: LikeItem[];
  /** What waits too and is like this one. */
  waitingAlike: AlikeWaiting[];
  /** Held texts with the same words as this one. */
  heldAlike: AlikeHeld[];
  /** What was decided on items that are like this one. */
  earlier: EarlierDecision[];
  rules: { key: string; title: LocalText }[];
  destinations: Destinations;
  /** What was decided, once nothing waits any more. */
  decided: { outcome: OutcomeKind; at: Date } | null;
  /** What can be done with it once it is decided. */
  revisions: readonly Revision[];
  withdrawn: boolean;
  /** Its writer took the text back; a held case stays. */
  takenBack: boolean;
};

const MOST_SIMILAR = 5;
const NO_DESTINATIONS: Destinations = { rounds: [], bodies: [] };

async function reportsOf(client: Connection, caseId: string) {
  const counts = await client.readerReport.groupBy({
    by: ["reasonKey"],
    where: { caseId },
    _count: { _all: true },
  });
  return counts.map(({ reasonKey, _count }) => ({ reason: reasonKey, count: _count._all }));
}

/** Whether this role works on a case of this round in this state. */
function reaches(actor: StaffActor, state: string, roundId: string | null): boolean {
  return state === "held"
    ? can(actor, "moderation.held")
    : can(actor, "moderation.decide", { roundId });
}

/** One case for the desk; null when it is not there or not this role's to see. */
export async function casePage(
  actor: StaffActor,
  caseId: string,
  alsoPersonId: string | null,
  language: Language,
  now: Date,
): Promise<CasePage | null> {
  const client = await database();
  const row = await client.moderationCase.findUnique({
    where: { id: caseId },
    select: {
      ...caseColumns,
      round: { select: { id: true, title: true, titleEn: true } },
      decidedBy: { select: { role: true } },
    },
  });
  if (!row) return null;
  const known = caseOf(row);
  const moderator = moderatorOf(actor, alsoPersonId);
  if (!maySee(known, moderator) || !reaches(actor, known.state, row.roundId)) return null;
  // What a safety officer closed stays theirs.
  if (known.state === "decided" && row.decidedBy?.role === "safetyOfficer") return null;
  const subject = await subjectOfCase(client, row);
  if (!subject) return null;
  const held = known.state === "held";
  const entry = moderatedKind(subject.kind);
  const waiting = await waitingCaseOn(client, row);
  const [text, reports, destinations, region, similar, waitingAlike, heldAlike, earlier] =
    await Promise.all([
      findsOnScreen(subject.text),
      reportsOf(client, caseId),
      entry.destinations?.(client, language, row.roundId) ?? NO_DESTINATIONS,
      regionSettings(),
      held ? [] : (entry.alike?.(client, subject, MOST_SIMILAR) ?? []),
      held || !isOpen(known) ? [] : alikeWaiting(client, actor, row, subject),
      held ? alikeHeld(client, row, subject, language) : [],
      held ? [] : earlierDecisions(client, actor, row, subject),
    ]);
  const [status] = queueFor([known], moderator, now);
  const { cause } = caseEnumColumns.parse(row);
  const second = known.state === "secondModerator";
  return {
    caseId,
    version: known.version,
    subjectKind: known.subject.kind,
    cause,
    proposalKind: subject.proposalKind,
    context: subject.context,
    language: subject.language,
    ...text,
    authorRole: row.authorRole,
    round: row.round && {
      id: row.round.id,
      title: localText(language, row.round.title, row.round.titleEn),
    },
    openedAt: known.openedAt,
    dueAt: known.dueAt,
    status: status
      ? {
          ageDays: status.ageDays,
          daysLeft: status.daysLeft,
          overdue: status.overdue,
          locked: status.locked,
        }
      : null,
    outcomes: possibleOutcomes(known),
    proposedRefusal: second ? (known.decision?.outcome ?? null) : null,
    nobodyElse:
      held &&
      status?.locked === "judgedBefore" &&
      (await otherOfficers(client, known.appealOf?.decidedBy ?? [])).length === 0,
    appeal: known.appealOf ? { text: row.appealText ?? "", outcome: known.appealOf.outcome } : null,
    reports,
    similar,
    waitingAlike,
    heldAlike,
    earlier,
    rules: region.houseRules.rules.map(({ key, title: words }) => ({
      key,
      title: settingText(language, words),
    })),
    destinations,
    decided:
      known.state === "decided" && known.decision
        ? { outcome: known.decision.outcome.kind, at: known.decision.at }
        : null,
    revisions: possibleRevisions(known, moderator, {
      isPublic: subject.isPublic,
      isTakenBack: subject.isTakenBack,
      waits: waiting !== null,
    }),
    withdrawn: known.state === "withdrawn",
    takenBack: subject.isTakenBack,
  };
}
