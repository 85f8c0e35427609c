import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { beforeEach, describe, expect, test } from "vitest";
import { freezeExport } from "~/features/responses/commands/freeze-export.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import {
  codebookCsv,
  csvStream,
  spssFile,
  statisticsStream,
  workbookStream,
} from "~/features/responses/queries/export-files.server";
import { exportTable } from "~/features/responses/queries/snapshots.server";
import { leadingWords } from "~/features/responses/ui/leading-words";
import { translator } from "~/i18n/t";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { BRANCHING, formOf, openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const NOBODY = { personId: null, draftToken: null };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

async function send(survey: TestSurvey, fields: Record<string, string | string[]>) {
  const grant = await grantTo("public", "survey.respond");
  const form = formOf(submission(fields));
  const input = {
    slug: survey.slug,
    respondent: NOBODY,
    form,
    submission: form["submission"]?.[0] ?? "",
  };
  const sent = await sendResponse(grant, input, "nl", NOW);
  if (!sent.ok) throw new Error(sent.code);
}

async function table(survey: TestSurvey, snapshot: number | null = null) {
  const found = await exportTable(survey.id, snapshot);
  if (!found) throw new Error("no table");
  return found;
}

async function csv(survey: TestSurvey, snapshot: number | null = null): Promise<string> {
  return new Response(csvStream(await table(survey, snapshot))).text();
}

async function excel(survey: TestSurvey, snapshot: number | null = null): Promise<Buffer> {
  const stream = workbookStream(await table(survey, snapshot), "nl");
  return Buffer.from(await new Response(stream).arrayBuffer());
}

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, delimiter: ";", columns: true });
}

describe("an export", () => {
  test("has one column per question whatever the route, and nothing that tells who or when", async () => {
    const survey = await openSurvey();
    await send(survey, { "answers.colour": "red", "answers.why": "Omdat" });
    await send(survey, { "answers.colour": "blue", "answers.why": "Telt niet", role: "parent" });
    const rows = rowsOf(await csv(survey));
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "response_version",
      "response_role",
      "response_channel",
      "colour",
      "why",
      "many_a",
      "many_b",
      "many_c",
      "many_other",
      "many_otherText",
      "remark",
    ]);
    const parent = rows.find((row) => row["response_role"] === "parent");
    expect(parent).toMatchObject({ colour: "blue", why: "", many_a: "1", many_c: "0" });
  });

  test("holds words only after review, with what was covered left out, and no formula", async () => {
    const survey = await openSurvey();
    await send(survey, { "answers.why": "=1+1 bel Jan", "answers.remark": "nog niet gelezen" });
    expect(rowsOf(await csv(survey))[0]).toMatchObject({ why: "", remark: "" });
    const client = await testDatabase();
    await client.answer.updateMany({
      where: { questionKey: "why" },
      data: {
        reviewState: "redacted",
        redactions: JSON.stringify([{ start: 9, end: 12, reason: "recognisable" }]),
      },
    });
    const why = rowsOf(await csv(survey))[0]?.["why"] ?? "";
    expect(why.startsWith("'=1+1 bel ")).toBe(true);
    expect(why).not.toContain("Jan");
  });

  test("keeps the answers to other words apart", async () => {
    const survey = await openSurvey();
    await send(survey, { "answers.colour": "red" });
    const client = await testDatabase();
    const questions = BRANCHING.questions.map((question) =>
      question.key === "colour" ? { ...question, label: { nl: "Welke kleur?" } } : question,
    );
    const version = await client.surveyVersion.create({
      data: {
        surveyId: survey.id,
        number: 2,
        questionnaire: JSON.stringify({ ...BRANCHING, version: 2, questions }),
        frozenAt: NOW,
      },
    });
    await client.survey.update({
      where: { id: survey.id },
      data: { currentVersionId: version.id },
    });
    await send(survey, { "answers.colour": "blue" });
    const rows = rowsOf(await csv(survey));
    const old = rows.find((row) => row["response_version"] === "1");
    const fresh = rows.find((row) => row["response_version"] === "2");
    expect(old).toMatchObject({ colour: "", colour_v1: "red" });
    expect(fresh).toMatchObject({ colour: "blue", colour_v1: "" });
  });

  test("is frozen after the close, and then the same to the byte whatever happens", async () => {
    const survey = await openSurvey({ closesAt: new Date("2026-11-03T10:00:00Z") });
    await send(survey, { "answers.why": "Omdat" });
    await send(survey, { "answers.colour": "blue" });
    const moderator = await asActor("moderator", { roundIds: [survey.roundId] });
    const grant = await grantTo(moderator, "answers.readRaw");
    expect(await freezeExport(grant, survey.slug, NOW)).toMatchObject({ code: "still_open" });
    const later = new Date("2026-11-04T10:00:00Z");
    expect(await freezeExport(grant, survey.slug, later)).toEqual({ ok: true, number: 1 });
    const first = await csv(survey, 1);
    const book = await excel(survey, 1);
    expect(first).toBe(await csv(survey));
    const client = await testDatabase();
    await client.answer.updateMany({
      where: { questionKey: "why" },
      data: { reviewState: "approved" },
    });
    await client.response.deleteMany({
      where: { answers: { some: { value: '{"choice":"blue"}' } } },
    });
    expect(await csv(survey, 1)).toBe(first);
    expect((await excel(survey, 1)).equals(book)).toBe(true);
    expect(await csv(survey)).not.toBe(first);
    expect(await exportTable(survey.id, 2)).toBeNull();
  });

  test("comes with a codebook, syntax for SPSS and a workbook with the same columns", async () => {
    const survey = await openSurvey();
    await send(survey, { "answers.colour": "red" });
    const book = rowsOf(codebookCsv(await table(survey), "nl"));
    expect(book.find(({ column }) => column === "colour")).toMatchObject({
      label: "Vraag colour",
      values: "red = Keuze red; blue = Keuze blue",
    });
    const words = leadingWords(translator("nl"));
    const syntax = await spssFile(await table(survey), "x.csv", "nl", words);
    expect(syntax).toContain('/response_role\r\n    1 "jongere"');
    const numbers = await new Response(statisticsStream(await table(survey))).text();
    expect(rowsOf(numbers)[0]).toMatchObject({
      response_role: "1",
      response_channel: "1",
      colour: "1",
    });
    expect(syntax).toContain('colour "Vraag colour"');
    const [answers, meanings] = await readExcelFile(await excel(survey));
    expect(answers?.data[0]).toContain("response_version");
    expect(answers?.data[1]).toContain("red");
    expect(meanings?.data.find(([column]) => column === "colour")).toContain("Vraag colour");
  });
});
