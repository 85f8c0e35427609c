/**
 * Every kind of words that staff make public outside a moderation case: which columns they stand in, and how they are
 * published with what is given. A new column with words stands here, with the texts that moderators decide about, or with
 * why nothing of somebody else can be in it.
 */
import {
  answerChallenge,
  makeCheckable,
  takeClaimStep,
} from "~/features/claims/commands/judge-claim.server";
import { checkableFormSchema } from "~/features/claims/schema";
import { writeStatement } from "~/features/opinions/commands/write-statement.server";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { linkOrigin } from "~/features/reporting/commands/link-origin.server";
import { publishReport } from "~/features/reporting/commands/publish-report.server";
import { publishTheme } from "~/features/reporting/commands/publish-theme.server";
import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import { firstReport } from "~/features/reporting/schema/round-report";
import { themeFormSchema } from "~/features/reporting/schema/theme-form";
import { answerQuestion } from "~/features/sessions/commands/manage-questions.server";
import { writeReport } from "~/features/sessions/commands/write-report.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "./actors";
import { NOW } from "./proposals";
import { makeRound, makeSession } from "./sessions";
import { FOUND, day, draftTheme, card, claim, written } from "./publishing";
import type { Kind } from "./publishing";
import { PUBLISHED_BY_BODIES } from "./published-by-bodies";

export const PUBLISHED_WORDS: Readonly<Record<string, Kind>> = {
  "a statement": {
    columns: ["OpinionStatement.text", "OpinionStatement.textEn"],
    publishing: async () => {
      const { id: roundId } = await makeRound();
      const moderator = await asActor("moderator", { roundIds: [roundId] });
      const grant = await grantTo(moderator, "statement.write", { roundId });
      const form = { text: FOUND, textEn: "", proposal: null };
      return (stays) => writeStatement(grant, roundId, form, NOW, stays);
    },
  },
  "a claim": {
    columns: ["text", "textEn", "claimedBy", "claimedByEn", "foundIn", "note"].map(
      (name) => `Claim.${name}`,
    ),
    publishing: async () => {
      const { client, round, grant } = await claim({ waiting: true });
      const document = await client.document.create({ data: { slug: "visie", title: "De visie" } });
      const form = checkableFormSchema.parse({
        text: FOUND,
        claimedBy: "De regio",
        documentId: document.id,
        roundId: round.id,
      });
      return (stays) => makeCheckable(grant, "bewering", { ...form, roles: [] }, NOW, stays);
    },
  },
  "a claim that is amended": {
    columns: ["Claim.amendedText", "Claim.amendedTextEn"],
    publishing: async () => {
      const { grant } = await claim({ state: "partly" });
      const step = { verb: "amend", amendedText: FOUND, amendedTextEn: null } as const;
      return (stays) => takeClaimStep(grant, "bewering", step, NOW, stays);
    },
  },
  "a challenge with its answer": {
    columns: ["ClaimChallenge.reason", "ClaimChallenge.answer"],
    publishing: async () => {
      const { client, row, grant } = await claim({});
      const { id: challenge } = await client.claimChallenge.create({
        data: { claimId: row.id, reason: FOUND },
      });
      const form = { challenge, outcome: "dismissed", answer: written("Dank. ") } as const;
      return (stays) => answerChallenge(grant, "bewering", form, NOW, stays);
    },
  },
  "a theme with the quotes it rests on": {
    columns: [
      ...["title", "titleEn", "summary", "summaryEn", "asks"].map((name) => `Theme.${name}`),
      ...["quote", "quoteEn", "note", "noteEn"].map((name) => `ThemeLink.${name}`),
    ],
    publishing: async () => {
      const { client, theme, grant, address } = await draftTheme();
      const { id: inputCardId } = await card(address.roundId);
      const link = { kind: "inputCard", targetId: inputCardId, inputCardId, quote: FOUND };
      await client.themeLink.create({ data: { themeId: theme.id, ...link } });
      return (stays) => publishTheme(grant, address, NOW, stays);
    },
  },
  "a quote for a public theme": {
    columns: ["InputCard.text"],
    publishing: async () => {
      const { grant, address } = await draftTheme({ state: "published" });
      const { id } = await card(address.roundId);
      return (stays) => linkInputs(grant, address, [{ kind: "inputCard", id }], NOW, stays);
    },
  },
  "the note beside an origin of a public theme": {
    columns: [],
    publishing: async () => {
      const { grant, address } = await draftTheme({ state: "published" });
      const { activityId: id } = await makeSession({ roundId: address.roundId });
      const origin = { kind: "activity", id } as const;
      const form = { origin, originRole: null, originNote: FOUND };
      return (stays) => linkOrigin(grant, address, form, NOW, stays);
    },
  },
  "other words for a public theme": {
    columns: [],
    publishing: async () => {
      const { theme, grant, address } = await draftTheme({ state: "published" });
      const form = themeFormSchema.parse({
        submission: newSubmissionToken(),
        version: theme.version,
        title: "Draad",
        summary: FOUND,
        asks: "",
        asksEn: "",
      });
      return (stays) => writeTheme(grant, address, form, [], NOW, stays);
    },
  },
  "the report of a round": {
    columns: ["RoundReport.content", "RoundReport.note"],
    publishing: async () => {
      const client = await unqueuedDatabase();
      const round = await makeRound();
      await client.round.update({ where: { id: round.id }, data: { state: "reportedBack" } });
      const grant = await grantTo(await asActor("administrator"), "round.reportBack");
      const form = { ...firstReport(NOW), summary: FOUND };
      return (stays) => publishReport(grant, round.slug, form, NOW, stays);
    },
  },
  "the report of a session": {
    columns: ["said", "saidEn", "answered", "answeredEn", "next", "nextEn"].map(
      (name) => `SessionReport.${name}`,
    ),
    publishing: async () => {
      const client = await unqueuedDatabase();
      const { id, roundId } = await makeSession({ startsAt: day(-2), endsAt: day(-1) });
      await client.session.update({ where: { id }, data: { attendanceClosedAt: NOW } });
      const { id: cardId } = await client.inputCard.create({
        data: { sessionId: id, text: FOUND, quoteConsent: true },
      });
      const moderator = await asActor("moderator", { roundIds: [roundId] });
      const grant = await grantTo(moderator, "session.report", { roundId });
      const texts = { said: "Veel.", answered: "Alles.", next: "Verder." };
      const english = { saidEn: "", answeredEn: "", nextEn: "", recordingUrl: "" };
      const form = { ...texts, ...english, version: 0, intent: "publish" as const };
      const input = { ...form, quotes: [cardId], answers: {} };
      return (stays) => writeReport(grant, id, input, NOW, stays);
    },
  },
  "an answer to a question for a session": {
    columns: ["SessionQuestion.answer"],
    publishing: async () => {
      const client = await unqueuedDatabase();
      const { id: sessionId, roundId } = await makeSession();
      const { id: questionId } = await client.sessionQuestion.create({
        data: { sessionId, body: "Komt er koffie?", state: "published" },
      });
      const moderator = await asActor("moderator", { roundIds: [roundId] });
      const grant = await grantTo(moderator, "session.report", { roundId });
      return (stays) => answerQuestion(grant, { sessionId, questionId, answer: FOUND }, NOW, stays);
    },
  },
  ...PUBLISHED_BY_BODIES,
};
