/** From every public page a survey that is open to everyone is one tap away. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
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
