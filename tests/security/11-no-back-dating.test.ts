/**
 * Nobody makes itself in time: what a body records counts from the day of the server, and an earlier day on which it
 * happened is told apart from that.
 */
import { beforeEach, describe, expect, test } from "vitest";
import { react } from "~/features/advice/commands/react.server";
import { answeredOn } from "~/features/advice/domain/advice";
import { reactionFormSchema } from "~/features/advice/schema";
import { changeStatus } from "~/features/agenda/commands/change-status.server";
import { statusFormSchema } from "~/features/agenda/schema";
import { recordDecision } from "~/features/decisions/commands/record-decision.server";
import { decisionFormSchema } from "~/features/decisions/schema";
import { commitmentSources } from "~/features/reporting/queries/commitment-sources.server";
import { listCommitments } from "~/features/reporting/domain/commitment";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";

const LATE = new Date("2027-03-10T09:00:00Z");
const TODAY = "2027-03-10";
const DUE = "2027-02-01";

let bodyId: string;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  const client = await testDatabase();
  const body = await client.body.create({
    data: { key: "college-x", name: "College", kind: "college" },
  });
  bodyId = body.id;
});

describe("a reaction that is recorded after its term", () => {
  async function overdueAdvice() {
    const client = await testDatabase();
    const council = await client.body.create({
      data: { key: "raad-x", name: "Adviesraad", kind: "advisoryCouncil" },
    });
    return client.advice.create({
      data: {
        slug: "wonen",
        title: "Wonen",
        fromBodyId: council.id,
        toBodyId: bodyId,
        dated: "2027-01-01",
        state: "published",
        reactionDueOn: DUE,
        solicited: true,
        points: { create: [{ label: "1", text: "Een", position: 1 }] },
      },
      include: { points: true },
    });
  }

  test.each([
    ["with an earlier day", { on: "2027-01-20", happenedOn: "2027-01-20" }, "2027-01-20"],
    ["with the name of the old field", { on: "2027-01-20" }, null],
  ])("%s is late all the same", async (_how, days, told) => {
    const { points } = await overdueAdvice();
    const responder = await asActor("responder", { bodyId });
    const form = reactionFormSchema.parse({
      submission: newSubmissionToken(),
      kind: "written",
      pointId: points[0]?.id,
      text: "Wij doen het.",
      ...days,
    });
    const grant = await grantTo(responder, "reaction.write", { bodyId });
    expect(await react(grant, "wonen", form, LATE)).toEqual({ ok: true });
    const client = await testDatabase();
    const given = await client.formalReaction.findFirstOrThrow();
    expect(given).toMatchObject({ on: TODAY, happenedOn: told });
    const subject = { kind: "formalReaction", subjectId: given.adviceId } as const;
    const [commitment] = listCommitments(await commitmentSources(client, [subject], LATE), LATE);
    expect(commitment?.state).toBe("keptLate");
  });
});

test("what is written after the last answer does not make an answer in time late", () => {
  const points = [
    { id: "a", label: "1" },
    { id: "b", label: "2" },
  ];
  const written = (pointId: string | null, on: string) =>
    ({ kind: "written", pointId, text: "Ja.", on }) as const;
  const given = [written("a", "2027-01-10"), written("b", "2027-01-20")];
  expect(answeredOn(points, given.slice(0, 1))).toBe(null);
  expect(answeredOn(points, given)).toBe("2027-01-20");
  expect(answeredOn(points, [...given, written(null, "2027-05-01")])).toBe("2027-01-20");
  expect(answeredOn(points, [...given, written("b", "2027-05-01")])).toBe("2027-01-20");
});

test("a state of an agreement stands on the day it is recorded, in the order of recording", async () => {
  const client = await testDatabase();
  const item = await client.agendaItem.create({
    data: { slug: "huizen", what: "Huizen", ownerBodyId: bodyId },
  });
  const responder = await asActor("responder", { bodyId });
  const grant = await grantTo(responder, "agenda.write", { bodyId });
  for (const [state, minute] of [
    ["running", 0],
    ["notYet", 1],
    ["open", 2],
    ["done", 3],
  ] as const) {
    const form = statusFormSchema.parse({
      state,
      note: state,
      on: "2027-01-02",
      happenedOn: "2027-01-02",
    });
    const moment = new Date(LATE.getTime() + minute * 60_000);
    expect(await changeStatus(grant, item.slug, form, moment)).toMatchObject({ ok: true });
  }
  const lines = await client.agendaStatus.findMany({
    orderBy: [{ on: "asc" }, { recordedAt: "asc" }],
  });
  expect(lines.map(({ state }) => state)).toEqual(["running", "notYet", "open", "done"]);
  for (const line of lines) expect(line).toMatchObject({ on: TODAY, happenedOn: "2027-01-02" });
});

test("a decision carries the day it was taken and the day it was recorded", async () => {
  const client = await testDatabase();
  await client.document.create({ data: { slug: "plan", title: "Plan" } });
  const administrator = await asActor("administrator");
  const grant = await grantTo(administrator, "decision.write");
  const form = decisionFormSchema.parse({
    bodyId,
    stage: "decision",
    state: "adopted",
    decidedOn: "2027-01-05",
    recordedOn: "2027-01-05",
  });
  expect(await recordDecision(grant, "plan", form, LATE)).toMatchObject({ ok: true });
  expect(await client.decision.findFirstOrThrow()).toMatchObject({
    decidedOn: "2027-01-05",
    recordedOn: TODAY,
  });
});
