/** From every public page a survey that is open to everyone is one tap away. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openRounds } from "~/features/rounds/queries/open-rounds.server";
import { holdClock } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";

const SURVEY = "wonen-en-verblijf";
const PAGES = ["/", "/rondes", "/voorstellen", "/bijeenkomsten", "/hulp", "/cijfers", "/nakijken"];

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));
beforeEach(() => setInviteOnly(false));

async function setInviteOnly(inviteOnly: boolean) {
  const client = await unqueuedDatabase();
  await client.survey.updateMany({ where: { slug: SURVEY }, data: { inviteOnly } });
}

/** Where the link beside the folded menu leads; undefined when it is not there. */
async function shortcutOn(path: string): Promise<string | undefined> {
  const html = await (await visit(path)).text();
  const [link] = /<a[^>]*page-header__shortcut[^>]*>/.exec(html) ?? [""];
  return /href="([^"]*)"/.exec(link)?.[1];
}

test.each(PAGES)("%s leads to the open survey", async (path) => {
  expect(await shortcutOn(path)).toBe(`/vragenlijsten/${SURVEY}`);
});

test("an English page leads to the English survey", async () => {
  expect(await shortcutOn("/en/rondes")).toBe(`/en/vragenlijsten/${SURVEY}`);
});

test("a survey itself, and the list, have no link to themselves", async () => {
  expect(await shortcutOn(`/vragenlijsten/${SURVEY}`)).toBeUndefined();
  expect(await shortcutOn("/vragenlijsten")).toBeUndefined();
});

test("of several open surveys the home page always asks the one that closes first", async () => {
  const client = await unqueuedDatabase();
  const { id, ...known } = await client.survey.findUniqueOrThrow({ where: { slug: SURVEY } });
  const closesAt = new Date(EXAMPLE_MOMENT.getTime() + 86_400_000);
  const place = await client.activity.findUniqueOrThrow({ where: { id: known.activityId } });
  const activity = await client.activity.create({ data: { ...place, id: `z-${place.id}` } });
  const copy = {
    ...known,
    activityId: activity.id,
    id: `z-${id}`,
    slug: "zz-sluit-eerder",
    currentVersionId: null,
    closesAt,
  };
  await client.survey.create({ data: copy });
  try {
    const { rounds } = await openRounds("nl", EXAMPLE_MOMENT);
    const own = rounds.find(({ openSurveys }) => openSurveys.some(({ slug }) => slug === SURVEY));
    expect(own?.openSurveys.map(({ slug }) => slug)).toEqual(["zz-sluit-eerder", SURVEY]);
  } finally {
    await client.survey.delete({ where: { slug: "zz-sluit-eerder" } });
    await client.activity.delete({ where: { id: activity.id } });
  }
});

test("a survey for whoever was invited is offered to nobody else, here nor on the home page", async () => {
  await setInviteOnly(true);
  expect(await shortcutOn("/")).toBeUndefined();
  expect(await (await visit("/")).text()).not.toContain(`/vragenlijsten/${SURVEY}`);
});

test("after its last day it is offered no more", async () => {
  const client = await unqueuedDatabase();
  const { closesAt } = await client.survey.findFirstOrThrow({ where: { slug: SURVEY } });
  holdClock(new Date((closesAt?.getTime() ?? 0) + 86_400_000));
  expect(await shortcutOn("/")).toBeUndefined();
  holdClock(EXAMPLE_MOMENT);
});
