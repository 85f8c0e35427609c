/** What a stranger can make the disk hold with forms that are never sent: nothing, or little and not for long. */
import { beforeEach, expect, test } from "vitest";
import { fillPage } from "~/features/responses/commands/fill-page.server";
import { removeOldDrafts } from "~/features/responses/commands/remove-old-drafts.server";
import { limitNewDrafts } from "~/platform/rate-limit.server";
import { asParticipant, grantTo } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { openSurvey } from "../support/surveys";
import type { TestSurvey } from "../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const DAY = 86_400_000;
const LONG = "x".repeat(100_000);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function fill(
  { slug }: TestSurvey,
  page: string,
  form: Record<string, string[]>,
  respondent: { personId: string | null; draftToken: string | null } = {
    personId: null,
    draftToken: null,
  },
) {
  const grant = await grantTo("public", "survey.respond");
  return fillPage(
    grant,
    { slug, page, seen: undefined, version: "", form, respondent, calm: false },
    NOW,
  );
}

test("a page that is refused whole leaves nothing", async () => {
  const survey = await openSurvey();
  for (let n = 0; n < 20; n += 1) {
    const refused = await fill(survey, "three", { "answers.remark": [LONG] });
    expect(refused).toMatchObject({ ok: false, code: "invalid", draftToken: null });
  }
  expect(await (await testDatabase()).responseDraft.count()).toBe(0);
});

test("what was taken is kept, with no more of what was refused than a form can ask", async () => {
  const survey = await openSurvey();
  const refused = await fill(survey, "three", {
    "answers.many": ["a"],
    "answers.remark": [LONG],
  });
  expect(refused).toMatchObject({ ok: false, code: "invalid" });
  const [draft] = await (await testDatabase()).responseDraft.findMany();
  expect(draft?.values).toContain('"many"');
  expect(draft?.values.length).toBeLessThan(10_500);
  // A word too many is still there when somebody comes back.
  const short = "y".repeat(60);
  const again = await fill(survey, "three", { "answers.many": ["a"], "answers.remark": [short] });
  expect(again.ok).toBe(false);
  const kept = await (await testDatabase()).responseDraft.findMany();
  expect(kept.some(({ values }) => values.includes(short))).toBe(true);
});

test("a draft that only a closed browser could find goes after two days; that of a code stays", async () => {
  const survey = await openSurvey();
  const { personId } = await asParticipant();
  await fill(survey, "one", { "answers.colour": ["red"] });
  await fill(survey, "one", { "answers.colour": ["red"] }, { personId, draftToken: null });
  const client = await testDatabase();
  expect(await client.responseDraft.count()).toBe(2);
  await removeOldDrafts(new Date(NOW.getTime() + DAY));
  expect(await client.responseDraft.count()).toBe(2);
  await removeOldDrafts(new Date(NOW.getTime() + 2 * DAY));
  expect(await client.responseDraft.findMany({ select: { anonymous: true } })).toEqual([
    { anonymous: false },
  ]);
});

test("one network begins only so many surveys a day", async () => {
  const from = (address: string) =>
    limitNewDrafts(new Request("http://localhost/", { headers: { "X-Client-Address": address } }));
  for (let n = 0; n < 3_000; n += 1) await from(`203.0.113.${n % 250}`);
  await expect(from("203.0.113.9")).rejects.toMatchObject({ status: 429 });
  await expect(from("198.51.100.1")).resolves.toBeUndefined();
});
