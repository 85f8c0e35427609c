import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, cookieOf } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { openSurvey } from "../../support/surveys";

const DANGER = "Mijn vader slaat mij elke dag en ik durf niet naar huis.";
const HELP = "0800-2000";
const NOT_SENT = "Je hebt dit nog niet verstuurd";

let writer: ParticipantVisitor;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  writer = await asParticipant();
});

const headers = () => ({ Cookie: writer.cookie });

async function read(path: string, cookie = writer.cookie): Promise<string> {
  const answer = await visit(path, { headers: { Cookie: cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe("whoever writes of danger reads at once where help is:", () => {
  test("in a sentence that is sent in", async () => {
    const form = { submission: newSubmissionToken(), text: DANGER, foundIn: "Thuis" };
    for (const posted of [form, form]) {
      const sent = await post("/beweringen/nieuw", posted);
      expect(sent.headers.get("Location")).toBe("/beweringen/nieuw?vastgehouden=ja");
    }
    expect(await read("/beweringen/nieuw?vastgehouden=ja")).toContain(HELP);
  });

  test("in a challenge", async () => {
    const client = await testDatabase();
    const claim = await client.claim.findFirstOrThrow({
      where: { waiting: false, state: { not: "struck" } },
    });
    const path = `/beweringen/${claim.slug}/tegenspreken`;
    const form = { submission: newSubmissionToken(), reason: DANGER };
    expect((await post(path, form, headers())).status).toBe(303);
    expect(await read(path)).toContain(HELP);
    expect(await read(`/beweringen/${claim.slug}`)).not.toContain(DANGER);
    expect(await read(path, "")).not.toContain(HELP);
  });

  test("in a survey that is not sent yet, and nowhere when nothing is wrong", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    const first = await post(`${path}/vragen/one`, { intent: "next", "answers.colour": "red" });
    const cookie = first.headers.getSetCookie().map(cookieOf).join("; ");
    const why = (text: string) =>
      post(
        `${path}/vragen/two`,
        { intent: "next", "answers.why": text, submission: newSubmissionToken() },
        { Cookie: cookie },
      );
    await why("Omdat het mooi is");
    expect(await read(`${path}/vragen/three`, cookie)).not.toContain(HELP);
    await why(DANGER);
    for (const page of ["/vragen/three", "/over-jou"]) {
      const shown = await read(`${path}${page}`, cookie);
      expect(shown).toContain(HELP);
      expect(shown).toContain(NOT_SENT);
    }
    const client = await testDatabase();
    expect(
      await client.moderationCase.count({ where: { subjectKind: "answer", state: "held" } }),
    ).toBe(0);
  });

  test("in a survey that somebody stops with", async () => {
    const survey = await openSurvey();
    const path = `/vragenlijsten/${survey.slug}`;
    await post(`${path}/vragen/one`, { intent: "next", "answers.colour": "red" }, headers());
    const stop = { intent: "stop", "answers.why": DANGER, submission: newSubmissionToken() };
    const stopped = await post(`${path}/vragen/two`, stop, headers());
    expect(stopped.headers.get("Location")).toBe(`${path}/later`);
    expect(await read(`${path}/later`)).toContain(HELP);
  });

  test("in a proposal that is a draft", async () => {
    const client = await testDatabase();
    const round = await client.round.findFirstOrThrow({ where: { state: "open" } });
    const form = {
      intent: "draft",
      submission: newSubmissionToken(),
      kind: "proposal",
      round: round.id,
      title: "Thuis",
      body: DANGER,
    };
    const saved = await post("/voorstellen/nieuw", form, headers());
    const receipt = saved.headers.get("Location") ?? "";
    const shown = await read(receipt);
    expect(shown).toContain(HELP);
    expect(shown).toContain(NOT_SENT);
    expect(await read(receipt.replace("/ontvangen", ""))).toContain(HELP);
  });
});
