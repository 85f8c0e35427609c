/** The desk of claims: what was sent in, what is contradicted, and one claim to work on. */
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { ClaimState } from "~/features/claims/domain/claim";
import { claimStateSchema } from "~/features/claims/schema";
import { rolesColumnSchema } from "~/features/participation/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow, splitWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";

export type DeskClaim = {
  slug: string;
  text: string;
  foundIn: string | null;
  state: ClaimState;
  waiting: boolean;
  openChallenges: number;
};

const CLAIMS_PER_PAGE = 50;

/** One page of the claims a member of staff can judge: what waits first, then what is contradicted. */
export async function claimsAtDesk(
  actor: StaffActor,
  wanted: number,
): Promise<PagePlace & { claims: DeskClaim[] }> {
  const client = await database();
  const own: Prisma.ClaimWhereInput =
    actor.role === "administrator"
      ? { held: false }
      : { held: false, OR: [{ roundId: null }, { roundId: { in: [...actor.roundIds] } }] };
  const challenged = { some: { state: "submitted" } } as const;
  const parts: Prisma.ClaimWhereInput[] = [
    { ...own, waiting: true },
    { ...own, waiting: false, challenges: challenged },
    { ...own, waiting: false, NOT: { challenges: challenged } },
  ];
  const counts = await Promise.all(parts.map((where) => client.claim.count({ where })));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const window = pageWindow(total, wanted, CLAIMS_PER_PAGE);
  const { page, pageCount } = window;
  const windows = splitWindow(window, counts);
  const rows = await Promise.all(
    parts.map((where, part) =>
      client.claim.findMany({
        where,
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip: windows[part]?.skip ?? 0,
        take: windows[part]?.take ?? 0,
        select: {
          slug: true,
          text: true,
          foundIn: true,
          state: true,
          waiting: true,
          _count: { select: { challenges: { where: { state: "submitted" } } } },
        },
      }),
    ),
  );
  const claims = rows.flat().map(({ _count, state, ...row }) => ({
    ...row,
    state: claimStateSchema.parse(state),
    openChallenges: _count.challenges,
  }));
  return { page, pageCount, claims };
}

type Choice = { id: string; name: string };

export type ClaimDesk = {
  slug: string;
  text: string;
  foundIn: string | null;
  state: ClaimState;
  waiting: boolean;
  roundId: string | null;
  values: Record<string, string[]>;
  amendedText: string;
  amendedTextEn: string;
  challenges: { id: string; by: "participant" | "advisoryCouncil"; reason: string }[];
  rounds: Choice[];
  documents: Choice[];
};

/** Everything the desk of one claim shows; null when there is none. */
export async function claimDesk(slug: string, actor: StaffActor): Promise<ClaimDesk | null> {
  const client = await database();
  const everywhere = actor.role === "administrator";
  const [row, rounds, documents] = await Promise.all([
    client.claim.findUnique({
      where: { slug, held: false },
      include: { challenges: { where: { state: "submitted" }, orderBy: { createdAt: "asc" } } },
    }),
    client.round.findMany({
      where: {
        ...PUBLIC_ROUND,
        ...(everywhere ? {} : { id: { in: [...actor.roundIds] } }),
      },
      orderBy: { createdAt: "desc" },
      select: { id: true, title: true },
    }),
    client.document.findMany({ orderBy: { title: "asc" }, select: { id: true, title: true } }),
  ]);
  if (!row) return null;
  const named = ({ id, title }: { id: string; title: string }) => ({ id, name: title });
  const roles = rolesColumnSchema.parse(JSON.parse(row.roles));
  return {
    slug,
    text: row.text,
    foundIn: row.foundIn,
    state: claimStateSchema.parse(row.state),
    waiting: row.waiting,
    roundId: row.roundId,
    values: {
      text: [row.text],
      textEn: [row.textEn ?? ""],
      claimedBy: [row.claimedBy ?? ""],
      claimedByEn: [row.claimedByEn ?? ""],
      documentId: [row.documentId ?? ""],
      roundId: [row.roundId ?? ""],
      note: [row.note ?? ""],
      roles: row.waiting ? [] : roles.length === 0 ? ["everybody"] : roles,
    },
    amendedText: row.amendedText ?? "",
    amendedTextEn: row.amendedTextEn ?? "",
    challenges: row.challenges.map(({ id, staffId, reason }) => ({
      id,
      by: staffId === null ? "participant" : "advisoryCouncil",
      reason,
    })),
    rounds: rounds.map(named),
    documents: documents.map(named),
  };
}
