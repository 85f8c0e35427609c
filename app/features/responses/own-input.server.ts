/** What is held of somebody who answered surveys, found by the key of the round as long as the round has its secret. */
import { z } from "zod";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import type {
  CopyHolder,
  ItemReader,
  JsonValue,
  OwnInputKind,
} from "~/features/vocabulary/own-input";
import type { Language } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { eraseResponse } from "./commands/erase-response.server";
import { followReviewInExports } from "./commands/follow-review-in-exports.server";
import { respondentKeys } from "./queries/own-responses.server";
import { labelsOf } from "./schema/question-labels";

const surveyTitle = { select: { title: true, titleEn: true } } as const;

const titleOf = (language: Language, survey: { title: string; titleEn: string | null } | null) =>
  localText(language, survey?.title ?? "", survey?.titleEn);

const ofPerson = async (connection: Connection, personId: string) => ({
  respondentKey: { in: await respondentKeys(connection, personId) },
});

const responses: ItemReader = async (connection, personId, language, { skip, take }) => {
  const rows = await connection.response.findMany({
    where: await ofPerson(connection, personId),
    orderBy: [{ day: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      survey: surveyTitle,
      answers: {
        where: { reviewState: { not: null } },
        select: { id: true, reviewState: true },
      },
    },
  });
  return rows.map(({ id, survey, answers }) => ({
    ...NOTHING_SPECIAL,
    kind: "response",
    id,
    title: titleOf(language, survey),
    heldForSafety: answers.some(({ reviewState }) => reviewState === "held"),
    texts: answers.map((answer) => ({ kind: "answer", id: answer.id })),
  }));
};

/** Of a round without its secret only the ledger still knows that somebody took part. */
const unlinked: ItemReader = async (connection, personId, language, { skip, take }) => {
  const personKey = await ledgerKey(connection, personId);
  const rows = await connection.participation.findMany({
    where: {
      personKey,
      state: "counted",
      round: { secret: null },
      activity: { survey: { isNot: null } },
    },
    orderBy: [{ day: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { id: true, activity: { select: { survey: surveyTitle } } },
  });
  return rows.map(({ id, activity }) => ({
    ...NOTHING_SPECIAL,
    kind: "response",
    id,
    title: titleOf(language, activity.survey),
    roundSecretDestroyed: true,
    texts: [],
  }));
};

/** What is stored as JSON is handed out as what it says. */
const plainValue = (stored: string): JsonValue => z.json().parse(JSON.parse(stored));

export const responsesOwnInput: OwnInputKind = {
  name: "responses",
  columns: ["Response.respondentKey"],
  texts: ["Answer.value", "SurveySnapshotRow.cells"],
  count: async (connection, personId) =>
    connection.response.count({ where: await ofPerson(connection, personId) }),
  contributions: {
    kinds: ["response"],
    readers: [responses, unlinked],
    erase: eraseResponse,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.response.findMany({
        where: await ofPerson(connection, personId),
        orderBy: [{ day: "asc" }, { id: "asc" }],
        skip,
        take,
        select: {
          role: true,
          day: true,
          state: true,
          survey: { select: { slug: true } },
          version: { select: { questionnaire: true } },
          answers: { orderBy: { questionKey: "asc" }, select: { questionKey: true, value: true } },
        },
      });
      return rows.map(({ survey, version, answers, ...row }) => {
        const labels = labelsOf(version.questionnaire, row.role, "nl");
        return {
          survey: survey.slug,
          ...row,
          answers: answers.map(({ questionKey, value }) => ({
            question: labels.get(questionKey) ?? questionKey,
            value: plainValue(value),
          })),
        };
      });
    },
  },
};

export const draftsOwnInput: OwnInputKind = {
  name: "drafts",
  columns: ["ResponseDraft.respondentKey"],
  texts: ["ResponseDraft.values"],
  count: async (connection, personId) =>
    connection.responseDraft.count({ where: await ofPerson(connection, personId) }),
  contributions: {
    kinds: ["draft"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.responseDraft.findMany({
          where: await ofPerson(connection, personId),
          orderBy: [{ updatedOn: "asc" }, { id: "asc" }],
          skip,
          take,
          select: { id: true, survey: surveyTitle },
        });
        return rows.map(({ id, survey }) => ({
          ...NOTHING_SPECIAL,
          kind: "draft",
          id,
          title: titleOf(language, survey),
          texts: [],
        }));
      },
    ],
    erase: async (transaction, _personId, { id }) => {
      await transaction.responseDraft.delete({ where: { id } });
    },
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.responseDraft.findMany({
        where: await ofPerson(connection, personId),
        orderBy: [{ updatedOn: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { updatedOn: true, values: true, survey: { select: { slug: true } } },
      });
      return rows.map(({ survey, values, ...row }) => ({
        survey: survey.slug,
        ...row,
        values: plainValue(values),
      }));
    },
  },
};

/** What was erased or withdrawn leaves the frozen files with the response itself, which knows all its texts. */
export const exportCopies: CopyHolder = {
  name: "exports",
  columns: ["SurveySnapshotRow.cells"],
  followReview: followReviewInExports,
};
