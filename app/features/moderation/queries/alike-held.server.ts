import { alikeAmong } from "~/features/moderation/domain/alike-held";
import type { HeldVersion } from "~/features/moderation/domain/alike-held";
import type { LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Subject } from "../moderated-kind";
import { moderatedKind } from "./kinds.server";

/** Another held text with the same words: when it came and where it stands, and no word of it. */
export type AlikeHeld = HeldVersion & {
  openedAt: Date;
  /** What it stands below; null for what stands in its round alone. */
  context: string | null;
  round: LocalText | null;
};

/** So many of what came in last are compared. */
const LAST_HELD = 50;

/** The case that is looked at. An appeal is decided by itself: who may do that differs. */
export type HeldCase = {
  id: string;
  subjectKind: string;
  subjectId: string;
  roundId: string | null;
  appealOf: unknown;
};

/** The other held texts of its kind that say the same and whose writers did not take them back, the last first. */
async function alikeHeldCases(connection: Connection, asked: HeldCase, subject: Subject) {
  if (asked.appealOf !== null) return [];
  const rows = await connection.moderationCase.findMany({
    where: {
      state: "held",
      subjectKind: asked.subjectKind,
      id: { not: asked.id },
      appealOfId: null,
      sealedText: null,
    },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    take: LAST_HELD,
    select: { id: true, subjectId: true, version: true, openedAt: true, roundId: true },
  });
  // Its own item is read along, so that a page takes as many statements with and without others.
  const ids = [...new Set([asked.subjectId, ...rows.map(({ subjectId }) => subjectId)])];
  const read = await moderatedKind(subject.kind).read(connection, ids);
  const items = new Map(read.map((item) => [item.id, item]));
  const others = rows.flatMap((row) => {
    const item = items.get(row.subjectId);
    return item ? [{ row, context: item.context, text: item.text }] : [];
  });
  return alikeAmong(subject.text, others);
}

/** The same for the page of the officer. */
export async function alikeHeld(
  connection: Connection,
  asked: HeldCase,
  subject: Subject,
  language: Language,
): Promise<AlikeHeld[]> {
  const found = await alikeHeldCases(connection, asked, subject);
  // Its own round is asked along as well, for the same reason.
  const ids = [...new Set([asked.roundId ?? "", ...found.map(({ row }) => row.roundId ?? "")])];
  const rounds = await connection.round.findMany({
    where: { id: { in: ids } },
    take: ids.length,
    select: { id: true, title: true, titleEn: true },
  });
  const titles = new Map(
    rounds.map(({ id, title, titleEn }) => [id, localText(language, title, titleEn)]),
  );
  return found.map(({ row, context }) => ({
    caseId: row.id,
    version: row.version,
    openedAt: row.openedAt,
    context,
    round: titles.get(row.roundId ?? "") ?? null,
  }));
}

/** The same as versions, to hold against what was on screen. */
export async function heldVersions(
  connection: Connection,
  asked: HeldCase,
  subject: Subject | null,
): Promise<HeldVersion[]> {
  const found = subject ? await alikeHeldCases(connection, asked, subject) : [];
  return found.map(({ row }) => ({ caseId: row.id, version: row.version }));
}
