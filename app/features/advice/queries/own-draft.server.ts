/** An advice of the own council that can still be changed: the one check that every command on a draft makes. */
import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import type { Transaction } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

function draftRow(transaction: Transaction, slug: string) {
  return transaction.advice.findUnique({
    where: { slug },
    include: {
      points: { orderBy: { position: "asc" } },
      recommendations: { orderBy: { position: "asc" } },
    },
  });
}

export type OwnDraft =
  | { ok: true; advice: NonNullable<Awaited<ReturnType<typeof draftRow>>> }
  | { ok: false; code: "not_found" | "published" };

/** The draft, as long as it is of the own council and was not published. */
export async function ownDraft(
  transaction: Transaction,
  grant: Authorized<"advice.write">,
  slug: string,
): Promise<OwnDraft> {
  const advice = await draftRow(transaction, slug);
  if (!advice || !stillAllows(grant, { bodyId: advice.fromBodyId })) {
    return { ok: false, code: "not_found" };
  }
  return isPublicAdvice(advice) ? { ok: false, code: "published" } : { ok: true, advice };
}
