/**
 * Elsewhere: a portal rounded its counts and published the second in which each contribution came in, so that whoever had
 * seen somebody at a tablet knew which one was theirs; and its API gave HTML to a program that asked for JSON only.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { acceptedType } from "~/platform/accept.server";
import { visit } from "../support/application";
import { testDatabase } from "../support/database";
import { NOW, publishedProposal } from "../support/proposals";
import { makeRegion, makeSession } from "../support/sessions";

/** The moment in which somebody gave something: its minutes stand nowhere else. */
const GIVEN = new Date("2027-03-01T13:37:42.123Z");
const PRECISE = new RegExp(`37:42|T13:37|${Math.floor(GIVEN.getTime() / 1_000)}`);

const object = z.record(z.string(), z.unknown());

let proposalId: string;
let sessionSlug: string;
let roundSlug: string;

beforeAll(async () => {
  await makeRegion();
  const client = await testDatabase();
  const session = await makeSession();
  sessionSlug = session.slug;
  const proposal = await publishedProposal(session.roundId, NOW);
  ({ proposalId } = proposal);
  const { slug } = await client.round.findUniqueOrThrow({ where: { id: session.roundId } });
  roundSlug = slug;
  await client.proposal.updateMany({ data: { publishedAt: GIVEN, submittedAt: GIVEN } });
  const published = { state: "published", publishedAt: GIVEN, createdAt: GIVEN, role: "parent" };
  const thread = { ...published, proposalId, body: "Dat vind ik ook." };
  const { id: parentId } = await client.comment.create({ data: thread });
  await client.comment.create({ data: { ...thread, body: "En ik.", parentId } });
  const report = await client.sessionReport.create({
    data: { sessionId: session.id, said: "Gezegd.", state: "published", publishedAt: NOW },
  });
  await client.session.update({ where: { id: session.id }, data: { state: "reported" } });
  await client.comment.create({ data: { ...published, reportId: report.id, body: "Klopt." } });
  await client.sessionQuestion.create({
    data: {
      sessionId: session.id,
      body: "Wanneer hoor ik meer?",
      state: "answered",
      answer: "In mei.",
      createdAt: GIVEN,
    },
  });
});

describe("what people gave", () => {
  test.each([
    ["the list of proposals", () => "/voorstellen"],
    ["a proposal with its reactions", () => `/voorstellen/${proposalId}`],
    ["the same in English", () => `/en/voorstellen/${proposalId}`],
    ["a round", () => `/rondes/${roundSlug}`],
    ["the front page", () => "/"],
    ["the report of a session with its reactions", () => `/bijeenkomsten/${sessionSlug}/verslag`],
    ["the questions of a session", () => `/bijeenkomsten/${sessionSlug}/vragen`],
    ["the promises", () => "/beloften"],
    ["the search", () => "/zoeken?q=kamer"],
    ["the news of a round", () => `/rondes/${roundSlug}/nieuws.atom`],
    ["the news of reports", () => "/verslagen.atom"],
    ["the log of moderation", () => "/moderatie.csv"],
    ["the API: proposals", () => "/api/v1/proposals"],
    ["the API: promises", () => "/api/v1/promises"],
    ["the API: rounds", () => "/api/v1/rounds"],
    ["the API: figures", () => `/api/v1/rounds/${roundSlug}/participation`],
    ["the catalogue", () => "/open-data.jsonld"],
  ])("%s names no moment finer than the day", async (_what, address) => {
    const answer = await visit(address());
    expect([200, 404]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(PRECISE);
  });

  test("the day itself stands where it stood", async () => {
    const list = z
      .object({ items: z.array(z.object({ id: z.string(), publishedOn: z.string() })) })
      .parse(await (await visit("/api/v1/proposals")).json());
    expect(list.items).toEqual([expect.objectContaining({ publishedOn: "2027-03-01" })]);
    const page = await (await visit(`/voorstellen/${proposalId}`)).text();
    expect(page).toContain("1 maart 2027");
  });
});

describe("answers of the API", () => {
  test.each([
    ["/api/v1/rounds", {}, 200],
    ["/api/v1/rounds", { "If-None-Match": "*" }, 304],
    ["/api/v1/rounds?page=0", {}, 400],
    ["/api/v1/no/such", {}, 404],
    ["/api/v1/rounds", { Accept: "text/html" }, 406],
  ])("%s with %j say the version: %d", async (path, headers, status) => {
    const answer = await visit(path, { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("API-Version")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(answer.headers.get("Vary")).toContain("Accept");
  });

  test.each([
    ["/api/v1/rounds", "text/html", 406],
    ["/api/v1/rounds", "application/xml, text/xml;q=0.9", 406],
    ["/api/v1/rounds", "application/json;q=0", 406],
    ["/api/v1/rounds", "*/*, application/json;q=0", 406],
    ["/api/v1/rounds", "text/html, application/xhtml+xml, */*;q=0.8", 200],
    ["/api/v1/rounds", "application/*", 200],
    ["/api/v1/rounds", "APPLICATION/JSON; charset=utf-8", 200],
    ["/api/v1/rounds", "nonsense", 200],
    ["/api/v1/openapi.json", "text/csv", 406],
    ["/open-data.jsonld", "text/turtle", 406],
    ["/open-data.jsonld", "application/ld+json", 200],
  ])("%s for %s: %d", async (path, accept, status) => {
    const answer = await visit(path, { headers: { Accept: accept } });
    expect(answer.status).toBe(status);
    if (status !== 406) return;
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(object.parse(await answer.json())).toMatchObject({ status: 406 });
  });

  test("the page of the open data goes to a person, the catalogue to a program that rather has that", async () => {
    const led = async (accept: string) =>
      (await visit("/open-data", { headers: { Accept: accept } })).status;
    expect(await led("application/ld+json")).toBe(303);
    expect(await led("text/html, application/ld+json;q=0.5")).toBe(200);
    expect(await led("*/*")).toBe(200);
  });

  test("of what is wanted equally the first on offer is given, and the most specific range counts", () => {
    const chosen = (accept: string) =>
      acceptedType(new Request("http://localhost/", { headers: { Accept: accept } }), [
        "text/html",
        "application/json",
      ]);
    expect(chosen("*/*")).toBe("text/html");
    expect(chosen("text/*;q=0.2, application/json;q=0.3")).toBe("application/json");
    expect(chosen("text/html;q=0, */*;q=0.1")).toBe("application/json");
    expect(chosen("image/png")).toBeNull();
  });
});
