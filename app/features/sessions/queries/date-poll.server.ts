import { DATE_CHOICES, dateVoteVerdict, scoreDates } from "~/features/sessions/domain/date-poll";
import type { DateChoice, ScoredDate } from "~/features/sessions/domain/date-poll";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { sessionEnumColumns } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";

/** A date that is put to the vote. */
export type PolledDate = ScoredDate & {
  own: DateChoice | null;
  /** Whether votes on it still count. */
  open: boolean;
};

export type DatePoll = {
  slug: string;
  title: LocalText;
  summary: LocalText;
  minutes: number;
  dates: PolledDate[];
};

const columns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  state: true,
  format: true,
  startsAt: true,
  endsAt: true,
  roundId: true,
  datePollOptions: {
    select: { id: true, startsAt: true, votes: { select: { choice: true, personId: true } } },
    orderBy: { startsAt: "asc" },
  },
} as const;

async function readPoll(client: Connection, where: { slug: string } | { id: string }) {
  return client.session.findUnique({ where, select: columns });
}

type PollRow = NonNullable<Awaited<ReturnType<typeof readPoll>>>;

const asChoice = (word: string): DateChoice | undefined =>
  DATE_CHOICES.find((choice) => choice === word);

function pollOf(row: PollRow, personId: string | null, language: Language, now: Date): DatePoll {
  const { state } = sessionEnumColumns.parse(row);
  const options = row.datePollOptions.map(({ id, startsAt, votes }) => ({
    id,
    startsAt,
    votes: votes.flatMap(({ choice }) => asChoice(choice) ?? []),
  }));
  const own = new Map(
    row.datePollOptions.flatMap(({ id, votes }) => {
      const vote = votes.find((cast) => personId !== null && cast.personId === personId);
      const choice = vote && asChoice(vote.choice);
      return choice ? [[id, choice] as const] : [];
    }),
  );
  return {
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    summary: localText(language, row.summary, row.summaryEn),
    minutes: (row.endsAt.getTime() - row.startsAt.getTime()) / 60_000,
    dates: scoreDates(options).map((date) => ({
      ...date,
      own: own.get(date.id) ?? null,
      open: dateVoteVerdict(date, { state }, now).ok,
    })),
  };
}

/** The poll of a session in the making; null when there is none to vote on. */
export async function datePoll(
  slug: string,
  personId: string | null,
  language: Language,
  now: Date,
): Promise<DatePoll | null> {
  const client = await database();
  const row = await readPoll(client, { slug });
  if (row?.state !== "draft" || row.datePollOptions.length === 0) return null;
  return pollOf(row, personId, language, now);
}

/** Whether the session of a poll has a page of its own by now. */
export async function hasPublicPage(slug: string): Promise<boolean> {
  const client = await database();
  const where = { slug, ...PUBLIC_SESSION };
  return (await client.session.count({ where })) > 0;
}

/** The poll for whoever makes the session, also without a date yet. */
export async function deskPoll(
  grant: Authorized<"session.write">,
  id: string,
  language: Language,
  now: Date,
): Promise<DatePoll | null> {
  const client = await database();
  const row = await readPoll(client, { id });
  if (!row || row.state !== "draft" || !stillAllows(grant, { roundId: row.roundId })) return null;
  return pollOf(row, null, language, now);
}
