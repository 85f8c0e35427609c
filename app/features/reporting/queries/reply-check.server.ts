/** Whether an answer can be given as it stands: asked before it is shown as it will be read, and before it is written. */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { replyVerdict } from "~/features/reporting/domain/reply";
import type { ReplyGap } from "~/features/reporting/domain/reply";
import { agreementProblems } from "~/features/reporting/domain/reply-agreements";
import type { AgreementProblem } from "~/features/reporting/domain/reply-agreements";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import type { ReplyInput } from "~/features/reporting/schema/reply-form";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { can } from "~/policy/can";
import { replySubject } from "./reply-desk.server";
import type { ReplySubject } from "./reply-desk.server";

/** An answer that says what it is. */
export type CompleteReply = ReplyInput & { outcome: NonNullable<ReplyInput["outcome"]> };

export type ReplyRefusal =
  | { ok: false; code: "not_found" }
  | { ok: false; code: "duplicate" }
  | {
      ok: false;
      code: "invalid";
      missing: readonly ReplyGap[];
      /** What is wrong with the agreements that come with it. */
      agreements: readonly AgreementProblem[];
    };

export type CheckedReply = {
  ok: true;
  subject: ReplySubject;
  reply: CompleteReply;
  late: boolean;
  by: { staffId: string; bodyId: string };
};

/**
 * Checks an answer of the own body against what it answers.
 * @returns the answer, complete, with what it is about and whether it comes after its term; or why it cannot be given
 */
export async function checkReply(
  client: Connection,
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  input: ReplyInput,
  language: Language,
  now: Date,
): Promise<CheckedReply | ReplyRefusal> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const by = { staffId: actor.staffId, bodyId: actor.bodyId };
  const subject = await replySubject(client, subjectKey, language);
  if (!subject || !stillAllows(grant, { bodyId: subject.askedBodyId })) {
    return { ok: false, code: "not_found" };
  }
  const verdict = replyVerdict({ ...input, bodyId: by.bodyId }, subject, by.bodyId, now);
  if (!verdict.ok && verdict.code !== "incomplete") return { ok: false, code: "not_found" };
  if (subject.replied) return { ok: false, code: "duplicate" };
  const drafts = input.newAgreements ?? [];
  if (drafts.length > 0 && !can(actor, "agenda.write", { bodyId: by.bodyId })) {
    return { ok: false, code: "not_found" };
  }
  const agreements = agreementProblems(drafts, by.bodyId, amsterdamDate(now));
  if (!verdict.ok || agreements.length > 0) {
    return { ok: false, code: "invalid", missing: verdict.ok ? [] : verdict.missing, agreements };
  }
  const { outcome } = input;
  if (outcome === null) throw new Error("a reply without an outcome passed its verdict");
  return { ok: true, subject, reply: { ...input, outcome }, late: verdict.late, by };
}
