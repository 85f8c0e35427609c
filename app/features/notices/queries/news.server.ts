/** What a queued notice is about, as the reader meets it: its public name and page. */
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { NEWS_KINDS } from "~/features/notices/domain/digest";
import type { NewsItem, NewsKind } from "~/features/notices/domain/digest";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import type { Language } from "~/i18n/language";
import { localPath, localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { z } from "zod";

const kindSchema = z.enum(NEWS_KINDS);

type Note = { kind: string; subjectId: string; roundId: string };

type Subject = { title: string; path: string };

type ReadSubject = (
  client: Connection,
  subjectId: string,
  language: Language,
) => Promise<Subject | null>;

const agreement: ReadSubject = async (client, id, language) => {
  const item = await client.agendaItem.findUnique({
    where: { id },
    select: { slug: true, what: true, whatEn: true },
  });
  if (!item) return null;
  return { title: localText(language, item.what, item.whatEn).text, path: `/agenda/${item.slug}` };
};

const theme: ReadSubject = async (client, id, language) => {
  const found = await client.theme.findFirst({
    where: { id, state: "published" },
    select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
  });
  if (!found) return null;
  const title = localText(language, found.title, found.titleEn).text;
  return { title, path: themeAddress(found.round.slug, found.slug) };
};

const proposal: ReadSubject = async (client, id) => {
  const found = await client.proposal.findFirst({
    where: { id, publicTitle: { not: null } },
    select: { id: true, publicTitle: true },
  });
  return found && { title: found.publicTitle ?? "", path: `/voorstellen/${found.id}` };
};

/** A reaction is met by what it stands below. */
const reaction: ReadSubject = async (client, id, language) => {
  const found = await client.comment.findFirst({
    where: { id, state: "published" },
    select: {
      proposalId: true,
      report: { select: { session: { select: { slug: true, title: true, titleEn: true } } } },
    },
  });
  if (found?.proposalId) return proposal(client, found.proposalId, language);
  const session = found?.report?.session;
  if (!session) return null;
  const title = localText(language, session.title, session.titleEn).text;
  return { title, path: `/bijeenkomsten/${session.slug}` };
};

/** What is not public is not named: whoever has the code finds it among their own. */
const unnamed: ReadSubject = () => Promise.resolve({ title: "", path: "/mijn" });

/** Something of their own; left out once it was sent again. */
const cameBack: ReadSubject = async (client, id, language) => {
  const still = { where: { id, state: "returned" } };
  const [proposals, comments] = await Promise.all([
    client.proposal.count(still),
    client.comment.count(still),
  ]);
  return proposals + comments > 0 ? unnamed(client, id, language) : null;
};

const SUBJECTS: Record<NewsKind, ReadSubject> = {
  returned: cameBack,
  moved: unnamed,
  published: proposal,
  merged: proposal,
  proposalPublished: proposal,
  reactionPublished: reaction,
  themePublished: theme,
  replied: async (...asked) => (await theme(...asked)) ?? (await proposal(...asked)),
  agendaChanged: agreement,
};

/** The notes that still have something public to tell; what was taken away in the meantime is left out. */
export async function newsOf(
  client: Connection,
  notes: readonly Note[],
  language: Language,
): Promise<NewsItem[]> {
  const rounds = await client.round.findMany({
    where: { id: { in: notes.map(({ roundId }) => roundId) }, ...PUBLIC_ROUND },
    select: { id: true, title: true, titleEn: true },
  });
  const titles = new Map(
    rounds.map(({ id, title, titleEn }) => [id, localText(language, title, titleEn).text]),
  );
  const items: NewsItem[] = [];
  for (const note of notes) {
    const kind = kindSchema.parse(note.kind);
    const subject = await SUBJECTS[kind](client, note.subjectId, language);
    const round = titles.get(note.roundId);
    if (!subject || round === undefined) continue;
    items.push({
      kind,
      round: { id: note.roundId, title: round },
      title: subject.title,
      link: `${publicUrl()}${localPath(language, subject.path)}`,
    });
  }
  return items;
}
