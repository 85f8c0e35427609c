/** The desk of one claim. */
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { ClaimState } from "~/features/claims/domain/claim";
import { claimStateSchema } from "~/features/claims/schema";
import { rolesColumnSchema } from "~/features/participation/schema";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";

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
