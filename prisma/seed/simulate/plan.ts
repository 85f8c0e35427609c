/**
 * Plausible participation, for tests and demonstrations: what would stand in the tables, from a seed alone. The same
 * numbers and the same seed give the same rows on every machine.
 */
import { createHash } from "node:crypto";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { AgeBand, Channel, Role } from "~/features/participation/domain/roles";
import type { Random } from "../example/random";
import { seededRandom } from "../example/random";

export interface SimulationRequest {
  rounds: number;
  people: number;
  seed: string;
  /** The newest round is open at this moment; the others lie a quarter of a year apart before it. */
  now: Date;
  /** Slugs of the municipalities with their ids. */
  municipalities: readonly { id: string; slug: string }[];
}

export interface SimulatedRound {
  id: string;
  slug: string;
  title: string;
  titleEn: string;
  phase: string;
  state: string;
  opensAt: Date;
  closesAt: Date;
  framesFixedOn: string;
}

export interface SimulatedActivity {
  id: string;
  roundId: string;
  kind: string;
  title: string;
  titleEn: string;
  heldOn: string;
  beforeFrames: boolean;
  position: number;
  channel: Channel;
}

export interface SimulatedCount {
  id: string;
  activityId: string;
  group: string;
  roles: Role[];
  count: number;
}

export interface SimulatedParticipation {
  id: string;
  roundId: string;
  activityId: string;
  personKey: string;
  subjectKey: string;
  role: Role;
  ageBand: AgeBand | null;
  municipalityId: string | null;
  channel: Channel;
  phase: string;
  beforeFrames: boolean;
  day: string;
}

export interface Simulation {
  rounds: SimulatedRound[];
  activities: SimulatedActivity[];
  counts: SimulatedCount[];
  people: { key: string; linked: boolean }[];
  participations: SimulatedParticipation[];
}

const DAY = 86_400_000;
const QUARTER_DAYS = 91;
const OPEN_DAYS = 42;
/** Contributions of somebody who keeps coming back. */
const MOST_CONTRIBUTIONS = 6;
const COMES_BACK = 0.35;
const GIVES_NO_MUNICIPALITY = 0.12;
const COUNTS_PER_ROUND = 2.5;

const PHASES = ["preparation", "execution", "evaluation"] as const;
const KINDS = [
  { kind: "questionnaire", channel: "online", nl: "Vragenlijst", en: "Survey", weight: 6 },
  { kind: "session", channel: "session", nl: "Bijeenkomst", en: "Session", weight: 2 },
  { kind: "meetings", channel: "session", nl: "Gesprekken", en: "Conversations", weight: 1 },
  { kind: "proposals", channel: "proposal", nl: "Voorstellen", en: "Proposals", weight: 1 },
] as const;
const ROLE_WEIGHTS = [
  ["parent", 38],
  ["youth", 30],
  ["professional", 18],
  ["nextOfKin", 9],
  ["other", 5],
] as const satisfies readonly (readonly [Role, number])[];
const YOUNG: readonly AgeBand[] = ["from12to15", "from16to17", "from18to27"];
/** The share of the people of the first municipalities, by their place in the list; every other one counts as `SMALL`. */
const SHARES = [12, 5, 5, 25, 5, 5, 13];
const SMALL = 5;

function keyOf(...parts: (string | number)[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("base64url");
}

function planRound(request: SimulationRequest, index: number): SimulatedRound {
  const { rounds, seed, now } = request;
  const age = rounds - 1 - index;
  const opensAt = new Date(now.getTime() - (age * QUARTER_DAYS + OPEN_DAYS / 2) * DAY);
  const slug = `simulatie-${seed}-${index + 1}`;
  return {
    id: slug,
    slug,
    title: `Gesimuleerde ronde ${index + 1}`,
    titleEn: `Simulated round ${index + 1}`,
    phase: PHASES[index % PHASES.length] ?? PHASES[0],
    state: age === 0 ? "open" : "closed",
    opensAt,
    closesAt: new Date(opensAt.getTime() + OPEN_DAYS * DAY),
    framesFixedOn: amsterdamDate(new Date(opensAt.getTime() + (OPEN_DAYS / 2) * DAY)),
  };
}

function planActivities(round: SimulatedRound, random: Random): SimulatedActivity[] {
  return KINDS.map(({ kind, channel, nl, en }, index) => {
    const heldOn = amsterdamDate(
      new Date(round.opensAt.getTime() + random.integer(0, OPEN_DAYS) * DAY),
    );
    return {
      id: `${round.slug}.${kind}`,
      roundId: round.id,
      kind,
      title: nl,
      titleEn: en,
      heldOn,
      beforeFrames: heldOn <= round.framesFixedOn,
      position: index + 1,
      channel,
    };
  });
}

/** Counts from documents, some over roles together, some in conflict, some without roles. */
function planCounts(activities: readonly SimulatedActivity[], random: Random): SimulatedCount[] {
  const wanted = Math.floor(COUNTS_PER_ROUND + random.next());
  const counts: SimulatedCount[] = [];
  while (counts.length < wanted) {
    const activity = random.pick(activities.filter(({ channel }) => channel === "session"));
    const number = counts.length + 1;
    const roles: Role[] = random.chance(0.1)
      ? []
      : random.shuffle(ROLE_WEIGHTS.map(([role]) => role)).slice(0, random.integer(1, 3));
    const group = `groep-${number}`;
    const count = random.integer(3, 40);
    counts.push({ id: `${activity.id}.${number}`, activityId: activity.id, group, roles, count });
    if (random.chance(0.2) && counts.length < wanted) {
      const other = count + random.integer(-2, 3);
      const id = `${activity.id}.${number}b`;
      counts.push({ id, activityId: activity.id, group, roles, count: other });
    }
  }
  return counts;
}

function ageOf(role: Role, random: Random): AgeBand | null {
  if (random.chance(0.1)) return null;
  return role === "youth" ? random.pick(YOUNG) : "over27";
}

function planPerson(
  request: SimulationRequest,
  plan: { rounds: readonly SimulatedRound[]; activities: readonly SimulatedActivity[] },
  index: number,
  random: Random,
): SimulatedParticipation[] {
  const role = random.weighted(ROLE_WEIGHTS);
  const ageBand = ageOf(role, random);
  const municipality = random.weighted(
    request.municipalities.map((entry, place): [typeof entry, number] => [
      entry,
      SHARES[place] ?? SMALL,
    ]),
  );
  const municipalityId = random.chance(GIVES_NO_MUNICIPALITY) ? null : municipality.id;
  const personKey = keyOf("person", request.seed, index);
  const contributions: SimulatedParticipation[] = [];
  const taken = new Set<string>();
  do {
    const round = random.pick(plan.rounds);
    const activity = random.weighted(
      plan.activities
        .filter(({ roundId }) => roundId === round.id)
        .map((entry): [SimulatedActivity, number] => [
          entry,
          KINDS.find(({ kind }) => kind === entry.kind)?.weight ?? 1,
        ]),
    );
    if (taken.has(activity.id)) break;
    taken.add(activity.id);
    const day = amsterdamDate(
      new Date(round.opensAt.getTime() + random.integer(0, OPEN_DAYS) * DAY),
    );
    contributions.push({
      id: keyOf("participation", request.seed, index, activity.id),
      roundId: round.id,
      activityId: activity.id,
      personKey,
      subjectKey: keyOf("subject", request.seed, index, activity.id),
      role,
      ageBand,
      municipalityId,
      channel: activity.channel,
      phase: round.phase,
      beforeFrames: day <= round.framesFixedOn,
      day,
    });
  } while (contributions.length < MOST_CONTRIBUTIONS && random.chance(COMES_BACK));
  return contributions;
}

/** Everything a simulation writes. */
export function planSimulation(request: SimulationRequest): Simulation {
  const random = seededRandom(`simulation-${request.seed}`);
  const rounds = Array.from({ length: request.rounds }, (_, index) => planRound(request, index));
  const activities = rounds.flatMap((round) => planActivities(round, random));
  const counts = rounds.flatMap((round) =>
    planCounts(
      activities.filter(({ roundId }) => roundId === round.id),
      random,
    ),
  );
  const byPerson = Array.from({ length: request.people }, (_, index) =>
    planPerson(request, { rounds, activities }, index, random),
  );
  return {
    rounds,
    activities,
    counts,
    people: byPerson.map((contributions, index) => ({
      key: contributions[0]?.personKey ?? keyOf("person", request.seed, index),
      linked: contributions.length > 1,
    })),
    participations: byPerson.flat(),
  };
}
