/** Events: told with the change or not at all, and heard once by everyone who hears them later. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { verifyAuditChain } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { deliverEvents, emit, pruneEvents, registerSubscribers } from "~/platform/events.server";
import type { LaterSubscriber, StoredEvent, Subscribers } from "~/platform/events.server";
import { auditSubscriber } from "~/platform/audit-subscriber.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const NOW = new Date("2026-03-10T23:30:00Z");
const LATER = new Date("2026-06-01T09:00:00Z");

const edited = (subjectId: string) =>
  ({
    type: "round.edited",
    actor: { kind: "staff", staffId: "somebody" },
    subjectKind: "round",
    subjectId,
    details: { framesChanged: false },
  }) as const;

/** A subscriber that writes down what it hears. */
function listener(name: string, fails: () => boolean = () => false) {
  const heard: StoredEvent[] = [];
  const begun: Date[] = [];
  const subscriber: LaterSubscriber = {
    name,
    hears: ({ subjectKind }) => subjectKind === "round",
    begin: (_transaction, now) => Promise.resolve(void begun.push(now)),
    handle: (_transaction, events) => {
      if (fails()) return Promise.reject(new Error("not now"));
      heard.push(...events);
      return Promise.resolve();
    },
  };
  return { subscriber, heard, begun, ids: () => heard.map(({ subjectId }) => subjectId) };
}

/** As a process that has just started: nothing is known but what the database holds. */
function start(later: readonly LaterSubscriber[]) {
  const subscribers: Subscribers = { immediate: [auditSubscriber], later };
  registerSubscribers(() => subscribers);
}

const say = (...ids: string[]) =>
  inTransaction(async (transaction) => {
    for (const id of ids) await emit(transaction, edited(id), NOW);
  });

beforeEach(emptyDatabase);

describe("in the transaction", () => {
  test("an event is an entry in the audit log, and a row without who, when and details", async () => {
    start([listener("one").subscriber]);
    await say("a");
    const client = await testDatabase();
    expect(await client.auditEntry.findFirst()).toMatchObject({
      action: "round.edited",
      actorKind: "staff",
      actorId: "somebody",
      subjectId: "a",
      at: NOW,
      details: '{"framesChanged":false}',
    });
    expect(await client.domainEvent.findMany({ omit: { sequence: true } })).toEqual([
      {
        day: "2026-03-11",
        type: "round.edited",
        subjectKind: "round",
        subjectId: "a",
        about: "{}",
      },
    ]);
    expect(await verifyAuditChain(client)).toEqual({ ok: true, entries: 1 });
  });

  test("a change that is rolled back has said nothing, and loses nothing that others said", async () => {
    const { subscriber, ids } = listener("one");
    start([subscriber]);
    await deliverEvents(NOW);
    const failing = inTransaction(async (transaction) => {
      await emit(transaction, edited("failed"), NOW);
      throw new Error("on second thoughts");
    });
    const outcomes = await Promise.allSettled([say("a"), failing, say("b")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    const client = await testDatabase();
    expect(await client.auditEntry.count()).toBe(2);
    await deliverEvents(NOW);
    expect(ids()).toEqual(["a", "b"]);
  });

  test("a subscriber that throws takes the change back", async () => {
    registerSubscribers(() => ({
      immediate: [
        auditSubscriber,
        { name: "strict", hears: "everything", handle: () => Promise.reject(new Error("no")) },
      ],
      later: [],
    }));
    await expect(say("a")).rejects.toThrow("no");
    expect(await (await testDatabase()).auditEntry.count()).toBe(0);
  });

  test("what no later subscriber hears is not stored", async () => {
    start([]);
    await say("a");
    expect(await (await testDatabase()).domainEvent.count()).toBe(0);
  });

  test("without subscribers nothing can be told, so that no change goes unheard", async () => {
    vi.resetModules();
    const fresh = await import("~/platform/events.server");
    const { inTransaction: inFresh, closeDatabase } = await import("~/platform/db.server");
    await expect(
      inFresh((transaction) => fresh.emit(transaction, edited("a"), NOW)),
    ).rejects.toThrow("Nobody hears events");
    await closeDatabase();
  });
});

describe("later", () => {
  test("a subscriber begins once, and after a restart goes on from where it was", async () => {
    const first = listener("one");
    start([first.subscriber]);
    await say("before");
    await deliverEvents(NOW);
    expect([first.begun.length, first.ids()]).toEqual([1, []]);
    await say("a");
    await deliverEvents(NOW);
    await say("b");
    const second = listener("one");
    start([second.subscriber]);
    await deliverEvents(NOW);
    await deliverEvents(NOW);
    expect([second.begun.length, second.ids()]).toEqual([0, ["b"]]);
    expect(first.ids()).toEqual(["a"]);
  });

  test("more than one batch is heard in order", async () => {
    const { subscriber, ids } = listener("one");
    start([subscriber]);
    await deliverEvents(NOW);
    const many = Array.from({ length: 1_200 }, (_, number) => String(number));
    await say(...many);
    await deliverEvents(NOW);
    expect(ids()).toEqual(many);
  });

  test("one that fails hears the same again, and keeps nobody else from hearing", async () => {
    let down = false;
    const failing = listener("failing", () => down);
    const other = listener("other");
    start([failing.subscriber, other.subscriber]);
    await deliverEvents(NOW);
    down = true;
    await say("a");
    await deliverEvents(NOW);
    expect([failing.ids(), other.ids()]).toEqual([[], ["a"]]);
    down = false;
    await deliverEvents(NOW);
    expect([failing.ids(), other.ids()]).toEqual([["a"], ["a"]]);
  });

  test("one that lost what it made begins anew, once", async () => {
    const lost = listener("one");
    start([lost.subscriber]);
    await deliverEvents(NOW);
    const again = listener("one");
    start([{ ...again.subscriber, isLost: () => Promise.resolve(true) }]);
    await deliverEvents(NOW);
    await deliverEvents(NOW);
    expect(again.begun).toHaveLength(1);
  });

  test("rows go when everyone has heard them and their term is over; a cursor without subscriber holds none", async () => {
    const client = await testDatabase();
    await client.eventCursor.create({ data: { subscriber: "gone", sequence: 0 } });
    const one = listener("one");
    const two = listener("two");
    start([one.subscriber]);
    await deliverEvents(NOW);
    await say("a");
    await deliverEvents(NOW);
    start([one.subscriber, two.subscriber]);
    await pruneEvents(LATER);
    expect(await client.domainEvent.count()).toBe(1);
    await deliverEvents(NOW);
    await pruneEvents(NOW);
    expect(await client.domainEvent.count()).toBe(1);
    await pruneEvents(LATER);
    expect(await client.domainEvent.count()).toBe(0);
    await say("b");
    await deliverEvents(LATER);
    expect(one.ids()).toEqual(["a", "b"]);
  });
});
