/** The surveys of a round on the page of those who run it: where each stands, and how many answered. */
import { MOST_ENTRIES } from "~/features/rounds/domain/round-tally";
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { deskStateOf } from "./queries/desk-list.server";

const DESK = "/werkplek/vragenlijsten";

export const surveyTally: RoundTallySource = {
  part: "surveys",
  tally: async (client, { id: roundId }, now) => {
    const there = { roundId, state: { not: "withdrawn" } };
    const [count, open, planned, draft, rows] = await Promise.all([
      client.survey.count({ where: there }),
      client.survey.count({
        where: {
          roundId,
          state: "open",
          AND: [
            { OR: [{ opensAt: null }, { opensAt: { lte: now } }] },
            { OR: [{ closesAt: null }, { closesAt: { gt: now } }] },
          ],
        },
      }),
      client.survey.count({ where: { roundId, state: "open", opensAt: { gt: now } } }),
      client.survey.count({ where: { roundId, state: "draft" } }),
      client.survey.findMany({
        where: there,
        orderBy: [{ closesAt: "desc" }, { slug: "asc" }],
        take: MOST_ENTRIES,
        select: {
          slug: true,
          title: true,
          state: true,
          opensAt: true,
          closesAt: true,
          _count: { select: { responses: { where: { state: "sent" } } } },
        },
      }),
    ]);
    return {
      count,
      path: DESK,
      notes: [
        { code: "surveys_open", count: open },
        { code: "surveys_planned", count: planned },
        { code: "surveys_draft", count: draft },
      ],
      entries: rows.map((row) => ({
        title: row.title,
        path: `${DESK}/${row.slug}`,
        state: `surveyDesk.state_${deskStateOf(row, now)}`,
        count: row._count.responses,
        date: row.closesAt,
      })),
    };
  },
};
