/** The desks of moderation over HTTP: who gets in, what a decision needs, and what a second moderator is told. */
import { beforeAll, describe, expect, test } from "vitest";
import { alarmUnassignedWork } from "~/features/staff/commands/alarm-unassigned-work.server";
import { holdClock } from "~/platform/clock.server";
import { STAFF_ROLES } from "~/policy/actor";
import { asActor, asParticipant } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { RETURN, caseOn, decideAs, sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const QUEUE = "/werkplek/beoordelen";
const SAFETY = "/werkplek/veiligheid";
const HELD = `${SAFETY}/voorbeeld-niet-veilig.beoordeling`;

let roundId: string;
let moderator: StaffVisitor;
let other: StaffVisitor;
let writer: ParticipantVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  const round = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  roundId = round.id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  other = await asActor("moderator", { roundIds: [roundId] });
  writer = await asParticipant();
});

const as = ({ cookie }: { cookie: string }) => ({ headers: { Cookie: cookie } });

async function fresh() {
  const sent = await sendProposal(roundId, EXAMPLE_MOMENT, {}, writer);
  const { version } = await caseOn(sent.proposalId);
  const address = `${QUEUE}/${sent.caseId}`;
  return { ...sent, address, version: String(version) };
}

describe("who gets in", () => {
  test("a case is a moderator's of its round; a held one the safety officer's", async () => {
    const { address } = await fresh();
    for (const role of STAFF_ROLES) {
      const roundIds = role === "moderator" ? [roundId] : [];
      const visitor = await asActor(role, { roundIds });
      const expected = (owner: string) => (role === owner ? 200 : 404);
      expect((await visit(address, as(visitor))).status, role).toBe(expected("moderator"));
      expect((await visit(HELD, as(visitor))).status, role).toBe(expected("safetyOfficer"));
    }
    const elsewhere = await asActor("moderator");
    expect((await visit(address, as(elsewhere))).status).toBe(404);
    const decision = { outcome: "publish", version: "1" };
    expect((await post(address, decision, as(elsewhere).headers)).status).toBe(404);
  });

  test("a held text is nowhere on the moderators' desk", async () => {
    const queue = await (await visit(QUEUE, as(moderator))).text();
    expect(queue).not.toContain("Ik durf niet naar mijn kamer");
    const held = QUEUE + HELD.slice(SAFETY.length);
    expect((await visit(held, as(moderator))).status).toBe(404);
  });

  test("a moderator who wrote it as a participant may not decide it", async () => {
    const { address, version, proposalId } = await fresh();
    const both = { Cookie: `${moderator.cookie}; ${writer.cookie}` };
    const answer = await post(address, { outcome: "publish", version }, both);
    expect(answer.status).toBe(409);
    const client = await testDatabase();
    const row = await client.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(row.state).toBe("submitted");
  });
});

describe("deciding", () => {
  test.each([
    [{}, "Kies"],
    [{ outcome: "vanish" }, "Kies"],
    [{ outcome: "return", rule: "", explanation: "Omdat het zo is", howToResubmit: "" }, "regel"],
    [{ outcome: "return", rule: "abuse", explanation: "kort", howToResubmit: "kort" }, "schrijver"],
    [{ outcome: "publishRedacted", redactions: "" }, "bedek"],
    [{ outcome: "publishRedacted", redactions: "staat er niet in" }, "staat er niet in"],
    [{ outcome: "moveElsewhere", destination: "", explanation: "Het hoort daar." }, ""],
    [{ outcome: "merge", intoOther: "nowhere", explanation: "Ze lijken op elkaar." }, ""],
  ])("%j is refused with a sentence at the field", async (wrong: object, words) => {
    const { address, version } = await fresh();
    const answer = await post(address, { version, ...wrong }, as(moderator).headers);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html.toLowerCase()).toContain(words.toLowerCase());
  });

  test("publishing puts it on the site; a second moderator hears what happened", async () => {
    const { address, version, proposalId } = await fresh();
    const decision = { outcome: "publish", version };
    const first = await post(address, decision, as(moderator).headers);
    expect(first.status).toBe(303);
    expect((await visit(`/voorstellen/${proposalId}`)).status).toBe(200);
    const second = await post(address, decision, as(other).headers);
    expect(second.status).toBe(409);
    expect(await second.text()).toContain("Een andere moderator was net eerder");
    const again = await post(address, decision, as(moderator).headers);
    const said = await again.text();
    expect(said).toContain("Je hebt dit al beslist: Geplaatst.");
    expect(said).not.toContain("Een andere moderator");
  });

  test("who passed it on before reads that it was their own decision", async () => {
    const { address, version } = await fresh();
    const decision = { outcome: "holdForSafety", version };
    expect((await post(address, decision, as(moderator).headers)).status).toBe(303);
    const said = async (visitor: StaffVisitor) => {
      const answer = await post(address, decision, as(visitor).headers);
      expect(answer.status).toBe(303);
      return (await visit(answer.headers.get("Location") ?? "", as(visitor))).text();
    };
    expect(await said(moderator)).toContain("Je hebt dit al beslist: Doorgegeven");
    expect(await said(other)).toContain("Een andere moderator was net eerder: Doorgegeven");
  });

  test("a returned proposal says why, can be sent again, and can be appealed once", async () => {
    const { proposalId, caseId } = await fresh();
    expect((await decideAs(moderator, caseId, RETURN, EXAMPLE_MOMENT)).ok).toBe(true);
    const page = await (await visit(`/voorstellen/${proposalId}`, as(writer))).text();
    expect(page).toContain("Aan de straat is te zien");
    expect(page).toContain("/wijzigen");
    const appeal = `/voorstellen/${proposalId}/bezwaar`;
    expect((await visit(appeal, as(writer))).status).toBe(200);
    expect((await post(appeal, { reason: "" }, as(writer).headers)).status).toBe(422);
    const reason = { reason: "De straat is heel lang, niemand is te herkennen." };
    expect((await post(appeal, reason, as(writer).headers)).status).toBe(303);
    expect((await post(appeal, reason, as(writer).headers)).status).toBe(409);
    const client = await testDatabase();
    const opened = await client.moderationCase.findFirstOrThrow({
      where: { subjectId: proposalId, cause: "appeal" },
    });
    const decision = { outcome: "publish", version: String(opened.version) };
    const same = await post(`${QUEUE}/${opened.id}`, decision, as(moderator).headers);
    expect(same.status).toBe(409);
    const another = await post(`${QUEUE}/${opened.id}`, decision, as(other).headers);
    expect(another.status).toBe(303);
  });

  test("advertisements go back several at once", async () => {
    const first = await fresh();
    const second = await fresh();
    const chosen = [first, second].map(({ caseId, version }) => `${caseId}:${version}`);
    const answer = await post(QUEUE, { case: chosen, intent: "spam" }, as(moderator).headers);
    expect(answer.headers.get("Location")).toContain(`${QUEUE}?groep=`);
  });
});

test("a case shows what is alike on the site and how like cases were judged, never what was held", async () => {
  const text = {
    title: "Laat broertjes en zusjes samen wonen",
    body: "Broers en zussen horen bij elkaar te wonen, ook als er weinig plek is.",
  };
  const first = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
  await decideAs(moderator, first.caseId, RETURN, EXAMPLE_MOMENT);
  const held = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
  await decideAs(moderator, held.caseId, { kind: "holdForSafety" }, EXAMPLE_MOMENT);
  const officer = await asActor("safetyOfficer");
  await decideAs(officer, held.caseId, RETURN, EXAMPLE_MOMENT);
  const next = await sendProposal(roundId, EXAMPLE_MOMENT, { text });
  const page = await (await visit(`${QUEUE}/${next.caseId}`, as(moderator))).text();
  expect(page).toContain("/voorstellen/voorbeeld-broers-en-zussen");
  expect(page).toContain(`${QUEUE}/${first.caseId}`);
  expect(page).not.toContain(held.caseId);
  expect((await visit(`${QUEUE}/${held.caseId}`, as(moderator))).status).toBe(404);
  // Neither does an appeal bring it before moderators.
  const reason = { reason: "Er is niets aan de hand, dit was een voorbeeld." };
  const appeal = `/voorstellen/${held.proposalId}/bezwaar`;
  expect((await post(appeal, reason, as(held.author).headers)).status).toBe(303);
  const client = await testDatabase();
  const opened = await client.moderationCase.findFirstOrThrow({
    where: { subjectId: held.proposalId, cause: "appeal" },
  });
  expect((await visit(`${QUEUE}/${opened.id}`, as(moderator))).status).toBe(404);
  expect((await visit(`${SAFETY}/${opened.id}`, as(officer))).status).toBe(200);
});

test("an appeal on what an officer returned waits for another one; where there is none, all concerned read so", async () => {
  const client = await testDatabase();
  const officer = await asActor("safetyOfficer");
  const administrator = await asActor("administrator");
  await client.staffAccount.updateMany({
    where: { role: "safetyOfficer", id: { not: officer.actor.staffId } },
    data: { active: false },
  });
  const { proposalId, caseId } = await fresh();
  await decideAs(moderator, caseId, { kind: "holdForSafety" }, EXAMPLE_MOMENT);
  await decideAs(officer, caseId, RETURN, EXAMPLE_MOMENT);
  const asked = async (path: string, who: { cookie: string }) =>
    (await visit(path, as(who))).text();
  expect(await asked("/werkplek/accounts", administrator)).not.toContain("Er is een tweede");
  const reason = { reason: "Dit ging over een film, niet over mij." };
  await post(`/voorstellen/${proposalId}/bezwaar`, reason, as(writer).headers);
  const { id, version } = await client.moderationCase.findFirstOrThrow({
    where: { subjectId: proposalId, cause: "appeal" },
  });
  const address = `${SAFETY}/${id}`;

  const asking = async () => {
    const mail = await client.outboxMessage.findMany({
      where: { kind: { in: ["staff.unassignedWork", "moderation.secondOfficer"] } },
    });
    return mail.filter(
      ({ kind, recipient, payload }) =>
        recipient === administrator.email &&
        (kind === "moderation.secondOfficer" || payload.includes("aandachtsfunctionaris")),
    );
  };
  expect(await asking()).toHaveLength(1);
  expect((await asking())[0]?.payload).not.toContain("film");
  // The hourly alarm has nothing to tell that was not told.
  await alarmUnassignedWork(EXAMPLE_MOMENT);
  expect(await asking()).toHaveLength(1);
  expect(await asked("/werkplek/accounts", administrator)).toContain("Er is een tweede");
  expect((await visit(address, as(administrator))).status).toBe(404);
  expect(await asked(`/voorstellen/${proposalId}`, writer)).toContain("maar één persoon opgeleid");
  const locked = await asked(address, officer);
  expect(locked).toContain("Er is nu geen andere");
  expect(locked).not.toContain('name="outcome"');
  // Whoever may not decide is not asked to be busy with it either, and may still write to a colleague.
  expect(locked).not.toContain('value="take"');
  expect(locked).toContain('name="note"');
  const taken = await post(`${address}/overleg`, { intent: "take" }, as(officer).headers);
  expect(taken.status).toBe(409);
  expect(await taken.text()).toContain("Bij een bezwaar beslist een ander");
  const decision = { outcome: "release", version: String(version) };
  expect((await post(address, decision, as(officer).headers)).status).toBe(409);

  const second = await asActor("safetyOfficer");
  expect(await asked(`/voorstellen/${proposalId}`, writer)).toContain("Iemand anders die hiervoor");
  expect(await asked(address, officer)).not.toContain("Er is nu geen andere");
  expect(await asked(address, second)).toContain('name="outcome"');
  expect(await asked(address, second)).toContain('value="take"');
  expect((await post(address, decision, as(second).headers)).status).toBe(303);
  await client.staffAccount.updateMany({ data: { active: true } });
});

test("the safety officer releases into the queue, and reading leaves a trace", async () => {
  const officer = await asActor("safetyOfficer");
  const page = await (await visit(HELD, as(officer))).text();
  expect(page).toContain("Veilig Thuis");
  const client = await testDatabase();
  const read = { action: "moderation.heldRead", actorId: officer.actor.staffId };
  expect(await client.auditEntry.count({ where: read })).toBe(1);
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
  const released = await post(HELD, { outcome: "release", version }, as(officer).headers);
  expect(released.status).toBe(303);
  expect((await visit(HELD, as(officer))).status).toBe(404);
});

test("the public log and its file hold months and no texts", async () => {
  for (const path of ["/moderatie", "/en/moderatie", "/moderatie.csv"]) {
    const answer = await visit(path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text()).not.toContain("Gratis parkeren");
  }
});

test("the moderator covers what was found and goes on to the next item after deciding", async () => {
  const address = "/werkplek/beoordelen/voorbeeld-bel-de-ouders.beoordeling";
  const page = await (await visit(address, as(moderator))).text();
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
  const publish = { outcome: "publish", version, then: "next" };
  const refused = await post(address, publish, as(moderator).headers);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain("Kies of het bedekt wordt");
  const find = /name="(find\.[0-9a-z]+)"/.exec(html)?.[1] ?? "";
  const decided = await post(address, { ...publish, [find]: "cover" }, as(moderator).headers);
  expect(decided.headers.get("Location")).toMatch(
    /^\/werkplek\/beoordelen\/.+\?gedaan=publishRedacted&zaak=[^#]+#tekst$/,
  );
  const published = await (await visit("/voorstellen/voorbeeld-bel-de-ouders")).text();
  expect(published).toContain("dezelfde dag");
  expect(published).not.toContain("06 12345678");
});
