/**
 * Rule: every item waits for a moderator in a case of its own, with the moment it was sent and the
 * moment a decision was promised for. Nothing is public before; a text that suggests danger goes to
 * the safety officer at once, with a clock of its own.
 * Source: design, section 3 (Proposal) and section 8 (children, safety, law).
 */
import { dueAfter } from "~/features/calendar/domain/deadline";
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import type { ModerationSettings } from "./moderation-settings";
import type { Outcome } from "./outcome";

/** What a moderator looks at before anyone reads it: a proposal, a reaction, free text of a survey, a question. */
export const REVIEWED_KINDS = ["proposal", "comment", "answer", "sessionQuestion"] as const;

/**
 * What somebody else answers or uses, and what comes here only when it suggests danger: a claim that was sent in, a
 * challenge of a claim, a statement to agree with, what somebody will speak about, what somebody needs at a session.
 */
export const SAFETY_ONLY_KINDS = [
  "claim",
  "claimChallenge",
  "statement",
  "speaker",
  "signUpNeeds",
] as const;

export const SUBJECT_KINDS = [...REVIEWED_KINDS, ...SAFETY_ONLY_KINDS] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whether only a safety officer ever looks at this kind: a release then ends the case, for no moderator waits for it. */
export function isSafetyOnly(kind: SubjectKind): boolean {
  return SAFETY_ONLY_KINDS.some((known) => known === kind);
}

export const CASE_STATES = ["waiting", "secondModerator", "held", "decided", "withdrawn"] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** The states in which a moderator has still to decide. */
export const UNDECIDED_STATES = [
  "waiting",
  "secondModerator",
] as const satisfies readonly CaseState[];

export interface Decision {
  readonly outcome: Outcome;
  /** Staff account that decided. */
  readonly by: string;
  readonly at: Date;
}

export interface ModerationCase {
  readonly id: string;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** Keyed hashes of everyone who wrote it; never a person's id. */
  readonly authorKeys: readonly string[];
  /** A young person wrote it, see {@link isYoungVoice}. */
  readonly authorIsYoung: boolean;
  readonly state: CaseState;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Counts every change, so that two moderators at once cannot both decide. */
  readonly version: number;
  /** The decision; in state `secondModerator` the refusal that waits for a second one. */
  readonly decision: Decision | null;
  /** For an appeal: who may not decide again, and what is appealed. */
  readonly appealOf: { readonly decidedBy: readonly string[]; readonly outcome: Outcome } | null;
}

/** The staff member at the desk. */
export interface CaseModerator {
  readonly staffId: string;
  readonly role: StaffRole;
  /** Keys of what this person may have written as a participant, in the form of `authorKeys`. */
  readonly ownKeys: readonly string[];
}

const HOUR_IN_MILLISECONDS = 3_600_000;
const UNDER_EIGHTEEN: ReadonlySet<AgeBand> = new Set<AgeBand>([
  "under12",
  "from12to15",
  "from16to17",
]);

/** Whether refusing this writer deserves a second look: anyone under eighteen and every young person. */
export function isYoungVoice(who: {
  readonly role: Role;
  readonly ageBand: AgeBand | null;
}): boolean {
  return who.role === "youth" || (who.ageBand !== null && UNDER_EIGHTEEN.has(who.ageBand));
}

/**
 * Opens the case of an item that was just sent.
 *
 * @param item what was sent and by whom; `suggestsDanger` when the region's terms found something.
 * @param now the moment of sending.
 * @returns a waiting case, or a held one, with the promised moment.
 */
export function openCase(
  item: Pick<ModerationCase, "id" | "subject" | "authorKeys" | "authorIsYoung"> & {
    readonly suggestsDanger: boolean;
  },
  now: Date,
  settings: ModerationSettings,
): ModerationCase {
  const { suggestsDanger, ...known } = item;
  return {
    ...known,
    state: suggestsDanger ? "held" : "waiting",
    openedAt: now,
    dueAt: suggestsDanger ? safetyDue(now, settings) : moderationDue(now, settings),
    version: 1,
    decision: null,
    appealOf: null,
  };
}

/** Until when a decision is promised on an item sent at `openedAt`: the end of that day. */
export function moderationDue(openedAt: Date, settings: ModerationSettings): Date {
  return dueAfter(openedAt, { days: settings.moderationDays });
}

/** Until when another moderator decides an appeal of `openedAt`: the end of that day. */
export function appealDecisionDue(openedAt: Date, settings: ModerationSettings): Date {
  return dueAfter(openedAt, { days: settings.appealDecisionDays });
}

/** Until when the safety officer looks at an item held at `heldAt`: hours, because danger has no office days. */
export function safetyDue(heldAt: Date, settings: ModerationSettings): Date {
  return new Date(heldAt.getTime() + settings.safetyHours * HOUR_IN_MILLISECONDS);
}

/** Whether this person wrote, alone or with others, what is to be judged. */
export function isOwnItem(moderationCase: ModerationCase, moderator: CaseModerator): boolean {
  return moderator.ownKeys.some((key) => moderationCase.authorKeys.includes(key));
}

/** Whether the case still waits for somebody. */
export function isOpen(moderationCase: ModerationCase): boolean {
  return moderationCase.state !== "decided" && moderationCase.state !== "withdrawn";
}

export type WithdrawCaseVerdict =
  { ok: true; next: ModerationCase } | { ok: false; code: "already_decided" };

/**
 * Closes the case of an item its writer took back. A held case stays: taking a text back does not
 * take the worry away, and the safety officer still looks at it.
 */
export function withdrawCase(moderationCase: ModerationCase): WithdrawCaseVerdict {
  if (!isOpen(moderationCase)) return { ok: false, code: "already_decided" };
  if (moderationCase.state === "held") return { ok: true, next: moderationCase };
  return {
    ok: true,
    next: { ...moderationCase, state: "withdrawn", version: moderationCase.version + 1 },
  };
}
