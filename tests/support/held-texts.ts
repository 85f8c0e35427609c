/** A text of every kind that suggests danger, sent by the product's own commands, and the ways its writer takes it back. */
import { expect } from "vitest";
import { challengeClaim } from "~/features/claims/commands/challenge-claim.server";
import { submitClaim } from "~/features/claims/commands/submit-claim.server";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import {
  removeStatement,
  writeStatement,
} from "~/features/opinions/commands/write-statement.server";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { withdrawProposal } from "~/features/proposals/commands/withdraw-proposal.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { askQuestion } from "~/features/sessions/commands/ask-question.server";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { forgetNeeds } from "~/features/sessions/commands/forget-needs.server";
import {
  registerSpeaker,
  withdrawSpeaker,
} from "~/features/sessions/commands/register-speaker.server";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "./actors";
import type { ParticipantVisitor } from "./actors";
import { publishedProposal, sendProposal, sendReaction } from "./proposals";
import { makeRound, makeSession, NOW, PARENT } from "./sessions";
import { formOf, openSurvey, submission } from "./surveys";
import type { TestSurvey } from "./surveys";

export const DANGER = "Mijn vader slaat mij elke dag en ik durf niet naar huis";

const language = "nl" as const;

/** What somebody may do with their own input. */
export const own = (writer: ParticipantVisitor) =>
  grantTo(writer, "own.manage", { personId: writer.personId });

async function ownInput(writer: ParticipantVisitor) {
  const request = new Request("http://localhost/", { headers: { Cookie: writer.cookie } });
  return authorizeOwn(request);
}

export async function eraseAll(writer: ParticipantVisitor): Promise<void> {
  await eraseEverything(await ownInput(writer), NOW);
}

/** Sends an answer to the open question of a survey. */
export async function respond(
  writer: ParticipantVisitor,
  survey: TestSurvey,
  why: string,
): Promise<void> {
  const grant = await grantTo(writer, "survey.respond");
  const respondent = { personId: writer.personId, draftToken: null };
  const form = formOf(submission({ "answers.why": why }));
  const input = { slug: survey.slug, respondent, form, submission: form["submission"]?.[0] ?? "" };
  const sent = await sendResponse(grant, input, "nl", NOW);
  if (!sent.ok) throw new Error(sent.code);
}

async function dangerousProposal() {
  const { roundId } = await makeSession();
  return sendProposal(roundId, NOW, { text: { title: "Ik heb hulp nodig", body: DANGER } });
}

/** A question for a session, by itself one that suggests danger. */
export async function ask(writer: ParticipantVisitor, body = DANGER): Promise<string> {
  const session = await makeSession();
  const grant = await grantTo(writer, "session.ask");
  const asked = { slug: session.slug, body, submission: newSubmissionToken() };
  await askQuestion(grant, { ...asked, kind: "question", language }, NOW);
  return session.slug;
}

/** A sentence that was sent in and suggests danger. */
export async function sendClaim(text = DANGER, foundIn = "De krant"): Promise<void> {
  const grant = await grantTo("public", "claim.submit");
  const sent = await submitClaim(grant, { submission: newSubmissionToken(), text, foundIn }, NOW);
  expect(sent).toEqual({ ok: true, held: true });
}

/** A challenge of a public claim that suggests danger. */
export async function challenge(writer: ParticipantVisitor): Promise<string> {
  const client = await unqueuedDatabase();
  const slug = `bewering-${newSubmissionToken().slice(0, 8)}`;
  await client.claim.create({ data: { slug, text: "Iedereen deed mee." } });
  const grant = await grantTo(writer, "claim.challenge");
  const form = { submission: newSubmissionToken(), reason: DANGER };
  expect(await challengeClaim(grant, slug, form, NOW)).toEqual({ ok: true });
  return slug;
}

export type HeldStatement = Awaited<ReturnType<typeof dangerousStatement>>;

/** A statement that suggests danger, taken from a public proposal. */
export async function dangerousStatement() {
  const round = await makeRound();
  const { proposalId, author } = await publishedProposal(round.id, NOW);
  const moderator = await asActor("moderator", { roundIds: [round.id] });
  const grant = await grantTo(moderator, "statement.write", { roundId: round.id });
  const form = { text: DANGER, textEn: "", proposal: proposalId };
  const written = await writeStatement(grant, round.id, form, NOW);
  if (!written.ok) throw new Error(written.code);
  return { round, author, grant, id: written.id };
}

/** What somebody will speak about, which suggests danger. */
export async function speak(writer: ParticipantVisitor): Promise<string> {
  const speakersUntil = new Date("2027-03-09T10:00:00Z");
  const { slug } = await makeSession({ speakersUntil, speakerMinutes: 5 });
  const grant = await grantTo(writer, "session.signUp");
  const turn = { slug, subject: DANGER, minutes: 3, submission: newSubmissionToken(), language };
  expect(await registerSpeaker(grant, turn, NOW)).toMatchObject({ ok: true });
  return slug;
}

/** A sign-up with needs that suggest danger. */
export async function needHelp(
  writer: ParticipantVisitor,
): Promise<{ slug: string; sessionId: string }> {
  const session = await makeSession();
  const grant = await grantTo(writer, "session.signUp");
  const fields = { ...PARENT, nickname: "Sam", needs: DANGER };
  const sent = await signUp(
    grant,
    { slug: session.slug, fields, submission: newSubmissionToken(), language },
    NOW,
  );
  expect(sent).toMatchObject({ ok: true });
  return { slug: session.slug, sessionId: session.id };
}

/** Everything that takes a held text of each kind back. A new kind does not compile before it stands here. */
export const WAYS: Record<SubjectKind, Record<string, () => Promise<void>>> = {
  answer: {
    "that is changed": async () => {
      const [writer, survey] = [await asParticipant(), await openSurvey()];
      await respond(writer, survey, DANGER);
      await respond(writer, survey, "Ik zeg er liever niets over.");
    },
    "that is withdrawn": async () => {
      const [writer, survey] = [await asParticipant(), await openSurvey()];
      await respond(writer, survey, DANGER);
      await withdrawResponse(await own(writer), survey.slug, NOW);
    },
    "that is erased": async () => {
      const [writer, survey] = [await asParticipant(), await openSurvey()];
      await respond(writer, survey, DANGER);
      await eraseAll(writer);
    },
  },
  proposal: {
    "that is withdrawn and then erased": async () => {
      const { author, proposalId } = await dangerousProposal();
      await withdrawProposal(await own(author), proposalId, NOW);
      await eraseAll(author);
    },
    "that is erased by itself": async () => {
      const { author, proposalId } = await dangerousProposal();
      const erased = await eraseChosen(await ownInput(author), [`proposal:${proposalId}`], NOW);
      expect(erased).toMatchObject({ ok: true });
    },
  },
  comment: {
    "that is erased": async () => {
      const { roundId } = await makeSession();
      const { proposalId } = await publishedProposal(roundId, NOW);
      const writer = await asParticipant();
      await sendReaction(proposalId, DANGER, NOW, writer);
      await eraseAll(writer);
    },
    "below a proposal that is erased": async () => {
      const { roundId } = await makeSession();
      const { proposalId, author } = await publishedProposal(roundId, NOW);
      const writer = await asParticipant();
      await sendReaction(proposalId, DANGER, NOW, writer);
      await eraseAll(writer);
      await eraseAll(author);
    },
  },
  sessionQuestion: {
    "that is erased": async () => {
      const writer = await asParticipant();
      await ask(writer);
      await eraseAll(writer);
    },
  },
  // Who sends a claim in is not stored: nobody can come back for it.
  claim: {},
  claimChallenge: {
    "that is erased": async () => {
      const writer = await asParticipant();
      await challenge(writer);
      await eraseAll(writer);
    },
  },
  statement: {
    "whose proposal is erased": async () => {
      const { author } = await dangerousStatement();
      await eraseAll(author);
    },
    "that its moderator takes away": async () => {
      const { round, grant, id } = await dangerousStatement();
      expect(await removeStatement(grant, round.id, id, NOW)).toEqual({ ok: true });
    },
  },
  speaker: {
    "who withdraws": async () => {
      const writer = await asParticipant();
      const slug = await speak(writer);
      await withdrawSpeaker(await grantTo(writer, "session.signUp"), slug, NOW);
    },
    "who erases": async () => {
      const writer = await asParticipant();
      await speak(writer);
      await eraseAll(writer);
    },
  },
  signUpNeeds: {
    "of somebody who cancels": async () => {
      const writer = await asParticipant();
      const { slug } = await needHelp(writer);
      await cancelSignUp(await grantTo(writer, "session.signUp"), { slug }, NOW);
    },
    "of somebody who erases": async () => {
      const writer = await asParticipant();
      await needHelp(writer);
      await eraseAll(writer);
    },
    "of a session that is long over": async () => {
      const { sessionId } = await needHelp(await asParticipant());
      const client = await unqueuedDatabase();
      const endsAt = new Date("2027-01-01T12:00:00Z");
      await client.session.update({ where: { id: sessionId }, data: { endsAt } });
      await forgetNeeds(NOW);
    },
  },
};

/** A held text of each kind that nobody took back. */
export const HELD: Record<SubjectKind, () => Promise<unknown>> = {
  answer: async () => respond(await asParticipant(), await openSurvey(), DANGER),
  proposal: dangerousProposal,
  comment: async () => {
    const { roundId } = await makeSession();
    const { proposalId } = await publishedProposal(roundId, NOW);
    return sendReaction(proposalId, DANGER, NOW);
  },
  sessionQuestion: async () => ask(await asParticipant()),
  claim: () => sendClaim(),
  claimChallenge: async () => challenge(await asParticipant()),
  statement: dangerousStatement,
  speaker: async () => speak(await asParticipant()),
  signUpNeeds: async () => needHelp(await asParticipant()),
};
