/** A round made after the example of another says the same and promises nothing yet. */
import { beforeEach, expect, test } from "vitest";
import { copyRound } from "~/features/rounds/commands/copy-round.server";
import { asActor, grantTo } from "../../support/actors";
import { COMPLETE, NOW, openRound, prepareRound, SLUG } from "../../support/complete-round";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(async () => {
  await emptyDatabase();
  await prepareRound();
  await openRound();
});

const TITLE = "Wonen, nog een keer";

async function moderatorOf(slugs: string[]) {
  const client = await testDatabase();
  const rounds = await client.round.findMany({ where: { slug: { in: slugs } } });
  return asActor("moderator", { roundIds: rounds.map(({ id }) => id) });
}

test("says the same, is prepared by whoever copies it, and has no date, key or part", async () => {
  const moderator = await moderatorOf([SLUG]);
  const create = await grantTo(moderator, "round.create");
  const source = await grantTo(moderator, "round.write");
  const made = await copyRound(create, source, { slug: SLUG, title: TITLE }, NOW);
  expect(made).toEqual({ ok: true, slug: "wonen-nog-een-keer" });
  const client = await testDatabase();
  const copy = await client.round.findUniqueOrThrow({
    where: { slug: "wonen-nog-een-keer" },
    include: {
      frameItems: { orderBy: { position: "asc" } },
      principles: true,
      moderators: true,
      surveys: true,
      sessions: true,
    },
  });
  const { question, summary, influenceLevel, scene, space, deciderBodyId } = COMPLETE;
  expect(copy).toMatchObject({ question, summary, influenceLevel, scene, space, deciderBodyId });
  expect(copy).toMatchObject({ state: "prepared", secret: null, opensAt: null, announcedAt: null });
  expect(copy).toMatchObject({ closesAt: null, replyDueAt: null, framesFixedOn: null, version: 1 });
  expect(copy.frameItems.map(({ kind, text, version }) => [kind, text, version])).toEqual([
    ["open", "waar je woont", 1],
    ["fixed", "het geld", 1],
  ]);
  expect(copy.principles).toHaveLength(1);
  expect(copy.moderators).toHaveLength(1);
  expect([...copy.surveys, ...copy.sessions]).toEqual([]);
});

test("needs a name of its own, and a round that is one's own", async () => {
  const moderator = await moderatorOf([SLUG]);
  const create = await grantTo(moderator, "round.create");
  const source = await grantTo(moderator, "round.write");
  const same = { slug: SLUG, title: COMPLETE.title };
  expect(await copyRound(create, source, same, NOW)).toMatchObject({ code: "duplicate" });
  const stranger = await grantTo(await moderatorOf([]), "round.write");
  const wanted = { slug: SLUG, title: TITLE };
  expect(await copyRound(create, stranger, wanted, NOW)).toMatchObject({ code: "not_found" });
});
