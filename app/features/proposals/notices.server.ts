/** What people follow of proposals, and are told about them. */
import type { NoticesOffer, ReadNews } from "~/features/notices/contracts";
import { PUBLIC_COMMENT } from "~/features/vocabulary/domain/public-comment";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { languageNamed, localText } from "~/i18n/language";
import type { LocalText } from "~/i18n/language";
import { concernedBy } from "./queries/concerned.server";

const pathOf = (id: string) => `/voorstellen/${id}`;

const readable: ReadNews = async (connection, id) => {
  const found = await connection.proposal.findFirst({
    where: { id, ...PUBLIC_PROPOSAL },
    select: { publicTitle: true },
  });
  return found && { title: found.publicTitle ?? "", path: pathOf(id) };
};

/** A reaction is met by what it stands below. */
const reaction: ReadNews = async (connection, id, language) => {
  const found = await connection.comment.findFirst({
    where: { id, ...PUBLIC_COMMENT },
    select: {
      proposalId: true,
      report: { select: { session: { select: { slug: true, title: true, titleEn: true } } } },
    },
  });
  if (found?.proposalId) return readable(connection, found.proposalId, language);
  const session = found?.report?.session;
  if (!session) return null;
  const title = localText(language, session.title, session.titleEn).text;
  return { title, path: `/bijeenkomsten/${session.slug}` };
};

/** What is not public is not named: whoever has the code finds it among their own. */
const UNNAMED = { title: "", path: "/mijn" };

/** Something of their own; left out once it was sent again. */
const cameBack: ReadNews = async (connection, id) => {
  const still = { where: { id, state: "returned" } };
  const [proposals, comments] = await Promise.all([
    connection.proposal.count(still),
    connection.comment.count(still),
  ]);
  return proposals + comments > 0 ? UNNAMED : null;
};

export const proposalNotices: NoticesOffer = {
  followable: {
    kind: "proposal",
    word: "voorstel",
    find: async (connection, key) => {
      const row = await connection.proposal.findFirst({
        where: { id: key, ...PUBLIC_PROPOSAL, mergedIntoId: null },
        select: { id: true },
      });
      return row?.id ?? null;
    },
    isPublic: async (connection, id) =>
      (await connection.proposal.count({ where: { id, ...PUBLIC_PROPOSAL } })) > 0,
    named: async (connection, ids) => {
      const rows = await connection.proposal.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, publicTitle: true, language: true },
      });
      return new Map(
        rows.flatMap(({ id, publicTitle, language }) => {
          if (publicTitle === null) return [];
          const title: LocalText = { text: publicTitle, language: languageNamed(language) };
          return [[id, { title, path: pathOf(id) }] as const];
        }),
      );
    },
  },
  news: {
    returned: cameBack,
    moved: () => Promise.resolve(UNNAMED),
    published: readable,
    merged: readable,
    proposalPublished: readable,
    reactionPublished: reaction,
    replied: readable,
  },
  source: {
    hears: ["agenda.statusChanged"],
    /** Whoever wrote, supports or follows a proposal hears that an agreement that came of it moved on. */
    told: async (transaction, { subjectId }) => {
      const rows = await transaction.proposal.findMany({
        where: {
          replies: {
            some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId: subjectId } } },
          },
        },
        select: { id: true, roundId: true },
      });
      return Promise.all(
        rows.map(async ({ id, roundId }) => ({
          notice: { kind: "agendaChanged" as const, roundId, subjectId },
          personIds: await concernedBy(transaction, id),
        })),
      );
    },
  },
};
