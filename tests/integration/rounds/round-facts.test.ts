/** Whoever acts on a step of a round says so before the step is taken: a listener that tells nothing fails here. */
import { beforeEach, expect, test } from "vitest";
import { ROUND_VERBS } from "~/features/rounds/domain/round";
import { loadRoundStep } from "~/features/desk/queries/round-step.server";
import { ROUND_FACTS } from "~/round-facts.server";
import { subscribers } from "~/subscribers.server";
import { NOW, openRound, prepareRound, SLUG } from "../../support/complete-round";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(async () => {
  await emptyDatabase();
  await prepareRound();
});

/** The step that ends in this event; freezing the report is the end of reporting back. */
const VERB_OF = new Map<string, (typeof ROUND_VERBS)[number]>([
  ...ROUND_VERBS.map((verb) => [`round.${verb}`, verb] as const),
  ["round.reportPublished", "reportBack"],
]);

test("every feature that acts on a step tells of it beforehand", () => {
  const acting = subscribers().immediate.flatMap(({ name, hears }) =>
    // Those who hear everything keep records and act on nothing.
    hears === "everything" ? [] : hears.map((type) => ({ name, verb: VERB_OF.get(type) })),
  );
  const steps = acting.filter(({ verb }) => verb !== undefined);
  expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining(["surveys", "responses"]));
  const silent = steps.filter(
    ({ name, verb }) =>
      name !== "search" &&
      !ROUND_FACTS.some(
        ({ feature, verbs }) => feature === name && verbs.some((told) => told === verb),
      ),
  );
  expect(silent).toEqual([]);
});

test("the page names what keeps a step back, and asks nothing for a step that is not next", async () => {
  const page = await loadRoundStep(SLUG, "announce", NOW);
  expect(page?.readiness?.blocking.map(({ code }) => code)).toEqual([
    ...["influence_level_missing", "decider_missing", "open_list_empty", "fixed_list_empty"],
  ]);
  expect(page?.readiness?.facts.reached.map(({ code }) => code)).toEqual([
    "page_public",
    "no_mail",
  ]);
  expect(await loadRoundStep(SLUG, "close", NOW)).toMatchObject({ readiness: null });
  expect(await loadRoundStep("nergens", "close", NOW)).toBeNull();
});

test("reporting back tells who gets mail, what has no answer and what is destroyed", async () => {
  await openRound();
  const client = await testDatabase();
  const round = await client.round.update({ where: { slug: SLUG }, data: { state: "closed" } });
  await client.proposal.create({
    data: {
      roundId: round.id,
      title: "Bouw",
      body: "Bouw dichtbij.",
      publicTitle: "Bouw",
      publicText: "Bouw dichtbij.",
      state: "published",
      role: "parent",
      publishedAt: NOW,
    },
  });
  const person = await client.person.create({
    data: { codeHash: "hash-of-a-code", createdOn: "2026-03-01" },
  });
  await client.contactAddress.create({
    data: { personId: person.id, email: "iemand@voorbeeld.inbreng.nl", confirmedAt: NOW },
  });
  await client.follow.create({
    data: { personId: person.id, targetKind: "round", targetId: round.id },
  });
  const page = await loadRoundStep(SLUG, "reportBack", NOW);
  expect(page?.readiness?.facts).toMatchObject({
    attention: [
      { code: "proposals_unanswered", count: 1 },
      { code: "input_in_no_theme", count: 1 },
    ],
    reached: [{ code: "mail", count: 1 }],
    destroyed: [{ code: "round_key" }],
  });
});
