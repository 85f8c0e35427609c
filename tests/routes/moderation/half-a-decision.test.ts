/** Over HTTP: a decision that is half-way, and one decision for held texts that say the same. */
import { beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { readsOfPages } from "../../support/page-reads";
import { sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const QUEUE = "/werkplek/beoordelen";
const SAFETY = "/werkplek/veiligheid";

let roundId: string;
let moderator: StaffVisitor;
let other: StaffVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  other = await asActor("moderator", { roundIds: [roundId] });
});

const as = ({ cookie }: { cookie: string }) => ({ headers: { Cookie: cookie } });

test("half-way is kept as a draft, filled in again for its maker, and thrown away by a button", async () => {
  const { caseId, proposalId } = await sendProposal(roundId, EXAMPLE_MOMENT);
  const [address, version] = [`${QUEUE}/${caseId}`, "1"];
  const why = "Hierin is mijn straat te herkennen.";
  const half = { intent: "saveDraft", version, outcome: "return", explanation: why };
  const kept = await post(`${address}?soort=proposal`, half, as(moderator).headers);
  const back = kept.headers.get("Location") ?? "";
  expect([kept.status, back]).toEqual([303, `${address}?concept=bewaard&soort=proposal#concept`]);
  const page = async (visitor: StaffVisitor) =>
    (await visit(back.split("#")[0] ?? "", as(visitor))).text();
  const own = await page(moderator);
  expect(own).toContain("Je concept is bewaard");
  expect(own).toContain(why);
  expect(/<input[^>]*value="return"[^>]*>/.exec(own)?.[0]).toContain("checked");
  const colleague = await page(other);
  expect(colleague).toContain("bewaarde een concept op");
  expect(colleague).not.toContain(why);
  // Something happened with it since: said, and nothing is lost.
  const client = await testDatabase();
  await client.moderationCase.updateMany({
    where: { subjectId: proposalId },
    data: { version: { increment: 1 } },
  });
  const changed = await page(moderator);
  expect(changed).toContain("Het stuk is veranderd sinds je dit bewaarde");
  expect(changed).toContain(why);
  await post(address, { intent: "dropDraft" }, as(moderator).headers);
  expect(await page(moderator)).not.toContain(why);
  const empty = await post(address, { intent: "saveDraft", version }, as(moderator).headers);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Kies of schrijf eerst iets");
  const elsewhere = await asActor("moderator");
  expect((await post(address, half, as(elsewhere).headers)).status).toBe(404);
});

test("held texts with the same words are shown as many, decided at once, and cost no more statements", async () => {
  const officer = await asActor("safetyOfficer");
  const words = "Mijn oom slaat mij en ik durf niemand te bellen.";
  const text = { title: "Help mij", body: words };
  const first = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
  const address = `${SAFETY}/${first.caseId}`;
  const kinds = new Map([["held", address]]);
  const statements = async () =>
    (await readsOfPages(kinds, as(officer).headers)).get("held")?.statements;
  const alone = await statements();
  const others = [];
  for (let count = 0; count < 3; count += 1) {
    others.push(await sendProposal(roundId, EXAMPLE_MOMENT, { text }));
  }
  expect(await statements()).toBe(alone);
  const page = await (await visit(address, as(officer))).text();
  expect(page).toContain("Doe hetzelfde met 3 andere teksten");
  expect(page.split("niemand te bellen")).toHaveLength(2);
  // Each label belongs to its own field, though two forms of the page ask the same.
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const alike = others.map(({ caseId }) => `${caseId}:1`);
  const release = { outcome: "release", version: "1", together: "on", alike };
  const stale = { ...release, alike: alike.map((value) => value.replace(/:1$/, ":2")) };
  const refused = await post(address, stale, as(officer).headers);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Een van de andere teksten is net veranderd");
  const decided = await post(address, release, as(officer).headers);
  const next = decided.headers.get("Location") ?? "";
  expect(next).toBe(`${SAFETY}?gedaan=release&samen=4`);
  expect(await (await visit(next, as(officer))).text()).toContain("Dat geldt voor 4 teksten");
  const client = await testDatabase();
  const left = await client.moderationCase.count({
    where: { id: { in: [first, ...others].map(({ caseId }) => caseId) }, state: "held" },
  });
  expect(left).toBe(0);
});
