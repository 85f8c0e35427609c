/** The four questions about the promises of a round: from a session to the page of the round. */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { countExperiences } from "~/features/experiences/commands/count-experiences.server";
import { EXPERIENCE_ANSWERS } from "~/features/experiences/domain/experience";
import { sessionKey } from "~/features/experiences/queries/experience-keys.server";
import { experiencedSchema } from "~/features/experiences/schema";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { holdClock } from "~/platform/clock.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asParticipant } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

const ROUND = "prioritaire-opgave-jeugd";
const PAGE = `/rondes/${ROUND}/ervaring`;

let round: { id: string; secret: string | null };
let guest: ParticipantVisitor;

const as = ({ cookie }: { cookie: string }) => ({ Cookie: cookie });
const read = async (path: string, who?: { cookie: string }) =>
  (await visit(path, who ? { headers: as(who) } : {})).text();
const all = (answer: string) => ({
  space: answer,
  voice: answer,
  audience: answer,
  influence: answer,
});

/** Somebody who was at a session of the round that is over. */
async function guestOfSession(): Promise<ParticipantVisitor> {
  const client = await testDatabase();
  const visitor = await asParticipant();
  const session = await client.session.findUniqueOrThrow({
    where: { slug: "broers-en-zussen-bij-elkaar" },
  });
  await client.signUp.create({
    data: {
      sessionId: session.id,
      personId: visitor.personId,
      role: "youth",
      state: "attended",
      position: 900,
      cancelTokenHash: visitor.personId,
    },
  });
  return visitor;
}

beforeAll(async () => {
  const client = await testDatabase();
  round = await client.round.findUniqueOrThrow({ where: { slug: ROUND } });
  guest = await guestOfSession();
});

describe("the four questions", () => {
  test("are asked of who was there, on the own page and that of the sign-up, and of nobody else", async () => {
    expect(await read("/mijn", guest)).toContain(PAGE);
    expect(await read("/bijeenkomsten/broers-en-zussen-bij-elkaar/aanmelding", guest)).toContain(
      PAGE,
    );
    const page = await read(PAGE, guest);
    expect(page).toContain("Voelde je je veilig?");
    expect(page).toContain("Weet ik niet");
    const stranger = await asParticipant();
    expect(await read("/mijn", stranger)).not.toContain(PAGE);
    expect(await read(PAGE, stranger)).not.toContain("Voelde je je veilig?");
    expect((await post(PAGE, all("yes"), as(stranger))).status).toBe(404);
    const nobody = await visit(PAGE);
    expect(nobody.headers.get("Location")).toContain("/meedoen");
  });

  test("stand on an own page that has nothing else, which then does not say that it is empty", async () => {
    const client = await testDatabase();
    const visitor = await asParticipant();
    expect(await read("/mijn", visitor)).toContain("Hier staat nog niets");
    const agreement = await client.agendaItem.findUniqueOrThrow({
      where: { slug: "vertrekplan-op-je-zeventiende" },
    });
    await client.follow.create({
      data: { personId: visitor.personId, targetKind: "agreement", targetId: agreement.id },
    });
    const page = await read("/mijn", visitor);
    expect(page).toContain("vertrekplan-op-je-zeventiende");
    expect(page).not.toContain("Hier staat nog niets");
  });

  test("keep one answer per person, the last one, under no key of answers", async () => {
    const client = await testDatabase();
    const own = { personKey: sessionKey(round.secret ?? "", guest.personId) };
    expect((await post(PAGE, {}, as(guest))).status).toBe(422);
    expect((await post(PAGE, all("great"), as(guest))).status).toBe(422);
    expect((await post(PAGE, all("yes"), as(guest))).headers.get("Location")).toContain(PAGE);
    await post(PAGE, { ...all("no"), voice: "" }, as(guest));
    const rows = await client.experience.findMany({ where: own });
    expect(rows.map(({ question, answer }) => `${question} ${answer}`).sort()).toEqual([
      "audience no",
      "influence no",
      "space no",
    ]);
    const ledger = (await ledgerKeys(client)).person(guest.personId);
    expect(await client.response.count({ where: { respondentKey: own.personKey } })).toBe(0);
    expect(own.personKey).not.toBe(ledger);
    await post(PAGE, { intent: "takeBack" }, as(guest));
    expect(await client.experience.count({ where: own })).toBe(0);
  });

  test("go with everything of a person", async () => {
    const client = await testDatabase();
    const leaver = await guestOfSession();
    const own = { personKey: sessionKey(round.secret ?? "", leaver.personId) };
    await post(PAGE, all("partly"), as(leaver));
    expect(await client.experience.count({ where: own })).toBe(4);
    const request = new Request("http://localhost/mijn", { headers: as(leaver) });
    await eraseEverything(await authorizeOwn(request), EXAMPLE_MOMENT);
    expect(await client.experience.count({ where: own })).toBe(0);
  });
});

describe("what people said of the promises", () => {
  test("stands beside them, in the figures and in the API, and moves in steps", async () => {
    const client = await testDatabase();
    const page = await read(`/rondes/${ROUND}`);
    expect(page).toContain("Na een bijeenkomst");
    expect(page).toContain("Denk je dat er iets mee gebeurt?");
    const figures = await read(`/rondes/${ROUND}/cijfers`);
    expect(figures).toContain("Wat mensen ervan merkten");
    expect(figures).toContain("Van minstens 10 mensen.");
    const api = await visit(`/api/v1/rounds/${ROUND}`);
    const { experienced } = (await api.json()) as { experienced: { question: string }[] };
    expect(experienced.map(({ question }) => question)).toEqual([
      ...["space", "voice", "audience", "influence"],
    ]);
    const counts = () => client.experienceCount.findMany({ where: { subjectId: round.id } });
    const before = await counts();
    await post(PAGE, all("no"), as(guest));
    await countExperiences();
    expect(await counts()).toEqual(before);
    await client.experience.createMany({
      data: Array.from({ length: 30 }, (_none, index) => ({
        kind: "session",
        subjectId: round.id,
        question: "space",
        personKey: `another ${index}`,
        answer: "no",
      })),
    });
    await countExperiences();
    expect(await read(`/rondes/${ROUND}/cijfers`)).toMatch(/Van [3-6]\d mensen\./);
  });

  test("is a file that says the same as the page and the API, and names nobody", async () => {
    const address = `/api/v1/rounds/${ROUND}/experiences.csv`;
    expect(await read(`/rondes/${ROUND}/cijfers`)).toContain(`href="${address}"`);
    expect(await read("/open-data")).toContain(`href="${address}"`);
    const file = await visit(address);
    expect(file.headers.get("Content-Type")).toContain("text/csv");
    expect(file.headers.get("Content-Disposition")).toContain(`experiences-${ROUND}.csv`);
    const [header, ...rows] = (await file.text()).replace("\u{feff}", "").trim().split("\r\n");
    expect(header).toBe("moment;promise;answer;sharePercentFrom;sharePercentTo;people");
    const api = z
      .object({ experienced: z.array(experiencedSchema) })
      .parse(await (await visit(`/api/v1/rounds/${ROUND}`)).json());
    const whole = (share: number) => Math.round(share * 100);
    expect(rows).toEqual(
      api.experienced.flatMap(({ moment, question, people, isInFifths, shares }) =>
        EXPERIENCE_ANSWERS.map((answer) => {
          const { min, max } = shares[answer];
          const counted = isInFifths ? `${people}+` : people;
          return [moment, question, answer, whole(min), whole(max), counted].join(";");
        }),
      ),
    );
    // Of one question so many answered that shares are exact, of the others too few for more than fifths.
    expect(rows).toContainEqual(expect.stringMatching(/^session;space;no;(\d+);\1;[3-6]\d$/));
    expect(rows).toContainEqual(expect.stringMatching(/^session;voice;yes;\d*0;\d*0;10\+$/));
  });

  test("is in no file for a promise that too few answered", async () => {
    const client = await testDatabase();
    await client.experienceCount.updateMany({
      where: { question: "influence" },
      data: { count: 1 },
    });
    const file = await read(`/api/v1/rounds/${ROUND}/experiences.csv`);
    expect(file).toContain("session;voice;");
    expect(file).not.toContain("influence");
  });

  test("of a round that nobody answered is not there", async () => {
    const client = await testDatabase();
    await client.experienceCount.deleteMany({});
    expect(await read(`/rondes/${ROUND}/cijfers`)).not.toContain("Wat mensen ervan merkten");
    expect(await read(`/rondes/${ROUND}`)).not.toContain("Na een bijeenkomst");
    for (const file of ["experiences.csv", "experiences.csv-metadata.json"]) {
      expect((await visit(`/api/v1/rounds/${ROUND}/${file}`)).status, file).toBe(404);
    }
    expect(await read("/open-data")).not.toContain("experiences.csv");
  });
});
