import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { ExampleWorld } from "./world";

/** What a body of the example answered. */
export interface ReplyStory {
  outcome: ReplyOutcome;
  reason: string;
  reasonEn: string;
  elsewhere?: string;
  elsewhereEn?: string;
  /** Key of the body that answers. */
  body: string;
  /** A function within the body, never a name. */
  owner: string;
  daysAgo: number;
  /** Agenda items that follow from it, by slug. */
  agenda?: readonly string[];
}

/** Writes one published reply to a theme or a proposal, and ties it to the agenda; returns its id. */
export async function writeReply(
  { transaction, ids, moments }: ExampleWorld,
  subject: { themeId: string } | { proposalId: string },
  { agenda = [], body, daysAgo, ...story }: ReplyStory,
): Promise<string> {
  const id = `${"themeId" in subject ? subject.themeId : subject.proposalId}.antwoord`;
  await transaction.reply.create({
    data: {
      id,
      ...subject,
      ...story,
      bodyId: ids.body(body),
      repliedOn: moments.date(-daysAgo),
      state: "published",
      publishedAt: moments.at(-daysAgo, "10:15"),
      example: true,
      createdAt: moments.at(-daysAgo, "10:15"),
    },
  });
  for (const slug of agenda) {
    const item = await transaction.agendaItem.findUniqueOrThrow({ where: { slug } });
    await transaction.replyAgendaItem.create({ data: { replyId: id, agendaItemId: item.id } });
  }
  return id;
}
