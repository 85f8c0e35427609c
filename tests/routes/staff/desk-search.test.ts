/** The search of the desks: it finds what somebody works on, and nothing that they may not open. */
import { beforeAll, describe, expect, test } from "vitest";
import { DESK_SEARCH } from "~/desk-search.server";
import { typedWords } from "~/features/staff/domain/typed-words";
import { STAFF_ROLES } from "~/policy/actor";
import type { StaffRole } from "~/policy/actor";
import { PERMISSIONS } from "~/policy/permissions";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const cookies = new Map<StaffRole, string>();
let rounds: { id: string; slug: string; title: string }[];

beforeAll(async () => {
  const client = await testDatabase();
  const { id: bodyId } = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  rounds = await client.round.findMany({ select: { id: true, slug: true, title: true } });
  for (const role of STAFF_ROLES) {
    const speaks = role === "responder" || role === "advisoryCouncil";
    const { cookie } = await asActor(role, {
      ...(speaks ? { bodyId } : {}),
      roundIds: role === "moderator" ? rounds.map(({ id }) => id) : [],
    });
    cookies.set(role, cookie);
  }
});

async function found(typed: string, cookie: string | undefined): Promise<string[]> {
  const address = `/werkplek/zoeken?q=${encodeURIComponent(typed)}`;
  const answer = await visit(address, { headers: { Cookie: cookie ?? "" } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const [, list = ""] = /id="list"(.*?)<\/main>/s.exec(await answer.text()) ?? [];
  return [...list.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
}

const search = (typed: string, role: StaffRole) => found(typed, cookies.get(role));

test("every kind is found by its words, by who works with it", async () => {
  const client = await testDatabase();
  const survey = await client.survey.findFirstOrThrow();
  const session = await client.session.findFirstOrThrow();
  const theme = await client.theme.findFirstOrThrow({ include: { round: true } });
  // Whoever writes no decisions down finds a document that councils decide on.
  const document = await client.document.findFirstOrThrow({
    where: { decisions: { some: {} } },
    orderBy: { slug: "asc" },
  });
  const account = await client.staffAccount.findFirstOrThrow({ where: { example: true } });
  const waiting = await client.moderationCase.findFirstOrThrow({
    where: { state: "waiting", subjectKind: "proposal" },
  });
  const held = await client.moderationCase.findFirstOrThrow({
    where: { state: "held", subjectKind: "proposal", sealedText: null },
  });
  const textOf = async (id: string) =>
    (await client.proposal.findUniqueOrThrow({ where: { id } })).title;
  const listed = await client.proposal.findFirstOrThrow({
    where: { state: "published", mergedIntoId: null, publicTitle: { not: null } },
  });
  const round = rounds[0];
  expect(await search(round?.title ?? "", "moderator")).toContain(
    `/werkplek/rondes/${round?.slug ?? ""}`,
  );
  expect(await search(survey.title, "moderator")).toContain(
    `/werkplek/vragenlijsten/${survey.slug}`,
  );
  expect(await search(session.title, "moderator")).toContain(
    `/werkplek/bijeenkomsten/${session.id}`,
  );
  expect(await search(session.title, "administrator")).toContain(
    `/werkplek/bijeenkomsten/${session.id}/bewerken`,
  );
  expect(await search(theme.title, "moderator")).toContain(
    `/werkplek/rode-draden/${theme.round.slug}/${theme.slug}`,
  );
  expect(await search(document.title, "administrator")).toContain(
    `/werkplek/besluiten/${document.slug}`,
  );
  expect(await search(document.title, "responder")).toContain(`/besluiten/${document.slug}`);
  expect(await search(account.email, "administrator")).toContain(
    `/werkplek/accounts/${account.id}`,
  );
  expect(await search(await textOf(waiting.subjectId), "moderator")).toContain(
    `/werkplek/beoordelen/${waiting.id}`,
  );
  expect(await search(listed.publicTitle ?? "", "safetyOfficer")).toContain(
    `/voorstellen/${listed.id}`,
  );
  const words = await textOf(held.subjectId);
  expect(await search(words, "safetyOfficer")).toContain(`/werkplek/veiligheid/${held.id}`);
  expect((await search(words, "moderator")).join()).not.toContain(held.id);
});

test("advice and claims are found, where each works on them", async () => {
  const client = await testDatabase();
  const advice = await client.advice.findFirstOrThrow({ where: { state: { not: "received" } } });
  const claim = await client.claim.findFirstOrThrow({ where: { waiting: false } });
  const asked = await asActor("responder", { bodyId: advice.toBodyId });
  expect(await found(advice.title, asked.cookie)).toContain(`/werkplek/reacties/${advice.slug}`);
  expect(await search(advice.title, "moderator")).toContain(`/adviezen/${advice.slug}`);
  expect(await search(claim.text, "moderator")).toContain(`/werkplek/beweringen/${claim.slug}`);
  expect(await search(claim.text, "responder")).toContain(`/beweringen/${claim.slug}`);
  // What nobody outside reads yet: of the council that writes it, and of whoever judges claims.
  const words = "Zeldzaamwoord over reistijd";
  const council = await asActor("advisoryCouncil", { bodyId: advice.fromBodyId });
  const facts = { fromBodyId: advice.fromBodyId, toBodyId: advice.toBodyId, solicited: false };
  await client.advice.create({
    data: { ...facts, slug: "zeldzaam", title: words, dated: "2026-11-01", state: "received" },
  });
  const { id } = await client.claim.create({
    data: { slug: "zeldzaam", text: words, waiting: true },
  });
  expect(await found(words, council.cookie)).toEqual(["/werkplek/adviezen/zeldzaam"]);
  expect(await found(words, asked.cookie)).toEqual([]);
  expect(await search(words, "moderator")).toEqual(["/werkplek/beweringen/zeldzaam"]);
  await client.claim.update({ where: { id }, data: { held: true } });
  expect(await search(words, "moderator")).toEqual([]);
});

test("a decided item is found again", async () => {
  const client = await testDatabase();
  const decided = await client.moderationCase.findFirstOrThrow({
    where: { state: "decided", subjectKind: "proposal" },
  });
  const { title } = await client.proposal.findUniqueOrThrow({ where: { id: decided.subjectId } });
  expect(await search(title, "moderator")).toContain(`/werkplek/beoordelen/${decided.id}`);
});

test("a moderator finds nothing of a round of somebody else", async () => {
  const client = await testDatabase();
  const survey = await client.survey.findFirstOrThrow({ include: { round: true } });
  const { cookie } = await asActor("moderator", {
    roundIds: rounds.map(({ id }) => id).filter((id) => id !== survey.roundId),
  });
  expect(await found(survey.title, cookie)).toEqual([]);
  expect(await found(survey.round.title, cookie)).not.toContain(
    `/werkplek/rondes/${survey.round.slug}`,
  );
});

describe.each(STAFF_ROLES)("%s", (role) => {
  test("gets only addresses that open", async () => {
    const paths = new Set<string>();
    for (const typed of ["de", "in", "voorbeeld", "wonen"]) {
      for (const path of await search(typed, role)) paths.add(path);
    }
    expect(paths.size).toBeGreaterThan(5);
    for (const path of paths) {
      const answer = await visit(path, { headers: { Cookie: cookies.get(role) ?? "" } });
      expect(answer.status, `${role} ${path}`).toBe(200);
    }
  });

  test("is told what can be found", async () => {
    const answer = await visit("/werkplek/zoeken", {
      headers: { Cookie: cookies.get(role) ?? "" },
    });
    const html = await answer.text();
    const { deskSearch } = await import("~/i18n/nl/deskSearch");
    for (const { kind, permission } of DESK_SEARCH) {
      const isMine = PERMISSIONS[permission][role] !== false;
      expect(html.includes(deskSearch[`kind_${kind}`]), `${role} ${kind}`).toBe(isMine);
    }
  });
});

test("a sign of the database is a sign like any other, and one letter finds nothing", async () => {
  expect(await search("%", "administrator")).toEqual([]);
  expect(await search("__", "administrator")).toEqual([]);
  expect(typedWords(" a ")).toEqual([]);
  expect(typedWords("")).toEqual([]);
  expect(typedWords("  twee   woorden ")).toEqual(["twee", "woorden"]);
  expect(typedWords("a b c d e f g h")).toHaveLength(6);
});

test("nobody searches without signing in", async () => {
  const answer = await visit("/werkplek/zoeken?q=wonen");
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toContain("/inloggen");
});
