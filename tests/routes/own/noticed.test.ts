/** Whether people notice an agreement: asked at each of its milestones of those who follow it, shown beside its status. */
import { beforeAll, describe, expect, test } from "vitest";
import { countExperiences } from "~/features/experiences/commands/count-experiences.server";
import { milestoneKey } from "~/features/experiences/queries/experience-keys.server";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import {
  endLedgerTerm,
  beginLedgerTerm,
} from "~/features/participation/commands/renew-ledger.server";
import { holdClock } from "~/platform/clock.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const SLUG = "vertrekplan-op-je-zeventiende";
const ITEM = `voorbeeld-afspraak-${SLUG}`;
const MILESTONE = `${ITEM}.stand-2`;
const PAGE = `/agenda/${SLUG}`;
const QUESTION = "Merk je iets van deze stap?";

const as = ({ cookie }: { cookie: string }) => ({ Cookie: cookie });
const read = async (path: string, who?: { cookie: string }) =>
  (await visit(path, who ? { headers: as(who) } : {})).text();

async function follower(targetKind = "agreement", targetId = ITEM): Promise<ParticipantVisitor> {
  const client = await testDatabase();
  const visitor = await asParticipant();
  await client.follow.create({
    data: { personId: visitor.personId, targetKind, targetId, createdAt: EXAMPLE_MOMENT },
  });
  return visitor;
}

async function answersOf(personId: string, milestone = MILESTONE): Promise<string[]> {
  const client = await testDatabase();
  const personKey = milestoneKey(await ledgerKeys(client), personId, milestone);
  const rows = await client.experience.findMany({ where: { personKey } });
  return rows.map(({ subjectId, answer }) => `${subjectId} ${answer}`);
}

let reader: ParticipantVisitor;
beforeAll(async () => {
  reader = await follower();
});

describe("whether people notice an agreement", () => {
  test("is asked of who follows it or took part, on its page and the own page, and of nobody else", async () => {
    expect(await read("/mijn", reader)).toContain(`${PAGE}#merk-je-het`);
    expect(await read(PAGE, reader)).toContain(QUESTION);
    const client = await testDatabase();
    const { roundId } = await client.agendaItem.findUniqueOrThrow({ where: { slug: SLUG } });
    expect(await read(PAGE, await follower("round", roundId ?? ""))).toContain(QUESTION);
    const stranger = await asParticipant();
    expect(await read(PAGE, stranger)).not.toContain(QUESTION);
    expect(await read(PAGE)).not.toContain(QUESTION);
    expect(await read(PAGE)).toContain(`/volgen/afspraak/${SLUG}`);
    expect(await read(PAGE)).toContain("Vul je code in en zeg het");
    expect(await read(PAGE, stranger)).not.toContain("Vul je code in en zeg het");
    const sent = { milestone: MILESTONE, noticed: "yes" };
    expect((await post(PAGE, sent, as(stranger))).status).toBe(404);
    expect((await post(PAGE, sent)).headers.get("Location")).toContain("/meedoen");
  });

  test("keeps one answer for each milestone, which can be changed and taken back", async () => {
    expect((await post(PAGE, { milestone: MILESTONE }, as(reader))).status).toBe(422);
    const made = `${ITEM}.stand-1`;
    expect((await post(PAGE, { milestone: made, noticed: "no" }, as(reader))).status).toBe(404);
    await post(PAGE, { milestone: MILESTONE, noticed: "yes" }, as(reader));
    await post(PAGE, { milestone: MILESTONE, noticed: "partly" }, as(reader));
    expect(await answersOf(reader.personId)).toEqual([`${MILESTONE} partly`]);
    expect(await read("/mijn/meenemen/html", reader)).toContain("of je er iets van merkt");
    await post(PAGE, { milestone: MILESTONE, intent: "takeBack" }, as(reader));
    expect(await answersOf(reader.personId)).toEqual([]);
  });

  test("is asked anew at the next milestone, and who follows hears of it", async () => {
    const client = await testDatabase();
    const owner = await client.body.findUniqueOrThrow({ where: { key: "ozjt" } });
    const staff = await asActor("responder", { bodyId: owner.id });
    await client.contactAddress.create({
      data: {
        personId: reader.personId,
        email: "volger@voorbeeld.inbreng.nl",
        confirmedAt: EXAMPLE_MOMENT,
      },
    });
    await post(PAGE, { milestone: MILESTONE, noticed: "no" }, as(reader));
    const desk = `/werkplek/afspraken/${SLUG}`;
    const done = { intent: "status", state: "done", note: "Alle jongeren hebben een plan." };
    expect((await post(desk, done, as(staff))).status).toBe(303);
    const notices = await client.notice.findMany({ where: { personId: reader.personId } });
    expect(notices.map(({ kind }) => kind)).toEqual(["agendaChanged"]);
    const newest = await client.agendaStatus.findFirstOrThrow({
      where: { itemId: ITEM, state: "done" },
    });
    const page = await read(PAGE, reader);
    expect(page).toContain(`value="${newest.id}"`);
    expect(page).toContain("Jij zei: Nee");
    await post(PAGE, { milestone: newest.id, noticed: "yes" }, as(reader));
    expect(await answersOf(reader.personId)).toEqual([`${MILESTONE} no`]);
    expect(await answersOf(reader.personId, newest.id)).toEqual([`${newest.id} yes`]);
    expect(await read(`${PAGE}?stap=${MILESTONE}`, reader)).toContain(`value="${MILESTONE}"`);
  });

  test("goes with everything of a person", async () => {
    const leaver = await follower();
    await post(PAGE, { milestone: MILESTONE, noticed: "yes" }, as(leaver));
    expect(await answersOf(leaver.personId)).toHaveLength(1);
    const request = new Request("http://localhost/mijn", { headers: as(leaver) });
    await eraseEverything(await authorizeOwn(request), EXAMPLE_MOMENT);
    expect(await answersOf(leaver.personId)).toEqual([]);
  });
});

describe("what people notice", () => {
  test("stands beside the status of the organisation, for the council and in the API, from ten people on", async () => {
    const client = await testDatabase();
    expect(await read(PAGE)).toContain("Merken mensen er iets van?");
    const { cookie } = await asActor("advisoryCouncil");
    expect(await read("/werkplek/adviesraad", { cookie })).toMatch(/Ja: .+ Een beetje: .+ Nee: /);
    const api = await visit("/api/v1/agenda-items?pageSize=100");
    const { items } = (await api.json()) as {
      items: { id: string; milestones: { state: string; noticed: unknown }[] }[];
    };
    const item = items.find(({ id }) => id === SLUG);
    expect(item?.milestones.map(({ state, noticed }) => [state, noticed !== null])).toEqual([
      ["open", false],
      ["running", true],
      ["done", false],
    ]);
    const { id } = await client.agendaStatus.findFirstOrThrow({
      where: { itemId: ITEM, state: "done" },
    });
    await client.experience.createMany({
      data: Array.from({ length: 8 }, (_none, index) => ({
        ...{ kind: "milestone", subjectId: id, question: "noticed", answer: "no" },
        personKey: `another ${index}`,
      })),
    });
    const counted = () => client.experienceCount.count({ where: { subjectId: id } });
    await countExperiences();
    expect(await counted()).toBe(0);
    await client.experience.create({
      data: {
        ...{ kind: "milestone", subjectId: id, question: "noticed", answer: "no" },
        personKey: "the tenth",
      },
    });
    await countExperiences();
    expect(await counted()).toBe(2);
  });
});

describe("when the keys of the ledger change", () => {
  test("nobody is asked once more about what was before", async () => {
    await beginLedgerTerm(EXAMPLE_MOMENT);
    expect(await read(PAGE, reader)).toContain(QUESTION);
    const later = new Date(EXAMPLE_MOMENT.getTime() + 10 * 366 * 86_400_000);
    expect(await endLedgerTerm(later)).toBe(true);
    expect(await read(PAGE, reader)).not.toContain(QUESTION);
  });
});
