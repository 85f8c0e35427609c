/** The description of the CSV of a round, by the W3C's "CSV on the web". */
import { HIDDEN_MARKER } from "~/features/open-data/queries/participation.server";
import { ROLES } from "~/features/participation/domain/roles";

/** A number, or the word for a value that is not shown. */
const COUNT = { datatype: { base: "string", format: `\\d+|${HIDDEN_MARKER}` } };

/** What the file holds, column by column. */
export function csvMetadata(baseUrl: string, slug: string): Record<string, unknown> {
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
    "dct:title": "Contributions by group and municipality",
    "dct:description":
      `Small numbers are protected: "${HIDDEN_MARKER}" stands for a value that is not shown, and ` +
      "says nothing about how large it is.",
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
