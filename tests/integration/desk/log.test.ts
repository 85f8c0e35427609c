/** The log as sentences: by who, what, which round and which days; what is gone says no word of what it was. */
import Database from "better-sqlite3";
import { beforeEach, describe, expect, test } from "vitest";
import { LOG } from "~/features/desk/domain/log-list";
import {
  LOGGED_ACTION_LIST,
  LOGGED_ACTIONS,
  LOGGED_KINDS,
} from "~/features/desk/domain/logged-actions";
import type { LoggedAction, LoggedKind } from "~/features/desk/domain/logged-actions";
import { itemHistory } from "~/features/desk/queries/item-history.server";
import { loadLog, logCondition } from "~/features/desk/queries/log.server";
import { messages } from "~/i18n/messages";
import { countLines, newestLines, pageOfLines } from "~/platform/audit-lines.server";
import { audit } from "~/platform/audit.server";
import type { AuditEvent } from "~/platform/audit.server";
import { inTransaction, unqueuedDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import type { EventType, SubjectKind } from "~/platform/events.server";
import type { Sql } from "~/platform/statements.server";
import { asActor } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { addressOf, expectEveryRowOnce } from "../../support/every-page";
import { makeRegion, makeRound, NOW } from "../../support/sessions";
import { dayFromNow } from "../../support/days";

const MANY = 60;
const DAY = 24 * 60 * 60 * 1_000;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

function tell(event: AuditEvent, at = NOW): Promise<void> {
  return inTransaction((transaction) => audit(transaction, at, event));
}

async function staffReads(query: string) {
  const { actor } = await asActor("administrator");
  const list = await loadLog(addressOf(query), actor, "nl");
  return { list, keys: list.lines.map(({ sequence }) => String(sequence)) };
}

test("is found by who acted, what was done, the kind and the id of a thing, and the day", async () => {
  const { actor } = await asActor("administrator");
  for (let number = 0; number < MANY; number += 1) {
    await tell(
      {
        actor: number % 2 === 0 ? { kind: "staff", staffId: actor.staffId } : { kind: "system" },
        action: number % 3 === 0 ? "round.open" : "round.close",
        subjectKind: number % 4 === 0 ? "round" : "survey",
        subjectId: `thing-${number}`,
      },
      new Date(NOW.getTime() + (number % 5) * DAY),
    );
  }
  await expectEveryRowOnce(LOG, staffReads, MANY);
  const total = async (query: string) => (await staffReads(query)).list.place.total;
  expect(await total(`?wie=${actor.staffId}&handeling=round.open&soort=round`)).toBe(5);
  expect(await total("?wie=system")).toBe(30);
  expect(await total("?zoek=thing-59")).toBe(1);
  const [first, second] = [0, 1].map((days) => dayFromNow(days, NOW));
  expect(await total(`?van=${first}&tot=${first}`)).toBe(12);
  expect(await total(`?van=${second}`)).toBe(48);
  const { list } = await staffReads("?wie=nobody&soort=x&van=gisteren&ronde=geen");
  expect([...list.unknown].sort()).toEqual(["ronde", "soort", "van", "wie"]);
});

test("of a round holds what belongs to it, and not what belongs to another", async () => {
  const [own, other] = [await makeRound(), await makeRound()];
  const client = await unqueuedDatabase();
  const theme = (roundId: string) =>
    client.theme.create({
      data: { slug: `t-${roundId}`, roundId, title: "Wachttijd", summary: "Lang", createdAt: NOW },
    });
  const [mine, theirs] = [await theme(own.id), await theme(other.id)];
  for (const { id } of [mine, theirs]) {
    const actor = { kind: "system" } as const;
    await tell({ actor, action: "theme.changed", subjectKind: "theme", subjectId: id });
  }
  const { list } = await staffReads(`?ronde=${own.slug}`);
  expect(list.lines).toHaveLength(1);
  expect(list.lines[0]?.subject?.title?.text).toBe("Wachttijd");
});

describe("a proposal", () => {
  const told = async (state: string) => {
    const round = await makeRound();
    const client = await unqueuedDatabase();
    const words = { title: "Mijn naam is Sanne", body: "Sanne woont hier" };
    const { id } = await client.proposal.create({
      data: { ...words, publicTitle: "Korter wachten", roundId: round.id, role: "parent", state },
    });
    const subject = { subjectKind: "proposal", subjectId: id };
    await tell({ actor: { kind: "participant" }, action: "proposal.submitted", ...subject });
    return { id, round, client };
  };

  test("that is public goes by its public title; one that waits or was withdrawn by none", async () => {
    await told("published");
    await told("submitted");
    await told("withdrawn");
    const { list } = await staffReads("");
    const titles = list.lines.map(({ subject }) => subject?.title?.text ?? null);
    expect(titles).toEqual([null, null, "Korter wachten"]);
    expect(JSON.stringify(list.lines)).not.toContain("Sanne");
  });

  test("that was erased leaves a sentence without a word of it", async () => {
    const { id, client } = await told("published");
    await client.proposal.delete({ where: { id } });
    const { list } = await staffReads("");
    expect(list.lines.map(({ subject }) => subject)).toEqual([null]);
  });

  test("shows its history to the moderators of its round, and to nobody else", async () => {
    const { id, round } = await told("published");
    await tell({
      actor: { kind: "system" },
      action: "moderation.held",
      ...{ subjectKind: "proposal", subjectId: id },
    });
    const things = [{ kind: "proposal", id }] as const;
    const { actor: own } = await asActor("moderator", { roundIds: [round.id] });
    const { actor: other } = await asActor("moderator", { roundIds: [] });
    const { actor: council } = await asActor("advisoryCouncil");
    const history = await itemHistory(own, things, "nl");
    // What was held for safety is told to the officer alone.
    expect(history?.lines.map(({ action }) => action)).toEqual(["proposal.submitted"]);
    expect(history?.logPath).toBeNull();
    expect(await itemHistory(other, things, "nl")).toBeNull();
    expect(await itemHistory(council, things, "nl")).toBeNull();
    expect(await itemHistory({ kind: "public" }, things, "nl")).toBeNull();
  });
});

test("of a body that answers, the names of moderators stay with the moderators", async () => {
  const round = await makeRound();
  const client = await unqueuedDatabase();
  const body = await client.body.findFirstOrThrow();
  const { id } = await client.theme.create({
    data: {
      ...{ slug: "t", roundId: round.id, title: "Wachttijd", summary: "Lang", createdAt: NOW },
      ...{ state: "published", publishedAt: NOW, bodyId: body.id },
    },
  });
  const { actor: moderator } = await asActor("moderator", { roundIds: [round.id] });
  const { actor: responder } = await asActor("responder", { bodyId: body.id });
  for (const { staffId } of [moderator, responder]) {
    const actor = { kind: "staff", staffId } as const;
    await tell({ actor, action: "theme.changed", subjectKind: "theme", subjectId: id });
  }
  const things = [{ kind: "theme", id }] as const;
  const namesFor = async (reader: typeof moderator) =>
    (await itemHistory(reader, things, "nl"))?.lines.map(({ actorName }) => actorName !== null);
  expect(await namesFor(moderator)).toEqual([true, true]);
  expect(await namesFor(responder)).toEqual([true, false]);
});

/** Events of which the log tells nothing: they say only what has to be read again. */
type Told = Exclude<EventType, "data.loaded" | "proposal.publicTextChanged">;

/** Do not compile while an event has no sentence, or a kind of thing no name. */
const saidOf = (event: Told): LoggedAction => event;
const namedAs = (kind: Exclude<SubjectKind, "database">): LoggedKind => kind;

test("every act has a sentence in both languages, and each stands once", () => {
  const events: readonly Told[] = LOGGED_ACTION_LIST;
  expect(events.map(saidOf)).toEqual(LOGGED_ACTION_LIST);
  expect(LOGGED_KINDS).toContain(namedAs("round"));
  for (const language of ["nl", "en"] as const) {
    expect(Object.keys(messages[language].logEvents).sort()).toEqual(
      [...LOGGED_ACTION_LIST].sort(),
    );
    const names = Object.keys(messages[language].log);
    for (const kind of Object.keys(LOGGED_ACTIONS)) {
      for (const form of ["the", "a", "gone"]) expect(names).toContain(`${form}_${kind}`);
    }
  }
  expect(new Set(LOGGED_ACTION_LIST).size).toBe(LOGGED_ACTION_LIST.length);
});

describe("a million lines", () => {
  const planOf = ({ sql, values }: Sql): string => {
    const file = new Database(env().DATABASE_FILE, { readonly: true });
    const plan = file
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values.map((value) => (value instanceof Date ? value.toISOString() : value)));
    file.close();
    return plan.map(({ detail }) => detail).join("\n");
  };
  const nothing = { wie: null, ronde: null, soort: null, handeling: null, van: null, tot: null };
  const page = (filters: Partial<Record<keyof typeof nothing, string>>, roundId?: string) =>
    logCondition({ filters: { ...nothing, ...filters }, words: "" } as never, roundId ?? null);

  test.each([
    ["somebody", page({ wie: "staff-1" }), "AuditEntry_actorKind_actorId_idx"],
    ["participants", page({ wie: "participant" }), "AuditEntry_actorKind_actorId_idx"],
    ["a kind", page({ soort: "round" }), "AuditEntry_subjectKind_sequence_idx"],
    ["an act", page({ handeling: "round.open" }), "AuditEntry_action_idx"],
    ["a round", page({}, "round-1"), "AuditEntry_subjectKind_subjectId_idx"],
    ["a period", page({ van: "2026-01-01", tot: "2026-01-31" }), "AuditEntry_at_idx"],
  ])("are counted and read by an index, by %s", (_, condition, index) => {
    for (const statement of [
      countLines(condition),
      pageOfLines(condition, "desc", { skip: 0, take: 25 }),
    ]) {
      const plan = planOf(statement);
      expect(plan).toMatch(/(SEARCH|USING) .*AuditEntry_/);
      expect(plan).not.toMatch(/^SCAN AuditEntry(?! USING)/m);
    }
    expect(planOf(countLines(condition))).toContain(index);
  });

  test("leave the history of one thing to its index", () => {
    const plan = planOf(newestLines([{ kind: "round", id: "r" }], { without: [], take: 26 }));
    expect(plan).toContain("AuditEntry_subjectKind_subjectId_idx");
    expect(plan).not.toMatch(/^SCAN AuditEntry/m);
  });
});
