import {
  textsOf,
  textsOfEach,
  textsWithin,
} from "~/features/translations/domain/translatable-text";
import { translatable } from "~/features/translations/queries/translatable-things.server";
import { localPointsSchema } from "../schema";

/** The papers on which bodies decide, with what each decided. The wording of a decision is law, and stays as it is. */
export const translatablePapers = translatable({
  kind: "paper",
  count: (connection) => connection.document.count(),
  rows: (connection, { where, portion }) =>
    connection.document.findMany({
      where,
      orderBy: [{ title: "asc" }, { id: "asc" }],
      skip: portion.skip,
      take: portion.take,
      select: {
        id: true,
        title: true,
        summary: true,
        versions: { orderBy: [{ dated: "asc" }, { id: "asc" }], select: { note: true } },
        decisions: {
          orderBy: { id: "asc" },
          select: { decidedOnNote: true, note: true, localPoints: true },
        },
      },
    }),
  title: ({ title }) => title,
  texts: ({ title, summary, versions, decisions }) => [
    ...textsOf({ title, summary }),
    ...textsOfEach(versions, "version", (row) => row),
    ...textsOfEach(decisions, "decision", ({ decidedOnNote, note }) => ({ decidedOnNote, note })),
    ...textsWithin(
      decisions.map(({ localPoints }) => localPointsSchema.parse(JSON.parse(localPoints))),
      "localPoints",
    ),
  ],
});
