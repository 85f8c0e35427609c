/** The list of themes at the desk, and what can be made of the rounds it is about. */
import { DESK_THEMES, THEME_LIST_STATUSES } from "~/features/reporting/domain/desk-lists";
import type { ThemeListStatus } from "~/features/reporting/domain/desk-lists";
import type { ThemeState } from "~/features/reporting/domain/theme";
import { themeStateSchema } from "~/features/reporting/schema/words";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { readListView } from "~/features/vocabulary/schema";
import { languageOf, localText } from "~/i18n/language";
import type { LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";
import { untracedCounts } from "./linkable-inputs.server";

/** So many rounds are named below the list when none is chosen: the newest. */
const ROUNDS_NAMED = 10;

export type DeskTheme = {
  slug: string;
  title: LocalText;
  round: { slug: string; title: string };
  state: ThemeState;
  lines: number;
  replied: boolean;
  dueAt: Date | null;
};

/** A round in which themes are made, with what is in none of them. */
export type ThemeRound = { slug: string; title: LocalText; untraced: number };

export type DeskThemes = AskedList<typeof DESK_THEMES> & {
  themes: DeskTheme[];
  rounds: { value: string; label: string }[];
  named: ThemeRound[];
};

const IN_STATUS: Record<ThemeListStatus, Prisma.ThemeWhereInput> = {
  draft: { state: "draft" },
  published: { ...PUBLIC_THEME, replies: { none: PUBLIC_REPLY } },
  replied: { ...PUBLIC_THEME, replies: { some: PUBLIC_REPLY } },
};

async function roundsNamed(where: Prisma.RoundWhereInput, url: string): Promise<ThemeRound[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: ROUNDS_NAMED,
    select: { id: true, slug: true, title: true, titleEn: true },
  });
  const untraced = await untracedCounts(
    client,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, slug, title, titleEn }) => ({
    slug,
    title: localText(languageOf(url), title, titleEn),
    untraced: untraced(id),
  }));
}

/** The themes of the rounds of a moderator, as their address asks for them. */
export async function deskThemes(actor: StaffActor, url: string): Promise<DeskThemes> {
  const client = await database();
  const rounds = await roundChoices(actor, "theme.write");
  const { view, unknown } = readListView(DESK_THEMES, url, {
    ronde: rounds.map(({ value }) => value),
  });
  const { stand, ronde } = view.filters;
  const round: Prisma.RoundWhereInput = {
    ...reachedRounds(actor, "theme.write"),
    ...(ronde === null ? {} : { slug: ronde }),
  };
  const where: Prisma.ThemeWhereInput = {
    round,
    AND: wordsOf(view).map((word) => ({ title: { contains: word } })),
  };
  const counts = await countEach(THEME_LIST_STATUSES, (one) =>
    client.theme.count({ where: { AND: [where, IN_STATUS[one]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const [rows, named] = await Promise.all([
    client.theme.findMany({
      where: stand === null ? where : { AND: [where, IN_STATUS[stand]] },
      orderBy: orderOf<keyof typeof DESK_THEMES.sorts, Prisma.ThemeOrderByWithRelationInput>(
        view.sort,
        {
          title: (title) => [{ title }],
          // By when the round was made, and within it as its maker put them.
          round: (createdAt) => [{ round: { createdAt } }, { roundId: "asc" }, { position: "asc" }],
          lines: (_count) => [{ links: { _count } }],
          due: (sort) => [{ replyDueAt: { sort, nulls: "last" } }],
        },
        { id: "asc" },
      ),
      skip,
      take,
      select: {
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        replyDueAt: true,
        round: { select: { slug: true, title: true } },
        _count: { select: { links: true, replies: { where: PUBLIC_REPLY } } },
      },
    }),
    roundsNamed(round, url),
  ]);
  const themes = rows.map((theme) => ({
    slug: theme.slug,
    title: localText(languageOf(url), theme.title, theme.titleEn),
    round: theme.round,
    state: themeStateSchema.parse(theme.state),
    lines: theme._count.links,
    replied: theme._count.replies > 0,
    dueAt: theme.replyDueAt,
  }));
  return { view, unknown, place, counts, themes, rounds, named };
}
