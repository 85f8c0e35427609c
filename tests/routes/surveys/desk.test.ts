import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const DESK = "/werkplek/vragenlijsten";
const OPEN = `${DESK}/wonen-en-verblijf`;

let moderator: StaffVisitor;
let elsewhere: StaffVisitor;
let roundId: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const client = await testDatabase();
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: "wonen-en-verblijf" } });
  roundId = survey.roundId;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  elsewhere = await asActor("moderator");
});

const as = (visitor: StaffVisitor) => ({ Cookie: visitor.cookie });

async function text(path: string): Promise<string> {
  const answer = await visit(path, { headers: as(moderator) });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe("the desk of a survey", () => {
  test("shows the surveys of the own rounds only", async () => {
    expect(await text(DESK)).toContain(OPEN);
    const other = await visit(DESK, { headers: as(elsewhere) });
    expect(await other.text()).not.toContain(OPEN);
    for (const path of [OPEN, `${OPEN}/uitslag`, `${OPEN}/teksten`]) {
      expect((await visit(path, { headers: as(elsewhere) })).status).toBe(404);
    }
  });

  test("a draft is made, refused with everything typed, opened and extended", async () => {
    const empty = await post(`${DESK}/nieuw`, { roundId, title: "" }, as(moderator));
    expect(empty.status).toBe(422);
    const made = await post(
      `${DESK}/nieuw`,
      { roundId, title: "Korte peiling", template: "quickPoll" },
      as(moderator),
    );
    expect(made.status).toBe(303);
    const slug = `${DESK}/korte-peiling`;
    expect(await text(slug)).toContain("Geen fouten");
    const wrong = { intent: "open", opensTime: "25:00", closesDate: "2026-02-30" };
    const refused = await post(slug, wrong, as(moderator));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("2026-02-30");
    const late = await post(slug, { intent: "open", closesDate: "2030-01-01" }, as(moderator));
    expect(late.status).toBe(409);
    const open = { intent: "open", closesDate: "2026-03-20" };
    expect((await post(slug, open, as(moderator))).status).toBe(303);
    expect((await post(slug, open, as(moderator))).status).toBe(409);
    expect((await visit("/vragenlijsten/korte-peiling")).status).toBe(200);
    const longer = { intent: "extend", closesDate: "2026-03-22" };
    expect((await post(slug, longer, as(moderator))).status).toBe(303);
    expect(await (await visit("/vragenlijsten/korte-peiling")).text()).toContain(
      "eerst was dat 20 maart 2026",
    );
    expect((await post(slug, { intent: "vreemd" }, as(moderator))).status).toBe(400);
    expect((await post(slug, longer, as(elsewhere))).status).toBe(404);
  });

  test("texts are let through several at a time", async () => {
    const page = await text(`${OPEN}/teksten`);
    const chosen = [...page.matchAll(/name="text"[^>]* value="([^"]+)"/g)].map(
      ([, value]) => value ?? "",
    );
    expect(chosen.length).toBeGreaterThan(2);
    const two = chosen.slice(0, 2);
    const done = await post(`${OPEN}/teksten`, { intent: "approve", text: two }, as(moderator));
    expect(done.headers.get("Location")).toContain("gedaan=2");
    const client = await testDatabase();
    const ids = two.map((value) => value.split(":")[0] ?? "");
    const rows = await client.answer.findMany({ where: { id: { in: ids } } });
    expect(rows.map(({ reviewState }) => reviewState)).toEqual(["approved", "approved"]);
    const theme = await client.theme.findFirstOrThrow({ where: { roundId } });
    const tie = {
      intent: "tie",
      theme: theme.slug,
      text: ids.map((id) => `${id}::0`),
    };
    const tied = await post(`${OPEN}/teksten`, tie, as(moderator));
    expect(tied.status).toBe(303);
    expect(await client.themeLink.count({ where: { answerId: { in: ids } } })).toBe(2);
  });
});
