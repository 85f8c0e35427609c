/**
 * Rule: before a session is fixed people say for each date yes, if need be, or no; the date most people can make
 * wins, then the one with most plain yeses, then the earliest. Source: the issue on sessions.
 */
export const DATE_CHOICES = ["yes", "ifNeedBe", "no"] as const;
export type DateChoice = (typeof DATE_CHOICES)[number];

export interface DateOption {
  id: string;
  startsAt: Date;
  votes: readonly DateChoice[];
}

export interface ScoredDate {
  id: string;
  startsAt: Date;
  counts: Record<DateChoice, number>;
  /** People who can be there: yes and if need be together. */
  canCome: number;
  /** Shares the first place in what people chose; the earliest of those is proposed. */
  best: boolean;
}

/** All dates with their counts, best first. Without any vote no date is marked best. */
export function scoreDates(options: readonly DateOption[]): ScoredDate[] {
  const count = (option: DateOption, choice: DateChoice) =>
    option.votes.filter((vote) => vote === choice).length;
  const scored = options
    .map((option) => {
      const counts = {
        yes: count(option, "yes"),
        ifNeedBe: count(option, "ifNeedBe"),
        no: count(option, "no"),
      };
      const canCome = counts.yes + counts.ifNeedBe;
      return { id: option.id, startsAt: option.startsAt, counts, canCome };
    })
    .sort(
      (a, b) =>
        b.canCome - a.canCome ||
        b.counts.yes - a.counts.yes ||
        a.startsAt.getTime() - b.startsAt.getTime(),
    );
  const top = scored[0];
  return scored.map((date) => ({
    ...date,
    best:
      top !== undefined &&
      top.canCome > 0 &&
      date.canCome === top.canCome &&
      date.counts.yes === top.counts.yes,
  }));
}

export type DateVoteVerdict = { ok: true } | { ok: false; code: "poll_closed" | "date_past" };

/** Whether a vote on this date counts: while the session is a draft, and before the date itself. */
export function dateVoteVerdict(
  option: { startsAt: Date },
  session: { state: string },
  now: Date,
): DateVoteVerdict {
  if (session.state !== "draft") return { ok: false, code: "poll_closed" };
  if (option.startsAt.getTime() <= now.getTime()) return { ok: false, code: "date_past" };
  return { ok: true };
}
