/** The desks of figures: the dashboard of a council with its files, counts from documents, and the population. */
import { beforeAll, describe, expect, test } from "vitest";
import readExcelFile from "read-excel-file/node";
import { EXPORT_TABLES } from "~/features/participation/domain/codebook";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const ROUND = "regiovisie-2021";
const BOARD = "/werkplek/adviesraad";

let council: StaffVisitor;
let administrator: StaffVisitor;
let stranger: StaffVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow({
    where: { kind: "advisoryCouncil", municipalityId: { not: null } },
  });
  council = await asActor("advisoryCouncil", { bodyId: body.id });
  administrator = await asActor("administrator");
  stranger = await asActor("moderator", { roundIds: [] });
});

const read = (path: string, who: StaffVisitor) => visit(path, { headers: { Cookie: who.cookie } });

describe("the dashboard of a council", () => {
  test("names its municipality, the round that touches it, what is late and claims to check", async () => {
    const page = await read(BOARD, council);
    const html = await page.text();
    expect(page.status).toBe(200);
    for (const part of [
      "die Hengelo raken",
      "Jeugdhulp in Twente: de visie van 2021",
      "/beweringen/",
    ]) {
      expect(html).toContain(part);
    }
    expect((await read(`/en${BOARD}`, council)).status).toBe(200);
  });

  test("gives every table as a workbook with its codebook", async () => {
    const answer = await read(`${BOARD}/figures.xlsx`, council);
    const file = Buffer.from(await answer.arrayBuffer());
    const sheets = await readExcelFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["codebook", ...EXPORT_TABLES]);
    const rounds = sheets.find(({ sheet }) => sheet === "rounds")?.data ?? [];
    expect(rounds.some(([slug]) => slug === ROUND)).toBe(true);
  });

  test("gives the same as JSON and table by table as CSV, municipalities in bands", async () => {
    const json: unknown = await (await read(`${BOARD}/figures.json`, council)).json();
    expect(json).toHaveProperty("figures.0.overlap");
    expect(json).toHaveProperty("codebook.rounds.0.nl");
    const csv = await (await read(`${BOARD}/roleByMunicipality.csv`, council)).text();
    expect(csv.split("\r\n")[0]).toContain("peopleMin;peopleMax");
    expect(csv.split("\r\n")[0]).toContain("round;snapshot;takenAt;municipality;role");
  });

  test("keeps in the log that files were taken", async () => {
    const client = await testDatabase();
    const entries = await client.auditEntry.findMany({ where: { action: "figures.exported" } });
    expect(entries.every(({ actorId }) => actorId === council.actor.staffId)).toBe(true);
    expect(entries.length).toBeGreaterThanOrEqual(3);
  });

  test("has no files of other names, and none for other roles", async () => {
    expect((await read(`${BOARD}/toString`, council)).status).toBe(404);
    expect((await read(`${BOARD}/figures.json`, administrator)).status).toBe(404);
    expect((await visit(`${BOARD}/figures.json`)).status).toBe(302);
  });
});

describe("a count from a document", () => {
  const desk = `/werkplek/tellingen/${ROUND}`;
  const send = (path: string, fields: Record<string, string | string[]>, who = administrator) =>
    post(path, { submission: newSubmissionToken(), ...fields }, { Cookie: who.cookie });
  const youngPersons = async () => {
    const page = await roundFigures(ROUND, { overlap: "none", combined: "each" }, "nl");
    return page?.figures.roles.find(({ role }) => role === "youth")?.persons;
  };

  test("of an activity outside this website is counted from then on, until it is taken away", async () => {
    const before = await youngPersons();
    const unknown = { heldOn: "", municipalitiesReached: "", supervisors: "" };
    const made = await send(desk, { title: "Inloopavond", kind: "session", ...unknown });
    expect(made.status).toBe(303);
    const client = await testDatabase();
    const { id } = await client.activity.findFirstOrThrow({ where: { title: "Inloopavond" } });
    const submission = newSubmissionToken();
    const count = {
      submission,
      activityId: id,
      source: "",
      sourceTitle: "Verslag van de inloopavond",
      sourceDated: "2021-05-01",
      place: "bladzijde 2",
      quote: "Er waren vijf jongeren.",
      count: "5",
      roles: "youth",
      group: "",
    };
    expect((await send(`${desk}/${id}`, count)).status).toBe(303);
    expect((await send(`${desk}/${id}`, count)).status).toBe(303);
    expect(await client.sourceCount.count({ where: { activityId: id } })).toBe(1);
    const after = await youngPersons();
    expect(after).toEqual({ min: (before?.min ?? 0) + 5, max: (before?.max ?? 0) + 5 });

    const current = await client.sourceCount.findFirstOrThrow({ where: { activityId: id } });
    const other = await client.source.findFirstOrThrow({
      where: { id: { not: current.sourceId } },
    });
    const conflicting = {
      ...count,
      submission: newSubmissionToken(),
      source: other.id,
      sourceTitle: "",
      count: "7",
      group: current.group,
    };
    expect((await send(`${desk}/${id}`, conflicting)).status).toBe(303);
    expect(await youngPersons()).toEqual({ min: after?.min, max: (after?.max ?? 0) + 2 });
    expect(await (await read(`${desk}/${id}`, administrator)).text()).toContain(
      "spreken elkaar tegen",
    );

    for (const row of await client.sourceCount.findMany({ where: { activityId: id } })) {
      const fields = { intent: "remove", countId: row.id };
      expect((await send(`${desk}/${id}`, fields)).status).toBe(303);
    }
    expect(await youngPersons()).toEqual(before);
  });

  test("that is negative, fractional, without a document or of an unknown role is refused with everything kept", async () => {
    const client = await testDatabase();
    const activity = await client.activity.findFirstOrThrow({ where: { round: { slug: ROUND } } });
    const path = `${desk}/${activity.id}`;
    const right = { activityId: activity.id, source: "", sourceTitle: "Brief", sourceDated: "" };
    const rest = { place: "", quote: "", group: "", roles: "youth" };
    const mistakes: Record<string, string>[] = [
      { count: "-3" },
      { count: "1,5" },
      { count: "" },
      { count: "3", sourceTitle: "" },
      { count: "3", roles: "jongere" },
      { count: "3", group: "verzonnen" },
      { count: "3", submission: "verlopen.token" },
    ];
    const letter = await client.source.findFirstOrThrow({ select: { id: true } });
    const total = {
      ...right,
      ...rest,
      source: letter.id,
      sourceTitle: "",
      roles: [],
      group: "total",
    };
    expect((await send(path, { ...total, count: "12" })).status).toBe(303);
    mistakes.push({ count: "13", source: letter.id, sourceTitle: "" });
    for (const wrong of mistakes) {
      const answer = await send(path, { ...right, ...rest, quote: "Het citaat blijft.", ...wrong });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Het citaat blijft.");
    }
    expect(await client.sourceCount.count({ where: { enteredById: { not: null } } })).toBe(1);
  });

  test("is not for a moderator of another round", async () => {
    expect((await read(desk, stranger)).status).toBe(404);
    expect((await send(desk, { title: "x", kind: "session" }, stranger)).status).toBe(404);
  });
});

describe("the population", () => {
  const send = (text: string, file?: string) => {
    const body = new FormData();
    body.set("source", "CBS StatLine");
    body.set("dated", "2021-01-01");
    body.set("text", text);
    if (file !== undefined) body.set("file", new File([file], "bevolking.csv"));
    const headers = { Cookie: administrator.cookie, Origin: ORIGIN, Host: "localhost:3000" };
    return visit("/werkplek/bevolking", { method: "POST", body, headers });
  };

  test("with wrong columns or rows is refused whole, with line and reason", async () => {
    const columns = await send("gemeente;aantal\nAlmelo;3");
    expect(columns.status).toBe(422);
    expect(await columns.text()).toContain("Regel 1: de kolommen moeten");
    const rows = await send("municipality;role;count\nAlmelo;;9\nAtlantis;;3\nBorne;;-1");
    const html = await rows.text();
    expect(html).toContain("Regel 3: deze gemeente kennen we niet: Atlantis");
    expect(html).toContain("Regel 4: geen heel getal van 0 of meer: -1");
    expect(await (await testDatabase()).referencePopulation.count()).toBe(0);
  });

  test("makes the figures compare, and only then", async () => {
    const path = "/rondes/prioritaire-opgave-jeugd/cijfers";
    expect(await (await visit(path)).text()).toContain("geen telling van de bevolking");
    const answer = await send("", "municipality,role,count\r\nAlmelo,,73000\r\nBorne,,23000\r\n");
    expect(answer.status).toBe(303);
    const html = await (await visit(path)).text();
    expect(html).toContain("CBS StatLine");
    expect(html).toContain("73.000");
    const written = await (
      await testDatabase()
    ).auditEntry.findFirst({
      where: { action: "population.imported" },
    });
    expect(written?.details).toContain("CBS StatLine");
  });
});
