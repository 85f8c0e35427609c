import { beforeEach, describe, expect, test } from "vitest";
import { removeErasedTexts } from "~/features/moderation/commands/remove-erased-texts.server";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { askQuestion } from "~/features/sessions/commands/ask-question.server";
import { closeSurvey } from "~/features/surveys/commands/close-survey.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor, StaffVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import {
  caseOn,
  decideAs,
  publishedProposal,
  RETURN,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeRegion, makeSession, NOW } from "../../support/sessions";
import { formOf, openSurvey, submission } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const DANGER = "Mijn vader slaat mij elke dag en ik durf niet naar huis";

let officer: StaffVisitor;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  officer = await asActor("safetyOfficer");
});

const own = (writer: ParticipantVisitor) =>
  grantTo(writer, "own.manage", { personId: writer.personId });

async function ownInput(writer: ParticipantVisitor) {
  const request = new Request("http://localhost/", { headers: { Cookie: writer.cookie } });
  return authorizeOwn(request);
}

async function eraseAll(writer: ParticipantVisitor) {
  await eraseEverything(await ownInput(writer), NOW);
}

async function respond(writer: ParticipantVisitor, survey: TestSurvey, why: string) {
  const grant = await grantTo(writer, "survey.respond");
  const respondent = { personId: writer.personId, draftToken: null };
  const form = formOf(submission({ "answers.why": why }));
  const input = { slug: survey.slug, respondent, form, submission: form["submission"]?.[0] ?? "" };
  const sent = await sendResponse(grant, input, "nl", NOW);
  if (!sent.ok) throw new Error(sent.code);
}

/** The first held case as the officer reads it, with the words of its text. */
async function onTheDesk() {
  const queue = await queuePage(officer.actor, { page: 1, kind: null, alsoPersonId: null }, NOW);
  const pages = await Promise.all(
    queue.lines.map(({ caseId }) => casePage(officer.actor, caseId, null, "nl", NOW)),
  );
  return pages.map((page) => ({
    takenBack: page?.takenBack,
    text: page?.body.map(({ text }) => text).join(""),
  }));
}

/** Every stored row in which the words still stand, by the name of the table. */
async function placesOf(words: string): Promise<string[]> {
  const client = await testDatabase();
  const tables = {
    Answer: await client.answer.findMany(),
    Comment: await client.comment.findMany(),
    ModerationCase: await client.moderationCase.findMany(),
    Proposal: await client.proposal.findMany(),
    SessionQuestion: await client.sessionQuestion.findMany(),
  };
  return Object.entries(tables)
    .filter(([, rows]) => JSON.stringify(rows).includes(words))
    .map(([name]) => name);
}

const WITHDRAWN = { takenBack: true, text: DANGER };

/** A held text of each kind, with everything its writer can do to take it back. */
const WAYS: Record<string, () => Promise<void>> = {
  "an answer that is changed": async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    await respond(writer, survey, "Ik zeg er liever niets over.");
  },
  "an answer that is withdrawn": async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    await withdrawResponse(await own(writer), survey.slug, NOW);
  },
  "an answer that is erased": async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    await eraseAll(writer);
  },
  "a proposal that is withdrawn and then erased": async () => {
    const { roundId } = await makeSession();
    const { author, proposalId } = await sendProposal(roundId, NOW, {
      text: { title: "Ik heb hulp nodig", body: DANGER },
    });
    await withdrawProposal(await own(author), proposalId, NOW);
    await eraseAll(author);
  },
  "a proposal that is erased by itself": async () => {
    const { roundId } = await makeSession();
    const { author, proposalId } = await sendProposal(roundId, NOW, {
      text: { title: "Ik heb hulp nodig", body: DANGER },
    });
    const erased = await eraseChosen(await ownInput(author), [`proposal:${proposalId}`], NOW);
    expect(erased).toMatchObject({ ok: true });
  },
  "a reaction that is erased": async () => {
    const { roundId } = await makeSession();
    const { proposalId } = await publishedProposal(roundId, NOW);
    const writer = await asParticipant();
    await sendReaction(proposalId, DANGER, NOW, writer);
    await eraseAll(writer);
  },
  "a reaction below a proposal that is erased": async () => {
    const { roundId } = await makeSession();
    const { proposalId, author } = await publishedProposal(roundId, NOW);
    const writer = await asParticipant();
    await sendReaction(proposalId, DANGER, NOW, writer);
    await eraseAll(writer);
    await eraseAll(author);
  },
  "a question that is erased": async () => {
    const session = await makeSession();
    const writer = await asParticipant();
    const grant = await grantTo(writer, "session.ask");
    const asked = { slug: session.slug, body: DANGER, submission: newSubmissionToken() };
    await askQuestion(grant, { ...asked, language: "nl" }, NOW);
    await eraseAll(writer);
  },
};

describe("a text that is held for safety stays with the safety officer:", () => {
  test.each(Object.entries(WAYS))("%s", async (_, takeBack) => {
    await takeBack();
    expect(await onTheDesk()).toEqual([WITHDRAWN]);
    // Nowhere but with the officer.
    expect(await placesOf(DANGER)).toEqual(["ModerationCase"]);
  });

  test.each(Object.entries(WAYS))("until the case closes: %s", async (_, takeBack) => {
    await takeBack();
    const client = await testDatabase();
    const held = await client.moderationCase.findFirstOrThrow({ where: { state: "held" } });
    expect(await decideAs(officer, held.id, RETURN, NOW)).toMatchObject({ ok: true });
    expect(await placesOf(DANGER)).toEqual([]);
    expect(await onTheDesk()).toEqual([]);
  });

  test("also after the survey closes", async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    const staff = await asActor("moderator", { roundIds: [survey.roundId] });
    const grant = await grantTo(staff, "survey.write", { roundId: survey.roundId });
    expect(await closeSurvey(grant, survey.slug, NOW)).toEqual({ ok: true });
    expect(await onTheDesk()).toEqual([{ takenBack: false, text: DANGER }]);
  });

  test("and a response that is erased counts in no figure any more", async () => {
    const [writer, survey] = [await asParticipant(), await openSurvey()];
    await respond(writer, survey, DANGER);
    await countResponses();
    await eraseAll(writer);
    const client = await testDatabase();
    expect(await client.response.count()).toBe(0);
    const counts = await client.answerCount.findMany();
    expect(counts.filter(({ count }) => count !== 0)).toEqual([]);
  });
});

describe("words about an erased text", () => {
  test("go with it from earlier decisions, and the count of the decision stays", async () => {
    const { roundId } = await makeSession();
    const { author, caseId } = await sendProposal(roundId, NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    await decideAs(moderator, caseId, RETURN, NOW);
    await eraseAll(author);
    const client = await testDatabase();
    const row = await client.moderationCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row).toMatchObject({ outcome: "return", explanation: null });
    expect(JSON.parse(row.decision ?? "")).toMatchObject({ kind: "return", explanation: "" });
  });
});

describe("what was erased before closing removed it", () => {
  test("is removed by a job once its case is closed, and nothing else is", async () => {
    const { roundId } = await makeSession();
    const { proposalId } = await publishedProposal(roundId, NOW);
    const writer = await asParticipant();
    const left = await sendReaction(proposalId, DANGER, NOW, writer);
    const stays = await sendReaction(proposalId, "Dit vind ik ook.", NOW);
    const client = await testDatabase();
    await decideAs(officer, (await caseOn(left)).id, { kind: "release" }, NOW);
    const moderator = await asActor("moderator", { roundIds: [roundId] });
    for (const id of [left, stays]) {
      await decideAs(moderator, (await caseOn(id)).id, RETURN, NOW);
      // As erasing left it: the row without its writer.
      await client.comment.update({ where: { id }, data: { personId: null } });
    }
    expect(await removeErasedTexts(NOW)).toBe(1);
    expect(await placesOf(DANGER)).toEqual([]);
    expect(await placesOf("Dit vind ik ook.")).toEqual(["Comment"]);
    expect(await removeErasedTexts(NOW)).toBe(0);
  });
});
