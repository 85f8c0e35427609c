/** Somebody who used everything there is, with words that can be found again wherever they went. */
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { unqueuedDatabase } from "~/platform/db.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { votePersonKey } from "~/features/live/queries/voter-keys.server";
import { voterKey } from "~/features/opinions/queries/voter-key.server";
import { addPushDevice } from "~/features/notices/commands/add-push-device.server";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { respondentKey } from "~/features/responses/queries/respondent.server";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { makeSearchTables } from "~/features/search/commands/search-tables.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { asActor, asParticipant, grantTo } from "./actors";
import type { ParticipantVisitor } from "./actors";
import { caseOn, decideAs, NOW, PUBLISH, publishedProposal, sendReaction } from "./proposals";
import { makeRound, makeSession } from "./sessions";
import { formOf, openSurvey, submission } from "./surveys";

/** In every text of this person, and in nothing else. */
export const MARK = "zqmerkteken";

/** A text of this person, hostile to every reader of it. */
export const said = (what: string) => `${MARK}${what} <script>"'; DROP -- %_\\ & é`;

export const ownInput = ({ cookie }: ParticipantVisitor) =>
  authorizeOwn(new Request("http://localhost/", { headers: { Cookie: cookie } }));

/** Answers of a survey, the frozen export with them, a quote in a theme, and a survey that was not sent. */
async function answers(writer: ParticipantVisitor) {
  const client = await unqueuedDatabase();
  const survey = await openSurvey();
  const remark = said("opmerking");
  const form = formOf(submission({ "answers.why": said("waarom"), "answers.remark": remark }));
  const respondent = { personId: writer.personId, draftToken: null };
  const grant = await grantTo(writer, "survey.respond");
  const token = form["submission"]?.[0] ?? "";
  const input = { slug: survey.slug, respondent, form, submission: token };
  const sent = await sendResponse(grant, input, "nl", NOW);
  if (!sent.ok) throw new Error(`not sent: ${sent.code}`);
  await client.answer.updateMany({
    where: { reviewState: { not: null } },
    data: { reviewState: "approved" },
  });
  await client.surveySnapshot.create({
    data: {
      surveyId: survey.id,
      number: 1,
      frozenOn: "2027-03-01",
      content: "{}",
      rowCount: 1,
      hash: "",
      rows: { create: { position: 0, cells: JSON.stringify(["youth", remark]) } },
    },
  });
  const answer = await client.answer.findFirstOrThrow({ where: { questionKey: "why" } });
  const theme = await client.theme.create({
    data: { slug: "draad", roundId: survey.roundId, title: "Draad", summary: "Over de groep." },
  });
  const quote = { quote: said("waarom"), quoteEn: said("waarom in het Engels") };
  await client.themeLink.create({
    data: { themeId: theme.id, kind: "quote", targetId: answer.id, answerId: answer.id, ...quote },
  });
  const unsent = await openSurvey();
  await client.responseDraft.create({
    data: {
      surveyId: unsent.id,
      respondentKey: respondentKey(unsent.secret, writer.personId),
      values: JSON.stringify({ remark: said("nog niet verstuurd") }),
      updatedOn: "2027-03-01",
    },
  });
  return { survey, themeId: theme.id };
}

/** Everything around a session. */
async function sessionParts(personId: string, roundId: string) {
  const client = await unqueuedDatabase();
  const { id: sessionId } = await makeSession({ roundId });
  const asker = await asParticipant();
  const { id: signUpId } = await client.signUp.create({
    data: {
      sessionId,
      personId,
      role: "youth",
      nickname: said("roepnaam"),
      needs: said("nodig"),
      state: "confirmed",
      position: 1,
      cancelTokenHash: "afmelden",
    },
  });
  await client.sessionMessage.create({
    data: {
      ...{ sessionId, audience: "everyone", body: "Neem een jas mee." },
      readers: { create: { signUpId, told: "mail" } },
    },
  });
  const asked = { sessionId, state: "returned", returnReason: said("teruggestuurd") };
  const question = await client.sessionQuestion.create({
    data: { ...asked, personId, body: said("vraag") },
  });
  const others = await client.sessionQuestion.create({
    data: { sessionId, personId: asker.personId, body: "Komt er koffie?", state: "published" },
  });
  await client.sessionQuestionVote.create({ data: { questionId: others.id, personId } });
  const option = await client.datePollOption.create({ data: { sessionId, startsAt: NOW } });
  await client.datePollVote.create({ data: { optionId: option.id, personId, choice: "yes" } });
  await client.speakerRegistration.create({
    data: { sessionId, personId, subject: said("onderwerp"), minutes: 3, position: 1 },
  });
  await client.liveRoom.create({
    data: {
      sessionId,
      word: "tulp42",
      questions: {
        create: {
          position: 1,
          kind: "yesNo",
          text: "Is er genoeg hulp?",
          votes: {
            create: {
              voterKey: "telefoon",
              personKey: votePersonKey(personId),
              choices: JSON.stringify(["yes"]),
            },
          },
        },
      },
    },
  });
  return { sessionId, questionId: question.id };
}

/** A proposal, and everything that others made of its words. */
async function proposalParts(writer: ParticipantVisitor, roundId: string, sessionId: string) {
  const client = await unqueuedDatabase();
  const text = { title: said("titel"), body: said("voorstel") };
  const follower = await asParticipant();
  await client.contactAddress.create({
    data: { personId: follower.personId, email: "volger@example.org", confirmedAt: NOW },
  });
  await client.follow.create({
    data: { personId: follower.personId, targetKind: "round", targetId: roundId },
  });
  const sent = await publishedProposal(roundId, NOW, { text }, writer);
  const { proposalId } = sent;
  await client.opinionStatement.create({
    data: { roundId, proposalId, text: said("stelling"), textEn: said("stelling in het Engels") },
  });
  await client.inputCard.create({ data: { sessionId, proposalId, text: said("kaart") } });
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  await client.preparedReply.create({
    data: {
      subjectKind: "proposal",
      subjectId: proposalId,
      bodyId: body.id,
      form: JSON.stringify({ reason: said("klaargezet") }),
      preparedById: "staff",
      updatedAt: NOW,
    },
  });
  return sent;
}

/** What stands with things of others: a reaction, support, an opinion, a challenge, what is followed and told. */
async function joinedIn(writer: ParticipantVisitor, roundId: string, secret: string) {
  const client = await unqueuedDatabase();
  const { personId } = writer;
  const others = await publishedProposal(roundId, NOW);
  const { proposalId } = others;
  const reactionId = await sendReaction(proposalId, said("reactie"), NOW, writer);
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  await decideAs(moderator, (await caseOn(reactionId)).id, PUBLISH, NOW);
  await client.support.create({ data: { proposalId, personId } });
  await client.follow.create({
    data: { personId, targetKind: "proposal", targetId: proposalId },
  });
  await client.opinionStatement.create({
    data: {
      roundId,
      text: "Er is genoeg hulp.",
      votes: { create: { voterKey: voterKey(secret, personId), choice: "agree" } },
    },
  });
  const claim = await client.claim.create({
    data: { slug: "iedereen", text: "Iedereen deed mee." },
  });
  const challenge = await client.claimChallenge.create({
    data: { claimId: claim.id, personId, reason: said("tegenspraak") },
  });
  return { reactionId, othersId: proposalId, challengeId: challenge.id };
}

export type EverythingOfOne = Awaited<ReturnType<typeof everythingOfOne>>;

/** One person in every kind of input, with copies of it wherever the product makes them. */
export async function everythingOfOne() {
  const client = await unqueuedDatabase();
  await makeSearchTables(client);
  const writer = await asParticipant();
  const { personId } = writer;
  const email = `${MARK}@example.org`;
  const keys = { p256dh: "sleutel", auth: "geheim" };
  const endpoint = `https://push.example.org/${MARK}`;
  await addPushDevice(await ownInput(writer), { endpoint, keys }, NOW);
  await leaveEmail(await ownInput(writer), { email, frequency: "atOnce" }, "nl", NOW);
  const { survey, themeId } = await answers(writer);
  const { id: roundId } = await makeRound();
  const { sessionId, questionId } = await sessionParts(personId, roundId);
  const sent = await proposalParts(writer, roundId, sessionId);
  const joined = await joinedIn(writer, roundId, survey.secret);
  const words = { title: said("eerdere titel"), howToResubmit: said("beslist") };
  for (const subjectId of [sent.proposalId, joined.reactionId]) {
    await client.moderationCase.updateMany({
      where: { subjectId },
      data: {
        explanation: said("uitleg"),
        undoState: JSON.stringify({ columns: said("zoals het er stond") }),
        appealText: said("bezwaar"),
        decision: JSON.stringify({
          kind: "return",
          rule: "identifiesOthers",
          explanation: words.title,
          howToResubmit: words.howToResubmit,
        }),
      },
    });
  }
  const colleague = await asActor("moderator", { roundIds: [roundId] });
  for (const { id: caseId } of await client.moderationCase.findMany({
    where: { subjectId: { in: [sent.proposalId, joined.reactionId] } },
    select: { id: true },
  })) {
    await client.caseNote.create({
      data: { caseId, byId: colleague.actor.staffId, text: said("notitie"), createdAt: NOW },
    });
    await client.caseDraft.create({
      data: {
        caseId,
        staffId: colleague.actor.staffId,
        version: 1,
        filledIn: JSON.stringify({ redactions: said("concept") }),
        savedAt: NOW,
      },
    });
  }
  // What was decided is told once it cannot be undone any more.
  await sendDigests(undoUntil(NOW));
  await refreshSearchIndex(SEARCHABLE);
  return {
    writer,
    surveyId: survey.id,
    secret: survey.secret,
    themeId,
    roundId,
    sessionId,
    questionId,
    proposalId: sent.proposalId,
    ...joined,
  };
}
