import { UNDECIDED_STATES } from "~/features/moderation/domain/moderation-case";
import type { ItemText } from "~/features/moderation/domain/outcome";
import { cutAtSpans } from "~/features/moderation/domain/text-marks";
import type { MarkedSegment } from "~/features/moderation/domain/text-marks";
import { mostAlike, sharedPlaces, tellingWords } from "~/features/text/domain/likeness";
import type { TellingWords } from "~/features/text/domain/likeness";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { Subject } from "../moderated-kind";
import { subjectsOfCases } from "./subject.server";

type SharedText = Record<keyof ItemText, readonly MarkedSegment<"shared">[]>;

/** Something alike that waits too: both texts, with the words that they share marked. */
export type AlikeWaiting = {
  caseId: string;
  language: string;
  here: SharedText;
  there: SharedText;
};

/** So many of what came in last are compared. */
const LAST_WAITING = 50;
const MOST_SHOWN = 3;

function marked(text: ItemText, other: TellingWords): SharedText {
  const cut = (part: keyof ItemText) => {
    const shared = sharedPlaces(text[part], other).map((place) => ({
      ...place,
      kind: "shared" as const,
    }));
    return cutAtSpans(text[part], shared);
  };
  return { title: cut("title"), body: cut("body") };
}

/** What waits in the rounds of this moderator and is like an item, most alike first, before any of them is public. */
export async function alikeWaiting(
  client: Connection,
  actor: StaffActor,
  asked: { id: string; subjectKind: string; subjectId: string },
  subject: Subject,
): Promise<AlikeWaiting[]> {
  const rows = await client.moderationCase.findMany({
    where: {
      state: { in: [...UNDECIDED_STATES] },
      subjectKind: asked.subjectKind,
      subjectId: { not: asked.subjectId },
      roundId: { in: [...actor.roundIds] },
    },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    take: LAST_WAITING,
    select: { id: true, subjectKind: true, subjectId: true, sealedText: true },
  });
  const subjects = await subjectsOfCases(client, rows);
  const candidates = [...subjects].map(([caseId, found]) => ({
    caseId,
    found,
    words: tellingWords(found.text),
  }));
  const own = tellingWords(subject.text);
  return mostAlike(own, candidates, MOST_SHOWN).map(({ caseId, found, words }) => ({
    caseId,
    language: found.language,
    here: marked(subject.text, words),
    there: marked(found.text, own),
  }));
}
