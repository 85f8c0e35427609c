import { textsOf, textsWithin } from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { regionSettingsSchema } from "../schema";

/** What the region itself says: house rules, help, and who decides what. Its name is a name, and in no translation. */
export const translatableRegion = translatable({
  kind: "region",
  count: (connection) => connection.region.count(),
  rows: (connection, { where, portion }) =>
    connection.region.findMany({
      where,
      orderBy: { id: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: { id: true, name: true, settings: true },
    }),
  title: ({ name }) => name,
  texts: ({ settings }) => {
    const { houseRules, safety, bodyKinds, whoDecides, consent } = regionSettingsSchema.parse(
      JSON.parse(settings),
    );
    const { helpLines, whatHappensNext } = safety;
    return [
      ...textsWithin(houseRules, "houseRules"),
      ...textsWithin({ helpLines, whatHappensNext }, "safety"),
      ...textsWithin(consent, "consent"),
      ...textsWithin(bodyKinds, "bodyKinds"),
      ...textsWithin(
        whoDecides.map(({ question, answer }) => ({ question, answer })),
        "whoDecides",
      ),
    ];
  },
});

/** What bodies decide. What they are called is a name. */
export const translatableBodies = translatable({
  kind: "body",
  count: (connection) => connection.body.count({ where: { decides: { not: null } } }),
  rows: (connection, { where, portion }) =>
    connection.body.findMany({
      where: { decides: { not: null }, ...where },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: { id: true, name: true, decides: true },
    }),
  title: ({ name }) => name,
  texts: ({ decides }) => textsOf({ decides }),
});

/** Difficult words with what they mean. */
export const translatableTerms = translatable({
  kind: "term",
  count: (connection) => connection.glossaryTerm.count(),
  rows: (connection, { where, portion }) =>
    connection.glossaryTerm.findMany({
      where,
      orderBy: [{ term: "asc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: { id: true, term: true, explanation: true },
    }),
  title: ({ term }) => term,
  texts: ({ term, explanation }) => textsOf({ term, explanation }),
});
