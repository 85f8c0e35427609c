/** The lists of themes, proposals, owed answers and advice: by where the answer stands, and by who owes it. */
import { beforeEach, expect, test } from "vitest";
import { RECEIVED_ADVICE, WRITTEN_ADVICE } from "~/features/advice/domain/desk-lists";
import { adviceOfCouncil, adviceTo } from "~/features/advice/queries/desk-lists.server";
import { DESK_PROPOSALS } from "~/features/proposals/domain/desk-list";
import { deskProposals } from "~/features/proposals/queries/desk-list.server";
import { DESK_THEMES, OWED_ANSWERS } from "~/features/reporting/domain/desk-lists";
import { owedAnswers } from "~/features/reporting/queries/owed-answers.server";
import { deskThemes } from "~/features/reporting/queries/theme-list.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { addressOf, expectCountsThatAgree, expectEveryRowOnce } from "../../support/every-page";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

const DAY = 86_400_000;
const MANY = 40;

let round: { id: string; slug: string };
let bodies: { id: string; key: string }[];

const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

/** The days by which an answer is due: late, at this very second, within a week, later, never said. */
const DUE = [inDays(-30), NOW, inDays(7), inDays(8), null] as const;
const dueOf = (number: number) => DUE[number % DUE.length] ?? null;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  round = await makeRound();
  const client = await unqueuedDatabase();
  bodies = await client.body.findMany({
    where: { kind: "college" },
    orderBy: { key: "asc" },
    select: { id: true, key: true },
    take: 2,
  });
  await client.round.update({ where: { id: round.id }, data: { answererBodyId: bodies[1]?.id } });
});

async function reply(subject: { themeId: string } | { proposalId: string }, state: string) {
  const client = await unqueuedDatabase();
  await client.reply.create({
    data: {
      ...subject,
      bodyId: bodies[0]?.id ?? "",
      outcome: "yes",
      reason: "Dat doen we",
      owner: "De wethouder",
      repliedOn: "2027-02-01",
      state,
      publishedAt: NOW,
    },
  });
}

async function makeThemes() {
  const client = await unqueuedDatabase();
  for (let number = 0; number < MANY; number += 1) {
    const { id } = await client.theme.create({
      data: {
        slug: `t-${number}`,
        roundId: round.id,
        title: "Wachten",
        titleEn: `Waiting ${MANY - number}`,
        summary: "",
        state: number % 4 === 3 ? "draft" : "published",
        position: number % 3,
        replyDueAt: dueOf(number),
        bodyId: number % 2 === 0 ? bodies[0]?.id : null,
      },
    });
    if (number % 4 === 2) await reply({ themeId: id }, number % 8 === 2 ? "published" : "draft");
  }
}

async function makeProposals() {
  const client = await unqueuedDatabase();
  const [town] = await client.municipality.findMany({ take: 1 });
  for (let number = 0; number < MANY; number += 1) {
    const { id } = await client.proposal.create({
      data: {
        roundId: round.id,
        title: "Wachten",
        body: "Korter",
        publicTitle: "Wachten",
        publicText: number % 2 === 0 ? "Korter" : "Langer",
        role: "parent",
        state: ["published", "published", "answered", "submitted"][number % 4],
        publishedAt: NOW,
        replyDueAt: dueOf(number),
        bodyId: number % 2 === 0 ? bodies[0]?.id : null,
        municipalityId: number % 2 === 0 ? town?.id : null,
      },
    });
    if (number % 8 === 1) await reply({ proposalId: id }, "published");
  }
  return town;
}

test("themes stand by what became of them, and a moderator sees those of the own rounds", async () => {
  await makeThemes();
  const { actor } = await asActor("moderator", { roundIds: [round.id] });
  const read = async (query: string) => {
    const list = await deskThemes(actor, addressOf(query));
    return { list, keys: list.themes.map(({ slug }) => slug) };
  };
  await expectEveryRowOnce(DESK_THEMES, read, MANY);
  await expectCountsThatAgree(DESK_THEMES, read);
  const { list } = await read("");
  expect(list.counts).toEqual({ draft: 10, published: 25, replied: 5 });
  const stranger = (await asActor("moderator", { roundIds: [(await makeRound()).id] })).actor;
  expect(await deskThemes(stranger, addressOf(`?ronde=${round.slug}`))).toMatchObject({
    themes: [],
    unknown: ["ronde"],
  });
});

test("proposals stand by their answer; what nobody may read yet is not among them", async () => {
  const town = await makeProposals();
  const grant = await grantTo(await asActor("administrator"), "round.write");
  const read = async (query: string) => {
    const list = await deskProposals(grant, addressOf(query), NOW);
    return { list, keys: list.proposals.map(({ id }) => id) };
  };
  await expectEveryRowOnce(DESK_PROPOSALS, read, (MANY * 3) / 4);
  await expectCountsThatAgree(DESK_PROPOSALS, read);
  const narrowed = `?gemeente=${town?.slug}&lichaam=${bodies[0]?.key}&ronde=${round.slug}&zoek=korter`;
  await expectCountsThatAgree(DESK_PROPOSALS, read, narrowed);
  for (const stand of DESK_PROPOSALS.filters.stand) {
    const { proposals } = await deskProposals(grant, addressOf(`?stand=${stand}&per=100`), NOW);
    expect(proposals.length, stand).toBeGreaterThan(0);
    expect(proposals.every(({ status }) => status === stand)).toBe(true);
  }
  // Due this very second is in time.
  const { proposals } = await deskProposals(grant, addressOf("?stand=overdue&per=100"), NOW);
  expect(proposals.every(({ dueAt }) => dueAt !== null && dueAt < NOW)).toBe(true);
});

test("owed answers of themes and proposals are one list, in one order, in both languages", async () => {
  await makeThemes();
  await makeProposals();
  const read = (language: string) => async (query: string) => {
    const url = addressOf(query).replace("/werkplek", `${language}/werkplek`);
    const list = await owedAnswers({}, url, NOW);
    return { list, keys: list.answers.map(({ id }) => id) };
  };
  const { list } = await read("")("?per=100");
  // Of the themes 25 wait; of the proposals 20 are public, of which 5 have an answer.
  expect(list.place.total).toBe(40);
  for (const language of ["", "/en"]) {
    await expectEveryRowOnce(OWED_ANSWERS, read(language), 40);
    await expectCountsThatAgree(OWED_ANSWERS, read(language));
  }
  const dated = list.answers.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt.getTime()]));
  expect(dated).toEqual([...dated].sort((one, other) => one - other));
  expect(list.answers.slice(dated.length).every(({ dueAt }) => dueAt === null)).toBe(true);
  const themes = await read("")("?soort=theme&per=100");
  expect(themes.list.answers.every(({ kind }) => kind === "theme")).toBe(true);
  expect(themes.list.place.total).toBe(25);
});

test("whose late answers they are is one choice: of who was asked, or else of who answers in the round", async () => {
  await makeThemes();
  await makeProposals();
  const late = async (key: string) =>
    (await owedAnswers({}, addressOf(`?termijn=overdue&lichaam=${key}`), NOW)).answers;
  const [asked, answers] = bodies;
  const [ofAsked, ofRound] = [await late(asked?.key ?? ""), await late(answers?.key ?? "")];
  const all = (await owedAnswers({}, addressOf("?termijn=overdue&per=100"), NOW)).place.total;
  expect(ofAsked.length).toBeGreaterThan(0);
  expect(ofRound.length).toBeGreaterThan(0);
  expect(ofAsked.length + ofRound.length).toBe(all);
  for (const { status } of [...ofAsked, ...ofRound]) expect(status.status).toBe("overdue");
  // A body sees its own and cannot ask for those of another.
  const own = await owedAnswers(
    { bodyId: asked?.id ?? "" },
    addressOf(`?termijn=overdue&lichaam=${answers?.key}`),
    NOW,
  );
  expect(own.unknown).toEqual(["lichaam"]);
  expect(own.answers.map(({ id }) => id)).toEqual(ofAsked.map(({ id }) => id));
});

test("advice stands by its reaction, at both desks; who answers sees no drafts", async () => {
  const client = await unqueuedDatabase();
  const [council, college] = bodies;
  for (let number = 0; number < MANY; number += 1) {
    await client.advice.create({
      data: {
        slug: `a-${number}`,
        fromBodyId: council?.id ?? "",
        toBodyId: college?.id ?? "",
        title: "Luister eerder",
        solicited: true,
        dated: "2027-01-01",
        reactionDueOn: ["2027-02-28", "2027-03-01", null][number % 3],
        state: ["received", "published", "orallyAnswered", "formallyAnswered"][number % 4],
      },
    });
  }
  const written = async (query: string) => {
    const list = await adviceOfCouncil(council?.id ?? "", addressOf(query), NOW);
    return { list, keys: list.advice.map(({ slug }) => slug) };
  };
  const received = async (query: string) => {
    const list = await adviceTo(college?.id ?? "", addressOf(query), NOW);
    return { list, keys: list.advice.map(({ slug }) => slug) };
  };
  await expectEveryRowOnce(WRITTEN_ADVICE, written, MANY);
  await expectCountsThatAgree(WRITTEN_ADVICE, written);
  await expectEveryRowOnce(RECEIVED_ADVICE, received, (MANY * 3) / 4);
  await expectCountsThatAgree(RECEIVED_ADVICE, received, `?wie=${council?.key}&zoek=eerder`);
  expect((await received("?stand=draft")).list.unknown).toEqual(["stand"]);
  for (const { status } of (await received("?stand=overdue&per=100")).list.advice) {
    expect(status.status).toBe("overdue");
  }
});
