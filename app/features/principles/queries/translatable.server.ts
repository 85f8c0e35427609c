import {
  textsOf,
  textsOfEach,
  textsWithin,
} from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { figuresSchema, partsSchema, pointsSchema } from "../schema";

/** The figures without the places where they were found, which are names of papers and their own words. */
function figureTexts(column: string) {
  return figuresSchema
    .parse(JSON.parse(column))
    .map(({ label, unit, values }) => ({ label, unit, notes: values.map(({ note }) => note) }));
}

const pointTexts = (column: string) =>
  pointsSchema.parse(JSON.parse(column)).map(({ nl }) => ({ nl }));

/** The principles of the region, with what is done for each. */
export const translatablePrinciples = translatable({
  kind: "principle",
  count: (connection) => connection.principle.count(),
  rows: (connection, { where, portion }) =>
    connection.principle.findMany({
      where,
      orderBy: { number: "asc" },
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        plainTitle: true,
        explanation: true,
        opportunities: true,
        needs: true,
        figures: true,
        actions: {
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { text: true, parts: true, basisNote: true, indicator: true },
        },
      },
    }),
  title: ({ plainTitle }) => plainTitle,
  texts: ({ title, plainTitle, explanation, opportunities, needs, figures, actions }) => [
    ...textsOf({ title, plainTitle, explanation }),
    ...textsWithin(pointTexts(opportunities), "opportunities"),
    ...textsWithin(pointTexts(needs), "needs"),
    ...textsWithin(figureTexts(figures), "figures"),
    ...textsOfEach(actions, "action", ({ parts: _parts, ...columns }) => columns),
    ...textsWithin(
      actions.map(({ parts }) => partsSchema.parse(JSON.parse(parts))),
      "parts",
    ),
  ],
});
