import { exactly } from "~/features/participation/domain/interval";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { compareWithReference } from "~/features/participation/domain/representativeness";
import type {
  GroupComparison,
  ParticipatingGroup,
  ReferenceGroup,
} from "~/features/participation/domain/representativeness";
import type { RoundFigures } from "~/features/participation/domain/figures";
import type { Interval } from "~/features/participation/domain/interval";
import { isRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { database } from "~/platform/db.server";

/** Groups of one dimension beside the population. */
export type PopulationComparison = {
  dimension: "municipality" | "role";
  /** Whom the rows are about when they are municipalities; null for everybody. */
  role: Role | null;
  groups: readonly GroupComparison[];
  sources: { source: string; dated: string }[];
};

type Reference = ReferenceGroup & { municipality: string | null; role: string | null };

async function readReferences(): Promise<Reference[]> {
  const client = await database();
  const [rows, municipalities] = await Promise.all([
    client.referencePopulation.findMany(),
    client.municipality.findMany({ select: { id: true, slug: true } }),
  ]);
  const slugs = new Map(municipalities.map(({ id, slug }) => [id, slug]));
  return rows.map(({ municipalityId, role, count, source, dated }) => ({
    municipality: municipalityId === null ? null : (slugs.get(municipalityId) ?? null),
    role,
    key: "",
    count,
    sourceId: source,
    dated,
  }));
}

function sourcesOf(references: readonly Reference[]) {
  const byName = new Map(
    references.map(({ sourceId, dated }) => [
      `${sourceId}\u0000${dated}`,
      { source: sourceId, dated },
    ]),
  );
  return [...byName.values()];
}

function compare(
  dimension: PopulationComparison["dimension"],
  role: Role | null,
  groups: readonly ParticipatingGroup[],
  total: Interval,
  references: readonly Reference[],
): PopulationComparison[] {
  const verdict = compareWithReference(groups, total, references);
  if (!verdict.ok) return [];
  return [{ dimension, role, groups: verdict.groups, sources: sourcesOf(references) }];
}

function byMunicipality(table: PublishedTable, role: Role | null, references: Reference[]) {
  const division = role === null ? undefined : table.divisions[table.columns.indexOf(role)];
  // Somebody with two roles can stand in two municipalities.
  const inRoles = table.divisions.reduce((sum, column) => sum + column.total, 0);
  const total =
    role === null ? { min: table.total, max: inRoles } : exactly(division?.divided ?? 0);
  const bands = role === null ? table.rowTotals : (division?.bands ?? null);
  if (bands === null) return [];
  const groups = table.rows.flatMap((key, index): ParticipatingGroup[] => {
    const band = bands[index];
    return band ? [{ key, persons: { min: band.min, max: band.max ?? total.max } }] : [];
  });
  return compare(
    "municipality",
    role,
    groups,
    total,
    references
      .filter((reference) => reference.role === role && reference.municipality !== null)
      .map((reference) => ({ ...reference, key: reference.municipality ?? "" })),
  );
}

/** The people of all roles together: somebody with two roles is in both. */
function inRolesTogether({
  roles,
  total: { persons },
}: Pick<RoundFigures, "roles" | "total">): Interval {
  const most = roles.reduce((sum, role) => sum + (role.persons.max ?? 0), 0);
  return { min: persons.min, max: Math.max(persons.max, most) };
}

/**
 * How who took part compares with the population, as far as a count of the population was entered. Only published
 * numbers are compared, so a comparison can tell nothing that the table hides.
 * @returns empty when there is no reference that fits: then nothing is said
 */
export async function populationComparisons(
  figures: Pick<RoundFigures, "roles" | "total">,
  table: PublishedTable | null,
): Promise<PopulationComparison[]> {
  const references = await readReferences();
  if (references.length === 0) return [];
  const roles = [...new Set(references.map(({ role }) => role))].filter(
    (role) => role === null || isRole(role),
  );
  const byRole = compare(
    "role",
    null,
    figures.roles.map(({ role, persons: { min, max } }) => ({
      key: role,
      persons: max === null ? null : { min, max },
    })),
    inRolesTogether(figures),
    references
      .filter(({ role, municipality }) => role !== null && municipality === null)
      .map((reference) => ({ ...reference, key: reference.role ?? "" })),
  );
  if (!table) return byRole;
  return [...byRole, ...roles.flatMap((role) => byMunicipality(table, role, references))];
}
