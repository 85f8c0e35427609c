/**
 * What the log says beside its sentences: how each detail of an event is read, and the words it can hold. A detail is stored
 * as a word of the product, a number, a moment or an id; it is said in the language of the reader.
 */
import { ADVICE_STATES, REACTION_KINDS } from "~/features/advice/domain/advice";
import { AGENDA_STATES } from "~/features/agenda/domain/agenda-item";
import { DEPENDENCY_KINDS } from "~/features/agenda/domain/dependencies";
import { CHALLENGE_ANSWERS } from "~/features/claims/domain/challenge";
import { CLAIM_STATES } from "~/features/claims/domain/claim";
import { DECISION_STATES } from "~/features/decisions/domain/decision";
import { REVISE_REASONS, REVISIONS } from "~/features/moderation/domain/after-decision";
import { SUBJECT_KINDS } from "~/features/moderation/domain/moderation-case";
import { STAY_REASONS } from "~/features/moderation/domain/open-finds";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { THEME_STATES } from "~/features/reporting/domain/theme";
import { NOTICE_FIELDS } from "~/features/sessions/domain/calendar-file";
import { MATERIAL_KINDS } from "~/features/sessions/domain/material";
import { MESSAGE_AUDIENCES } from "~/features/sessions/domain/session-message";
import { MOVE_UP_REASONS } from "~/features/sessions/domain/waitlist";
import { WAYS } from "~/features/sessions/domain/ways";
import { NOTICE_KINDS } from "~/features/staff/domain/staff-notices";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import { TEMPLATE_KINDS } from "~/features/templates/domain/own-template";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";

/** The words that details hold, by group; each has a message in every language. */
const DETAIL_WORDS = {
  agendaState: AGENDA_STATES,
  claimState: CLAIM_STATES,
  challengeAnswer: CHALLENGE_ANSWERS,
  decisionState: DECISION_STATES,
  replyOutcome: REPLY_OUTCOMES,
  adviceState: ADVICE_STATES,
  reactionKind: REACTION_KINDS,
  caseOutcome: OUTCOME_KINDS,
  caseSubject: SUBJECT_KINDS,
  reviseReason: REVISE_REASONS,
  revision: REVISIONS,
  stay: STAY_REASONS,
  dependencyKind: DEPENDENCY_KINDS,
  materialKind: MATERIAL_KINDS,
  changedField: NOTICE_FIELDS,
  moveUpReason: MOVE_UP_REASONS,
  way: WAYS,
  audience: MESSAGE_AUDIENCES,
  themeState: THEME_STATES,
  templateKind: TEMPLATE_KINDS,
  staffRole: STAFF_ROLES,
  notice: NOTICE_KINDS,
  activityKind: ["session", "meetings", "questionnaire", "informationMeeting"],
  originKind: ["activity", "source"],
  caseCause: ["sent", "changed", "reported", "appeal", "moved", "takenDown", "reopened"],
  roomStep: ["begin", "close", "reopen", "next", "stopTimer", "end", "show", "ask", "timer"],
  closing: ["clock", "round"],
  language: ["nl", "en"],
} as const;

type Groups = typeof DETAIL_WORDS;
export type DetailGroup = keyof Groups;
/** A word of a detail with its group: the end of the key of its message. */
export type DetailWord = {
  [Group in DetailGroup]: `${Group}_${Groups[Group][number]}`;
}[DetailGroup];

const EVERY_WORD: ReadonlySet<string> = new Set(
  Object.entries(DETAIL_WORDS).flatMap(([group, words]) => words.map((word) => `${group}_${word}`)),
);

function isDetailWord(word: string): word is DetailWord {
  return EVERY_WORD.has(word);
}

/** The word of a group that a detail holds; null for one of an older version of the product. */
export function detailWord(group: DetailGroup, word: string): DetailWord | null {
  const known = `${group}_${word}`;
  return isDetailWord(known) ? known : null;
}

/** How a detail is read. */
export type DetailReading =
  /** A number, a name of a file, a version: said as it is. */
  | { as: "text" }
  | { as: "yes" }
  /** A day, or a moment of which the day is said. */
  | { as: "day" }
  /** One word, or several with a space or a point between them, each with how often it was chosen. */
  | { as: "words"; of: DetailGroup }
  /** The id of a thing, which is said by its title. */
  | { as: "thing"; of: string }
  /** An id of something that has no title and no page: nothing to read. */
  | { as: "nothing" };

/** What details are called, in every language. */
const DETAIL_NAMES = [
  "mayStay",
  "points",
  "reactionDueOn",
  "kind",
  "happenedOn",
  "state",
  "label",
  "dependsOnId",
  "from",
  "to",
  "dueOn",
  "figure",
  "on",
  "verdict",
  "outcome",
  "bytes",
  "version",
  "alerted",
  "step",
  "assigneeId",
  "rule",
  "about",
  "cause",
  "revision",
  "because",
  "contributions",
  "everything",
  "count",
  "conflicts",
  "file",
  "rows",
  "source",
  "dated",
  "number",
  "code",
  "theme",
  "dueAt",
  "late",
  "linked",
  "origin",
  "hash",
  "replyDueAt",
  "snapshot",
  "twice",
  "framesChanged",
  "noShows",
  "supervisors",
  "told",
  "people",
  "reason",
  "extraSeat",
  "way",
  "audience",
  "mail",
  "page",
  "telephone",
  "providerId",
  "roleBefore",
  "role",
  "bodyId",
  "rounds",
  "nameChanged",
  "language",
  "messages",
  "active",
  "factorProven",
  "off",
  "all",
  "questions",
  "maxUses",
  "inviteOnly",
  "opensAt",
  "closesAt",
  "of",
  "changed",
] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

/** Whether a detail has a name; one of an older version of the product may have none. */
export function isDetailName(name: string): name is DetailName {
  return DETAIL_NAMES.some((known) => known === name);
}

const TEXT = { as: "text" } as const;
const YES = { as: "yes" } as const;
const DAY = { as: "day" } as const;
const NOTHING = { as: "nothing" } as const;
const words = (of: DetailGroup): DetailReading => ({ as: "words", of });
const thing = (of: string): DetailReading => ({ as: "thing", of });

/** Readings that are the same wherever a detail has this name. */
const BY_NAME: Readonly<Record<string, DetailReading>> = {
  mayStay: words("stay"),
  reactionDueOn: DAY,
  happenedOn: DAY,
  dueOn: DAY,
  dueAt: DAY,
  replyDueAt: DAY,
  on: DAY,
  opensAt: DAY,
  closesAt: DAY,
  dependsOnId: thing("agendaItem"),
  theme: thing("theme"),
  assigneeId: thing("staffAccount"),
  providerId: thing("identityProvider"),
  bodyId: thing("body"),
  about: words("caseSubject"),
  cause: words("caseCause"),
  because: words("reviseReason"),
  revision: words("revision"),
  late: YES,
  everything: YES,
  conflicts: YES,
  twice: YES,
  framesChanged: YES,
  extraSeat: YES,
  nameChanged: YES,
  active: YES,
  factorProven: YES,
  all: YES,
  inviteOnly: YES,
  told: words("changedField"),
  way: words("way"),
  audience: words("audience"),
  role: words("staffRole"),
  roleBefore: words("staffRole"),
  off: words("notice"),
  language: words("language"),
  point: NOTHING,
  change: NOTHING,
  challenge: NOTHING,
  statementId: NOTHING,
  sourceId: NOTHING,
  picture: NOTHING,
  replyId: NOTHING,
};

/** Readings of one act, where the name says something else elsewhere. */
const BY_ACTION: Readonly<Record<string, DetailReading>> = {
  "advice.reacted kind": words("reactionKind"),
  "advice.reacted state": words("adviceState"),
  "agenda.dependencyAdded kind": words("dependencyKind"),
  "agenda.statusChanged from": words("agendaState"),
  "agenda.statusChanged to": words("agendaState"),
  "agenda.outcomeRecorded outcome": NOTHING,
  "claim.madeCheckable verdict": words("claimState"),
  "claim.madeCheckable state": words("claimState"),
  "claim.amended from": words("claimState"),
  "claim.struck from": words("claimState"),
  "claim.challengeAnswered outcome": words("challengeAnswer"),
  "decision.recorded from": words("decisionState"),
  "decision.recorded to": words("decisionState"),
  "live.stepped step": words("roomStep"),
  "moderation.appealed of": thing("moderationCase"),
  "moderation.decided outcome": words("caseOutcome"),
  "moderation.proposedRefusal outcome": words("caseOutcome"),
  "moderation.undone outcome": words("caseOutcome"),
  "activity.added kind": words("activityKind"),
  "reply.given outcome": words("replyOutcome"),
  "theme.originTied kind": words("originKind"),
  "theme.originTied origin": thing("activity"),
  "theme.made state": words("themeState"),
  "theme.changed state": words("themeState"),
  "material.kept kind": words("materialKind"),
  "signUp.promoted reason": words("moveUpReason"),
  "survey.closed reason": words("closing"),
  "survey.extended from": DAY,
  "survey.extended to": DAY,
  "template.kept of": words("templateKind"),
};

/** How a detail of an act is read; what is not known better is said as it stands. */
export function readingOf(action: string, name: string): DetailReading {
  return BY_ACTION[`${action} ${name}`] ?? BY_NAME[name] ?? TEXT;
}

/** What a change of the settings is about, as the page of the settings calls it. */
export const SETTING_NAMES = [
  ...(["replyDays", "replyExtensionDays", "formalReactionDays", "sessionReportDays"] as const),
  ...(["waitlistConfirmHours", "sessionReminderHours", "moderationDays", "safetyHours"] as const),
  ...(["appealWindowDays", "appealDecisionDays", "reportsToReopen", "emailLinkMinutes"] as const),
  ...(["draftKeepDaysAfterClose", "ledgerYears", "smallNumber", "answersGroup"] as const),
  ...(["claimLowerBound", "snapshotDays", "snapshotPeople"] as const),
] as const;

/** What a change of the names and contacts is about, as its form calls it. */
export const IDENTITY_NAMES = [
  ...(["regionName", "regionNameEn", "siteName", "contactName", "contactEmail"] as const),
  ...(["contactPhone", "securityContact"] as const),
] as const;
