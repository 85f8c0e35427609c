import { changeAddressVerdict } from "~/features/rounds/domain/address";
import type { AddressVerdict } from "~/features/rounds/domain/address";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeAddressOutcome = AddressVerdict | { ok: false; code: "not_found" };

/** The old address and every one before it lead to the new one; the new one leads nowhere else any more. */
async function redirect(transaction: Transaction, from: string, to: string): Promise<void> {
  await transaction.slugRedirect.deleteMany({ where: { kind: "round", fromSlug: to } });
  await transaction.slugRedirect.updateMany({
    where: { kind: "round", toSlug: from },
    data: { toSlug: to },
  });
  await transaction.slugRedirect.create({ data: { kind: "round", fromSlug: from, toSlug: to } });
}

/** Gives a round another address; whoever saved the old one still arrives. */
export async function changeAddress(
  grant: Authorized<"round.write">,
  slug: string,
  wanted: string,
  now: Date,
): Promise<ChangeAddressOutcome> {
  return inTransaction(async (transaction): Promise<ChangeAddressOutcome> => {
    const round = await transaction.round.findUnique({ where: { slug }, select: { id: true } });
    if (!round || !stillAllows(grant, { roundId: round.id })) {
      return { ok: false, code: "not_found" };
    }
    const taken = (await transaction.round.count({ where: { slug: wanted } })) > 0;
    const verdict = changeAddressVerdict(slug, wanted, taken);
    if (!verdict.ok) return verdict;
    await transaction.round.update({
      where: { id: round.id },
      data: { slug: wanted, version: { increment: 1 } },
    });
    await redirect(transaction, slug, wanted);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "round.addressChanged",
        subjectKind: "round",
        subjectId: round.id,
        details: { from: slug, to: wanted },
      },
      now,
    );
    return verdict;
  });
}
