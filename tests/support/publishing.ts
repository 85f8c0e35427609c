/** What somebody of the staff needs before words can be published. */
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, grantTo } from "./actors";
import { NOW, publishedProposal } from "./proposals";
import { makeRound, makeSession } from "./sessions";

/** Words in which something is found of every kind that can be told to stay. */
export const FOUND = "Vraag het mijn mentor Sanne, of bel 06-12345678.";

type Result = { ok: true } | { ok: false; code: string };
/** Makes what is needed once, and tries to publish with what is said of each find. */
type Publishing = () => Promise<(stays?: Stays) => Promise<Result>>;

/** A kind of words. */
export type Kind = { columns: readonly string[]; publishing: Publishing };

/** So many days from now. */
export const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

export async function college() {
  const client = await unqueuedDatabase();
  const { id: bodyId } = await client.body.findFirstOrThrow({ where: { kind: "college" } });
  return { client, bodyId, responder: await asActor("responder", { bodyId }) };
}

export async function agreement() {
  const { client, bodyId, responder } = await college();
  const made = { slug: `afspraak-${newSubmissionToken().slice(0, 8)}`, what: "Stille kamers" };
  const item = await client.agendaItem.create({ data: { ...made, ownerBodyId: bodyId } });
  return { client, item, grant: await grantTo(responder, "agenda.write") };
}

export async function askedProposal() {
  const { client, bodyId, responder } = await college();
  const { proposalId } = await publishedProposal((await makeRound()).id, NOW);
  await client.proposal.update({ where: { id: proposalId }, data: { bodyId } });
  return { id: proposalId, grant: await grantTo(responder, "reply.write") };
}

export async function draftTheme(
  columns: { state?: string; summary?: string; bodyId?: string } = {},
) {
  const client = await unqueuedDatabase();
  const round = await makeRound();
  const moderator = await asActor("moderator", { roundIds: [round.id] });
  const theme = await client.theme.create({
    data: { slug: "draad", roundId: round.id, title: "Draad", summary: "Over hulp.", ...columns },
  });
  const grant = await grantTo(moderator, "theme.write", { roundId: round.id });
  const address = { roundId: round.id, roundSlug: round.slug, slug: "draad" };
  return { client, theme, grant, address, moderator };
}

export async function card(roundId: string) {
  const client = await unqueuedDatabase();
  const { id: sessionId } = await makeSession({ roundId });
  return client.inputCard.create({ data: { sessionId, text: FOUND, quoteConsent: true } });
}

export async function council() {
  const client = await unqueuedDatabase();
  const from = await client.body.create({
    data: { key: "raad-van-jeugd", name: "Jeugdraad", kind: "advisoryCouncil" },
  });
  const { bodyId, responder } = await college();
  const advice = await client.advice.create({
    data: {
      slug: "advies",
      fromBodyId: from.id,
      toBodyId: bodyId,
      title: "Advies over stilte",
      summary: FOUND,
      solicited: false,
      dated: "2027-02-01",
      receivedOn: "2027-02-01",
      reactionDueOn: "2027-05-01",
      points: { create: { label: "1", text: "Maak stille kamers.", position: 0 } },
    },
  });
  const author = await asActor("advisoryCouncil", { bodyId: from.id });
  return { client, advice, responder, author };
}

export async function claim(columns: { state?: string; waiting?: boolean }) {
  const client = await unqueuedDatabase();
  const round = await makeRound();
  const row = await client.claim.create({
    data: { slug: "bewering", text: "Iedereen deed mee.", roundId: round.id, ...columns },
  });
  const moderator = await asActor("moderator", { roundIds: [round.id] });
  return { client, round, row, grant: await grantTo(moderator, "claim.judge") };
}

/** The words that are found, after a beginning. */
export const written = (letter: string) => `${letter}${FOUND}`;
