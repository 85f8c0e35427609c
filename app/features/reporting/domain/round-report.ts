/**
 * Rule: the report of a round is made from its thread and frozen when it is published, with its date and hash. What
 * changes later makes a new version that says why; nothing is dated back and nothing is published twice.
 * Source: the issue on reporting back (report of a round).
 */
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import type { Role } from "~/features/participation/domain/roles";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";

/** A text in both languages; null where there is no English. */
export interface ReportText {
  nl: string;
  en: string | null;
}

export interface ReportRange {
  min: number;
  /** Null where nothing says how many there were at most. */
  max: number | null;
}

export interface ReportAgreement {
  slug: string;
  what: ReportText;
  state: AgendaState;
  dueOn: string | null;
}

export interface ReportReply {
  outcome: ReplyOutcome;
  reason: ReportText;
  elsewhere: ReportText | null;
  body: ReportText;
  owner: string;
  repliedOn: string;
  agreements: readonly ReportAgreement[];
}

export interface ReportTheme {
  slug: string;
  title: ReportText;
  summary: ReportText;
  asks: readonly ReportText[];
  /** Pieces of input by role, only the roles that spoke; null is a role no source tells. */
  weight: readonly { role: Role | null; pieces: number }[];
  replies: readonly ReportReply[];
  noReplyNote: ReportText | null;
  principles: readonly { number: number; title: ReportText }[];
}

/** Everything a published version says, without anything that could point to a person. */
export interface RoundReportContent {
  /** What staff says about it in its own plain words; null when it says nothing more. */
  summary: ReportText | null;
  round: { slug: string; title: ReportText; question: ReportText; decider: ReportText | null };
  takenPart: {
    total: ReportRange;
    roles: readonly { role: Role; persons: ReportRange; contributions: ReportRange }[];
    /** Not exact is "at least": the exact number would say something of one municipality. */
    municipalities: { reached: number; isExact: boolean; of: number };
  };
  sessions: readonly { title: ReportText; heldOn: string | null; reported: boolean }[];
  trace: { total: number; traced: number } | null;
  themes: readonly ReportTheme[];
}

/** What a version comes down to, for the short version: what happens, what not and why, what is open. */
export interface ReportOutline {
  happens: readonly ReportTheme[];
  declined: readonly ReportTheme[];
  /** Themes without an answer. */
  unanswered: readonly ReportTheme[];
  /** Themes with a promise to act that no agreement stands for yet. */
  withoutAgreement: readonly ReportTheme[];
  /** Agreements that are not done. */
  running: readonly ReportAgreement[];
}

/** Sorts the themes of a report by what was answered; the newest answer stands first in `replies`. */
export function outlineOf(content: RoundReportContent): ReportOutline {
  const outcomeOf = (theme: ReportTheme) => theme.replies[0]?.outcome ?? null;
  const promised = (theme: ReportTheme) => {
    const outcome = outcomeOf(theme);
    return outcome !== null && promisesAction(outcome);
  };
  const agreements = new Map(
    content.themes
      .flatMap((theme) => theme.replies.flatMap((reply) => reply.agreements))
      .map((agreement) => [agreement.slug, agreement]),
  );
  return {
    happens: content.themes.filter(promised),
    declined: content.themes.filter((theme) => outcomeOf(theme) !== null && !promised(theme)),
    unanswered: content.themes.filter((theme) => outcomeOf(theme) === null),
    withoutAgreement: content.themes.filter(
      (theme) => promised(theme) && theme.replies.every((reply) => reply.agreements.length === 0),
    ),
    running: [...agreements.values()].filter(({ state }) => state !== "done"),
  };
}

export interface ReportToPublish {
  roundState: RoundState;
  /** The frozen text of this version and of the last one; null when there is none yet. */
  content: string;
  lastContent: string | null;
  /** Why there is a new version; asked from the second version on. */
  note: string;
  /** "YYYY-MM-DD", the day the report carries. */
  publishedOn: string;
}

export type ReportGap =
  { code: "note_missing" } | { code: "back_dated" } | { code: "date_in_future" };

export type PublishReportVerdict =
  | { ok: true }
  | { ok: false; code: "not_reported_back" | "unchanged" }
  | { ok: false; code: "incomplete"; missing: readonly ReportGap[] };

/** Whether this version can be published; `today` is the date in Amsterdam. */
export function publishReportVerdict(report: ReportToPublish, today: string): PublishReportVerdict {
  if (report.roundState !== "reportedBack" && report.roundState !== "evaluated") {
    return { ok: false, code: "not_reported_back" };
  }
  const missing: ReportGap[] = [];
  if (report.lastContent !== null && report.note.trim() === "") {
    missing.push({ code: "note_missing" });
  }
  if (report.publishedOn < today) missing.push({ code: "back_dated" });
  if (report.publishedOn > today) missing.push({ code: "date_in_future" });
  if (missing.length > 0) return { ok: false, code: "incomplete", missing };
  return report.content === report.lastContent ? { ok: false, code: "unchanged" } : { ok: true };
}
