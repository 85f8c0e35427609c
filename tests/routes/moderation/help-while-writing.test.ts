/** Help while somebody writes in a form that saves nothing: asked for, shown, and nothing of it kept. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { DANGER } from "../../support/held-texts";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

async function everythingStored(): Promise<string> {
  const client = await testDatabase();
  const stored = await Promise.all([
    client.moderationCase.findMany(),
    client.auditEntry.findMany(),
    client.submissionReceipt.findMany(),
    client.person.count(),
    client.outboxMessage.count(),
  ]);
  return JSON.stringify(stored);
}

test.each([
  ["", "0800-2000"],
  ["/en", "0800-2000"],
])("words about danger bring the lines to call: %s", async (prefix, phone) => {
  const before = await everythingStored();
  const answer = await post(`${prefix}/hulp/nu`, { text: ["Gewoon", DANGER] });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const html = await answer.text();
  expect(html).toContain('class="danger-note');
  expect(html).toContain(phone);
  // What was written comes back in no answer and stays nowhere.
  expect(html).not.toContain("slaat mij");
  expect(await everythingStored()).toBe(before);
});

test("other words bring nothing", async () => {
  const answer = await post("/hulp/nu", { text: "Ik wil graag een eigen kamer" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain("danger-note");
});

test.each(["", "/en"])(
  "whoever opens the address finds the way to all help: %s",
  async (prefix) => {
    const answer = await visit(`${prefix}/hulp/nu`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`href="${prefix}/hulp"`);
  },
);

test.each(["/voorstellen/nieuw", "/en/voorstellen/nieuw"])(
  "a form with room for text says that it is looked at: %s",
  async (path) => {
    const html = await (await visit(path)).text();
    expect(html).toContain("data-kept-looked");
    expect(html).toContain(`data-help="${path.startsWith("/en") ? "/en" : ""}/hulp/nu"`);
  },
);
