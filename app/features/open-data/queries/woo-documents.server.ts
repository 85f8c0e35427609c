/** The documents that the index of the Woo tells of: advice, decisions and the reports of rounds. */
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { isAdopted } from "~/features/decisions/domain/decision";
import { decisionEnumColumns } from "~/features/decisions/schema";
import {
  publisherInRegister,
  WOO_ACTS,
  WOO_FORMATS,
  WOO_KINDS,
} from "~/features/open-data/domain/woo-document";
import type { WooCategory, WooDocument } from "~/features/open-data/domain/woo-document";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Connection } from "~/platform/db.server";
import { changeDays } from "~/platform/page-versions.server";

/** Some documents of a category, in an order that stays. */
export type DocumentPlace = { skip: number; take: number };

interface Source {
  count: (connection: Connection) => Promise<number>;
  documents: (connection: Connection, place: DocumentPlace) => Promise<WooDocument[]>;
}

const IN_REGISTER = { tooi: { not: null } };

/** Of a round that is no example, or of none. */
const NO_EXAMPLE = { OR: [{ round: null }, { round: { example: false } }] };

const ADVICE = { ...PUBLIC_ADVICE, ...NO_EXAMPLE, to: IN_REGISTER };

const advice: Source = {
  count: (connection) => connection.advice.count({ where: ADVICE }),
  async documents(connection, { skip, take }) {
    const rows = await connection.advice.findMany({
      where: ADVICE,
      orderBy: { id: "asc" },
      skip,
      take,
      include: { from: true, to: true },
    });
    const days = await changeDays(rows.map(({ id }) => `advice:${id}`));
    return rows.flatMap((row) => {
      const publisher = publisherInRegister(row.to);
      if (publisher === null) return [];
      return [
        {
          path: `/adviezen/${row.slug}/brief.txt`,
          title: row.title,
          category: "010",
          kind: WOO_KINDS.advice,
          publisher,
          writer: row.from.name,
          createdOn: row.dated,
          format: WOO_FORMATS.text,
          act: { kind: WOO_ACTS.received, on: row.receivedOn ?? row.dated },
          changedOn: days.get(`advice:${row.id}`) ?? null,
        } satisfies WooDocument,
      ];
    });
  },
};

const REPORTED = { ...PUBLIC_ROUND, example: false, reports: { some: {} }, decider: IN_REGISTER };

const reports: Source = {
  count: (connection) => connection.round.count({ where: REPORTED }),
  async documents(connection, { skip, take }) {
    const rows = await connection.round.findMany({
      where: REPORTED,
      orderBy: { id: "asc" },
      skip,
      take,
      include: {
        decider: true,
        reports: { orderBy: { number: "desc" }, take: 1, select: { publishedAt: true } },
      },
    });
    return rows.flatMap(({ slug, title, decider, reports: [newest] }) => {
      const publisher = decider && publisherInRegister(decider);
      if (!publisher || newest === undefined) return [];
      const day = amsterdamDate(newest.publishedAt);
      return [
        {
          path: `/rondes/${slug}/verslag`,
          title: `Verslag van de ronde: ${title}`,
          category: "015",
          kind: WOO_KINDS.report,
          publisher,
          createdOn: day,
          format: WOO_FORMATS.page,
          act: { kind: WOO_ACTS.adopted, on: day },
          changedOn: day,
        } satisfies WooDocument,
      ];
    });
  },
};

/**
 * Decisions that were taken, on a day that a source gives. Councils and general boards meet in public; what an executive
 * decides stands in the lists of its decisions.
 */
const decisionsOf = (
  category: WooCategory,
  kinds: { in: string[] } | { notIn: string[] },
): Source => {
  const where = {
    stage: "decision",
    state: { in: ["adopted", "adoptedWithPoints", "rejected"] },
    decidedOn: { not: null },
    body: { ...IN_REGISTER, kind: kinds },
    document: NO_EXAMPLE,
  };
  return {
    count: (connection) => connection.decision.count({ where }),
    async documents(connection, { skip, take }) {
      const rows = await connection.decision.findMany({
        where,
        orderBy: { id: "asc" },
        skip,
        take,
        include: { body: true, document: true },
      });
      return rows.flatMap(({ body, document, decidedOn, recordedOn, ...row }) => {
        const publisher = publisherInRegister(body);
        if (publisher === null || decidedOn === null) return [];
        const verb = isAdopted(decisionEnumColumns.parse(row).state) ? "Besluit" : "Afwijzing";
        return [
          {
            path: `/besluiten/${document.slug}/${body.key}.txt`,
            title: `${verb} van ${body.name}: ${document.title}`,
            category,
            kind: WOO_KINDS.decision,
            publisher,
            createdOn: decidedOn,
            format: WOO_FORMATS.text,
            act: { kind: WOO_ACTS.adopted, on: decidedOn },
            changedOn: recordedOn,
          } satisfies WooDocument,
        ];
      });
    },
  };
};

/** Where the documents of each category come from. */
export const WOO_SOURCES: Readonly<Record<WooCategory, Source>> = {
  "008": decisionsOf("008", { notIn: ["college"] }),
  "009": decisionsOf("009", { in: ["college"] }),
  "010": advice,
  "015": reports,
};
