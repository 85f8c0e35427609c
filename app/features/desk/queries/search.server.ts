import { DESK_SEARCH } from "~/desk-search.server";
import type { DeskHit, DeskSearchKind } from "~/features/staff/desk-search";
import { typedWords } from "~/features/staff/domain/typed-words";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";

/** So many of each kind are shown; with more, better words are asked for. */
const SHOWN_OF_A_KIND = 8;

/** What was found of one kind. */
export type FoundKind = { kind: DeskSearchKind; hits: DeskHit[]; hasMore: boolean };

/** What can be found by this member of staff, and what was. */
export type DeskSearch = {
  kinds: DeskSearchKind[];
  /** Null as long as too little was typed to look for. */
  found: FoundKind[] | null;
};

/** Everything with these words that this member of staff may open, by kind. */
export async function searchDesk(
  actor: StaffActor,
  typed: string,
  language: Language,
): Promise<DeskSearch> {
  const sources = DESK_SEARCH.filter(({ permission }) => can(actor, permission));
  const kinds = sources.map(({ kind }) => kind);
  const words = typedWords(typed);
  if (words.length === 0) return { kinds, found: null };
  const client = await database();
  const asked = { words, language, take: SHOWN_OF_A_KIND + 1 };
  const found = await Promise.all(
    sources.map(async ({ kind, find }) => {
      const hits = await find(client, actor, asked);
      return { kind, hits: hits.slice(0, SHOWN_OF_A_KIND), hasMore: hits.length > SHOWN_OF_A_KIND };
    }),
  );
  return { kinds, found: found.filter(({ hits }) => hits.length > 0) };
}
