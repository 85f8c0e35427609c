/** What a kept note is about, as the reader meets it: its public name and page. */
import { NEWS_KINDS } from "~/features/people/domain/digest";
import type { NewsItem } from "~/features/people/domain/digest";
import { themeAddress } from "~/features/reporting/domain/theme-address";
import type { Language } from "~/i18n/language";
import { localPath, localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { z } from "zod";

const kindSchema = z.enum(NEWS_KINDS);

type Note = { kind: string; subjectId: string; roundId: string };

async function subjectOf(
  client: Connection,
  { kind, subjectId }: Note,
  language: Language,
): Promise<{ title: string; path: string } | null> {
  if (kindSchema.parse(kind) === "agendaChanged") {
    const item = await client.agendaItem.findUnique({
      where: { id: subjectId },
      select: { slug: true, what: true, whatEn: true },
    });
    return (
      item && {
        title: localText(language, item.what, item.whatEn).text,
        path: `/agenda/${item.slug}`,
      }
    );
  }
  const theme = await client.theme.findFirst({
    where: { id: subjectId, state: "published" },
    select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
  });
  if (theme) {
    const title = localText(language, theme.title, theme.titleEn).text;
    return { title, path: themeAddress(theme.round.slug, theme.slug) };
  }
  const proposal = await client.proposal.findFirst({
    where: { id: subjectId, publicTitle: { not: null } },
    select: { id: true, publicTitle: true },
  });
  return proposal && { title: proposal.publicTitle ?? "", path: `/voorstellen/${proposal.id}` };
}

/** The notes that still have something public to tell; what was taken away in the meantime is left out. */
export async function newsOf(
  client: Connection,
  notes: readonly Note[],
  language: Language,
): Promise<NewsItem[]> {
  const rounds = await client.round.findMany({
    where: { id: { in: notes.map(({ roundId }) => roundId) }, state: { not: "prepared" } },
    select: { id: true, title: true, titleEn: true },
  });
  const titles = new Map(
    rounds.map(({ id, title, titleEn }) => [id, localText(language, title, titleEn).text]),
  );
  const items: NewsItem[] = [];
  for (const note of notes) {
    const subject = await subjectOf(client, note, language);
    const round = titles.get(note.roundId);
    if (!subject || round === undefined) continue;
    items.push({
      kind: kindSchema.parse(note.kind),
      round: { id: note.roundId, title: round },
      title: subject.title,
      link: `${publicUrl()}${localPath(language, subject.path)}`,
    });
  }
  return items;
}
