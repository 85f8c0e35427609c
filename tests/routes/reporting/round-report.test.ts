import { expect, test } from "vitest";
import { z } from "zod";
import { holdClock } from "~/platform/clock.server";
import { sha256 } from "~/platform/secret.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { dayFromNow } from "../../support/days";

holdClock(EXAMPLE_MOMENT);

const TODAY = dayFromNow(0, EXAMPLE_MOMENT);

async function reportedRound() {
  const client = await testDatabase();
  return client.round.findFirstOrThrow({
    where: { state: "reportedBack", example: true },
    orderBy: { createdAt: "asc" },
  });
}

test("a report is frozen with its hash, and a later version shows what changed", async () => {
  const client = await testDatabase();
  const { id, slug } = await reportedRound();
  const desk = `/werkplek/rondes/${slug}/verslag`;
  expect((await visit(desk)).status).toBe(302);
  const { cookie: stranger } = await asActor("moderator");
  expect((await visit(desk, { headers: { Cookie: stranger } })).status).toBe(404);
  const { cookie } = await asActor("moderator", { roundIds: [id] });
  const headers = { Cookie: cookie };
  expect((await visit(desk, { headers })).status).toBe(200);
  await client.roundReport.deleteMany({ where: { roundId: id } });
  expect((await visit(`/rondes/${slug}/verslag`)).status).toBe(404);

  const backDated = await post(desk, { publishedOn: "2020-01-01" }, headers);
  expect(backDated.status).toBe(422);
  expect(await backDated.text()).toContain("Een eerdere dag kan niet");
  const first = await post(desk, { summary: "We bouwen zes huizen.", publishedOn: TODAY }, headers);
  expect(first.status).toBe(303);
  const page = await visit(`/rondes/${slug}/verslag`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("We bouwen zes huizen.");

  const file = await visit(`/rondes/${slug}/verslag.json?versie=1`);
  const { hash } = await client.roundReport.findFirstOrThrow({ where: { roundId: id } });
  expect(sha256(await file.text())).toBe(hash);

  const again = { summary: "We bouwen twee huizen.", publishedOn: TODAY };
  expect((await post(desk, again, headers)).status).toBe(422);
  const unchanged = { summary: "We bouwen zes huizen.", note: "Niets.", publishedOn: TODAY };
  expect((await post(desk, unchanged, headers)).status).toBe(409);
  expect((await post(desk, { ...again, note: "Er kan minder." }, headers)).status).toBe(303);
  const changes = await (await visit(`/rondes/${slug}/verslag?lees=verschil`)).text();
  expect(changes).toMatch(/<del>.*zes.*<\/del>/);
  expect(changes).toMatch(/<ins>.*twee.*<\/ins>/);
  expect(await (await visit(`/rondes/${slug}/verslag?versie=1`)).text()).toContain("zes huizen");
  expect((await visit(`/en/rondes/${slug}/verslag?lees=alles`)).status).toBe(200);
  expect((await visit(`/rondes/${slug}/verslag?versie=99`)).status).toBe(404);
});

const countsSchema = z.looseObject({ takenPart: z.looseObject({}) });

/** Changes what the first version of a frozen report says of who took part. */
async function rewriteCounts(roundId: string, takenPart: object): Promise<void> {
  const client = await testDatabase();
  const row = await client.roundReport.findFirstOrThrow({ where: { roundId, number: 1 } });
  const content = countsSchema.parse(JSON.parse(row.content));
  const changed = { ...content, takenPart: { ...content.takenPart, ...takenPart } };
  await client.roundReport.update({
    where: { id: row.id },
    data: { content: JSON.stringify(changed) },
  });
}

test("a report keeps it that a number of municipalities is the least it can be", async () => {
  const { id, slug } = await reportedRound();
  const page = async () => (await visit(`/rondes/${slug}/verslag?versie=1&lees=alles`)).text();
  await rewriteCounts(id, { municipalities: { reached: 11, isExact: false, of: 14 } });
  expect((await page()).includes("minstens 11 van 14")).toBe(true);
  // A report of before this was kept told the exact number.
  await rewriteCounts(id, { municipalities: { reached: 11, of: 14 } });
  expect((await page()).includes("Gemeenten waaruit iemand meedeed: 11 van 14.")).toBe(true);
});

test("a report of a round of one municipality says that people are counted in steps", async () => {
  const client = await testDatabase();
  const { id, slug } = await reportedRound();
  const notes = async () => {
    const page = await (await visit(`/rondes/${slug}/verslag?versie=1`)).text();
    return ["aantallen mensen hier in stappen", "is van voor we in stappen telden"].map((note) =>
      page.includes(note),
    );
  };
  expect(await notes()).toEqual([true, false]);
  await rewriteCounts(id, { total: { min: 77, max: 77 } });
  expect(await notes()).toEqual([true, true]);
  await client.round.update({ where: { id }, data: { scope: "region" } });
  expect(await notes()).toEqual([false, false]);
});
