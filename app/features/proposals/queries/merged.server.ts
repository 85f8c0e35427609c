import { peopleBehind } from "~/features/proposals/domain/merge";
import type { PeopleBehind } from "~/features/proposals/domain/merge";
import {
  APPROVED_PROPOSAL,
  isApprovedProposal,
} from "~/features/vocabulary/domain/public-proposal";
import type { Connection } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/** A proposal and everything that went into it, through any number of merges; itself first. */
export async function withMerged(client: Connection, proposalId: string): Promise<string[]> {
  const found = [proposalId];
  let level = found;
  while (level.length > 0) {
    const rows = await allRows(({ skip, take }) =>
      client.proposal.findMany({
        where: { mergedIntoId: { in: level }, id: { notIn: found }, ...APPROVED_PROPOSAL },
        select: { id: true },
        orderBy: { id: "asc" },
        skip,
        take,
      }),
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

/** A proposal by its title, in the language it was written in. */
export type NamedProposal = { id: string; title: string; language: string };

type MergedRow = { id: string; state: string; mergedIntoId: string | null };

/** Where a merged proposal goes on, with the ids of what it went into on the way, its end last. */
export type GoesOn = NamedProposal & { way: readonly string[] };

/** The merges from this proposal on as far as they are known; itself first. */
function wayFrom(
  known: ReadonlyMap<string, { mergedIntoId: string | null }>,
  from: string,
): { way: string[]; end: string } {
  const way = new Set([from]);
  let end = from;
  for (;;) {
    const next = known.get(end)?.mergedIntoId ?? null;
    if (next === null || way.has(next)) return { way: [...way], end };
    way.add(next);
    end = next;
  }
}

/**
 * Where merged proposals go on, at the end of all merges, by their own id; not for what stands by itself or is not
 * approved.
 */
export async function goOnIn(
  client: Connection,
  proposals: readonly MergedRow[],
): Promise<ReadonlyMap<string, GoesOn>> {
  const merged = proposals.flatMap(({ id, state, mergedIntoId: into }) =>
    into !== null && isApprovedProposal({ state }) ? [{ id, into }] : [],
  );
  const known = new Map<string, NamedProposal & { mergedIntoId: string | null }>();
  for (;;) {
    const ends = new Set(merged.map(({ into }) => wayFrom(known, into).end));
    const unknown = [...ends].filter((id) => !known.has(id));
    if (unknown.length === 0) break;
    const rows = await client.proposal.findMany({
      where: { id: { in: unknown } },
      select: { id: true, publicTitle: true, language: true, mergedIntoId: true },
    });
    if (rows.length === 0) break;
    for (const { publicTitle, ...row } of rows) {
      known.set(row.id, { ...row, title: publicTitle ?? "" });
    }
  }
  return new Map(
    merged.flatMap(({ id, into }) => {
      const { way, end } = wayFrom(known, into);
      const last = known.get(end);
      return last?.mergedIntoId === null ? [[id, { ...last, way }] as const] : [];
    }),
  );
}

/** Where a merged proposal goes on, see {@link goOnIn}; null for one that stands by itself or is not approved. */
export async function goesOnIn(client: Connection, proposal: MergedRow): Promise<GoesOn | null> {
  return (await goOnIn(client, [proposal])).get(proposal.id) ?? null;
}
