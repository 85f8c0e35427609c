import { LISTENER_PICTURE_MAX_BYTES } from "~/features/rounds/schema/listener-picture";
import { typeOfBytes } from "~/features/vocabulary/domain/file-type";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { writeImageAnew } from "~/platform/image.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

/** The longest side of the picture as it is stored: twice as sharp as it is shown. */
const LONGEST_SIDE = 400;

export type ListenerPictureOutcome =
  { ok: true } | { ok: false; code: "not_found" | "unknown_type" | "too_large" };

async function roundOf(transaction: Transaction, grant: Authorized<"round.write">, slug: string) {
  const round = await transaction.round.findUnique({ where: { slug }, select: { id: true } });
  return round && stillAllows(grant, { roundId: round.id }) ? round : null;
}

async function tell(
  transaction: Transaction,
  grant: Authorized<"round.write">,
  roundId: string,
  now: Date,
) {
  const about = { subjectKind: "round", subjectId: roundId } as const;
  const actor = auditActorOf(grant.actor);
  await emit(transaction, { actor, type: "round.listenerPictured", ...about }, now);
}

/**
 * Keeps the picture of who listens in the place of the one before: written anew, so that nothing of the file but its
 * pixels remains. It is made outside the transaction, which others wait for.
 */
export async function saveListenerPicture(
  grant: Authorized<"round.write">,
  slug: string,
  input: { altNl: string; altEn: string | null; bytes: Uint8Array },
  now: Date,
): Promise<ListenerPictureOutcome> {
  if (input.bytes.length > LISTENER_PICTURE_MAX_BYTES) return { ok: false, code: "too_large" };
  const type = typeOfBytes(input.bytes);
  const isPicture = type !== null && type !== "application/pdf";
  const image = isPicture ? await writeImageAnew(input.bytes, LONGEST_SIDE) : null;
  if (!image) return { ok: false, code: "unknown_type" };
  return inTransaction(async (transaction): Promise<ListenerPictureOutcome> => {
    const round = await roundOf(transaction, grant, slug);
    if (!round) return { ok: false, code: "not_found" };
    const { altNl, altEn } = input;
    await transaction.listenerPicture.deleteMany({ where: { roundId: round.id } });
    await transaction.listenerPicture.create({
      data: { roundId: round.id, altNl, altEn, bytes: image.bytes, createdAt: now },
    });
    await tell(transaction, grant, round.id, now);
    return { ok: true };
  });
}

/** Takes the picture of who listens away. */
export async function dropListenerPicture(
  grant: Authorized<"round.write">,
  slug: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const round = await roundOf(transaction, grant, slug);
    if (!round) return { ok: false as const, code: "not_found" as const };
    await transaction.listenerPicture.deleteMany({ where: { roundId: round.id } });
    await tell(transaction, grant, round.id, now);
    return { ok: true as const };
  });
}
