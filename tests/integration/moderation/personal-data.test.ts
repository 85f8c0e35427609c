/** Nothing of any kind is published while found personal data stays readable in it. */
import { beforeEach, describe, expect, test } from "vitest";
import { findsIn, handledFinds } from "~/features/moderation/domain/open-finds";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { readSubject } from "~/features/moderation/queries/subject.server";
import { questionsPage } from "~/features/sessions/queries/questions.server";
import { asActor, asParticipant } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ask, respond } from "../../support/held-texts";
import {
  caseOn,
  decideAs,
  publishedProposal,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeRegion, makeRound, NOW } from "../../support/sessions";
import { openSurvey } from "../../support/surveys";

const BODY = "Mijn mentor Sanne helpt goed. Haar bsn is 123456782 en haar nummer is 06-12345678.";
const FOUND = ["Sanne", "123456782", "06-12345678"];

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** A text with personal data of each kind that a moderator publishes: it waits, and gives its id. */
const SENT: Record<(typeof REVIEWED_KINDS)[number], () => Promise<string>> = {
  proposal: async () => {
    const round = await makeRound();
    const text = { title: "Een goede mentor voor iedereen", body: BODY };
    return (await sendProposal(round.id, NOW, { text })).proposalId;
  },
  comment: async () => {
    const { proposalId } = await publishedProposal((await makeRound()).id, NOW);
    return sendReaction(proposalId, BODY, NOW);
  },
  answer: async () => {
    await respond(await asParticipant(), await openSurvey(), BODY);
    const client = await testDatabase();
    const row = await client.moderationCase.findFirstOrThrow({ where: { subjectKind: "answer" } });
    return row.subjectId;
  },
  sessionQuestion: async () => {
    await ask(await asParticipant(), BODY);
    const client = await testDatabase();
    return (await client.sessionQuestion.findFirstOrThrow()).id;
  },
};

async function subject(kind: string, id: string) {
  const read = await readSubject(await testDatabase(), { subjectKind: kind, subjectId: id });
  if (!read) throw new Error("gone");
  return read;
}

async function moderatorOf(subjectId: string) {
  const client = await testDatabase();
  const { id } = await caseOn(subjectId);
  const { roundId } = await client.moderationCase.findUniqueOrThrow({ where: { id } });
  return { caseId: id, staff: await asActor("moderator", { roundIds: [roundId ?? ""] }) };
}

describe.each(REVIEWED_KINDS)("a %s", (kind) => {
  test("is not published as it stands, nor with one find covered", async () => {
    const id = await SENT[kind]();
    const { caseId, staff } = await moderatorOf(id);
    const { text } = await subject(kind, id);
    expect(await decideAs(staff, caseId, { kind: "publish" }, NOW)).toMatchObject({
      code: "personal_data_left",
    });
    const [first] = findsIn(text, {});
    const { covers } = handledFinds(findsIn(text, {}), { [first?.key ?? ""]: "cover" });
    const partly: Outcome = { kind: "publishRedacted", redactions: covers };
    expect(await decideAs(staff, caseId, partly, NOW)).toMatchObject({
      code: "personal_data_left",
    });
    expect((await subject(kind, id)).isPublic).toBe(false);
  });

  test("is published with every find covered or left for a reason; the log holds no word of it", async () => {
    const id = await SENT[kind]();
    const { caseId, staff } = await moderatorOf(id);
    const { text } = await subject(kind, id);
    const finds = findsIn(text, {});
    const choices = Object.fromEntries(
      finds.map(({ key, kind: found }) => [key, found === "personName" ? "publicRole" : "cover"]),
    ) as Record<string, "publicRole" | "cover">;
    const { covers, stays } = handledFinds(finds, choices);
    const outcome: Outcome = { kind: "publishRedacted", redactions: covers, stays };
    expect(await decideAs(staff, caseId, outcome, NOW)).toMatchObject({ ok: true });
    expect((await subject(kind, id)).isPublic).toBe(true);
    const client = await testDatabase();
    const log = await client.auditEntry.findFirstOrThrow({
      where: { action: "moderation.decided", subjectId: caseId },
    });
    expect(log.details).toContain("publicRole:1");
    for (const word of FOUND) expect(log.details).not.toContain(word);
    const { decision } = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(decision).toContain("publicRole");
    for (const word of FOUND) expect(decision).not.toContain(word);
  });
});

test("a covered question is read with bars by everyone", async () => {
  const slug = await ask(await asParticipant(), BODY);
  const client = await testDatabase();
  const { id } = await client.sessionQuestion.findFirstOrThrow();
  const { caseId, staff } = await moderatorOf(id);
  const finds = findsIn({ title: "", body: BODY }, {});
  const all = Object.fromEntries(finds.map(({ key }) => [key, "cover" as const]));
  const { covers } = handledFinds(finds, all);
  await decideAs(staff, caseId, { kind: "publishRedacted", redactions: covers }, NOW);
  const page = await questionsPage(slug, null, "nl", NOW);
  const words = JSON.stringify(page?.questions);
  expect(words).toContain("helpt goed");
  for (const word of FOUND) expect(words).not.toContain(word);
});
