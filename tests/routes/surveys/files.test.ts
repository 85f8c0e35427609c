import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { readSurveyFile } from "~/features/surveys/schema/survey-file";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const DESK = "/werkplek/vragenlijsten";
const FILES = `${DESK}/wonen-en-verblijf/bestanden`;

let moderator: StaffVisitor;
let administrator: StaffVisitor;
let roundId: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const client = await testDatabase();
  const survey = await client.survey.findUniqueOrThrow({ where: { slug: "wonen-en-verblijf" } });
  roundId = survey.roundId;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  administrator = await asActor("administrator");
  await visit("/vragenlijst.schema.json");
});

const get = (path: string, who: StaffVisitor = moderator) =>
  visit(path, { headers: { Cookie: who.cookie } });

function bring(content: string | Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ roundId, ...fields })) body.append(name, value);
  body.append("file", new Blob([content]), "vragen.txt");
  return visit(`${DESK}/invoer`, {
    method: "POST",
    body,
    headers: { Origin: ORIGIN, Host: "localhost:3000", Cookie: moderator.cookie },
  });
}

/** The second step: what the page with the preview sends. */
function confirm(content: string, title: string) {
  const body = new FormData();
  const fields = { roundId, title, content: JSON.stringify(content), intent: "bring" };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return visit(`${DESK}/invoer`, {
    method: "POST",
    body,
    headers: { Origin: ORIGIN, Host: "localhost:3000", Cookie: moderator.cookie },
  });
}

describe("files of a survey", () => {
  test("are there for the moderator, noted in the log; answers not for an administrator", async () => {
    expect(await (await get(FILES)).text()).toContain("antwoorden.csv");
    for (const file of ["antwoorden.csv", "codeboek.csv", "antwoorden.sps", "antwoorden.xlsx"]) {
      const answer = await get(`${FILES}/${file}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Disposition")).toContain("attachment");
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
      await answer.arrayBuffer();
      expect((await get(`${FILES}/${file}`, administrator)).status).toBe(404);
    }
    const client = await testDatabase();
    expect(await client.auditEntry.count({ where: { action: "survey.exported" } })).toBe(4);
    expect((await get(`${FILES}/antwoorden.csv?stand=7`)).status).toBe(404);
    expect((await get(`${FILES}/alles.zip`)).status).toBe(404);
    expect((await get(`${FILES}/vragenlijst.json`, administrator)).status).toBe(200);
  });

  test("the questions come back in as they went out, and the schema is public", async () => {
    const schema: unknown = await (await visit("/vragenlijst.schema.json")).json();
    expect(schema).toMatchObject({ type: "object", properties: { format: {} } });
    const content = await (await get(`${FILES}/vragenlijst.json`)).text();
    const shown = await bring(content, { title: "Nog een keer" });
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain("Alles uit het bestand komt mee");
    expect((await get(`${DESK}/nog-een-keer/vragen`)).status).toBe(404);
    const taken = await confirm(content, "Nog een keer");
    expect(taken.status).toBe(200);
    expect(await taken.text()).toContain("Alles uit het bestand is overgenomen");
    const again = await (await get(`${DESK}/nog-een-keer/bestanden/vragenlijst.json`)).text();
    const [one, other] = [readSurveyFile(content), readSurveyFile(again)];
    expect(one.ok && one.file.questionnaire).toEqual(other.ok && other.file.questionnaire);
  });

  test("every column of a survey comes back in, or is named here with the reason it does not", async () => {
    /** Who it is, where it stands and when it runs: a file says what is asked and how, not that. */
    const STAYS = ["id", "slug", "roundId", "activityId", "currentVersionId", "revision"];
    const TERM = ["state", "opensAt", "closesAt", "extendedAt", "firstClosesAt"];
    const client = await testDatabase();
    const empty = { roundId, title: "Van niets", template: "empty" };
    await post(`${DESK}/nieuw`, empty, { Cookie: moderator.cookie });
    const row = (slug: string) => client.survey.findUniqueOrThrow({ where: { slug } });
    const fresh: Record<string, unknown> = await row("van-niets");
    await client.survey.update({
      where: { slug: "wonen-en-verblijf" },
      data: {
        ...{ title: "Wonen, alles gezegd", titleEn: "Living, all said" },
        ...{ intro: "Waarover het gaat.", introEn: "What it is about.", minutes: 7 },
        ...{ calm: true, doubleEntry: true, inviteOnly: true, resultsPublic: true },
        publicQuestions: '["home"]',
        quotas: '[{"role":"youth","persons":30}]',
      },
    });
    const source: Record<string, unknown> = await row("wonen-en-verblijf");
    const content = await (await get(`${FILES}/vragenlijst.json`)).text();
    expect((await confirm(content, "")).status).toBe(200);
    const back: Record<string, unknown> = await row("wonen-alles-gezegd");
    for (const column of Object.keys(source)) {
      if ([...STAYS, ...TERM].includes(column)) continue;
      // Give a new column a value of its own above; then the file must bring it.
      expect(source[column], column).not.toEqual(fresh[column]);
      expect(back[column], column).toEqual(source[column]);
    }
  });

  test("LimeSurvey's structure is read in, with what was not taken over", async () => {
    const lines = [
      [
        "class",
        "type/scale",
        "name",
        "relevance",
        "text",
        "help",
        "language",
        "mandatory",
        "other",
      ],
      ["S", "", "language", "", "nl", "", "", "", ""],
      ["SL", "", "surveyls_title", "", "Proef", "", "nl", "", ""],
      ["G", "0", "Begin", "1", "", "", "nl", "", ""],
      ["Q", "L", "q1", "1", "Wat vind je?", "", "nl", "N", "N"],
      ["A", "0", "a1", "", "Goed", "", "nl", "", ""],
      ["A", "0", "a2", "", "Slecht", "", "nl", "", ""],
      ["Q", "|", "q2", "1", "Stuur een bestand", "", "nl", "N", "N"],
    ];
    const content = lines.map((cells) => cells.join("\t")).join("\n");
    const client = await testDatabase();
    const before = await client.survey.count();
    const shown = await bring(content, { title: "Uit LimeSurvey" });
    const preview = await shown.text();
    expect(shown.status).toBe(200);
    expect(preview).toContain("Begin");
    expect(preview).toContain("Een soort vraag die hier niet bestaat");
    expect(await client.survey.count()).toBe(before);
    const taken = await confirm(content, "Uit LimeSurvey");
    const html = await taken.text();
    expect(taken.status).toBe(200);
    expect(html).toContain("niet overgenomen");
    expect(html).toContain("Een soort vraag die hier niet bestaat");
    expect((await get(`${DESK}/uit-limesurvey/vragen`)).status).toBe(200);
  });

  test("what is no questionnaire is refused with the way out", async () => {
    expect(await (await bring("{ kapot")).text()).toContain("geen geldige JSON");
    expect(await (await bring('{"format":"anders"}')).text()).toContain("past niet bij het schema");
    expect(await (await bring("naam;antwoord")).text()).toContain("geen structuur van LimeSurvey");
    expect(await (await bring(new Uint8Array([255, 254, 0, 216]))).text()).toContain("UTF-8");
    expect(await (await bring("x".repeat(600 * 1024))).text()).toContain("te groot");
    expect((await confirm("naam;antwoord", "Anders")).status).toBe(422);
  });
});
