import type { Assumptions } from "~/features/participation/domain/assumptions";
import { frozenEntries } from "~/features/participation/queries/frozen-figures.server";
import type { FrozenEntry } from "~/features/participation/queries/frozen-figures.server";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import type { RoleTablePage } from "~/features/participation/queries/published-tables.server";
import { populationComparisons } from "~/features/participation/queries/reference-population.server";
import type { PopulationComparison } from "~/features/participation/queries/reference-population.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type FiguresPage = {
  page: RoundFiguresPage;
  table: RoleTablePage | null;
  frozen: FrozenEntry[];
  comparisons: PopulationComparison[];
};

/** Everything on the figures page of a public round; null when there is no such round. */
export async function figuresPage(
  slug: string,
  chosen: Partial<Assumptions>,
  language: Language,
): Promise<FiguresPage | null> {
  const page = await roundFigures(slug, chosen, language);
  if (!page) return null;
  const client = await database();
  const [table, frozen] = await Promise.all([
    roleTable(page.round.id),
    frozenEntries(client, page.round.id),
  ]);
  const comparisons = await populationComparisons(page.figures, table?.snapshot.table ?? null);
  return { page, table, frozen, comparisons };
}
