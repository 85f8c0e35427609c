import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import type { z } from "zod";
import { apiText, dayGiven, iso, skipped } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import type { proposalSchema, sessionSchema } from "~/features/open-data/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

const IS_PUBLIC_SESSION = {
  ...PUBLIC_SESSION,
} satisfies Prisma.SessionWhereInput;

/** Sessions that were announced, the newest first. Sign-ups are nobody else's business. */
export async function apiSessions(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.session.findMany({
      where: IS_PUBLIC_SESSION,
      orderBy: [{ startsAt: "desc" }, { slug: "asc" }],
      skip: skipped(page).skip,
      take: skipped(page).take,
      select: {
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        format: true,
        startsAt: true,
        endsAt: true,
        capacity: true,
        onlineCapacity: true,
        round: { select: { slug: true, example: true } },
        municipality: { select: { slug: true } },
        report: { select: { publishedAt: true } },
      },
    }),
    client.session.count({ where: IS_PUBLIC_SESSION }),
  ]);
  const items = rows.map((row): z.infer<typeof sessionSchema> => ({
    slug: row.slug,
    round: row.round.slug,
    title: apiText(row.title, row.titleEn),
    state: row.state,
    format: row.format,
    municipality: row.municipality?.slug ?? null,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    capacity: row.capacity + (row.onlineCapacity ?? 0),
    onlineCapacity: row.onlineCapacity,
    reportPublishedAt: iso(row.report?.publishedAt ?? null),
    example: row.round.example,
  }));
  return { items, total };
}

/** Published proposals, with a bar for every word of a title that a moderator covered. */
export async function apiProposals(page: Page): Promise<Paged> {
  const client = await database();
  const where = LISTED_PROPOSAL;
  const [rows, total] = await Promise.all([
    client.proposal.findMany({
      where,
      orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
      skip: skipped(page).skip,
      take: skipped(page).take,
      select: {
        id: true,
        kind: true,
        publicTitle: true,
        state: true,
        publishedAt: true,
        replyDueAt: true,
        supportCount: true,
        round: { select: { slug: true, example: true } },
        principle: { select: { number: true } },
        replies: {
          where: PUBLIC_REPLY,
          orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
          select: { outcome: true },
          take: 1,
        },
      },
    }),
    client.proposal.count({ where }),
  ]);
  const items = rows.map((row): z.infer<typeof proposalSchema> => ({
    id: row.id,
    round: row.round.slug,
    kind: row.kind,
    title: row.publicTitle ?? "",
    state: row.state,
    principle: row.principle?.number ?? null,
    publishedOn: dayGiven(row.publishedAt),
    replyDueAt: iso(row.replyDueAt),
    supportCount: row.supportCount,
    outcome: row.replies[0]?.outcome ?? null,
    example: row.round.example,
  }));
  return { items, total };
}
