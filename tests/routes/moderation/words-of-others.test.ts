/** What a member of staff may not decide gives an answer in which no word of the text can be found out by trying. */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { caseOn, decideAs, RETURN, sendProposal } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const SECRET = "Zwaluwstraat";
const ABSENT = "Merelplantsoen";
const DANGER = "Mijn vader slaat mij elke dag en ik durf niet naar huis.";
const TITLE = "Ik heb hulp nodig";
const NO_CASE = "cnosuchcaseanywhere00000";

const SAFETY = "/werkplek/veiligheid";
const QUEUE = "/werkplek/beoordelen";

let roundId: string;

beforeAll(async () => {
  const client = await testDatabase();
  const slug = "prioritaire-opgave-jeugd";
  roundId = (await client.round.findUniqueOrThrow({ where: { slug } })).id;
});

const send = async (body: string) =>
  (await sendProposal(roundId, EXAMPLE_MOMENT, { text: { title: TITLE, body } })).proposalId;

/** Held texts, texts that wait, and texts that a safety officer closed. */
const TEXTS = {
  held: (word: string) => send(`${DANGER} Ik woon in de ${word}.`),
  waiting: (word: string) => send(`In de ${word} is plek genoeg voor jongeren, ook in de winter.`),
  closedByOfficer: async (word: string) => {
    const proposalId = await send(`${DANGER} Ik woon in de ${word}.`);
    const officer = await asActor("safetyOfficer");
    await decideAs(officer, (await caseOn(proposalId)).id, RETURN, EXAMPLE_MOMENT);
    return proposalId;
  },
};

const WRONG: Record<
  string,
  { of: keyof typeof TEXTS; at: string; who: () => Promise<StaffVisitor>; known: boolean }
> = {};
for (const of of ["held", "waiting", "closedByOfficer"] as const) {
  const wrong = (name: string, who: () => Promise<StaffVisitor>, at: string, known = false) => {
    WRONG[`${name} on a text that is ${of}`] = { of, at, who, known };
  };
  wrong("a moderator without rounds", () => asActor("moderator"), QUEUE);
  for (const role of ["administrator", "advisoryCouncil", "responder"] as const) {
    wrong(`${role} at the desk`, () => asActor(role), QUEUE);
    wrong(`${role} with the held texts`, () => asActor(role), SAFETY);
  }
  wrong("a moderator with the held texts", () => asActor("moderator"), SAFETY);
  if (of !== "waiting") {
    wrong(
      "a moderator of the round",
      () => asActor("moderator", { roundIds: [roundId] }),
      QUEUE,
      true,
    );
  }
  if (of === "waiting") wrong("a safety officer", () => asActor("safetyOfficer"), SAFETY, true);
}

/** The whole answer, without what is new in every answer: numbers used once, its reference, and the address asked for. */
async function answerOf(
  who: StaffVisitor,
  at: string,
  caseId: string,
  fields: Record<string, string>,
): Promise<string> {
  const answer = await post(`${at}/${caseId}`, fields, { Cookie: who.cookie });
  const reference = answer.headers.get("X-Request-Id") ?? "-";
  const text = (await answer.text()).replaceAll(caseId, "CASE").replaceAll(reference, "REFERENCE");
  const location = answer.headers.get("Location")?.replaceAll(caseId, "CASE") ?? "";
  return `${answer.status} ${location}\n${text}`;
}

describe("no answer depends on the text:", () => {
  test.each(Object.entries(WRONG))("%s", async (_, { of, at, who, known }) => {
    const [visitor, there, elsewhere] = [
      await who(),
      await caseOn(await TEXTS[of](SECRET)),
      await caseOn(await TEXTS[of](ABSENT)),
    ];
    const sent: Record<string, string>[] = [
      { outcome: "publishRedacted", redactions: SECRET },
      { outcome: "publishRedacted", redactions: SECRET.slice(0, 3) },
      { outcome: "publish" },
      { outcome: "return", rule: "respect", explanation: SECRET },
      { outcome: "merge", intoOther: SECRET },
    ];
    for (const more of sent) {
      const fields: Record<string, string> = { version: String(there.version), ...more };
      const answer = await answerOf(visitor, at, there.id, fields);
      expect(answer, more["outcome"]).toBe(await answerOf(visitor, at, elsewhere.id, fields));
      expect(answer).not.toMatch(/^2/);
      // Out of reach looks like what is not there.
      if (!known) expect(answer).toBe(await answerOf(visitor, at, NO_CASE, fields));
    }
  });
});

test("who may decide still reads which piece does not stand in the text", async () => {
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  const { id, version } = await caseOn(await TEXTS.waiting(SECRET));
  const fields = { version: String(version), outcome: "publishRedacted", redactions: ABSENT };
  const refused = await post(`${QUEUE}/${id}`, fields, { Cookie: moderator.cookie });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(ABSENT);
});
