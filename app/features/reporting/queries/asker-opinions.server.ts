/** What askers thought of answers: a share per body for everyone, and the answers that were none for the body itself. */
import { z } from "zod";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { understoodShare } from "~/features/proposals/domain/reply-opinion";
import type { ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import { replyOpinionSchema } from "~/features/proposals/schema";
import { regionSettings } from "~/features/region/queries.server";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";

const countedSchema = z.object({
  key: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  opinion: replyOpinionSchema,
  count: z.number(),
});

export type BodyUnderstood = { key: string; name: LocalText; share: number; of: number };

/** Per body the share of askers who understood its answers; a body of which too few spoke is left out. */
export async function understoodByBody(language: Language): Promise<BodyUnderstood[]> {
  const client = await database();
  const [rows, { thresholds }] = await Promise.all([
    readRowsIn(
      client,
      sql`SELECT b."key" AS key, b."name" AS name, b."nameEn" AS "nameEn", o."opinion" AS opinion, COUNT(*) AS count
        FROM "ReplyOpinion" o JOIN "Reply" r ON r."id" = o."replyId" JOIN "Body" b ON b."id" = r."bodyId"
        WHERE r."state" = ${PUBLIC_REPLY.state} GROUP BY b."id", o."opinion"`,
      countedSchema,
    ),
    regionSettings(),
  ]);
  const byBody = new Map<
    string,
    { name: LocalText; opinions: Partial<Record<ReplyOpinion, number>> }
  >();
  for (const { key, name, nameEn, opinion, count } of rows) {
    const known = byBody.get(key) ?? { name: localText(language, name, nameEn), opinions: {} };
    known.opinions[opinion] = count;
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
      ...PUBLIC_REPLY,
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
