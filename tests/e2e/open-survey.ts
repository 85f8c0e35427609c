/** A survey of two questions, brought in from a file and opened through the desk. */
import type { Page } from "@playwright/test";
import { dayFromNow } from "../support/days";

const DESK = "/werkplek/vragenlijsten";

const option = (key: string, nl: string) => ({ key, label: { nl } });
const question = (key: string, nl: string) => ({
  ...{ key, page: "one", required: false, personal: false, label: { nl } },
});

const FILE = {
  format: "inbreng-survey",
  formatVersion: 1,
  title: { nl: "Vrije tijd" },
  intro: { nl: "Twee vragen." },
  minutes: 1,
  questionnaire: {
    version: 1,
    pages: [{ key: "one", title: { nl: "Vrije tijd" } }],
    questions: [
      {
        ...question("order", "Wat doe je het liefst?"),
        kind: "ranking",
        options: [option("1", "Voetbal"), option("2", "Muziek"), option("3", "Lezen")],
      },
      { ...question("idea", "Wat mis je in de buurt?"), kind: "longText", maxLength: 500 },
    ],
  },
};

/** A choice that opens a second page with an own text. */
export const BRANCHING = {
  version: 1,
  pages: [
    { key: "one", title: { nl: "Vrije tijd" } },
    { key: "two", title: { nl: "Waarom niet" } },
  ],
  questions: [
    {
      ...question("enough", "Is er genoeg te doen?"),
      required: true,
      kind: "singleChoice",
      options: [option("yes", "Genoeg"), option("no", "Te weinig")],
    },
    {
      ...question("idea", "Wat mis je?"),
      page: "two",
      kind: "longText",
      maxLength: 500,
      condition: { operator: "equals", question: "enough", value: "no" },
    },
  ],
};

/** Brings the questions in from a file and opens the survey; gives its address at the desk. */
export async function openSurvey(
  page: Page,
  title: string,
  questionnaire: object = FILE.questionnaire,
): Promise<string> {
  await page.goto(`${DESK}/invoer`);
  await page.getByLabel("Ronde").selectOption({ index: 1 });
  const buffer = Buffer.from(JSON.stringify({ ...FILE, questionnaire }));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "vragen.json", mimeType: "application/json", buffer });
  await page.getByLabel("Titel").fill(title);
  await page.locator('main button[type="submit"]').last().click();
  await page.getByRole("button", { name: "Lees in", exact: true }).click();
  await page.getByRole("link", { name: "Naar de vragen" }).click();
  const base = new URL(page.url()).pathname.replace(/\/vragen$/, "");
  await page.goto(base);
  const closes = dayFromNow(7);
  await page.getByLabel("Open tot en met").fill(closes);
  await page.getByRole("button", { name: "Zet open" }).click();
  return base;
}
