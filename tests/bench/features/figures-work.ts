/** The work that is measured without a server: pure functions, on the plan of a simulation. */
import { account } from "~/features/participation/domain/accounting";
import { protectTable } from "~/features/participation/domain/disclosure";
import { ROLES } from "~/features/participation/domain/roles";
import { countLedger } from "~/features/participation/domain/ledger";
import type { CountedActivity, LedgerEntry } from "~/features/participation/domain/ledger";
import type { PublishedTable } from "~/features/participation/domain/protected-table";
import { planSimulation } from "../../../prisma/seed/simulate/plan";
import type { Simulation } from "../../../prisma/seed/simulate/plan";
import { changingTables, publishedBy } from "../../unit/participation/table-makers";

const MUNICIPALITIES = ["almelo", "enschede", "hengelo", "borne"].map((slug) => ({
  id: slug,
  slug,
}));
const JOINING = 120;
const DAY = 86_400_000;
const SEEDS = [7, 8, 9];

/** Processor time of some work in milliseconds: what a clock would say on a machine that does nothing else. */
function processorMilliseconds(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function inputs(simulation: Simulation): { activities: CountedActivity[]; entries: LedgerEntry[] } {
  const linked = new Set(simulation.people.filter((person) => person.linked).map(({ key }) => key));
  return {
    activities: simulation.activities.map(({ id, channel, beforeFrames }) => ({
      activityId: id,
      channel,
      sourceTiming: beforeFrames ? "before" : "after",
      sources: simulation.counts
        .filter(({ activityId }) => activityId === id)
        .map((count) => ({
          sourceId: count.id.endsWith("b") ? "second" : "first",
          subject: count.group,
          roles: count.roles,
          persons: count.count,
        })),
    })),
    entries: simulation.participations.map((row) => ({
      activityId: row.activityId,
      personKey: row.personKey,
      role: row.role,
      linked: linked.has(row.personKey),
      timing: row.beforeFrames ? "before" : "after",
    })),
  };
}

/** Processor time of the accounting over all rounds together and over each, from every row of the ledger; per repeat. */
export function accountingMilliseconds(
  size: { rounds: number; people: number },
  repeats: number,
): number[] {
  const now = new Date("2026-01-01T00:00:00Z");
  const simulation = planSimulation({ ...size, seed: "a", now, municipalities: MUNICIPALITIES });
  const { activities, entries } = inputs(simulation);
  const roundOf = new Map(simulation.activities.map(({ id, roundId }) => [id, roundId]));
  const perRound = simulation.rounds.map(({ id }) => ({
    activities: activities.filter(({ activityId }) => roundOf.get(activityId) === id),
    entries: entries.filter(({ activityId }) => roundOf.get(activityId) === id),
  }));
  const countEverything = () => {
    for (const part of [{ activities, entries }, ...perRound]) {
      const counts = countLedger(part.activities, part.entries);
      const verdict = account(counts, { overlap: "possible", combined: "any" });
      if (!verdict.ok) throw new Error(verdict.code);
    }
  };
  return Array.from({ length: repeats }, () => processorMilliseconds(countEverything));
}

/** Processor time of the eleventh publication of a table of 14 x 5, per series of snapshots. */
export function protectionMilliseconds(): number[] {
  return SEEDS.map((seed) => {
    const published: PublishedTable[] = [];
    let longest = 0;
    for (const table of changingTables(seed, { snapshots: 11, joiners: JOINING, leaving: 0.1 })) {
      const took = processorMilliseconds(() => {
        published.push(publishedBy(table, published));
      });
      longest = Math.max(longest, took);
    }
    return longest;
  });
}

interface Grown {
  readonly slug: string;
  readonly rows: readonly { role: string; municipality: string; people: number }[];
  readonly municipalities: readonly string[];
  readonly snapshots: number;
}

/** Snapshots as they would have been frozen while a round grew evenly to what it is now, a week apart. */
export function growingSnapshots({ slug, rows, municipalities, snapshots }: Grown) {
  const published: PublishedTable[] = [];
  return Array.from({ length: snapshots }, (_, index) => {
    const share = (index + 1) / (snapshots + 2);
    const cells = municipalities.map((municipality) =>
      ROLES.map((role) => {
        const found = rows.find((row) => row.role === role && row.municipality === municipality);
        return Math.floor((found?.people ?? 0) * share);
      }),
    );
    const takenAt = new Date(Date.now() - (snapshots + 2 - index) * 7 * DAY).toISOString();
    const table = protectTable({
      table: {
        ...{ seriesId: `${slug}/roleByMunicipality`, population: slug, takenAt, cells },
        ...{ rowDimension: "municipality", columnDimension: "role" },
        ...{ rows: municipalities, columns: ROLES },
        total: cells.flat().reduce((sum, value) => sum + value, 0),
      },
      published,
      threshold: 5,
    });
    if (!table.ok) throw new Error(table.code);
    published.push(table.table);
    return { takenAt, content: JSON.stringify({ table: table.table, audit: table.audit }) };
  });
}
