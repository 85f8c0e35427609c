/**
 * Where role and municipality meet, no page, file or feed says how many people of a role there are, and no words of
 * somebody stand beside their role. Source: design, section 7 (never exact).
 *
 * Two worlds that differ only in the role of one person, within the bands, must look the same on every address.
 */
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { bandEnds } from "~/features/participation/domain/bands";
import { EXPORT_TABLES } from "~/features/participation/domain/codebook";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const range = z.object({ min: z.number(), max: z.number() });
const groupSchema = z.object({
  persons: range,
  contributions: range,
  once: range,
  repeat: range,
});

const ROUND = "voorbeeld-ronde-eerste-stap";
/** Longer than anything is cached in memory. */
const LATER = 600_000;

afterEach(() => holdClock(undefined));

/** Every public address that says something of the local round, of sessions in one municipality and of proposals about one. */
async function addresses() {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { id: ROUND },
    select: {
      slug: true,
      themes: { where: { state: "published" }, select: { slug: true } },
      sessions: { select: { slug: true } },
      surveys: { select: { slug: true } },
      snapshots: { select: { number: true } },
    },
  });
  const proposals = await client.proposal.findMany({
    where: {
      OR: [{ municipalityId: { not: null } }, { roundId: ROUND }],
      publicTitle: { not: null },
    },
    select: { id: true },
  });
  const sessions = await client.session.findMany({
    where: { OR: [{ municipalityId: { not: null } }, { roundId: ROUND }], state: { not: "draft" } },
    select: { slug: true },
  });
  const { slug } = round;
  return [
    ...[
      "",
      "/cijfers",
      "/cijfers?overlap=none&combined=each",
      "/cijfers/blad",
      "/verslag",
      "/verslag.json",
      "/nieuws.atom",
    ].map((rest) => `/rondes/${slug}${rest}`),
    ...round.snapshots.flatMap(({ number }) => [
      `/rondes/${slug}/cijfers/${number}`,
      `/api/v1/rounds/${slug}/snapshots/${number}`,
    ]),
    ...round.themes.map((theme) => `/rondes/${slug}/terugkoppeling/${theme.slug}`),
    ...sessions.flatMap((session) => [
      `/bijeenkomsten/${session.slug}`,
      `/bijeenkomsten/${session.slug}/verslag`,
    ]),
    ...round.surveys.map((survey) => `/vragenlijsten/${survey.slug}/resultaten`),
    ...proposals.map(({ id }) => `/voorstellen/${id}`),
    `/api/v1/rounds/${slug}`,
    `/api/v1/rounds/${slug}/participation`,
    `/api/v1/rounds/${slug}/participation.csv`,
    `/api/v1/rounds/${slug}/participation.jj`,
    ...["/", "/rondes", "/cijfers", "/principes", "/voorstellen", "/bijeenkomsten", "/beweringen"],
    ...["/moderatie", "/moderatie.csv", "/verslagen.atom", "/bijeenkomsten.ics", "/rondes.ics"],
    ...["/werkplek/adviesraad", "/werkplek/adviesraad/figures.json"],
    ...EXPORT_TABLES.map((table) => `/werkplek/adviesraad/${table}.csv`),
  ];
}

async function everything(all: readonly string[], cookie: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const address of all) {
    const answer = await visit(address, { headers: { Cookie: cookie } });
    const text = await answer.text();
    // The token of a form differs with every showing, and so does the moment at which a calendar was made.
    texts.set(
      address,
      `${answer.status} ${text.replaceAll(/value="[^"]{40,}"/g, "").replaceAll(/DTSTAMP:.*/g, "")}`,
    );
  }
  return texts;
}

/** Something a young person said at the session of the local round, to be read in its report. */
async function quoteSomebody(): Promise<void> {
  const client = await testDatabase();
  const card = await client.inputCard.findFirstOrThrow({
    where: { session: { roundId: ROUND } },
    select: { id: true },
  });
  const data = { role: "youth", inReport: true, quoteConsent: true };
  await client.inputCard.update({ where: { id: card.id }, data });
}

/** A proposal of a young person that is about one municipality, and a young person who reacts to it. */
async function proposeForOne(): Promise<void> {
  const client = await testDatabase();
  const [municipality, proposal] = await Promise.all([
    client.municipality.findFirstOrThrow({ select: { id: true } }),
    client.proposal.findFirstOrThrow({
      where: { publicTitle: { not: null }, mergedIntoId: null, comments: { some: {} } },
      select: { id: true },
    }),
  ]);
  const before = { role: "youth" };
  const data = { ...before, municipalityId: municipality.id };
  await client.proposal.update({ where: { id: proposal.id }, data });
  await client.comment.updateMany({ where: { proposalId: proposal.id }, data: before });
}

/** One young person becomes a parent, everywhere they left something that is about one municipality. */
async function changeOneRole(): Promise<void> {
  const client = await testDatabase();
  const before = { role: "youth" };
  const after = { data: { role: "parent" } };
  const session = await client.session.findFirstOrThrow({
    where: { roundId: ROUND },
    select: { id: true },
  });
  const attended = await client.attendance.findFirstOrThrow({
    where: { sessionId: session.id, ...before },
  });
  await client.attendance.update({ where: { id: attended.id }, ...after });
  const link = await client.themeLink.findFirstOrThrow({
    where: { theme: { roundId: ROUND, state: "published" }, kind: "inputCard", ...before },
  });
  await client.themeLink.update({ where: { id: link.id }, ...after });
  await client.inputCard.updateMany({
    where: { sessionId: session.id, inReport: true },
    ...after,
  });
  const proposal = await client.proposal.findFirstOrThrow({
    where: { municipalityId: { not: null }, publicTitle: { not: null }, ...before },
  });
  await client.proposal.update({ where: { id: proposal.id }, ...after });
  await client.comment.updateMany({ where: { proposalId: proposal.id }, ...after });
}

/** Somebody signs up for a session in one municipality, in a seat that is kept for their role. */
async function signUpSomebody(): Promise<void> {
  const client = await testDatabase();
  const session = await client.session.findFirstOrThrow({
    where: { municipalityId: { not: null }, state: "published", reservations: { some: {} } },
    select: { id: true, reservations: { select: { role: true } } },
  });
  const { id: personId } = await client.person.findFirstOrThrow({
    where: { signUps: { none: { sessionId: session.id } } },
    select: { id: true },
  });
  await client.signUp.create({
    data: {
      sessionId: session.id,
      personId,
      role: session.reservations[0]?.role ?? "youth",
      state: "confirmed",
      position: 999,
      cancelTokenHash: "nobody",
    },
  });
}

test("nothing changes anywhere when one person of one municipality has another role, or signs up there", async () => {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  const { cookie } = await asActor("advisoryCouncil", { bodyId: body.id });
  await quoteSomebody();
  await proposeForOne();
  const all = await addresses();
  const start = new Date();
  holdClock(start);
  const before = await everything(all, cookie);
  await changeOneRole();
  await signUpSomebody();
  holdClock(new Date(start.getTime() + LATER));
  const after = await everything(all, cookie);
  const found = [...before].filter(([, text]) => text.startsWith("200"));
  expect(found.length).toBeGreaterThan(40);
  const changed = all.filter((address) => after.get(address) !== before.get(address));
  expect(changed).toEqual([]);
});

test("the figures of a round of one municipality begin and end where bands do", async () => {
  const client = await testDatabase();
  const { slug } = await client.round.findUniqueOrThrow({ where: { id: ROUND } });
  const answer = await visit(`/api/v1/rounds/${slug}/participation`);
  const { roles, total } = z
    .object({ roles: z.array(groupSchema), total: groupSchema })
    .parse(await answer.json());
  const starts = [0, 1, ...bandEnds(1000, 5).map((end) => end + 1)];
  const ends = [0, ...bandEnds(1000, 5)];
  for (const { persons, contributions, once, repeat } of [...roles, total]) {
    for (const { min, max } of [persons, contributions, once, repeat]) {
      expect(starts).toContain(min);
      expect(ends).toContain(max);
    }
  }
  expect(total.contributions.min).toBeGreaterThan(0);
});
