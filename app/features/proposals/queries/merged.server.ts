import { peopleBehind } from "~/features/proposals/domain/merge";
import type { PeopleBehind } from "~/features/proposals/domain/merge";
import { isApprovedProposal } from "~/features/vocabulary/domain/public-proposal";
import type { Connection } from "~/platform/db.server";
import { allRows, inPortions } from "~/platform/portions.server";

/** A proposal and everything that went into it and was not withdrawn, through any number of merges; itself first. */
export async function withMerged(client: Connection, proposalId: string): Promise<string[]> {
  const found = [proposalId];
  let level = found;
  while (level.length > 0) {
    const rows = await allRows(
      inPortions(({ skip, take }) =>
        client.proposal.findMany({
          where: { mergedIntoId: { in: level }, id: { notIn: found }, state: { not: "withdrawn" } },
          select: { id: true },
          orderBy: { id: "asc" },
          skip,
          take,
        }),
      ),
    );
    level = rows.map(({ id }) => id);
    found.push(...level);
  }
  return found;
}

/** Everyone behind a proposal and what went into it. */
export async function peopleBehindAll(
  client: Connection,
  ids: readonly string[],
): Promise<PeopleBehind> {
  const person = { select: { personId: true } } as const;
  const rows = await client.proposal.findMany({
    where: { id: { in: [...ids] } },
    select: { authors: person, supports: person },
  });
  return peopleBehind(
    rows.map(({ authors, supports }) => ({
      authorIds: authors.map(({ personId }) => personId),
      supporterIds: supports.map(({ personId }) => personId),
    })),
  );
}

/** Everyone who wrote a proposal or something that went into it. They decide about their own text only. */
export async function creditedWriters(client: Connection, proposalId: string): Promise<string[]> {
  return writersOf(client, await withMerged(client, proposalId));
}

/** Everyone who wrote one of these. */
export async function writersOf(client: Connection, ids: readonly string[]): Promise<string[]> {
  const rows = await client.proposalAuthor.findMany({
    where: { proposalId: { in: [...ids] } },
    select: { personId: true },
    distinct: ["personId"],
  });
  return rows.map(({ personId }) => personId);
}

/** Where a merged proposal goes on, at the end of all merges; null for one that stands by itself or is not approved. */
export async function goesOnIn(
  client: Connection,
  proposal: { id: string; state: string; mergedIntoId: string | null },
): Promise<{ id: string; title: string; language: string } | null> {
  if (!isApprovedProposal(proposal)) return null;
  const passed = new Set([proposal.id]);
  let next = proposal.mergedIntoId;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    const row = await client.proposal.findUnique({
      where: { id: next },
      select: { id: true, publicTitle: true, language: true, mergedIntoId: true },
    });
    if (row?.mergedIntoId === null) {
      return { id: row.id, title: row.publicTitle ?? "", language: row.language };
    }
    next = row?.mergedIntoId ?? null;
  }
  return null;
}
