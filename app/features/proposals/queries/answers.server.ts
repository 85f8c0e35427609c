import { z } from "zod";
import type { ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { replyOpinionSchema } from "../schema";

export const replyColumns = {
  id: true,
  outcome: true,
  reason: true,
  reasonEn: true,
  elsewhere: true,
  elsewhereEn: true,
  owner: true,
  repliedOn: true,
  body: { select: { name: true, nameEn: true } },
  agendaItems: {
    orderBy: { agendaItem: { slug: "asc" } },
    select: { agendaItem: { select: { slug: true, what: true, whatEn: true, state: true } } },
  },
} as const satisfies Prisma.ReplySelect;

type ReplyRow = Prisma.ReplyGetPayload<{ select: typeof replyColumns }>;

/** What the responsible body said to a proposal, and the agreements that came of it. */
export type ProposalAnswer = {
  id: string;
  outcome: ReplyOutcome;
  reason: LocalText;
  elsewhere: LocalText | null;
  body: LocalText;
  owner: string;
  repliedOn: string;
  agreements: { slug: string; what: LocalText; state: string }[];
  /** What this reader said of it as one of the askers; null when they did not, or did not ask. */
  opinion: ReplyOpinion | null;
};

const outcomeSchema = z.enum(REPLY_OUTCOMES);

/** What one of the askers said of these answers, by answer. */
export async function opinionsOf(
  client: Connection,
  replyIds: readonly string[],
  personId: string,
): Promise<Map<string, ReplyOpinion>> {
  if (replyIds.length === 0) return new Map();
  const rows = await client.replyOpinion.findMany({
    where: { personId, replyId: { in: [...replyIds] } },
  });
  return new Map(rows.map(({ replyId, opinion }) => [replyId, replyOpinionSchema.parse(opinion)]));
}

/** The answers of a proposal in the reader's language, in order of time. */
export function answersOf(
  rows: readonly ReplyRow[],
  language: Language,
  opinions: ReadonlyMap<string, ReplyOpinion> = new Map(),
): ProposalAnswer[] {
  return rows.map((row) => ({
    opinion: opinions.get(row.id) ?? null,
    id: row.id,
    outcome: outcomeSchema.parse(row.outcome),
    reason: localText(language, row.reason, row.reasonEn),
    elsewhere: row.elsewhere ? localText(language, row.elsewhere, row.elsewhereEn) : null,
    body: localText(language, row.body.name, row.body.nameEn),
    owner: row.owner,
    repliedOn: row.repliedOn,
    agreements: row.agendaItems.map(({ agendaItem }) => ({
      slug: agendaItem.slug,
      what: localText(language, agendaItem.what, agendaItem.whatEn),
      state: agendaItem.state,
    })),
  }));
}
