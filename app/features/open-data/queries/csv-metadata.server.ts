/** The descriptions of the CSV files of a round, by the W3C's "CSV on the web". */
import { EXPERIENCE_ANSWERS, MOMENTS, PROMISES } from "~/features/experiences/domain/experience";
import {
  EXPERIENCE_COLUMNS,
  shownExperiences,
} from "~/features/open-data/queries/experiences.server";
import { NOT_DIVIDED } from "~/features/open-data/queries/participation.server";
import { ROLES } from "~/features/participation/domain/roles";
import { newestSnapshot } from "~/features/participation/queries/published-tables.server";

/** A band, an exact total, or the words for a role that is not divided. */
const COUNT = {
  datatype: { base: "string", format: `\\d+|\\d+-\\d+|\\d+\\+|${NOT_DIVIDED}` },
};

/** What is the same in each of them. */
const EVERY_FILE = {
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  "dct:license": { "@id": "http://creativecommons.org/publicdomain/zero/1.0/deed.nl" },
  dialect: { delimiter: ";", header: true, encoding: "utf-8", lineTerminators: ["\r\n"] },
};

/** What the file of the frozen table holds, column by column. */
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
    ...EVERY_FILE,
    url: `${baseUrl}/api/v1/rounds/${slug}/participation.csv`,
    "dct:title": "People by group and municipality",
    "dct:description":
      'Each person once per group. Municipalities have bands, "1-5" or "6+"; the total of a group is exact. ' +
      `"${NOT_DIVIDED}" stands where a group is not divided over municipalities.`,
    "dct:issued": frozen.publishedAt.toISOString(),
    "dct:identifier": `${slug}/${frozen.number}`,
    "schema:version": frozen.definitionVersion,
    notes: [{ type: "protection", threshold: frozen.audit.threshold, sha256: frozen.hash }],
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

const oneOf = (words: readonly string[]) => ({ base: "string", format: words.join("|") });
const PERCENT = { base: "integer", minimum: 0, maximum: 100 };

const EXPERIENCE_MEANINGS: Record<(typeof EXPERIENCE_COLUMNS)[number], [string, unknown]> = {
  moment: ["After a session, or after the round had reported back", oneOf(MOMENTS)],
  promise: ["Which of the four promises of the round (Lundy)", oneOf(PROMISES)],
  answer: ["What people could say", oneOf(EXPERIENCE_ANSWERS)],
  sharePercentFrom: ["At least this share of who answered", PERCENT],
  sharePercentTo: ["At most this share; the same where it is one number", PERCENT],
  people: ["How many answered; 10+ is at least ten", { base: "string", format: "\\d+|\\d+\\+" }],
};

/** What the file of what people said of promises holds; null where there is no such file. */
export async function experiencesCsvMetadata(
  baseUrl: string,
  slug: string,
): Promise<Record<string, unknown> | null> {
  if ((await shownExperiences(slug)) === null) return null;
  return {
    ...EVERY_FILE,
    url: `${baseUrl}/api/v1/rounds/${slug}/experiences.csv`,
    "dct:title": "What people said of the promises of the round",
    "dct:description":
      "Each person once per promise and moment, as it was last counted. Shares lie in fifths for fewer than thirty " +
      "people; a promise that too few answered is not there.",
    tableSchema: {
      columns: EXPERIENCE_COLUMNS.map((name) => {
        const [description, datatype] = EXPERIENCE_MEANINGS[name];
        return { name, titles: name, "dct:description": description, datatype, required: true };
      }),
      primaryKey: ["moment", "promise", "answer"],
    },
  };
}
