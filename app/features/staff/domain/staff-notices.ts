/**
 * Rule: staff hear by mail what waits for them: at once what cannot wait, and once a working day the rest in one message.
 * Each kind can be switched off by whoever gets it. Alarms about safety cannot be switched off by everybody: the last officer
 * who hears them keeps them, and where nobody hears one the administrators are told. No message holds a word of a participant.
 * Source: issue 19, D (staff hear what waits).
 */
import type { StaffRole } from "./staff-roles";

/** What comes at once, each in a message of its own. */
const ALERT_KINDS = [
  "safety",
  "appeal",
  "assigned",
  "toAnswer",
  "advice",
  "otherCouncils",
  "workForNobody",
] as const;

/** The parts of the daily message. */
export const DIGEST_PARTS = ["overdue", "dueSoon", "waiting"] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

export const NOTICE_KINDS = [...ALERT_KINDS, ...DIGEST_PARTS] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const KINDS_OF_ROLE: Readonly<Record<StaffRole, readonly NoticeKind[]>> = {
  moderator: ["appeal", "assigned", "overdue", "dueSoon", "waiting"],
  responder: ["toAnswer", "advice", "otherCouncils", "overdue", "dueSoon", "waiting"],
  advisoryCouncil: ["otherCouncils", "waiting"],
  safetyOfficer: ["safety", "assigned", "overdue", "waiting"],
  administrator: ["workForNobody", "overdue", "waiting"],
};

/** What somebody of this role can hear. */
export function noticeKindsOf(role: StaffRole): readonly NoticeKind[] {
  return KINDS_OF_ROLE[role];
}

export type SwitchVerdict =
  { ok: true; muted: NoticeKind[] } | { ok: false; code: "last_listener" };

/**
 * What somebody hears no longer after a choice.
 * @param chosen the kinds to hear
 * @param othersHearSafety how many colleagues who can sign in hear alarms about safety
 */
export function switchNotices(
  role: StaffRole,
  chosen: readonly NoticeKind[],
  othersHearSafety: number,
): SwitchVerdict {
  const muted = noticeKindsOf(role).filter((kind) => !chosen.includes(kind));
  if (muted.includes("safety") && othersHearSafety === 0) {
    return { ok: false, code: "last_listener" };
  }
  return { ok: true, muted };
}
