import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Language, LocalText } from "~/i18n/language";
import { LANGUAGES, localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import { outcomeSchema } from "~/features/vocabulary/schema";

/** An answer in a list of the newest: to a theme or to a proposal. */
export type NewestReply = {
  id: string;
  outcome: ReplyOutcome;
  about: LocalText;
  path: string;
  reason: LocalText;
  body: LocalText;
  repliedOn: string;
  example: boolean;
};

/** One answer for each language. */
const MOST_ANSWERS = LANGUAGES.length;

async function readNewestReplies(language: Language, take: number): Promise<NewestReply[]> {
  const client = await database();
  const rows = await client.reply.findMany({
    where: {
      ...PUBLIC_REPLY,
      OR: [{ theme: PUBLIC_THEME }, { proposal: PUBLIC_PROPOSAL }],
    },
    orderBy: [{ repliedOn: "desc" }, { id: "asc" }],
    take,
    select: {
      id: true,
      outcome: true,
      reason: true,
      reasonEn: true,
      repliedOn: true,
      example: true,
      body: { select: { name: true, nameEn: true } },
      theme: {
        select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
      },
      proposal: { select: { id: true, publicTitle: true } },
    },
  });
  return rows.flatMap(({ theme, proposal, ...row }) => {
    const about = theme
      ? {
          about: localText(language, theme.title, theme.titleEn),
          path: themeAddress(theme.round.slug, theme.slug),
        }
      : proposal
        ? {
            about: localText("nl", proposal.publicTitle ?? "", null),
            path: `/voorstellen/${proposal.id}`,
          }
        : null;
    if (!about) return [];
    return [
      {
        ...about,
        id: row.id,
        outcome: outcomeSchema.parse(row.outcome),
        reason: localText(language, row.reason, row.reasonEn),
        body: localText(language, row.body.name, row.body.nameEn),
        repliedOn: row.repliedOn,
        example: row.example,
      },
    ];
  });
}

/** The newest published answers, to themes and proposals alike. */
export const newestReplies = cacheByTables(MOST_ANSWERS, readNewestReplies);
