/** What is held of somebody who comes to sessions: sign-ups, questions, votes for a date, turns to speak. */
import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { localText } from "~/i18n/language";
import { eraseQuestion, eraseQuestionVotes } from "./commands/erase-questions.server";
import { eraseSignUp } from "./commands/erase-sign-up.server";
import { questionWords } from "./queries/question-words.server";
import { votedIn } from "./queries/voted-in.server";
import { hideCards } from "./commands/hide-cards.server";
import { removeCards } from "./commands/remove-cards.server";

const sessionTitle = { select: { title: true, titleEn: true } } as const;
const sessionSlug = { select: { slug: true } } as const;

export const signUpsOwnInput: OwnInputKind = {
  name: "signUps",
  columns: [
    "SignUp.personId",
    "SignUp.cancelTokenHash",
    "Attendance.signUpId",
    "SessionMessageReader.signUpId",
  ],
  texts: ["SignUp.nickname", "SignUp.needs"],
  count: (connection, personId) => connection.signUp.count({ where: { personId } }),
  contributions: {
    kinds: ["signUp", "attendance"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.signUp.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: {
            id: true,
            needsHeld: true,
            attendance: { select: { id: true } },
            session: {
              select: { title: true, titleEn: true, report: { select: { publishedAt: true } } },
            },
          },
        });
        return rows.map(({ id, needsHeld, attendance, session }) => ({
          ...NOTHING_SPECIAL,
          kind: attendance ? "attendance" : "signUp",
          id,
          title: localText(language, session.title, session.titleEn),
          inPublishedReport: attendance !== null && isPublicReport(session.report),
          // Who was there is counted whatever they wrote before.
          heldForSafety: needsHeld && attendance === null,
          texts: [],
        }));
      },
    ],
    erase: eraseSignUp,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.signUp.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: {
          role: true,
          ageBand: true,
          nickname: true,
          needs: true,
          companion: true,
          way: true,
          state: true,
          createdAt: true,
          attendance: { select: { id: true } },
          messages: {
            select: { message: { select: { createdAt: true, body: true } } },
            orderBy: { message: { createdAt: "asc" } },
          },
          session: sessionSlug,
        },
      });
      return rows.map(({ session, attendance, createdAt, messages, ...row }) => ({
        session: session.slug,
        ...row,
        wasThere: attendance !== null,
        createdAt: createdAt.toISOString(),
        messages: messages.map(({ message }) => ({
          at: message.createdAt.toISOString(),
          text: message.body,
        })),
      }));
    },
  },
};

export const sessionQuestionsOwnInput: OwnInputKind = {
  name: "sessionQuestions",
  columns: ["SessionQuestion.personId", "SessionQuestionVote.personId"],
  texts: [
    "SessionQuestion.body",
    "SessionQuestion.answer",
    "SessionQuestion.returnReason",
    "SessionQuestion.redactions",
  ],
  count: async (connection, personId) => {
    const own = { where: { personId } };
    const [asked, voted] = await Promise.all([
      connection.sessionQuestion.count(own),
      connection.sessionQuestionVote.count(own),
    ]);
    return asked + voted;
  },
  contributions: {
    kinds: ["sessionQuestion", "questionVotes"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.sessionQuestion.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: { id: true, body: true, state: true, answer: true, session: sessionTitle },
        });
        return rows.map(({ id, body, state, answer, session }) => ({
          ...NOTHING_SPECIAL,
          kind: "sessionQuestion",
          id,
          title: localText(language, session.title, session.titleEn),
          words: body,
          inPublishedReport: state === "answered" && answer !== null,
          heldForSafety: state === "held",
          texts: [{ kind: "sessionQuestion", id }],
        }));
      },
      votedIn("questionVotes", (personId) => ({
        questions: { some: { voters: { some: { personId } } } },
      })),
    ],
    erase: (transaction, personId, step, now) =>
      step.kind === "questionVotes"
        ? eraseQuestionVotes(transaction, personId, step)
        : eraseQuestion(transaction, personId, step, now),
  },
  export: {
    lists: {
      asked: async (connection, personId, { skip, take }) => {
        const rows = await connection.sessionQuestion.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: {
            body: true,
            state: true,
            answer: true,
            returnReason: true,
            session: sessionSlug,
          },
        });
        return rows.map(({ session, ...row }) => ({ session: session.slug, ...row }));
      },
      supported: async (connection, personId, { skip, take }) => {
        const rows = await connection.sessionQuestionVote.findMany({
          where: { personId },
          orderBy: { questionId: "asc" },
          skip,
          take,
          select: { question: { select: { body: true, redactions: true, session: sessionSlug } } },
        });
        return rows.map(({ question }) => ({
          session: question.session.slug,
          question: questionWords(question),
        }));
      },
    },
  },
};

export const datePollsOwnInput: OwnInputKind = {
  name: "datePolls",
  columns: ["DatePollVote.personId"],
  texts: [],
  count: (connection, personId) => connection.datePollVote.count({ where: { personId } }),
  contributions: {
    kinds: ["datePoll"],
    readers: [
      votedIn("datePoll", (personId) => ({
        datePollOptions: { some: { votes: { some: { personId } } } },
      })),
    ],
    erase: async (transaction, personId, { id: sessionId }) => {
      await transaction.datePollVote.deleteMany({ where: { personId, option: { sessionId } } });
    },
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.datePollVote.findMany({
        where: { personId },
        orderBy: [{ option: { startsAt: "asc" } }, { optionId: "asc" }],
        skip,
        take,
        select: { choice: true, option: { select: { startsAt: true, session: sessionSlug } } },
      });
      return rows.map(({ choice, option }) => ({
        session: option.session.slug,
        startsAt: option.startsAt.toISOString(),
        choice,
      }));
    },
  },
};

export const speakersOwnInput: OwnInputKind = {
  name: "speakers",
  columns: ["SpeakerRegistration.personId"],
  texts: ["SpeakerRegistration.subject"],
  count: (connection, personId) => connection.speakerRegistration.count({ where: { personId } }),
  contributions: {
    kinds: ["speaker"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.speakerRegistration.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: { id: true, state: true, session: sessionTitle },
        });
        return rows.map(({ id, state, session }) => ({
          ...NOTHING_SPECIAL,
          kind: "speaker",
          heldForSafety: state === "held",
          id,
          title: localText(language, session.title, session.titleEn),
          texts: [],
        }));
      },
    ],
    erase: async (transaction, _personId, { id }, now) => {
      await takeBackText(transaction, { kind: "speaker", id }, "erased", now);
      await transaction.speakerRegistration.delete({ where: { id } });
    },
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.speakerRegistration.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { subject: true, minutes: true, state: true, session: sessionSlug },
      });
      return rows.map(({ session, ...row }) => ({ session: session.slug, ...row }));
    },
  },
};

/** A card became a proposal, or came from the room, with the same words: when those go, the card goes, unless a report shows it already. */
export const inputCardCopies: CopyHolder = {
  name: "inputCards",
  columns: ["InputCard.text"],
  removeCopies: removeCards,
  followReview: hideCards,
};
