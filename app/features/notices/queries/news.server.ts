/** What a queued notice is about, as the reader meets it: its public name and page. */
import { z } from "zod";
import { NEWS_KINDS } from "~/features/notices/domain/digest";
import type { NewsItem, NewsKind } from "~/features/notices/domain/digest";
import type { NewsSubject } from "~/features/notices/contracts";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { followable, newsReaders } from "./registry.server";

const kindSchema = z.enum(NEWS_KINDS);

type Note = { kind: string; subjectId: string; roundId: string | null };

async function subjectOf(
  connection: Connection,
  kind: NewsKind,
  subjectId: string,
  language: Language,
): Promise<NewsSubject | null> {
  for (const read of newsReaders(kind)) {
    const subject = await read(connection, subjectId, language);
    if (subject) return subject;
  }
  return null;
}

/** The notes that still have something public to tell; what was taken away in the meantime is left out. */
export async function newsOf(
  client: Connection,
  notes: readonly Note[],
  language: Language,
): Promise<NewsItem[]> {
  const roundIds = [...new Set(notes.flatMap(({ roundId }) => roundId ?? []))];
  const rounds = await followable("round").named(client, roundIds, language);
  const items: NewsItem[] = [];
  for (const note of notes) {
    const kind = kindSchema.parse(note.kind);
    const subject = await subjectOf(client, kind, note.subjectId, language);
    const round = note.roundId === null ? null : rounds.get(note.roundId);
    if (!subject || round === undefined) continue;
    items.push({
      kind,
      round: round && { id: round.path, title: round.title.text },
      title: subject.title,
      link: `${publicUrl()}${localPath(language, subject.path)}`,
    });
  }
  return items;
}
