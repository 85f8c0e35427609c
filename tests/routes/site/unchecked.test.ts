/** What nobody who speaks a language looked at says so: once on a page, and counted on the page about languages. */
import { beforeAll, expect, test } from "vitest";
import { translator } from "~/i18n/t";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const ROUND = "/makkelijk/rondes/prioritaire-opgave-jeugd";
const NOTE = translator("makkelijk")("site.textsNotChecked");

const read = async (path: string) => (await visit(path)).text();
const times = (html: string, words: string) => html.split(words).length - 1;

/** How the easy texts of the example stand: as they are read, or as readers tested them. */
async function set(state: "published" | "checked"): Promise<void> {
  await inTransaction((transaction) =>
    transaction.translation.updateMany({ where: { language: "makkelijk" }, data: { state } }),
  );
}

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

test.each(["/ar", "/ar/taal", "/ar/meedoen"])(
  "%s is in a language nobody checked",
  async (path) => {
    expect(
      times((await read(path)).split("</main>")[1] ?? "", translator("ar")("site.notChecked")),
    ).toBe(1);
  },
);

test("a page with a text that nobody checked says so once, until somebody did", async () => {
  await set("published");
  expect(times(await read(ROUND), NOTE)).toBe(1);
  expect(await read("/rondes/prioritaire-opgave-jeugd")).not.toContain(NOTE);
  await set("checked");
  expect(await read(ROUND)).not.toContain(NOTE);
});

test("a survey says it of its questions", async () => {
  const survey = "/makkelijk/vragenlijsten/wonen-en-verblijf/over-jou";
  await set("checked");
  expect(await read(survey)).not.toContain(NOTE);
  await set("published");
  expect(await read("/makkelijk/vragenlijsten/wonen-en-verblijf")).toContain(NOTE);
});

test("the page about languages says how much was checked", async () => {
  const client = await testDatabase();
  const total = await client.translation.count({ where: { language: "makkelijk" } });
  expect(total).toBeGreaterThan(3);
  await set("published");
  expect(await read("/taal")).toContain(`0 van ${total} vertaalde teksten nagekeken.`);
  await set("checked");
  expect(await read("/taal")).toContain(`${total} van ${total} vertaalde teksten nagekeken.`);
});
