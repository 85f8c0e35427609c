import { z } from "zod";
import { REPLY_OUTCOMES } from "~/features/reporting/domain/reply";
import type { ReplyOutcome } from "~/features/reporting/domain/reply";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Prisma } from "~/platform/generated/client";

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
};

const outcomeSchema = z.enum(REPLY_OUTCOMES);

/** The answers of a proposal in the reader's language, in order of time. */
export function answersOf(rows: readonly ReplyRow[], language: Language): ProposalAnswer[] {
  return rows.map((row) => ({
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
