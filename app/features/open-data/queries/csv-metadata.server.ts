/** The description of the CSV of a round, by the W3C's "CSV on the web". */
import { NOT_DIVIDED } from "~/features/open-data/queries/participation.server";
import { ROLES } from "~/features/participation/domain/roles";
import { newestSnapshot } from "~/features/participation/queries/published-tables.server";

/** A band, an exact total, or the words for a role that is not divided. */
const COUNT = {
  datatype: { base: "string", format: `\\d+|\\d+-\\d+|\\d+\\+|${NOT_DIVIDED}` },
};

/** What the file holds, column by column. */
export async function csvMetadata(
  baseUrl: string,
  slug: string,
): Promise<Record<string, unknown> | null> {
  const frozen = await newestSnapshot(slug);
  if (!frozen) return null;
  const titles: Record<(typeof ROLES)[number], string> = {
    youth: "Young people",
    parent: "Parents and carers",
    nextOfKin: "Next of kin",
    professional: "Professionals",
    other: "Others",
  };
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: `${baseUrl}/api/v1/rounds/${slug}/participation.csv`,
    "dct:title": "People by group and municipality",
    "dct:description":
      'Each person once per group. Municipalities have bands, "1-5" or "6+"; the total of a group is exact. ' +
      `"${NOT_DIVIDED}" stands where a group is not divided over municipalities.`,
    "dct:issued": frozen.publishedAt.toISOString(),
    "dct:identifier": `${slug}/${frozen.number}`,
    "schema:version": frozen.definitionVersion,
    notes: [{ type: "protection", threshold: frozen.audit.threshold, sha256: frozen.hash }],
    "dct:license": { "@id": "http://creativecommons.org/publicdomain/zero/1.0/deed.nl" },
    dialect: { delimiter: ";", header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: [
        {
          name: "municipality",
          titles: "municipality",
          "dct:description": '"unknown" is not given, "total" is the whole region',
          datatype: "string",
          required: true,
        },
        ...ROLES.map((role) => ({
          name: role,
          titles: role,
          "dct:description": titles[role],
          ...COUNT,
        })),
        { name: "total", titles: "total", "dct:description": "All groups", ...COUNT },
      ],
      primaryKey: "municipality",
    },
  };
}
