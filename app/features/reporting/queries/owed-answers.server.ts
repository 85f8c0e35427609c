/**
 * The answers that are owed, to themes and to proposals, in one list. The two stand in tables of their own: of each as many
 * as the page reaches are read in the order that is asked, and laid together.
 */
import { daysAfter } from "~/features/calendar/domain/elapsed-days";
import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { ANSWER_TERMS, OWED_ANSWERS, SOON_IN_DAYS } from "~/features/reporting/domain/desk-lists";
import type { AnswerTerm } from "~/features/reporting/domain/desk-lists";
import { replyStatus } from "~/features/reporting/domain/reply";
import type { ReplyStatus } from "~/features/reporting/domain/reply";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import { askedOf } from "~/features/vocabulary/domain/asked-body";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList, ListView } from "~/features/vocabulary/domain/list-view";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { readListView } from "~/features/vocabulary/schema";
import { languageOf, localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import { unansweredProposals, unansweredThemes, writtenIn } from "./reply-desk.server";

/** What waits for an answer. */
export type OwedAnswer = {
  kind: ReplySubjectKind;
  id: string;
  title: LocalText;
  round: string;
  /** Who owes it; null when nobody was named. */
  body: string | null;
  dueAt: Date | null;
  status: ReplyStatus;
  extended: boolean;
  /** Where everybody reads what it is about. */
  path: string;
};

type Choice = { value: string; label: string };

export type OwedAnswers = AskedList<typeof OWED_ANSWERS> & {
  answers: OwedAnswer[];
  rounds: Choice[];
  bodies: Choice[];
};

/** Of which answers a list is: those of one body, or those in some rounds; without either, all. */
export type OwedScope = { bodyId?: string; round?: { id?: { in: string[] } } };

/** The filter that goes with each term at `now`: of every answer that is owed one of them holds. */
function inTerm(now: Date): Record<AnswerTerm, { replyDueAt: DateFilter | null }> {
  const open = oldestOpenDeadline(now);
  const soon = daysAfter(open, SOON_IN_DAYS);
  return {
    overdue: { replyDueAt: { lt: open } },
    soon: { replyDueAt: { gte: open, lte: soon } },
    later: { replyDueAt: { gt: soon } },
    undated: { replyDueAt: null },
  };
}

type DateFilter = { lt?: Date; gt?: Date; gte?: Date; lte?: Date };

const body = { select: { name: true } } as const;
const shared = {
  id: true,
  replyDueAt: true,
  extendedAt: true,
  round: { select: { slug: true, title: true, answerer: body } },
} as const;

type View = ListView<typeof OWED_ANSWERS>;
type By = keyof typeof OWED_ANSWERS.sorts;

/** The order that is asked, in the database; the two tables call their titles differently. */
function orderBy(view: View, title: "title" | "publicTitle") {
  return orderOf<By, object>(
    view.sort,
    {
      due: (sort) => [{ replyDueAt: { sort, nulls: "last" } }],
      title: (sort) => [{ [title]: sort }],
      round: (sort) => [{ round: { title: sort } }],
    },
    { id: "asc" },
  );
}

/** An answer with its title as the database sorts it, whatever the language of the reader. */
type Found = OwedAnswer & { written: string };

/** The same order for answers of both tables. */
function comparing({ sort }: View) {
  const compared = (one: Found, other: Found): number => {
    switch (sort.by) {
      case "due":
        if (one.dueAt === null || other.dueAt === null) return 0;
        return one.dueAt.getTime() - other.dueAt.getTime();
      case "title":
        return Buffer.compare(Buffer.from(one.written), Buffer.from(other.written));
      case "round":
        return Buffer.compare(Buffer.from(one.round), Buffer.from(other.round));
    }
  };
  return (one: Found, other: Found): number => {
    // Without a day comes last, both ways.
    const dated = Number(one.dueAt === null) - Number(other.dueAt === null);
    if (sort.by === "due" && dated !== 0) return dated;
    const order = sort.direction === "asc" ? compared(one, other) : compared(other, one);
    return order === 0 ? Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)) : order;
  };
}

async function choicesOf(
  scope: OwedScope,
): Promise<{ rounds: Choice[]; bodies: (Choice & { id: string })[] }> {
  const client = await database();
  const [rounds, bodies] = await Promise.all([
    client.round.findMany({
      where: { ...PUBLIC_ROUND, ...scope.round },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      select: { slug: true, title: true },
    }),
    scope.bodyId === undefined
      ? client.body.findMany({
          where: {
            OR: [
              { themes: { some: {} } },
              { proposals: { some: {} } },
              { answeredRounds: { some: {} } },
            ],
          },
          orderBy: [{ name: "asc" }, { id: "asc" }],
          select: { id: true, key: true, name: true },
        })
      : [],
  ]);
  return {
    rounds: rounds.map(({ slug, title }) => ({ value: slug, label: title })),
    bodies: bodies.map(({ id, key, name }) => ({ id, value: key, label: name })),
  };
}

/** What is asked of both tables alike. */
function asked(scope: OwedScope, bodyId: string | undefined, ronde: string | null) {
  const inRound = { ...scope.round, ...(ronde === null ? {} : { slug: ronde }) };
  return [{ round: inRound }, bodyId === undefined ? {} : askedOf(bodyId)];
}

async function answersOf(view: View, where: Wheres, take: number, language: Language, now: Date) {
  const client = await database();
  const [themes, proposals] = await Promise.all([
    client.theme.findMany({
      where: where.theme,
      orderBy: orderBy(view, "title"),
      take,
      select: { ...shared, slug: true, title: true, titleEn: true, askedBody: body },
    }),
    client.proposal.findMany({
      where: where.proposal,
      orderBy: orderBy(view, "publicTitle"),
      take,
      select: { ...shared, publicTitle: true, language: true, addressedBody: body },
    }),
  ]);
  const answer = (row: (typeof themes | typeof proposals)[number]) => ({
    id: row.id,
    round: row.round.title,
    dueAt: row.replyDueAt,
    status: replyStatus({ dueAt: row.replyDueAt, repliedAt: null }, now),
    extended: row.extendedAt !== null,
  });
  return {
    themes: themes.map((row): Found => ({
      ...answer(row),
      written: row.title,
      kind: "theme",
      title: localText(language, row.title, row.titleEn),
      body: (row.askedBody ?? row.round.answerer)?.name ?? null,
      path: themeAddress(row.round.slug, row.slug),
    })),
    proposals: proposals.map((row): Found => ({
      ...answer(row),
      written: row.publicTitle ?? "",
      kind: "proposal",
      title: writtenIn(row.language, row.publicTitle),
      body: (row.addressedBody ?? row.round.answerer)?.name ?? null,
      path: `/voorstellen/${row.id}`,
    })),
  };
}

type Wheres = { theme: Prisma.ThemeWhereInput; proposal: Prisma.ProposalWhereInput };

function wheresOf(view: View, shared: object[]): Wheres {
  const { soort } = view.filters;
  const only = (kind: ReplySubjectKind) =>
    soort === null || soort === kind ? {} : { id: { in: [] } };
  const words = wordsOf(view);
  return {
    theme: {
      AND: [
        unansweredThemes(),
        ...shared,
        only("theme"),
        ...words.map((word) => ({ title: { contains: word } })),
      ],
    },
    proposal: {
      AND: [
        unansweredProposals(),
        ...shared,
        only("proposal"),
        ...words.map((word) => ({ publicTitle: { contains: word } })),
      ],
    },
  };
}

/** The answers that are owed within a scope, as an address asks for them. */
export async function owedAnswers(scope: OwedScope, url: string, now: Date): Promise<OwedAnswers> {
  const client = await database();
  const { rounds, bodies } = await choicesOf(scope);
  const { view, unknown } = readListView(OWED_ANSWERS, url, {
    ronde: rounds.map(({ value }) => value),
    lichaam: bodies.map(({ value }) => value),
  });
  const { termijn, ronde, lichaam } = view.filters;
  const bodyId = scope.bodyId ?? bodies.find(({ value }) => value === lichaam)?.id;
  const all = wheresOf(view, asked(scope, bodyId, ronde));
  const terms = inTerm(now);
  const counts = await countEach(ANSWER_TERMS, async (term) => {
    const [themes, proposals] = await Promise.all([
      client.theme.count({ where: { AND: [all.theme, terms[term]] } }),
      client.proposal.count({ where: { AND: [all.proposal, terms[term]] } }),
    ]);
    return themes + proposals;
  });
  const { skip, take, ...place } = listWindow(counts, termijn, view);
  const shown: Wheres =
    termijn === null
      ? all
      : {
          theme: { AND: [all.theme, terms[termijn]] },
          proposal: { AND: [all.proposal, terms[termijn]] },
        };
  const { themes, proposals } = await answersOf(view, shown, skip + take, languageOf(url), now);
  const found = [...themes, ...proposals].sort(comparing(view)).slice(skip, skip + take);
  const answers = found.map(({ written: _, ...answer }): OwedAnswer => answer);
  return { view, unknown, place, counts, answers, rounds, bodies };
}
