/**
 * Kept pages are true when they leave: after every random command, by whatever way it is written, every public page and
 * answer of the API is the same, byte by byte, as that of a twin which keeps nothing. `LONG=1` takes more commands.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { holdClock, now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { metrics } from "~/platform/metrics.server";
import { changeRows, sql } from "~/platform/statements.server";
import { Prisma } from "~/platform/generated/client";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import { visit, visitTwin } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { onePerKind } from "../../support/linked-pages";
import { support } from "../../support/merging";
import { otherProgram } from "../../support/other-program";
import type { OtherProgram } from "../../support/other-program";
import {
  decideAs,
  PUBLISH,
  publishedProposal,
  sendProposal,
  sendReaction,
} from "../../support/proposals";
import { makeSession } from "../../support/sessions";
import { keyColumns, rowsOf, tableNames } from "../../support/tables";
import { formOf, openSurvey, submission } from "../../support/surveys";

const SEED = Number(process.env["KEPT_PAGES_SEED"] ?? 20_261_128);
const IS_LONG = process.env["LONG"] === "1";
const STEPS = IS_LONG ? 60 : 10;
/** How many of the English pages are compared after a command: their reads are those of the Dutch ones. */
const ENGLISH = IS_LONG ? 1 : 0.25;

let state = SEED;
/** Numbers that are the same at every run (mulberry32). */
function chance(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

function pick<Value>(values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error("Nothing to choose from");
  return value;
}

const MACHINES = [
  ...["/api/v1/rounds", "/api/v1/rounds/prioritaire-opgave-jeugd", "/api/v1/proposals"],
  ...[
    "/open-data.jsonld",
    "/verslagen.atom",
    "/bijeenkomsten.ics",
    "/rondes.ics",
    "/moderatie.csv",
  ],
];

let addresses: string[];

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const kinds = await onePerKind("/", /^\/(?!werkplek|inloggen|mijn)/, {});
  const pages = [...kinds.values()];
  addresses = [
    ...pages,
    ...pages.map((path) => (path === "/" ? "/en" : `/en${path}`)),
    ...MACHINES,
  ];
}, 120_000);
afterAll(() => holdClock(undefined));

/** A text in a row, whatever the shape of its table. */
interface Place {
  table: string;
  column: string;
  key: Record<string, string>;
  value: string;
}

const WORDS =
  /^(?:title|name|summary|text|body|what|question|publicTitle|publicText|plainTitle|intro|explanation)$/;

/** A text that some page may show, anywhere in the database. */
async function someText(): Promise<Place> {
  const tables = await tableNames();
  for (;;) {
    const table = pick(tables);
    const rows = await rowsOf(table, 50);
    const texts = Object.keys(rows[0] ?? {}).filter((name) => WORDS.test(name));
    if (texts.length === 0) continue;
    const row = pick(rows);
    const column = pick(texts);
    const value = row[column];
    if (typeof value !== "string" || /^[[{]/.test(value)) continue;
    const keys = (await keyColumns(table)).map((name) => [name, row[name]] as const);
    // The words of the search have no key, and a job alone writes them.
    if (keys.length === 0) continue;
    return {
      table,
      column,
      key: z.record(z.string(), z.coerce.string()).parse(Object.fromEntries(keys)),
      value: `${value} ${Math.floor(chance() * 1000)}`,
    };
  }
}

function changeOf({ table, column, key, value }: Place): Prisma.Sql {
  const name = (text: string) => Prisma.raw(`"${text}"`);
  const where = Object.entries(key).map(([part, held]) => sql`${name(part)} = ${held}`);
  return sql`UPDATE ${name(table)} SET ${name(column)} = ${value} WHERE ${Prisma.join(where, " AND ")}`;
}

let outside: OtherProgram;
beforeAll(async () => {
  outside = await otherProgram();
});
afterAll(() => outside.close());

async function openRound(): Promise<string> {
  const client = await testDatabase();
  const { id } = await client.round.findUniqueOrThrow({
    where: { slug: "prioritaire-opgave-jeugd" },
  });
  return id;
}

/** What happens between two looks, by the way in which it is written. */
const COMMANDS: Record<string, () => Promise<unknown>> = {
  "a proposal is sent": async () => sendProposal(await openRound(), now()),
  "a proposal is published": async () => publishedProposal(await openRound(), now()),
  "a reaction is published": async () => {
    const roundId = await openRound();
    const { proposalId } = await publishedProposal(roundId, now());
    const commentId = await sendReaction(proposalId, "Dat is bij ons net zo.", now());
    const client = await testDatabase();
    const { id } = await client.moderationCase.findFirstOrThrow({
      where: { subjectId: commentId },
    });
    return decideAs(await asActor("moderator", { roundIds: [roundId] }), id, PUBLISH, now());
  },
  "a proposal is supported": async () =>
    support(await asParticipant(), await publishedProposal(await openRound(), now())),
  "a survey is answered": async () => {
    const { slug } = await openSurvey();
    const form = formOf(submission());
    const input = {
      slug,
      respondent: { personId: null, draftToken: null },
      form,
      submission: form["submission"]?.[0] ?? "",
    };
    return sendResponse(await grantTo("public", "survey.respond"), input, "nl", now());
  },
  "a session is planned": async () => makeSession({ roundId: await openRound() }),
  "Prisma changes a row": async () =>
    inTransaction(async (transaction) => {
      const round = await transaction.round.findFirstOrThrow({ where: { state: "open" } });
      await transaction.round.update({
        where: { id: round.id },
        data: { summary: `${round.summary} En meer.` },
      });
    }),
  "a statement changes a row": async () => {
    const place = await someText();
    await inTransaction((transaction) => changeRows(transaction, changeOf(place)));
  },
  "another process changes a row": async () => {
    const { sql: statement, values } = changeOf(await someText());
    await outside.change(statement, ...z.array(z.string()).parse(values));
  },
  "a change is taken back": async () => {
    const place = await someText();
    await inTransaction(async (transaction) => {
      await changeRows(transaction, changeOf(place));
      await visit("/");
      throw new Error("taken back");
    }).catch(() => undefined);
  },
  "a principle loses what goes along with it": async () => {
    const client = await testDatabase();
    const theme = await client.theme.findFirst({ where: { replies: { none: {} } } });
    if (theme !== null)
      await client.theme.delete({ where: { id: theme.id } }).catch(() => undefined);
  },
  "time passes": () => {
    holdClock(new Date(now().getTime() + Math.floor(chance() * 90_000)));
    return Promise.resolve();
  },
};

/** What is compared: of a page that no cache may keep, such as one with the token of a form, that it says so. */
async function shown(answer: Response): Promise<string> {
  const rule = answer.headers.get("Cache-Control") ?? "";
  return rule === "no-store"
    ? `${answer.status} ${rule}`
    : `${answer.status} ${await answer.text()}`;
}

async function isSame(path: string): Promise<boolean> {
  return (await shown(await visit(path))) === (await shown(await visitTwin(path)));
}

/** Pages without a form, whose queries are remembered for visitors for whom no page is kept. */
const REMEMBERED = ["/", "/voorstellen", "/rondes/prioritaire-opgave-jeugd", "/principes/1"];
const WITH_COOKIE = { headers: { Cookie: "inbreng-form=somebody" } };

/** The same for a visitor with a cookie: their page is made anew, from what was read before where that still holds. */
async function differingWithCookie(): Promise<string[]> {
  const found: string[] = [];
  for (const path of REMEMBERED) {
    const [made, anew] = [await visit(path, WITH_COOKIE), await visitTwin(path, WITH_COOKIE)];
    if ((await made.text()) !== (await anew.text())) found.push(`${path} with a cookie`);
  }
  return found;
}

/** Pages with figures over everything: whoever asks first after their time has them renewed for the next. */
const RENEWED = /^(?:\/en)?\/(?:cijfers|beweringen)$/;

let comparisons = 0;

/** The addresses at which the twin says something else. */
async function differing(): Promise<string[]> {
  const found: string[] = [];
  const compared = addresses.filter((path) => !path.startsWith("/en") || chance() < ENGLISH);
  comparisons += compared.length;
  for (const path of compared) {
    const isTrue = (await isSame(path)) || (RENEWED.test(path) && (await isSame(path)));
    if (!isTrue) found.push(path);
  }
  return [...found, ...(await differingWithCookie())];
}

test(`after every command every page is that of the twin (KEPT_PAGES_SEED=${SEED})`, async () => {
  const countKept = async () =>
    (await metrics.pages.get()).values.find(({ labels }) => labels.outcome === "kept")?.value ?? 0;
  expect(await differing()).toEqual([]);
  const before = await countKept();
  comparisons = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const [name, run] = pick(Object.entries(COMMANDS));
    await run();
    expect(await differing(), `step ${step}: ${name}`).toEqual([]);
  }
  const kept = (await countKept()) - before;
  expect(kept, "pages are kept at all").toBeGreaterThan(comparisons * 0.2);
}, 600_000);
