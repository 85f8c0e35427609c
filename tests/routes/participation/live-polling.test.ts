/**
 * Whoever asks for the figures of an open round every minute never sees one person come in, or from where.
 * Source: design, section 7 (live figures move in steps).
 */
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const SLUG = "prioritaire-opgave-jeugd";
const DAY = 86_400_000;
/** Longer than anything is cached in memory. */
const LATER = 600_000;

const ADDRESSES = [
  `/rondes/${SLUG}`,
  `/rondes/${SLUG}/cijfers`,
  `/en/rondes/${SLUG}/cijfers?overlap=none&combined=each`,
  `/rondes/${SLUG}/cijfers/blad`,
  "/cijfers",
  "/beweringen",
  "/principes",
  `/api/v1/rounds/${SLUG}/participation`,
  `/api/v1/rounds/${SLUG}/participation.csv`,
  "/api/v1/claims",
];

afterEach(() => holdClock(undefined));

let moment = EXAMPLE_MOMENT.getTime();

/** Everything as somebody sees it who looks a little later. */
async function look(): Promise<string> {
  moment += LATER;
  holdClock(new Date(moment));
  const seen: string[] = [];
  for (const address of ADDRESSES) {
    const text = await (await visit(address)).text();
    // The token of a form differs with every showing.
    seen.push(`${address} ${text.replaceAll(/value="[^"]{40,}"/g, "")}`);
  }
  return seen.join("\n");
}

/** One parent takes part, from a municipality with as few people as there are. */
async function parentComesIn(name: string): Promise<void> {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: SLUG },
    select: { id: true, activities: { select: { id: true } } },
  });
  const municipalities = await client.municipality.findMany({
    select: { id: true, _count: { select: { participations: { where: { roundId: round.id } } } } },
  });
  const [fewest] = municipalities.sort((a, b) => a._count.participations - b._count.participations);
  await client.ledgerPerson.create({ data: { key: name } });
  await client.participation.create({
    data: {
      ...{ roundId: round.id, activityId: round.activities[0]?.id ?? "" },
      municipalityId: fewest?.id ?? null,
      ...{ personKey: name, subjectKey: name, role: "parent", channel: "online" },
      ...{ phase: "preparation", day: amsterdamDate(new Date(moment)) },
    },
  });
}

const answer = z.object({ total: z.object({ persons: z.object({ min: z.number() }) }) });

async function people(): Promise<number> {
  const text: unknown = await (await visit(`/api/v1/rounds/${SLUG}/participation`)).json();
  return answer.parse(text).total.persons.min;
}

test("one parent from a new municipality changes nothing that anybody can ask for, that day or the next", async () => {
  const client = await testDatabase();
  // In the examples some municipality is left that nobody came from.
  const { id: roundId } = await client.round.findUniqueOrThrow({ where: { slug: SLUG } });
  const [last] = await client.municipality.findMany({ orderBy: { name: "desc" }, take: 1 });
  await client.participation.updateMany({
    where: { roundId, municipalityId: last?.id },
    data: { municipalityId: null },
  });
  moment += DAY;
  const before = await look();
  const peopleBefore = await people();
  await parentComesIn("one");
  expect((await look()) === before).toBe(true);
  moment += DAY;
  const nextDay = await look();
  // A new day can take in what was waiting; then it is a step of at least five people, with this one among them.
  const grown = (await people()) - peopleBefore;
  expect(grown === 0 || grown >= 5, `${grown}`).toBe(true);
  await parentComesIn("two");
  expect((await look()) === nextDay).toBe(true);
  // Five new people are a step, once their day is over.
  for (const name of ["three", "four", "five", "six"]) await parentComesIn(name);
  expect((await look()) === nextDay).toBe(true);
  moment += DAY;
  expect((await look()) === nextDay).toBe(false);
  expect((await people()) - peopleBefore).toBeGreaterThanOrEqual(5);
});
