/** What bodies and councils publish: decisions, agreements, advice, answers. See `published-words.ts`. */
import { followUpAdvice, react } from "~/features/advice/commands/react.server";
import { publishAdvice } from "~/features/advice/commands/publish-advice.server";
import { addDependency } from "~/features/agenda/commands/add-dependency.server";
import { changeStatus } from "~/features/agenda/commands/change-status.server";
import { makeAgreement } from "~/features/agenda/commands/make-agreement.server";
import { recordOutcome } from "~/features/agenda/commands/record-outcome.server";
import { agreementFormSchema, statusFormSchema } from "~/features/agenda/schema";
import { addDocumentSource } from "~/features/decisions/commands/add-document-source.server";
import { addDocument } from "~/features/decisions/commands/add-document.server";
import { changeDocument } from "~/features/decisions/commands/change-document.server";
import { recordDecision } from "~/features/decisions/commands/record-decision.server";
import { decisionFormSchema } from "~/features/decisions/schema";
import {
  paperFormSchema,
  paperTextsSchema,
  sourceFormSchema,
} from "~/features/decisions/schema/paper-form";
import { extendReply } from "~/features/reporting/commands/extend-reply.server";
import { giveReply } from "~/features/reporting/commands/give-reply.server";
import { prepareReply } from "~/features/reporting/commands/prepare-reply.server";
import { publishPrepared } from "~/features/reporting/commands/publish-prepared.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "./actors";
import { commitmentWith, NOW } from "./proposals";
import { FOUND, day, college, agreement, askedProposal, council } from "./publishing";
import type { Kind } from "./publishing";

export const PUBLISHED_BY_BODIES: Readonly<Record<string, Kind>> = {
  "a decision": {
    columns: [
      "Decision.wording",
      "Decision.decidedOnNote",
      "Decision.localPoints",
      "Decision.note",
    ],
    publishing: async () => {
      const { client, bodyId } = await college();
      await client.document.create({ data: { slug: "visie", title: "De visie" } });
      const grant = await grantTo(await asActor("administrator"), "decision.write");
      const form = decisionFormSchema.parse({
        bodyId,
        stage: "decision",
        state: "adopted",
        decidedOn: "2027-02-01",
        wording: FOUND,
        localPoints: "",
      });
      return (stays) => recordDecision(grant, "visie", form, NOW, stays);
    },
  },
  "a paper": {
    columns: ["title", "titleEn", "summary", "summaryEn"].map((name) => `Document.${name}`),
    publishing: async () => {
      const grant = await grantTo(await asActor("administrator"), "decision.write");
      const form = paperFormSchema.parse({ title: "De visie", summary: FOUND, versionLabel: "1" });
      return (stays) => addDocument(grant, form, NOW, stays ?? {});
    },
  },
  "a paper that is changed": {
    columns: [],
    publishing: async () => {
      const grant = await grantTo(await asActor("administrator"), "decision.write");
      const form = paperFormSchema.parse({ title: "De visie", versionLabel: "1" });
      await addDocument(grant, form, NOW, {});
      const texts = paperTextsSchema.parse({ title: FOUND });
      return (stays) => changeDocument(grant, "de-visie", texts, NOW, stays ?? {});
    },
  },
  "a source of a paper": {
    columns: [],
    publishing: async () => {
      const grant = await grantTo(await asActor("administrator"), "decision.write");
      const form = paperFormSchema.parse({ title: "De visie", versionLabel: "1" });
      await addDocument(grant, form, NOW, {});
      const source = { ...sourceFormSchema.parse({ sourceTitle: FOUND, url: "" }), file: null };
      return (stays) => addDocumentSource(grant, "de-visie", source, NOW, stays ?? {});
    },
  },
  "an agreement": {
    columns: [
      "what",
      "whatEn",
      "why",
      "whoNote",
      "how",
      "financing",
      "capacity",
      "basisNote",
      "indicator",
    ].map((name) => `AgendaItem.${name}`),
    publishing: async () => {
      const { responder } = await college();
      const grant = await grantTo(responder, "agenda.write");
      const form = agreementFormSchema.parse({
        submission: newSubmissionToken(),
        what: "Stille kamers",
        how: FOUND,
        dueOn: "2027-12-01",
        basis: "choice",
        basisNote: "Het college kiest hiervoor.",
        notTestable: "on",
      });
      return (stays) => makeAgreement(grant, form, [], NOW, stays);
    },
  },
  "how far an agreement is": {
    columns: ["AgendaStatus.note", "AgendaStatus.noteEn"],
    publishing: async () => {
      const { item, grant } = await agreement();
      const form = statusFormSchema.parse({ state: "running", note: FOUND });
      return (stays) => changeStatus(grant, item.slug, form, NOW, stays);
    },
  },
  "what an agreement depends on": {
    columns: ["AgendaDependency.note"],
    publishing: async () => {
      const { item, grant } = await agreement();
      const other = await agreement();
      const form = { dependsOnId: other.item.id, kind: "follows", dependencyNote: FOUND } as const;
      return (stays) => addDependency(grant, item.slug, form, NOW, stays);
    },
  },
  "what an agreement brought": {
    columns: [
      "AgendaOutcome.text",
      "AgendaOutcome.textEn",
      "AgendaOutcome.figure",
      "AgendaOutcome.source",
    ],
    publishing: async () => {
      const { item, grant } = await agreement();
      const form = {
        submission: newSubmissionToken(),
        outcomeText: FOUND,
        outcomeTextEn: null,
        figure: null,
        outcomeSource: "Jaarverslag",
        outcomeOn: "2027-02-01",
      };
      return (stays) => recordOutcome(grant, item.slug, form, NOW, stays);
    },
  },
  "an advice": {
    columns: [
      ...["title", "titleEn", "summary", "summaryEn"].map((name) => `Advice.${name}`),
      ...["reference", "solicitedNote", "meetingNote"].map((name) => `Advice.${name}`),
      ...["solicitedNoteEn", "meetingNoteEn"].map((name) => `Advice.${name}`),
      ...["heading", "headingEn", "text", "textEn"].map((name) => `AdvicePoint.${name}`),
      ...["text", "textEn"].map((name) => `Recommendation.${name}`),
    ],
    publishing: async () => {
      const { author } = await council();
      const grant = await grantTo(author, "advice.write");
      return (stays) => publishAdvice(grant, "advies", NOW, stays);
    },
  },
  "a reaction to an advice": {
    columns: ["FormalReaction.text", "FormalReaction.textEn"],
    publishing: async () => {
      const { client, advice, responder } = await council();
      await client.advice.update({ where: { id: advice.id }, data: { state: "published" } });
      const grant = await grantTo(responder, "reaction.write");
      const words = { pointId: null, text: FOUND, textEn: null, happenedOn: null };
      const reaction = { ...words, kind: "written" as const, submission: newSubmissionToken() };
      return (stays) => react(grant, "advies", reaction, NOW, stays);
    },
  },
  "what came of an advice": {
    columns: [],
    publishing: async () => {
      const { client, advice, responder } = await council();
      const point = await client.advicePoint.findFirstOrThrow({ where: { adviceId: advice.id } });
      await client.advice.update({
        where: { id: advice.id },
        data: {
          state: "formallyAnswered",
          reactions: {
            create: {
              bodyId: advice.toBodyId,
              kind: "written",
              text: "Ja.",
              on: "2027-02-02",
              pointId: point.id,
            },
          },
        },
      });
      const grant = await grantTo(responder, "reaction.write");
      return (stays) => followUpAdvice(grant, "advies", FOUND, NOW, stays);
    },
  },
  "an answer of a body": {
    columns: ["reason", "reasonEn", "elsewhere", "elsewhereEn", "owner"].map(
      (name) => `Reply.${name}`,
    ),
    publishing: async () => {
      const { id, grant } = await askedProposal();
      const form = { ...commitmentWith([]), outcome: "partly" as const, reason: FOUND };
      const token = newSubmissionToken();
      return (stays) => giveReply(grant, { kind: "proposal", id }, token, form, NOW, stays);
    },
  },
  "answers that are published together": {
    columns: ["PreparedReply.form"],
    publishing: async () => {
      const { id, grant } = await askedProposal();
      const { repliedOn: _, ...form } = { ...commitmentWith([]), reason: FOUND };
      const prepared = { ...form, outcome: "partly" as const, agendaItemIds: [], principleIds: [] };
      await prepareReply(grant, { kind: "proposal", id }, prepared, NOW);
      return (stays) => publishPrepared(grant, [`proposal:${id}`], NOW, stays);
    },
  },
  "why an answer takes longer": {
    columns: ["Theme.extensionReason", "Proposal.extensionReason"],
    publishing: async () => {
      const { id, grant } = await askedProposal();
      return (stays) => extendReply(grant, { kind: "proposal", id }, FOUND, day(1), stays);
    },
  },
};
