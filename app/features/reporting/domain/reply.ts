/**
 * Rule: the responsible body answers yes, partly, no or elsewhere, always with a reason, an owner and the day on which
 * it answers; elsewhere says where. A reply is due six weeks after publication, with one reasoned extension, and
 * carries no earlier day than the one on which it is given. Source: design, section 2 (reply) and section 3 (proposal).
 */
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { extendedReplyDue, type RegionTerms } from "~/features/calendar/domain/terms";

export interface ReplyToGive {
  outcome: ReplyOutcome | null;
  reason: string;
  /** Where it is taken up instead; asked for outcome "elsewhere". */
  elsewhere: string | null;
  /** The body that answers. */
  bodyId: string;
  /** Who, within that body, people can hold to it: a function, never a name. */
  owner: string;
  /** "YYYY-MM-DD". */
  repliedOn: string;
  agendaItemIds: readonly string[];
}

export type ReplyGap =
  | { code: "outcome_missing" }
  | { code: "reason_missing" }
  | { code: "owner_missing" }
  | { code: "elsewhere_missing" }
  | { code: "back_dated" }
  | { code: "date_in_future" };

export type ReplyVerdict =
  | {
      ok: true;
      late: boolean;
      /** A promise to act without an agenda item: allowed, and the page says that the agreement is still to come. */
      awaitsAgendaItem: boolean;
    }
  | { ok: false; code: "other_body" | "not_published" }
  | { ok: false; code: "incomplete"; missing: readonly ReplyGap[] };

function replyGaps(reply: ReplyToGive, now: Date): ReplyGap[] {
  const missing: ReplyGap[] = [];
  if (reply.outcome === null) missing.push({ code: "outcome_missing" });
  if (reply.reason.trim() === "") missing.push({ code: "reason_missing" });
  if (reply.owner.trim() === "") missing.push({ code: "owner_missing" });
  if (reply.outcome === "elsewhere" && (reply.elsewhere ?? "").trim() === "") {
    missing.push({ code: "elsewhere_missing" });
  }
  const today = amsterdamDate(now);
  if (reply.repliedOn < today) missing.push({ code: "back_dated" });
  if (reply.repliedOn > today) missing.push({ code: "date_in_future" });
  return missing;
}

/**
 * Whether this reply may be given at `now` by somebody who answers for `actorBodyId`. A responder answers only for the
 * own body, and only to something that has been published.
 */
export function replyVerdict(
  reply: ReplyToGive,
  subject: { published: boolean; dueAt: Date | null },
  actorBodyId: string,
  now: Date,
): ReplyVerdict {
  if (reply.bodyId !== actorBodyId) return { ok: false, code: "other_body" };
  if (!subject.published) return { ok: false, code: "not_published" };
  const missing = replyGaps(reply, now);
  if (missing.length > 0) return { ok: false, code: "incomplete", missing };
  return {
    ok: true,
    late: subject.dueAt !== null && isOverdue(subject.dueAt, now),
    awaitsAgendaItem:
      reply.outcome !== null && promisesAction(reply.outcome) && reply.agendaItemIds.length === 0,
  };
}

export type ReplyStatus =
  | { status: "replied"; late: boolean }
  | { status: "due" | "overdue"; dueAt: Date }
  | { status: "undated" };

/** Where the reply to something stands at `now`; `dueAt` is null only for what came from before this platform. */
export function replyStatus(
  subject: { dueAt: Date | null; repliedAt: Date | null },
  now: Date,
): ReplyStatus {
  const { dueAt, repliedAt } = subject;
  if (repliedAt) {
    return { status: "replied", late: dueAt !== null && isOverdue(dueAt, repliedAt) };
  }
  if (dueAt === null) return { status: "undated" };
  return { status: isOverdue(dueAt, now) ? "overdue" : "due", dueAt };
}

export type ExtendReplyVerdict =
  | { ok: true; dueAt: Date }
  | {
      ok: false;
      code: "already_replied" | "already_extended" | "already_overdue" | "reason_missing";
    };

/** The one extension of a reply: with a reason, before the first term has run out. */
export function extendReplyVerdict(
  subject: { publishedAt: Date; dueAt: Date; extended: boolean; replied: boolean },
  reason: string,
  terms: Pick<RegionTerms, "replyDays" | "replyExtensionDays">,
  now: Date,
): ExtendReplyVerdict {
  if (subject.replied) return { ok: false, code: "already_replied" };
  if (subject.extended) return { ok: false, code: "already_extended" };
  if (isOverdue(subject.dueAt, now)) return { ok: false, code: "already_overdue" };
  if (reason.trim() === "") return { ok: false, code: "reason_missing" };
  return { ok: true, dueAt: extendedReplyDue(subject.publishedAt, terms) };
}
