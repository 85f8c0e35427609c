/** The queue over HTTP: filters in the address, several at once, and the way back to where somebody was. */
import { beforeAll, describe, expect, test } from "vitest";
import { translator } from "~/i18n/t";
import { holdClock } from "~/platform/clock.server";
import { STAFF_ROLES } from "~/policy/actor";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const QUEUE = "/werkplek/beoordelen";
let roundId: string;
let moderator: StaffVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
});

const as = () => ({ Cookie: moderator.cookie });
const read = async (address: string) => (await visit(address, { headers: as() })).text();
const filter = () => `soort=proposal&ronde=${roundId}`;

async function chosen(count: number, body?: string) {
  const sent = [];
  for (let one = 0; one < count; one += 1) {
    const text = { title: "Een stille kamer", body: body ?? "Een kamer waar het rustig is." };
    sent.push(await sendProposal(roundId, EXAMPLE_MOMENT, { text }));
  }
  return { sent, values: sent.map(({ caseId }) => `${caseId}:1`) };
}

const stateOf = async (proposalId: string) => {
  const client = await testDatabase();
  return (await client.proposal.findUniqueOrThrow({ where: { id: proposalId } })).state;
};

describe("several at once", () => {
  test("are published, and the filter stays", async () => {
    const { sent, values } = await chosen(2);
    const answer = await post(`${QUEUE}?${filter()}`, { case: values, intent: "publish" }, as());
    const location = answer.headers.get("Location") ?? "";
    expect(location).toMatch(/^\/werkplek\/beoordelen\?groep=/);
    expect(location).toContain(filter());
    const page = await read(location);
    expect(page).toContain("2 stukken geplaatst.");
    expect(await stateOf(sent[0]?.proposalId ?? "")).toBe("published");
    const undo = /action="([^"]*\/ongedaan[^"]*)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const undone = await post(undo, {}, as());
    expect(undone.headers.get("Location")).toContain("teruggedraaid=2");
    expect(await stateOf(sent[0]?.proposalId ?? "")).toBe("submitted");
  });

  test("with a find are left, and named with the reason", async () => {
    const { sent, values } = await chosen(1, "Bel mijn mentor op 06-12345678 voor een kamer.");
    const answer = await post(QUEUE, { case: values, intent: "publish" }, as());
    const page = await read(answer.headers.get("Location") ?? "");
    expect(page).toContain("1 stuk bleef liggen");
    expect(page).toContain("er is iets in gevonden");
    expect(await stateOf(sent[0]?.proposalId ?? "")).toBe("submitted");
  });

  test("are chosen first", async () => {
    const answer = await post(QUEUE, { intent: "publish" }, as());
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Kies eerst een of meer stukken");
  });

  test("ask for one reason before they go back", async () => {
    const { sent, values } = await chosen(2);
    const asked = await post(`${QUEUE}?${filter()}`, { case: values, intent: "return" }, as());
    const address = (asked.headers.get("Location") ?? "").split("#")[0] ?? "";
    expect(address).toContain(`/groep/`);
    expect(await read(address)).toContain("Geef 2 stukken terug");
    const empty = await post(address, { rule: "", explanation: "", howToResubmit: "" }, as());
    expect(empty.status).toBe(422);
    const reason = {
      rule: "abuse",
      explanation: "Schelden hoort hier niet thuis.",
      howToResubmit: "Schrijf het opnieuw zonder te schelden.",
    };
    const done = await post(address, reason, as());
    expect(done.headers.get("Location")).toContain(filter());
    expect(await stateOf(sent[1]?.proposalId ?? "")).toBe("returned");
  });

  test("are all of a filter, with the number before anything happens", async () => {
    await chosen(2);
    const page = await read(`${QUEUE}?${filter()}&vondst=none&kies=alles`);
    const [, number = ""] = /name="all" value="(\d+)"/.exec(page) ?? [];
    expect(Number(number)).toBeGreaterThan(1);
    const all = { all: number, intent: "publish" };
    const asked = await post(`${QUEUE}?${filter()}&vondst=none`, all, as());
    const address = (asked.headers.get("Location") ?? "").split("#")[0] ?? "";
    const before = await read(address);
    const [, goes = ""] = /Plaats (\d+) stuk/.exec(before) ?? [];
    const [, stays = "0"] = /Blijft liggen: (\d+) stuk/.exec(before) ?? [];
    expect(Number(goes) + Number(stays)).toBe(Number(number));
    const later = await chosen(1);
    expect((await post(address, {}, as())).status).toBe(303);
    expect(await stateOf(later.sent[0]?.proposalId ?? "")).toBe("submitted");
  });
});

test("two that wait and are alike stand side by side, with what they share marked", async () => {
  const { sent } = await chosen(2);
  const page = await read(`${QUEUE}/${sent[0]?.caseId}`);
  expect(page).toContain("Lijkt hierop en wacht ook");
  expect(page).toContain('<mark class="marked">kamer</mark>');
  expect(page).toContain("Open het andere stuk");
});

test("the proposal to merge with is found by its words, and what was typed stays", async () => {
  const { sent } = await chosen(1);
  const client = await testDatabase();
  const other = await client.proposal.findFirstOrThrow({
    where: { publicTitle: { not: null }, mergedIntoId: null, example: true },
    orderBy: { supportCount: "desc" },
  });
  const typed = { outcome: "merge", explanation: "Ze vragen om hetzelfde.", version: "1" };
  const search = { ...typed, intent: "findOther", otherWords: other.publicTitle ?? "" };
  const found = await post(`${QUEUE}/${sent[0]?.caseId}`, search, as());
  expect(found.status).toBe(200);
  const page = await found.text();
  expect(page).toContain(`value="${other.id}"`);
  expect(page).toContain("Ze vragen om hetzelfde.");
  const merge = { ...typed, intoId: other.id };
  expect((await post(`${QUEUE}/${sent[0]?.caseId}`, merge, as())).status).toBe(303);
});

describe("a filter", () => {
  test("goes along to a case and to the next one", async () => {
    const { sent } = await chosen(2);
    const page = await read(`${QUEUE}?${filter()}&vondst=none`);
    const [first] = sent;
    const link = `${QUEUE}/${first?.caseId}?${filter()}&vondst=none`;
    expect(page.replaceAll("&amp;", "&")).toContain(`href="${link}"`);
    expect((await read(link)).replaceAll("&amp;", "&")).toContain(`action="${link}"`);
    const decision = { outcome: "publish", version: "1", then: "next" };
    const location = (await post(link, decision, as())).headers.get("Location") ?? "";
    expect(location).toContain(`${filter()}&vondst=none`);
    expect(location).toContain("#tekst");
    const list = await post(location.split("#")[0] ?? "", { ...decision, then: "list" }, as());
    expect(list.headers.get("Location")).toContain(`${filter()}&vondst=none`);
  });

  test("that fits nothing says so", async () => {
    expect(await read(`${QUEUE}?${filter()}&van=mine`)).toContain("Niets gevonden");
  });

  test("of an address that means nothing is no filter", async () => {
    expect((await visit(`${QUEUE}?soort=nonsens&vondst=x&rol=y`, { headers: as() })).status).toBe(
      200,
    );
  });
});

test("a batch is a moderator's, and of whoever gathered it", async () => {
  const { values } = await chosen(1);
  const asked = await post(QUEUE, { case: values, intent: "return" }, as());
  const address = (asked.headers.get("Location") ?? "").split("#")[0] ?? "";
  for (const role of STAFF_ROLES) {
    const other = await asActor(role, role === "moderator" ? { roundIds: [roundId] } : {});
    expect((await visit(address, { headers: { Cookie: other.cookie } })).status, role).toBe(404);
    expect((await post(address, {}, { Cookie: other.cookie })).status, role).toBe(404);
  }
});

describe("an example message", () => {
  const PAGE = `${QUEUE}/berichten`;
  const shipped = translator("nl");

  test("is put in for the chosen rule, and what was typed stays", async () => {
    const { sent } = await chosen(1);
    const address = `${QUEUE}/${sent[0]?.caseId}`;
    expect(await read(address)).toContain(shipped("returnMessages.fill"));
    const typed = { outcome: "return", version: "1", howToResubmit: "Bel ons gerust." };
    const none = await post(address, { ...typed, intent: "example", rule: "" }, as());
    expect(none.status).toBe(422);
    const filled = await post(address, { ...typed, intent: "example", rule: "abuse" }, as());
    expect(filled.status).toBe(200);
    const page = await filled.text();
    expect(page).toContain(shipped("returnMessages.why_abuse"));
    expect(page).toContain(`Bel ons gerust.\n\n${shipped("returnMessages.again_abuse")}`);
    expect(page).toContain(shipped("returnMessages.filled"));
    expect(await stateOf(sent[0]?.proposalId ?? "")).toBe("submitted");
  });

  test("is changed for one rule, also by an administrator, with a line in the log", async () => {
    const words = { rule: "duplicate", why_nl: "Dit staat er al, kijk maar.", again_nl: "" };
    const administrator = await asActor("administrator");
    const saved = await post(PAGE, words, { Cookie: administrator.cookie });
    expect(saved.headers.get("Location")).toBe(`${PAGE}?regel=duplicate&bewaard=1`);
    const client = await testDatabase();
    const [entry] = await client.auditEntry.findMany({ where: { subjectKind: "houseRule" } });
    expect(entry).toMatchObject({ action: "moderation.messageChanged", subjectId: "duplicate" });
    expect(await read(`${PAGE}?regel=duplicate`)).toContain(words.why_nl);

    const { values } = await chosen(2);
    const asked = await post(QUEUE, { case: values, intent: "return" }, as());
    const group = (asked.headers.get("Location") ?? "").split("#")[0] ?? "";
    const filled = await post(group, { intent: "example", rule: "duplicate" }, as());
    const page = await filled.text();
    expect(page).toContain(words.why_nl);
    expect(page).toContain(shipped("returnMessages.again_duplicate"));

    await post(PAGE, { rule: "duplicate" }, as());
    expect(await client.returnMessage.count()).toBe(0);
  });

  test("is checked, and is of nobody else", async () => {
    const long = { rule: "abuse", why_nl: "x".repeat(2001), again_nl: "Kort." };
    const refused = await post(PAGE, long, as());
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Kort.");
    for (const role of STAFF_ROLES) {
      const other = await asActor(role);
      const may = role === "moderator" || role === "administrator";
      const { status } = await visit(PAGE, { headers: { Cookie: other.cookie } });
      expect(status, role).toBe(may ? 200 : 404);
    }
  });
});
