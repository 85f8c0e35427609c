/** A word that a moderator covers is nowhere, from the moment of the decision: not on a page, in a file or in a message. */
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { beforeAll, expect, test } from "vitest";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { holdClock } from "~/platform/clock.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { asActor, asParticipant } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { caseOn, publishedProposal, sendReaction } from "../../support/proposals";

holdClock(EXAMPLE_MOMENT);

const ROUND = "prioritaire-opgave-jeugd";
/** Only what is reported after the last decision counts. */
const EARLIER = new Date(EXAMPLE_MOMENT.getTime() - 3_600_000);
const WORD = "Zwaluwstraat";
const TELEPHONE = "06-12345678";
const TEXT = {
  title: `Laat de ${WORD} open voor jongeren`,
  body: `In de ${WORD} is plek genoeg. Bel ${TELEPHONE} en je hoort er meer over.`,
};

let roundId: string;
let moderator: StaffVisitor;

beforeAll(async () => {
  const client = await testDatabase();
  roundId = (await client.round.findUniqueOrThrow({ where: { slug: ROUND } })).id;
  moderator = await asActor("moderator", { roundIds: [roundId] });
  await refreshSearchIndex(SEARCHABLE);
});

const as = ({ cookie }: { cookie: string }) => ({ Cookie: cookie });
const read = async (path: string, who?: { cookie: string }) =>
  (await visit(path, who ? { headers: as(who) } : {})).text();

/** Three readers report it, so that it waits once more. */
async function reported(proposalId: string) {
  const client = await testDatabase();
  const waiting = () =>
    client.moderationCase.findFirst({ where: { subjectId: proposalId, state: "waiting" } });
  for (const count of [1, 2, 3]) {
    expect(await waiting(), `${count - 1} reports`).toBeNull();
    const reader = as(await asParticipant());
    await post(`/voorstellen/${proposalId}/melden`, { reason: "identifiesOthers" }, reader);
  }
  return client.moderationCase.findFirstOrThrow({
    where: { subjectId: proposalId, state: "waiting" },
  });
}

async function cover(caseId: string, pieces: string[]) {
  const client = await testDatabase();
  const { version } = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
  const decision = {
    outcome: "publishRedacted",
    version: String(version),
    redactions: pieces.join("\n"),
    redactionReason: "recognisable",
  };
  const answer = await post(`/werkplek/beoordelen/${caseId}`, decision, as(moderator));
  expect(answer.status).toBe(303);
}

test("three reports bring it back without taking it offline, and what is covered then is nowhere", async () => {
  const client = await testDatabase();
  const reachable = await asParticipant();
  await client.contactAddress.create({
    data: {
      personId: reachable.personId,
      email: "writer@example.org",
      confirmedAt: EXAMPLE_MOMENT,
    },
  });
  const { proposalId } = await publishedProposal(roundId, EARLIER, { text: TEXT }, reachable);
  const page = `/voorstellen/${proposalId}`;
  for (const path of [page, `/voorstellen?q=${WORD}`, `/zoeken?q=${WORD}`]) {
    expect(await read(path), path).toContain(`${WORD} open`);
  }
  const { id: caseId } = await reported(proposalId);
  expect((await visit(page)).status).toBe(200);

  await cover(caseId, [WORD, TELEPHONE]);
  const reaction = await sendReaction(
    proposalId,
    `Ik woon in de ${WORD} en het klopt.`,
    EXAMPLE_MOMENT,
  );
  await cover((await caseOn(reaction)).id, [WORD]);

  const html = await read(page);
  expect(html).toContain("Bedekt door een moderator: iemand is te herkennen");
  expect(html).toContain("is plek genoeg");
  expect(html).toContain("en het klopt");
  const places = [
    page,
    `/en${page}`,
    `${page}.data`,
    "/voorstellen",
    "/voorstellen.data",
    `/voorstellen?q=plek+genoeg`,
    `/zoeken?q=plek+genoeg`,
    `/rondes/${ROUND}`,
    `/rondes/${ROUND}/nieuws.atom`,
    `/rondes/${ROUND}/meningen`,
    `/rondes/${ROUND}/meningen?uitkomst=ja`,
    "/beloften",
    "/moderatie",
    "/moderatie.csv",
    "/api/v1/proposals",
    `${page}/reageren`,
    `${page}/melden`,
    `/volgen/voorstel/${proposalId}`,
  ];
  for (const path of places) {
    const text = await read(path);
    expect(text, path).not.toContain(WORD);
    expect(text, path).not.toContain(TELEPHONE);
  }
  expect(await read("/voorstellen?q=plek+genoeg")).toContain(proposalId);
  for (const path of [`/voorstellen?q=${WORD}`, `/zoeken?q=${WORD}`]) {
    expect(await read(path), path).not.toContain(proposalId);
  }
  const { answererBodyId } = await client.round.findUniqueOrThrow({ where: { id: roundId } });
  const responder = await asActor("responder", { bodyId: answererBodyId ?? "" });
  const desk = await read(`/werkplek/antwoorden/voorstel/${proposalId}`, responder);
  expect(desk).toContain("is plek genoeg");
  expect(desk).not.toContain(WORD);
  await sendDigests(undoUntil(EXAMPLE_MOMENT));
  const mail = await client.outboxMessage.findMany();
  expect(mail.some(({ recipient }) => recipient === "writer@example.org")).toBe(true);
  expect(JSON.stringify(mail)).not.toContain(WORD);
});
