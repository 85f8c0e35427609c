/** Holds what the database sorts and counts of promises against what the rule says of each of them. */
import { beforeAll, describe, expect, it } from "vitest";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import {
  keptRate,
  listCommitments,
  realFirst,
  type CommitmentItem,
} from "~/features/reporting/domain/commitment";
import { countPromises, promisePage } from "~/features/reporting/queries/commitment-index.server";
import type { PromiseKey } from "~/features/reporting/queries/commitment-index.server";
import { commitmentSources } from "~/features/reporting/queries/commitment-sources.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { doubleData } from "../../support/double-data";

const EVERYTHING = { skip: 0, take: 100_000 };

/** Days and moments around which the clock in Amsterdam or the calendar changes. */
const DAYS = ["2025-03-29", "2025-03-30", "2025-10-25", "2025-10-26", "2025-12-31", "2026-01-01"];
const MOMENTS = [
  ...["2025-03-29T22:30:00Z", "2025-03-29T23:30:00Z", "2025-03-30T00:59:59Z"],
  ...["2025-10-11T21:59:59Z", "2025-10-11T22:00:00Z", "2025-10-12T23:30:00Z"],
  ...["2025-12-17T22:59:59Z", "2025-12-17T23:00:00Z", "2026-02-28T12:00:00Z"],
];

beforeAll(async () => {
  doubleData(env().DATABASE_FILE);
  doubleData(env().DATABASE_FILE);
  const client = await unqueuedDatabase();
  const at = (index: number) => new Date(MOMENTS[index % MOMENTS.length] ?? 0);
  const day = (index: number) => DAYS[index % DAYS.length] ?? "";
  const sessions = await client.session.findMany({ select: { id: true } });
  for (const [index, { id }] of sessions.entries()) {
    await client.session.update({ where: { id }, data: { endsAt: at(index) } });
  }
  const replies = await client.reply.findMany({ select: { id: true } });
  for (const [index, { id }] of replies.entries()) {
    const publishedAt = index % 2 === 0 ? null : at(index);
    await client.reply.update({ where: { id }, data: { publishedAt, repliedOn: day(index) } });
  }
  const themes = await client.theme.findMany({ select: { id: true } });
  for (const [index, { id }] of themes.entries()) {
    const replyDueAt = index % 5 === 0 ? null : at(index + 3);
    await client.theme.update({ where: { id }, data: { replyDueAt } });
  }
  const advices = await client.advice.findMany({ include: { points: true } });
  for (const [index, { id, toBodyId, points }] of advices.entries()) {
    await client.advice.update({ where: { id }, data: { reactionDueOn: day(index) } });
    // The last point of every second one stays open, or its reaction says nothing.
    for (const [place, point] of points.entries()) {
      const isOpen = index % 2 === 0 && place === 0;
      await client.formalReaction.create({
        data: {
          adviceId: id,
          pointId: point.id,
          bodyId: toBodyId,
          kind: "written",
          text: isOpen ? " " : "Done",
          on: day(index + place),
        },
      });
    }
  }
});

/** Every promise by the rule, in the order of the list. */
async function byRule(now: Date): Promise<CommitmentItem[]> {
  const client = await unqueuedDatabase();
  const select = { select: { id: true } };
  const [sessions, themes, proposals, rounds, advices] = await Promise.all([
    client.session.findMany(select),
    client.theme.findMany(select),
    client.proposal.findMany(select),
    client.round.findMany(select),
    client.advice.findMany(select),
  ]);
  const named = (kind: PromiseKey["kind"], rows: { id: string }[]) =>
    rows.map(({ id }): PromiseKey => ({ kind, subjectId: id }));
  const keys = [
    ...named("sessionReport", sessions),
    ...named("themeReply", themes),
    ...named("proposalReply", proposals),
    ...named("roundReply", rounds),
    ...named("formalReaction", advices),
  ];
  return realFirst(listCommitments(await commitmentSources(client, keys, now), now));
}

const nameOf = ({ kind, subjectId }: PromiseKey) => `${kind}:${subjectId}`;

describe.each([
  "2025-03-30T00:30:00Z",
  "2025-10-26T00:30:00Z",
  "2025-10-25T21:59:59.500Z",
  "2025-10-25T22:00:00Z",
  "2026-03-10T09:00:00Z",
])("at %s", (moment) => {
  const now = new Date(moment);

  it("the database lists every promise in the order of the rule", async () => {
    const expected = await byRule(now);
    const found = await promisePage(await unqueuedDatabase(), {}, EVERYTHING, now);
    expect(expected.length).toBeGreaterThan(50);
    expect(found.map(nameOf)).toEqual(expected.map(nameOf));
  });

  it("the database counts each state, body and year as the rule does", async () => {
    const expected = await byRule(now);
    const counted = await countPromises(await unqueuedDatabase(), now);
    const tally = (rows: { key: string; count: number }[]) => {
      const sums: Record<string, number> = {};
      for (const { key, count } of rows) sums[key] = (sums[key] ?? 0) + count;
      return sums;
    };
    const yearOf = (due: Date | null) => (due ? amsterdamDate(due).slice(0, 4) : "null");
    expect(
      tally(
        counted.map(({ count, ...row }) => ({
          key: `${row.ownerBodyId} ${row.kind} ${row.state} ${row.example} ${row.year ?? "null"}`,
          count,
        })),
      ),
    ).toEqual(
      tally(
        expected.map((item) => ({
          key: `${item.ownerBodyId} ${item.kind} ${item.state} ${item.example ?? false} ${yearOf(item.dueAt)}`,
          count: 1,
        })),
      ),
    );
    expect(keptRate(counted)).toEqual(keptRate(expected.map(({ state }) => ({ state, count: 1 }))));
  });

  it("pages follow each other without a gap, and a filter keeps the order", async () => {
    const client = await unqueuedDatabase();
    const all = await promisePage(client, {}, EVERYTHING, now);
    const first = await promisePage(client, {}, { skip: 0, take: 7 }, now);
    const second = await promisePage(client, {}, { skip: 7, take: 7 }, now);
    expect([...first, ...second]).toEqual(all.slice(0, 14));
    const expected = (await byRule(now)).filter(
      ({ kind, state }) => kind === "themeReply" && (state === "kept" || state === "keptLate"),
    );
    const choice = { kind: "themeReply", states: ["kept", "keptLate"] } as const;
    const found = await promisePage(client, choice, EVERYTHING, now);
    expect(found.map(nameOf)).toEqual(expected.map(nameOf));
  });
});
