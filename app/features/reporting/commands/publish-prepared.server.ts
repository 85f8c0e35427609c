import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { preparedFormSchema, preparedKeySchema } from "~/features/reporting/schema/reply-form";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { giveReplyInside, replyWords } from "./give-reply.server";
import type { ReplyRefusal } from "~/features/reporting/queries/reply-check.server";

export type PublishPreparedOutcome =
  | { ok: true; count: number }
  /** Which of them cannot be given yet; then none is. */
  | { ok: false; code: "none_chosen" | "not_found" | "changed_meanwhile" }
  | { ok: false; code: "not_ready"; subjectId: string; refusal: ReplyRefusal };

/** Undoes all of them when one cannot be given. */
class NotReady extends Error {
  constructor(readonly outcome: Exclude<PublishPreparedOutcome, { ok: true }>) {
    super(outcome.code);
  }
}

/**
 * Publishes prepared answers together: all of them at one moment, dated today, or none.
 * @param keys `kind:id` of what they answer
 */
export async function publishPrepared(
  grant: Authorized<"reply.write">,
  keys: readonly string[],
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<PublishPreparedOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId } = actor;
  const subjects = [...new Set(keys)].flatMap((key) => preparedKeySchema.safeParse(key).data ?? []);
  if (subjects.length === 0) return { ok: false, code: "none_chosen" };
  try {
    return await inTransaction(async (transaction): Promise<PublishPreparedOutcome> => {
      const prepared = [];
      for (const { kind, id } of subjects) {
        const where = { subjectKind: kind, subjectId: id, bodyId };
        const row = await transaction.preparedReply.findFirst({ where });
        if (!row) throw new NotReady({ ok: false, code: "changed_meanwhile" });
        const form = preparedFormSchema.parse(JSON.parse(row.form));
        const input = { ...form, repliedOn: amsterdamDate(now) };
        prepared.push({ kind, id, input });
      }
      // Of all of them at once, so that whoever publishes is asked once.
      const words = prepared.flatMap(({ input }) => replyWords(input));
      await requireFindsHandled(transaction, words, stays);
      for (const { kind, id, input } of prepared) {
        const given = await giveReplyInside(transaction, grant, { kind, id }, input, now, stays);
        if (!given.ok) {
          throw new NotReady({ ok: false, code: "not_ready", subjectId: id, refusal: given });
        }
      }
      return { ok: true, count: subjects.length };
    });
  } catch (error) {
    if (error instanceof NotReady) return error.outcome;
    throw error;
  }
}
