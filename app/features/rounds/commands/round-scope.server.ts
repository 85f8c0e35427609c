import type { Transaction } from "~/platform/db.server";
import type { RoundScope } from "~/features/vocabulary/domain/round-state";
import { scopeOfChoice } from "../domain/round-scope";

/** For whom a round is, as its columns and rows say it. */
export interface ChosenScope {
  scope: RoundScope;
  /** of a local round */
  municipalityId: string | null;
  /** of a round for several */
  several: readonly string[];
}

/** Reads a choice of municipalities; null when one of them is none of this region. */
export async function chosenScope(
  transaction: Transaction,
  chosen: readonly string[],
): Promise<ChosenScope | null> {
  const all = await transaction.municipality.findMany({ select: { id: true } });
  const known = all.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  if (known.length !== new Set(chosen).size) return null;
  const scope = scopeOfChoice(known.length, all.length);
  return {
    scope,
    municipalityId: scope === "local" ? (known[0] ?? null) : null,
    several: scope === "several" ? known : [],
  };
}

/** The columns of a new round that say for whom it is. */
export function scopeColumns({ scope, municipalityId, several }: ChosenScope) {
  return {
    scope,
    municipalityId,
    municipalities: { create: several.map((id) => ({ municipalityId: id })) },
  };
}

/** Makes a round be for others. */
export async function writeChosenScope(
  transaction: Transaction,
  roundId: string,
  { scope, municipalityId, several }: ChosenScope,
): Promise<void> {
  await transaction.roundMunicipality.deleteMany({ where: { roundId } });
  await transaction.roundMunicipality.createMany({
    data: several.map((id) => ({ roundId, municipalityId: id })),
  });
  await transaction.round.update({ where: { id: roundId }, data: { scope, municipalityId } });
}
