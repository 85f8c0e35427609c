import { account } from "~/features/participation/domain/accounting";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import { roundCounts } from "~/features/participation/queries/round-counts.server";
import { IS_PUBLIC } from "~/features/rounds/queries.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

export type RoundAcross = {
  slug: string;
  title: LocalText;
  state: string;
  example: boolean;
  figures: RoundFigures;
  municipalities: { reached: number; of: number };
};

export type FiguresAcross = {
  rounds: RoundAcross[];
  /** everything that is not an example, taken together: a person who took part in two rounds counts once */
  together: RoundFigures;
};

async function figuresOf(roundIds: readonly string[]): Promise<RoundFigures> {
  const client = await database();
  const verdict = account(await roundCounts(client, roundIds), LEAST_ASSUMPTIONS);
  if (!verdict.ok) throw new Error(`the counts do not fit: ${verdict.code}`);
  return verdict.figures;
}

/** The figures of every public round, and of all real rounds together, with as few assumptions as possible. */
export async function figuresAcrossRounds(language: Language): Promise<FiguresAcross> {
  const client = await database();
  const [rows, reached, of] = await Promise.all([
    client.round.findMany({
      where: IS_PUBLIC,
      orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        example: true,
        activities: { select: { municipalitiesReached: true } },
      },
    }),
    client.participation.groupBy({
      by: ["roundId", "municipalityId"],
      where: { state: "counted", municipalityId: { not: null } },
    }),
    client.municipality.count(),
  ]);
  const rounds = await Promise.all(
    rows.map(async (row) => {
      const named = reached.filter(({ roundId }) => roundId === row.id).length;
      const reported = row.activities.map((activity) => activity.municipalitiesReached ?? 0);
      return {
        slug: row.slug,
        title: localText(language, row.title, row.titleEn),
        state: row.state,
        example: row.example,
        figures: await figuresOf([row.id]),
        municipalities: { reached: Math.max(named, ...reported), of },
      };
    }),
  );
  const real = rows.filter((row) => !row.example).map((row) => row.id);
  return { rounds, together: await figuresOf(real) };
}
