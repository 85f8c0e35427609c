import type { Transaction } from "~/platform/db.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Prisma } from "~/platform/generated/client";
import { roundExampleSchema } from "../schema/round-example";
import type { RoundExample } from "../schema/round-example";

/** A round as the example of another: what it says, and for whom it is. */
export async function roundExample(transaction: Transaction, slug: string) {
  const row = await transaction.round.findUnique({
    where: { slug },
    include: {
      municipalities: { select: { municipalityId: true } },
      principles: { select: { principleId: true, reason: true, reasonEn: true } },
      frameItems: {
        where: { validUntil: null },
        orderBy: { position: "asc" },
        select: { kind: true, text: true, textEn: true, source: true },
      },
    },
  });
  if (!row) return null;
  const forWhom = {
    scope: roundEnumColumns.shape.scope.parse(row.scope),
    municipalityId: row.municipalityId,
    several: row.municipalities.map(({ municipalityId }) => municipalityId),
  };
  return { id: row.id, forWhom, example: roundExampleSchema.parse(row) };
}

/** The columns and lists of a new round after an example. A body or principle that is no more is left out. */
export async function exampleColumns(
  transaction: Transaction,
  { principles, frameItems, ...said }: RoundExample,
  now: Date,
): Promise<Omit<Prisma.RoundUncheckedCreateInput, "slug" | "createdAt" | "title" | "scope">> {
  const named = [said.deciderBodyId, said.answererBodyId].filter((id) => id !== null);
  const [bodies, known] = await Promise.all([
    transaction.body.findMany({ where: { id: { in: named } }, select: { id: true } }),
    transaction.principle.findMany({
      where: { id: { in: principles.map(({ principleId }) => principleId) } },
      select: { id: true },
    }),
  ]);
  const still = (rows: readonly { id: string }[], wanted: string | null) =>
    rows.some(({ id }) => id === wanted) ? wanted : null;
  return {
    ...said,
    deciderBodyId: still(bodies, said.deciderBodyId),
    answererBodyId: still(bodies, said.answererBodyId),
    principles: {
      create: principles.filter(({ principleId }) => still(known, principleId) !== null),
    },
    frameItems: {
      create: frameItems.map((item, index) => ({ ...item, position: index + 1, validFrom: now })),
    },
  };
}
