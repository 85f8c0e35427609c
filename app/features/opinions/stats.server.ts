/** Counts what people think of the statements of a round, and finds groups of people who think alike. */
import {
  dividingStatements,
  NO_CHOICES,
  tellingOpinions,
  unitingStatements,
} from "~/features/opinions/domain/opinion-map";
import type {
  ChoiceCounts,
  DividingStatement,
  StatementCounts,
  TellingOpinion,
} from "~/features/opinions/domain/opinion-map";
import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import type { Connection } from "~/platform/db.server";
import { inPortionsBy } from "~/platform/portions.server";
import { inThread } from "~/platform/threads.server";
import { choiceSchema } from "./schema";

/** One group as a map draws it: how large, where, and what tells it apart. */
export type OpinionGroup = {
  /** Share of everyone on the map, from 0 to 1, in steps of a twentieth. */
  share: number;
  /** Place on the map, from -1 to 1 both ways. */
  x: number;
  y: number;
  telling: readonly TellingOpinion[];
};

export type OpinionCount = {
  statements: readonly StatementCounts[];
  /** Everyone who said something of at least one statement. */
  voters: number;
  groups: readonly OpinionGroup[];
  /** The group of each voter on the map, by key; it never leaves the server but for the own one. */
  groupOf: ReadonlyMap<string, number>;
  uniting: readonly string[];
  dividing: readonly DividingStatement[];
};

/** Who said something of fewer statements than this cannot be placed among others. */
const FEWEST_OPINIONS = 3;
const MOST_TELLING = 3;
const MOST_DIVIDING = 5;
const STEPS = 20;

const VALUE: Record<OpinionChoice, number> = { agree: 1, disagree: -1, pass: 0 };

const findGroups = inThread(
  "findGroups",
  async () => (await import("./calculations/find-groups.server")).findGroups,
);

type Ballots = ReadonlyMap<string, ReadonlyMap<string, OpinionChoice>>;

/** What everybody said of the statements, by the key of the voter; thousands of votes are read in portions. */
async function readBallots(client: Connection, statementIds: readonly string[]): Promise<Ballots> {
  const ballots = new Map<string, Map<string, OpinionChoice>>();
  for (const statementId of statementIds) {
    const portions = inPortionsBy(
      ({ voterKey }: { voterKey: string }) => voterKey,
      ({ after, take }) =>
        client.opinionVote.findMany({
          where: { statementId, voterKey: { gt: after } },
          orderBy: { voterKey: "asc" },
          take,
          select: { voterKey: true, choice: true },
        }),
    );
    for await (const votes of portions) {
      for (const { voterKey, choice } of votes) {
        const ballot = ballots.get(voterKey) ?? new Map<string, OpinionChoice>();
        ballot.set(statementId, choiceSchema.parse(choice));
        ballots.set(voterKey, ballot);
      }
    }
  }
  return new Map([...ballots].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function countsOf(
  ids: readonly string[],
  ballots: readonly ReadonlyMap<string, OpinionChoice>[],
): ChoiceCounts[] {
  return ids.map((id) => {
    const counts = { ...NO_CHOICES };
    for (const ballot of ballots) {
      const choice = ballot.get(id);
      if (choice) counts[choice] += 1;
    }
    return counts;
  });
}

/**
 * Counts the opinions of a round.
 * @param threshold the smallest group whose answers are shown
 */
export async function countOpinions(
  client: Connection,
  roundId: string,
  threshold: number,
): Promise<OpinionCount> {
  const statements = await client.opinionStatement.findMany({
    where: { roundId, ...PUBLIC_STATEMENT },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const ids = statements.map(({ id }) => id);
  const ballots = await readBallots(client, ids);
  const placed = [...ballots].filter(([, ballot]) => ballot.size >= FEWEST_OPINIONS);
  const points = placed.map(([, ballot]) => ids.map((id) => VALUE[ballot.get(id) ?? "pass"]));
  // Few people make no groups: nothing has to be calculated, nor a thread started.
  const found = points.length < 2 * threshold ? null : await findGroups({ points, threshold });
  if (found === undefined) throw new Error("The opinions could not be put into groups");
  const clusters = found?.clusters ?? null;
  const groupCount = clusters === null ? 0 : new Set(clusters).size;
  const all = countsOf(ids, [...ballots.values()]);
  const byGroup = Array.from({ length: groupCount }, (_, group) =>
    countsOf(
      ids,
      placed.flatMap(([, ballot], at) => (clusters?.[at] === group ? [ballot] : [])),
    ),
  );
  const counts = ids.map((id, at): StatementCounts => ({
    id,
    all: all[at] ?? NO_CHOICES,
    groups: byGroup.map((group) => group[at] ?? NO_CHOICES),
  }));
  return {
    statements: counts,
    voters: ballots.size,
    groupOf: new Map(placed.map(([key], at) => [key, clusters?.[at] ?? 0])),
    groups: (found?.places ?? []).map((place, group) => {
      const size = clusters?.filter((cluster) => cluster === group).length ?? 0;
      return {
        ...place,
        share: Math.round((size / placed.length) * STEPS) / STEPS,
        telling: tellingOpinions(counts, group, threshold, MOST_TELLING),
      };
    }),
    uniting: unitingStatements(counts, threshold),
    dividing: dividingStatements(counts, threshold, MOST_DIVIDING),
  };
}
