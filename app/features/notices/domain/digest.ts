/**
 * Rule: what somebody follows comes in one message, grouped by round: what became of the own input, what happened
 * to themes and proposals, and how agreements go on. Source: design, section 5; the issue on reporting back (subscriptions by mail).
 */
export const NEWS_KINDS = [
  "returned",
  "published",
  "reactionPublished",
  "moved",
  "merged",
  "proposalPublished",
  "themePublished",
  "replied",
  "agendaChanged",
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** One thing that happened, with its public page. */
export interface NewsItem {
  kind: NewsKind;
  /** The round it belongs to; null for an agreement that follows from none. */
  round: { id: string; title: string } | null;
  title: string;
  link: string;
}

export interface NewsGroup {
  /** Its title; null for what belongs to no round. */
  round: string | null;
  items: readonly { kind: NewsKind; title: string; link: string }[];
}

/** News by round, the rounds in the order in which they first come up, within a round in the order of `NEWS_KINDS`. */
export function groupNewsByRound(news: readonly NewsItem[]): NewsGroup[] {
  const rounds = new Map(news.map(({ round }) => [round?.id ?? null, round?.title ?? null]));
  return [...rounds].map(([id, round]) => ({
    round,
    items: news
      .filter((item) => (item.round?.id ?? null) === id)
      .map(({ kind, title, link }) => ({ kind, title, link }))
      .sort((a, b) => NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind)),
  }));
}
