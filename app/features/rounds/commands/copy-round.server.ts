import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { writeRound } from "./create-round.server";
import type { CreateRoundOutcome } from "./create-round.server";

export type CopyRoundOutcome = CreateRoundOutcome | { ok: false; code: "not_found" };

/** What a round says that a next one can say as well; never a date, a state or what people did in it. */
const COPIED = {
  question: true,
  questionEn: true,
  summary: true,
  summaryEn: true,
  phase: true,
  scope: true,
  municipalityId: true,
  scene: true,
  listener: true,
  listenerEn: true,
  influenceLevel: true,
  deciderBodyId: true,
  deciderNote: true,
  deciderNoteEn: true,
  answererBodyId: true,
  space: true,
  spaceEn: true,
  voice: true,
  voiceEn: true,
  audience: true,
  audienceEn: true,
  influence: true,
  influenceEn: true,
} as const;

/**
 * Makes a round in preparation after the example of another: its texts, its level, who decides and answers, its promises, its
 * lists as they stand and its principles. Dates, surveys and sessions are made anew.
 * @param source the permission for the round that is the example
 */
export async function copyRound(
  grant: Authorized<"round.create">,
  source: Authorized<"round.write">,
  { slug, title }: { slug: string; title: string },
  now: Date,
): Promise<CopyRoundOutcome> {
  return inTransaction(async (transaction): Promise<CopyRoundOutcome> => {
    const example = await transaction.round.findUnique({
      where: { slug },
      select: {
        id: true,
        ...COPIED,
        principles: { select: { principleId: true, reason: true, reasonEn: true } },
        frameItems: {
          where: { validUntil: null },
          orderBy: { position: "asc" },
          select: { kind: true, text: true, textEn: true, source: true },
        },
      },
    });
    if (!example || !stillAllows(source, { roundId: example.id })) {
      return { ok: false, code: "not_found" };
    }
    const { id: _id, principles, frameItems, ...said } = example;
    return writeRound(
      transaction,
      grant,
      {
        ...said,
        title,
        principles: { create: principles },
        frameItems: {
          create: frameItems.map((item, index) => ({
            ...item,
            position: index + 1,
            validFrom: now,
          })),
        },
      },
      now,
    );
  });
}
