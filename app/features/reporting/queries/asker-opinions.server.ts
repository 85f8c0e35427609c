/** What askers thought of answers: a share per body for everyone, and the answers that were none for the body itself. */
import { PUBLIC_PROPOSAL } from "~/features/proposals/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { understoodShare } from "~/features/proposals/domain/reply-opinion";
import type { ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import { replyOpinionSchema } from "~/features/proposals/schema";
import { regionSettings } from "~/features/region/queries.server";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type BodyUnderstood = { key: string; name: LocalText; share: number; of: number };

/** Per body the share of askers who understood its answers; a body of which too few spoke is left out. */
export async function understoodByBody(language: Language): Promise<BodyUnderstood[]> {
  const client = await database();
  const [rows, { thresholds }] = await Promise.all([
    client.replyOpinion.findMany({
      where: { reply: PUBLIC_REPLY },
      select: {
        opinion: true,
        reply: { select: { body: { select: { key: true, name: true, nameEn: true } } } },
      },
    }),
    regionSettings(),
  ]);
  const byBody = new Map<string, { name: LocalText; opinions: ReplyOpinion[] }>();
  for (const { opinion, reply } of rows) {
    const { key, name, nameEn } = reply.body;
    const known = byBody.get(key) ?? { name: localText(language, name, nameEn), opinions: [] };
    known.opinions.push(replyOpinionSchema.parse(opinion));
    byBody.set(key, known);
  }
  return [...byBody]
    .flatMap(([key, { name, opinions }]) => {
      const shown = understoodShare(opinions, thresholds.smallNumber);
      return shown ? [{ key, name, ...shown }] : [];
    })
    .sort((one, other) => one.name.text.localeCompare(other.name.text, "nl"));
}

export type UnansweredQuestion = { proposalId: string; title: string; repliedOn: string };

/** The answers of a body of which an asker said that they were none, newest first. */
export async function notAnswered(bodyId: string): Promise<UnansweredQuestion[]> {
  const client = await database();
  const rows = await client.reply.findMany({
    where: {
      bodyId,
      state: "published",
      proposal: PUBLIC_PROPOSAL,
      opinions: { some: { opinion: "notAnswered" } },
    },
    orderBy: { repliedOn: "desc" },
    take: 20,
    select: { repliedOn: true, proposal: { select: { id: true, publicTitle: true } } },
  });
  return rows.flatMap(({ repliedOn, proposal }) =>
    proposal ? [{ proposalId: proposal.id, title: proposal.publicTitle ?? "", repliedOn }] : [],
  );
}
