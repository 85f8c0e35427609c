import { PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { inputsOfTheme } from "./theme-inputs.server";
import type { ThemeInput } from "./theme-inputs.server";
import { threadColumns, threadsOf } from "./theme-thread.server";
import type { ThemeThread } from "./theme-thread.server";

const INPUTS_PER_PAGE = 50;

export type ThemePage = {
  round: { slug: string; title: LocalText; example: boolean };
  theme: ThemeThread;
  inputs: ThemeInput[];
  page: number;
  pageCount: number;
};

/** One published theme with a page of what it rests on; null when there is no such theme in this round. */
export async function themePage(
  address: { round: string; theme: string; page: number },
  language: Language,
  now: Date,
): Promise<ThemePage | null> {
  const client = await database();
  const row = await client.theme.findFirst({
    where: {
      slug: address.theme,
      ...PUBLIC_THEME,
      round: { slug: address.round, ...PUBLIC_ROUND },
    },
    select: {
      ...threadColumns,
      round: {
        select: { ...threadColumns.round.select, title: true, titleEn: true, example: true },
      },
      _count: { select: { links: true } },
    },
  });
  if (!row) return null;
  const pageCount = Math.max(1, Math.ceil(row._count.links / INPUTS_PER_PAGE));
  const page = Math.min(Math.max(1, address.page), pageCount);
  const [threads, inputs] = await Promise.all([
    threadsOf(client, [row], language, now),
    inputsOfTheme(
      client,
      row.id,
      { skip: (page - 1) * INPUTS_PER_PAGE, take: INPUTS_PER_PAGE },
      language,
    ),
  ]);
  const [theme] = threads;
  if (!theme) return null;
  const { slug, title, titleEn, example } = row.round;
  const round = { slug, title: localText(language, title, titleEn), example };
  return { round, theme, inputs, page, pageCount };
}
