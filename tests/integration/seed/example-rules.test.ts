/** The example is what people see first, so it keeps every rule of the product. */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { reportDue } from "~/features/calendar/domain/terms";
import { promisesOf } from "~/features/rounds/queries/round-promises.server";
import { openingVerdict } from "~/features/rounds/domain/opening";
import { reportBackVerdict } from "~/features/rounds/domain/report-back";
import { regionSettingsSchema } from "~/features/region/schema";
import { ROLES } from "~/features/participation/domain/roles";
import { findDanger, readDangerList } from "~/features/moderation/domain/danger-terms";
import { findPersonalData } from "~/features/moderation/domain/personal-data";
import { renderRedacted } from "~/features/moderation/domain/redaction";
import { capacityVerdict } from "~/features/sessions/domain/seats";
import { checkProposalText } from "~/features/proposals/domain/proposal-text";
import { parseStoredAnswer } from "~/features/surveys/domain/answer";
import { checkBranching } from "~/features/surveys/domain/branching-check";
import { checkStructure } from "~/features/surveys/domain/structure-check";
import { questionByKey } from "~/features/surveys/domain/question";
import { localQuestionnaire } from "../../../prisma/seed/example/local/questionnaire";
import { residentialQuestionnaire } from "../../../prisma/seed/example/residential/questionnaire";
import { seed } from "../../../prisma/seed/index";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T10:00:00Z");

beforeAll(async () => {
  await emptyDatabase();
  await seed({ empty: false, now: NOW });
}, 60_000);

describe("rounds of the example", () => {
  test("the open round could be opened again today", async () => {
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({
      where: { slug: "prioritaire-opgave-jeugd" },
      include: { principles: { include: { principle: true } } },
    });
    const verdict = openingVerdict(
      {
        ...round,
        ...(await promisesOf(client, round.id)),
        state: "announced",
        responders: await client.staffAccount.count({
          where: { role: "responder", active: true, bodyId: round.answererBodyId },
        }),
        principles: round.principles.map(({ principle, reason }) => ({
          number: principle.number,
          reason,
        })),
      },
      NOW,
    );
    expect(verdict).toEqual({ ok: true });
  });

  test("the round that was reported back had everything answered", async () => {
    const client = await testDatabase();
    const round = await client.round.findUniqueOrThrow({
      where: { slug: "eerste-stap-hof-van-twente" },
      include: { themes: { include: { replies: true } }, sessions: { include: { report: true } } },
    });
    expect(
      reportBackVerdict({
        contributions: 1,
        themes: round.themes.map(({ id, title, state, replies }) => ({
          id,
          title,
          published: state === "published",
          replied: replies.length > 0,
        })),
        sessions: round.sessions.map(({ id, title, report }) => ({
          id,
          title,
          outcome: report?.state === "published" ? "reported" : "heldWithoutReport",
        })),
      }),
    ).toEqual({ ok: true });
    const outcomes = round.themes.flatMap(({ replies }) => replies.map(({ outcome }) => outcome));
    expect(outcomes.sort()).toEqual(["elsewhere", "no", "partly", "yes"]);
  });
});

describe("sessions of the example", () => {
  test("seat nobody too many, and one is full with people waiting", async () => {
    const client = await testDatabase();
    const sessions = await client.session.findMany({
      include: { signUps: true, reservations: true },
    });
    for (const { slug, capacity, signUps, reservations } of sessions) {
      const confirmed = signUps.filter(({ state }) => state === "confirmed");
      const count = (role: string) => confirmed.filter((signUp) => signUp.role === role).length;
      const plan = {
        capacity,
        reserved: Object.fromEntries(reservations.map(({ role, seats }) => [role, seats])),
      };
      const taken = Object.fromEntries(ROLES.map((role) => [role, count(role)]));
      expect({ slug, verdict: capacityVerdict(plan, taken) }).toEqual({
        slug,
        verdict: { ok: true },
      });
    }
    const full = sessions.find(({ slug }) => slug === "ouderavond-enschede");
    const inState = (state: string) =>
      full?.signUps.filter((signUp) => signUp.state === state).length;
    expect(inState("confirmed")).toBe(full?.capacity);
    expect(inState("waitlisted")).toBe(4);
  });

  test("owe one report soon and one too late already", async () => {
    const client = await testDatabase();
    const held = await client.session.findMany({ where: { state: "ended" } });
    const late = held.map(({ slug, endsAt }) => ({
      slug,
      late: isOverdue(reportDue(endsAt, { sessionReportDays: 14 }), NOW),
    }));
    expect(late.sort((a, b) => a.slug.localeCompare(b.slug))).toEqual([
      { slug: "broers-en-zussen-bij-elkaar", late: false },
      { slug: "op-jezelf-na-je-achttiende", late: true },
    ]);
  });

  test("count in the ledger for exactly who came", async () => {
    const client = await testDatabase();
    for (const { id, activityId } of await client.session.findMany()) {
      const came = await client.attendance.groupBy({
        by: ["role"],
        where: { sessionId: id },
        _count: { _all: true },
        orderBy: { role: "asc" },
      });
      const counted = await client.participation.groupBy({
        by: ["role"],
        where: { activityId, state: "counted" },
        _count: { _all: true },
        orderBy: { role: "asc" },
      });
      expect(counted).toEqual(came);
    }
  });
});

describe("surveys of the example", () => {
  test("ask questions that the check before opening accepts", () => {
    for (const questionnaire of [residentialQuestionnaire, localQuestionnaire]) {
      const findings = [...checkStructure(questionnaire), ...checkBranching(questionnaire)];
      expect(findings).toEqual([]);
      for (const { label } of questionnaire.questions) expect(label.en ?? "").not.toBe("");
    }
  });

  test("hold answers that fit their questions, and one response in the ledger for each", async () => {
    const client = await testDatabase();
    for (const [slug, questionnaire] of [
      ["wonen-en-verblijf", residentialQuestionnaire],
      ["eerste-stap-hof-van-twente", localQuestionnaire],
    ] as const) {
      const survey = await client.survey.findUniqueOrThrow({
        where: { slug },
        include: { responses: { include: { answers: true } } },
      });
      const misfits = survey.responses
        .flatMap(({ answers }) => answers)
        .filter(({ questionKey, value }) => {
          const question = questionByKey(questionnaire, questionKey);
          return question === undefined || !parseStoredAnswer(question, value).ok;
        });
      expect(misfits).toEqual([]);
      const counted = await client.participation.count({
        where: { activityId: survey.activityId, state: "counted" },
      });
      expect(counted).toBe(survey.responses.length);
    }
  });

  test("have a case at the desk for each free text, waiting exactly as long as the text does", async () => {
    const client = await testDatabase();
    const texts = await client.answer.findMany({ where: { reviewState: { not: null } } });
    const cases = await client.moderationCase.findMany({ where: { subjectKind: "answer" } });
    expect(cases).toHaveLength(texts.length);
    const waiting = texts.filter(({ reviewState }) => reviewState === "waiting");
    expect(waiting.length).toBeGreaterThan(2);
    expect(
      cases
        .filter(({ state }) => state === "waiting")
        .map(({ subjectId }) => subjectId)
        .sort(),
    ).toEqual(waiting.map(({ id }) => id).sort());
    expect(new Set(texts.map(({ reviewState }) => reviewState))).toEqual(
      new Set(["waiting", "approved", "redacted", "refused"]),
    );
  });

  test("keep no id of a person with an answer", async () => {
    const client = await testDatabase();
    const people = await client.person.findMany({ select: { id: true } });
    const keys = new Set(
      (await client.response.findMany({ select: { respondentKey: true } })).map(
        ({ respondentKey }) => respondentKey,
      ),
    );
    expect(people.filter(({ id }) => keys.has(id))).toEqual([]);
  });
});

const redactionsSchema = z.object({
  body: z
    .array(z.object({ start: z.number(), end: z.number(), reason: z.enum(["recognisable"]) }))
    .default([]),
});

describe("proposals of the example", () => {
  test("stand in every state, and none is public without a decision", async () => {
    const client = await testDatabase();
    const proposals = await client.proposal.findMany();
    expect([...new Set(proposals.map(({ state }) => state))].sort()).toEqual([
      "answered",
      "draft",
      "followedUp",
      "held",
      "published",
      "returned",
      "submitted",
      "withdrawn",
    ]);
    for (const { id, state } of proposals) {
      if (state === "draft") continue;
      const [first] = await client.moderationCase.findMany({
        where: { subjectId: id, appealOfId: null },
      });
      const isDecided = state !== "submitted" && state !== "held";
      expect({ id, decided: first?.state === "decided" }).toEqual({ id, decided: isDecided });
    }
  });

  test("are texts that could be sent, and what is public points at nobody", async () => {
    const client = await testDatabase();
    for (const {
      title,
      body,
      state,
      publishedAt,
      redactions,
    } of await client.proposal.findMany()) {
      if (state !== "draft") expect(checkProposalText({ title, body }).ok).toBe(true);
      if (publishedAt === null) continue;
      const { body: covers } = redactionsSchema.parse(JSON.parse(redactions));
      const shown = renderRedacted(body, covers)
        .map((segment) => (segment.kind === "text" ? segment.text : ""))
        .join("");
      expect(findPersonalData(shown).filter(({ certainty }) => certainty !== "hint")).toEqual([]);
      expect(shown).not.toContain("Klimop");
    }
  });

  test("are held when they suggest danger, and only then", async () => {
    const client = await testDatabase();
    const { settings } = await client.region.findFirstOrThrow();
    const { safety } = regionSettingsSchema.parse(JSON.parse(settings));
    const matcher = readDangerList(safety.danger);
    const proposals = await client.proposal.findMany({ where: { state: { not: "draft" } } });
    const dangerous = proposals.filter(
      ({ title, body }) => findDanger(`${title}\n${body}`, matcher).length > 0,
    );
    expect(dangerous.map(({ id, state }) => ({ id, state }))).toEqual([
      { id: "voorbeeld-niet-veilig", state: "held" },
    ]);
    const answers = await client.answer.findMany({ where: { reviewState: { not: null } } });
    expect(answers.filter(({ value }) => findDanger(value, matcher).length > 0)).toEqual([]);
  });

  test("count each supporter once, and never a writer", async () => {
    const client = await testDatabase();
    const proposals = await client.proposal.findMany({
      include: { supports: true, authors: true },
    });
    for (const { id, supportCount, supports, authors } of proposals) {
      const own = supports.filter(({ personId }) =>
        authors.some((author) => author.personId === personId),
      );
      expect({ id, supportCount, own }).toEqual({ id, supportCount: supports.length, own: [] });
    }
  });

  test("wait past the promised day in one case only", async () => {
    const client = await testDatabase();
    const waiting = await client.proposal.findMany({
      where: { state: "published", mergedIntoId: null },
    });
    const late = waiting.filter(
      ({ replyDueAt }) => replyDueAt !== null && isOverdue(replyDueAt, NOW),
    );
    expect(late.map(({ id }) => id)).toEqual(["voorbeeld-iemand-die-opneemt"]);
  });
});
