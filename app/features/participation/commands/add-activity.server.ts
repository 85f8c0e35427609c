import type { Transaction } from "~/platform/db.server";

/** A way to take part in a round, as the ledger counts it. */
export interface NewActivity {
  roundId: string;
  kind: "proposals" | "session" | "survey";
  title: string;
  titleEn?: string | null;
}

/** Adds a way to take part behind those the round has. A step of the command that makes what people take part in. */
export async function addActivity(transaction: Transaction, added: NewActivity): Promise<string> {
  const position = await transaction.activity.count({ where: { roundId: added.roundId } });
  const { id } = await transaction.activity.create({
    data: { ...added, position },
    select: { id: true },
  });
  return id;
}

/** The one way by which the proposals of a round count; made when it is missing. */
export async function proposalsActivity(
  transaction: Transaction,
  roundId: string,
): Promise<string> {
  const known = await transaction.activity.findFirst({
    where: { roundId, kind: "proposals" },
    select: { id: true },
  });
  if (known) return known.id;
  return addActivity(transaction, {
    roundId,
    kind: "proposals",
    title: "Voorstellen",
    titleEn: "Proposals",
  });
}
