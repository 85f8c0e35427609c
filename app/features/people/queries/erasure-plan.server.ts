import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { planErasure } from "~/features/people/domain/erasure";
import type { ErasableContribution, ErasureAction } from "~/features/people/domain/erasure";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { respondentKeys } from "./my-surveys.server";

/** One contribution with what erasing does to it. */
export type ErasureItem = Pick<ErasableContribution, "kind" | "id"> & {
  /** Names the item in a form: kind and id. */
  key: string;
  title: LocalText;
  action: ErasureAction;
};

type Found = ErasableContribution & { title: LocalText };

const NOTHING_SPECIAL = {
  inPublishedReport: false,
  heldForSafety: false,
  roundSecretDestroyed: false,
  hasReactionsOfOthers: false,
  writtenWithOthers: false,
} as const;

const surveyTitle = { select: { title: true, titleEn: true } } as const;

async function responses(client: Connection, personId: string, language: Language) {
  const kept = await client.response.findMany({
    where: { respondentKey: { in: await respondentKeys(client, personId) } },
    select: { id: true, survey: surveyTitle, answers: { select: { id: true } } },
  });
  const answerIds = kept.flatMap(({ answers }) => answers.map(({ id }) => id));
  const quotes = await client.themeLink.findMany({
    where: { targetId: { in: answerIds }, theme: { state: "published" } },
    select: { targetId: true },
  });
  const quoted = new Set(quotes.map(({ targetId }) => targetId));
  const unlinked = await client.participation.findMany({
    where: {
      personKey: ledgerKey(personId),
      state: "counted",
      round: { secret: null },
      activity: { survey: { isNot: null } },
    },
    select: { id: true, activity: { select: { survey: surveyTitle } } },
  });
  const titleOf = (survey: { title: string; titleEn: string | null } | null) =>
    localText(language, survey?.title ?? "", survey?.titleEn);
  return [
    ...kept.map(({ id, survey, answers }): Found => ({
      ...NOTHING_SPECIAL,
      kind: "response",
      id,
      title: titleOf(survey),
      inPublishedReport: answers.some((answer) => quoted.has(answer.id)),
    })),
    ...unlinked.map(({ id, activity }): Found => ({
      ...NOTHING_SPECIAL,
      kind: "response",
      id,
      title: titleOf(activity.survey),
      roundSecretDestroyed: true,
    })),
  ];
}

async function signUps(client: Connection, personId: string, language: Language) {
  const rows = await client.signUp.findMany({
    where: { personId },
    select: {
      id: true,
      attendance: { select: { id: true } },
      session: {
        select: { title: true, titleEn: true, report: { select: { publishedAt: true } } },
      },
    },
  });
  return rows.map(({ id, attendance, session }): Found => ({
    ...NOTHING_SPECIAL,
    kind: attendance ? "attendance" : "signUp",
    id,
    title: localText(language, session.title, session.titleEn),
    inPublishedReport: attendance !== null && session.report?.publishedAt != null,
  }));
}

async function proposals(client: Connection, personId: string) {
  const others = { personId: { not: personId } };
  const rows = await client.proposal.findMany({
    where: { authors: { some: { personId } } },
    select: {
      id: true,
      title: true,
      state: true,
      _count: {
        select: {
          authors: { where: others },
          comments: { where: { OR: [others, { personId: null }] } },
          merged: true,
          replies: { where: { state: "published" } },
          supports: true,
          themeLinks: { where: { theme: { state: "published" } } },
        },
      },
    },
  });
  return rows.map(({ id, title, state, _count: count }): Found => ({
    ...NOTHING_SPECIAL,
    kind: "proposal",
    id,
    title: localText("nl", title, null),
    inPublishedReport: count.replies + count.themeLinks > 0,
    heldForSafety: state === "held",
    hasReactionsOfOthers: count.comments + count.supports + count.merged > 0,
    writtenWithOthers: count.authors > 0,
  }));
}

async function reactions(client: Connection, personId: string, language: Language) {
  const proposal = { select: { id: true, title: true } } as const;
  const [comments, supports, questions] = await Promise.all([
    client.comment.findMany({
      where: { personId },
      select: { id: true, state: true, proposal, _count: { select: { children: true } } },
    }),
    client.support.findMany({ where: { personId }, select: { proposal } }),
    client.sessionQuestion.findMany({
      where: { personId },
      select: { id: true, state: true, answer: true, session: surveyTitle },
    }),
  ]);
  return [
    ...comments.map(({ id, state, proposal: about, _count: count }): Found => ({
      ...NOTHING_SPECIAL,
      kind: "comment",
      id,
      title: localText("nl", about?.title ?? "", null),
      heldForSafety: state === "held",
      hasReactionsOfOthers: count.children > 0,
    })),
    ...supports.map(({ proposal: about }): Found => ({
      ...NOTHING_SPECIAL,
      kind: "support",
      id: about.id,
      title: localText("nl", about.title, null),
    })),
    ...questions.map(({ id, state, answer, session }): Found => ({
      ...NOTHING_SPECIAL,
      kind: "sessionQuestion",
      id,
      title: localText(language, session.title, session.titleEn),
      inPublishedReport: answer !== null,
      heldForSafety: state === "held",
    })),
  ];
}

/** Everything of one person that erasing touches, each with what happens to it. */
export async function erasureItems(
  client: Connection,
  personId: string,
  language: Language,
): Promise<ErasureItem[]> {
  const found = [
    ...(await responses(client, personId, language)),
    ...(await signUps(client, personId, language)),
    ...(await proposals(client, personId)),
    ...(await reactions(client, personId, language)),
  ];
  const { steps } = planErasure(found);
  return steps.flatMap(({ kind, id, action }, index) => {
    const title = found[index]?.title;
    return title ? [{ kind, id, action, title, key: `${kind}:${id}` }] : [];
  });
}

/** What the page of erasing shows. */
export async function loadErasurePlan(
  personId: string,
  language: Language,
): Promise<ErasureItem[]> {
  return erasureItems(await database(), personId, language);
}
