import { z } from "zod";
import type { SearchPart } from "~/features/search/domain/changed-parts";
import type { SearchKind } from "~/features/search/schema";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language } from "~/i18n/language";
import { LANGUAGES } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { SessionReport } from "~/platform/generated/client";

/** One published thing in one language, as the index keeps it. */
export type PublishedDocument = {
  kind: SearchKind;
  refId: string;
  language: Language;
  title: string;
  body: string;
  path: string;
  year: number | null;
};

type Source = {
  kind: SearchKind;
  refId: string;
  path: string;
  year: number | null;
  title: [nl: string, en: string | null];
  body: [nl: string | null, en: string | null][];
};

/** The id of a document says what it is of, so that the same content makes the same rows. */
export function documentId({
  kind,
  refId,
  language,
}: Pick<PublishedDocument, "kind" | "refId" | "language">): string {
  return `${kind}.${refId}.${language}`;
}

/** A thing in both languages; where there is no English, the Dutch text stands in for it. */
function inBothLanguages({ title, body, ...rest }: Source): PublishedDocument[] {
  return LANGUAGES.map((language) => {
    const pick = ([nl, en]: [string | null, string | null]) =>
      language === "en" ? (en ?? nl) : nl;
    return {
      ...rest,
      language,
      title: pick(title) ?? "",
      body: body.flatMap((text) => pick(text) ?? []).join("\n"),
    };
  });
}

function yearOf(moment: Date | string | null): number | null {
  if (moment === null) return null;
  return moment instanceof Date ? moment.getUTCFullYear() : Number(moment.slice(0, 4));
}

async function rounds(client: Connection): Promise<Source[]> {
  const rows = await client.round.findMany({ where: PUBLIC_ROUND });
  return rows.map((row) => ({
    kind: "round",
    refId: row.id,
    path: `/rondes/${row.slug}`,
    year: yearOf(row.opensAt),
    title: [row.title, row.titleEn],
    body: [
      [row.question, row.questionEn],
      [row.summary, row.summaryEn],
    ],
  }));
}

async function themes(client: Connection): Promise<Source[]> {
  const rows = await client.theme.findMany({
    where: { state: "published", round: PUBLIC_ROUND },
    include: {
      round: { select: { slug: true, opensAt: true } },
      replies: { where: { state: "published" } },
    },
  });
  return rows.map((row) => ({
    kind: "theme",
    refId: row.id,
    path: themeAddress(row.round.slug, row.slug),
    year: yearOf(row.round.opensAt),
    title: [row.title, row.titleEn],
    body: [
      [row.summary, row.summaryEn],
      ...row.replies.map((reply): [string, string | null] => [reply.reason, reply.reasonEn]),
    ],
  }));
}

function reportTexts(report: SessionReport | null): Source["body"] {
  if (!report?.publishedAt) return [];
  return [
    [report.said, report.saidEn],
    [report.answered, report.answeredEn],
  ];
}

async function sessions(client: Connection): Promise<Source[]> {
  const rows = await client.session.findMany({
    where: { state: { in: ["published", "held", "reported", "cancelled"] } },
    include: { report: true },
  });
  return rows.map((row) => ({
    kind: "session",
    refId: row.id,
    path: `/bijeenkomsten/${row.slug}`,
    year: yearOf(row.startsAt),
    title: [row.title, row.titleEn],
    body: [[row.summary, row.summaryEn], ...reportTexts(row.report)],
  }));
}

/**
 * Proposals as anyone may read them: what a moderator covered stands in neither column.
 * @param id of one of them; else all
 */
async function proposals(client: Connection, id?: string): Promise<Source[]> {
  const rows = await client.proposal.findMany({
    where: { publicTitle: { not: null }, ...(id === undefined ? {} : { id }) },
    select: { id: true, publicTitle: true, publicText: true, publishedAt: true },
  });
  return rows.map((row) => ({
    kind: "proposal",
    refId: row.id,
    path: `/voorstellen/${row.id}`,
    year: yearOf(row.publishedAt),
    title: [row.publicTitle ?? "", null],
    body: [[row.publicText, null]],
  }));
}

async function commitments(client: Connection): Promise<Source[]> {
  const [principles, items, outcomes] = await Promise.all([
    client.principle.findMany({ include: { actions: true } }),
    client.agendaItem.findMany(),
    // All of them at once: asked for by agreement, they would need more parameters than a statement may have.
    client.agendaOutcome.findMany({ orderBy: { id: "asc" } }),
  ]);
  const brought = new Map<string, [string, string | null][]>();
  for (const { itemId, text, textEn } of outcomes) {
    brought.set(itemId, [...(brought.get(itemId) ?? []), [text, textEn]]);
  }
  return [
    ...principles.map((row): Source => ({
      kind: "principle",
      refId: row.id,
      path: `/principes/${row.number}`,
      year: null,
      title: [
        `${row.number}. ${row.plainTitle}`,
        `${row.number}. ${row.plainTitleEn ?? row.plainTitle}`,
      ],
      body: [
        [row.title, row.titleEn],
        [row.explanation, row.explanationEn],
        ...row.actions.map((action): [string, string | null] => [action.text, action.textEn]),
      ],
    })),
    ...items.map((row): Source => ({
      kind: "agenda",
      refId: row.id,
      path: `/agenda/${row.slug}`,
      year: yearOf(row.dueOn),
      title: [row.what, row.whatEn],
      body: [[row.why, row.whyEn], [row.how, row.howEn], ...(brought.get(row.id) ?? [])],
    })),
  ];
}

async function councils(client: Connection): Promise<Source[]> {
  const [advice, documents, claims] = await Promise.all([
    client.advice.findMany({ where: { state: { not: "received" } }, include: { points: true } }),
    client.document.findMany({ where: { decisions: { some: {} } } }),
    client.claim.findMany({ where: { waiting: false } }),
  ]);
  return [
    ...advice.map((row): Source => ({
      kind: "advice",
      refId: row.id,
      path: `/adviezen/${row.slug}`,
      year: yearOf(row.dated),
      title: [row.title, row.titleEn],
      body: [
        [row.summary, row.summaryEn],
        ...row.points.map((point): [string, string | null] => [point.text, point.textEn]),
      ],
    })),
    ...documents.map((row): Source => ({
      kind: "decision",
      refId: row.id,
      path: `/besluiten/${row.slug}`,
      year: null,
      title: [row.title, row.titleEn],
      body: [[row.summary, row.summaryEn]],
    })),
    ...claims.map((row): Source => ({
      kind: "claim",
      refId: row.id,
      path: `/beweringen/${row.slug}`,
      year: null,
      title: [row.text, row.textEn],
      body: [[row.note, row.noteEn]],
    })),
  ];
}

const aliasesSchema = z.array(z.string());

/** Words with their other names, and organisations with what they were called before. */
async function words(client: Connection): Promise<Source[]> {
  const [terms, bodies] = await Promise.all([
    client.glossaryTerm.findMany(),
    client.body.findMany({ include: { aliases: true } }),
  ]);
  return [
    ...terms.map((row): Source => ({
      kind: "term",
      refId: row.id,
      path: `/begrippen#${row.key}`,
      year: null,
      title: [row.term, row.termEn],
      body: [
        [row.explanation, row.explanationEn],
        [aliasesSchema.parse(JSON.parse(row.aliases)).join(", "), null],
      ],
    })),
    // A word and an organisation can carry the same id, because both come from the files of the region.
    ...bodies.map((row): Source => ({
      kind: "term",
      refId: `body:${row.id}`,
      path: `/wie-beslist#${row.key}`,
      year: null,
      title: [row.name, row.nameEn],
      body: [
        [row.decides, row.decidesEn],
        [row.aliases.map((alias) => alias.name).join(", "), null],
      ],
    })),
  ];
}

const READERS: Record<SearchPart, (client: Connection) => Promise<Source[]>> = {
  rounds,
  themes,
  sessions,
  proposals: (client) => proposals(client),
  commitments,
  councils,
  words,
};

/** The kinds of documents that each part holds. */
export const KINDS_OF_PART: Record<SearchPart, readonly SearchKind[]> = {
  rounds: ["round"],
  themes: ["theme"],
  sessions: ["session"],
  proposals: ["proposal"],
  commitments: ["principle", "agenda"],
  councils: ["advice", "decision", "claim"],
  words: ["term"],
};

/** Everything that is published in these parts, in both languages. What is not public is not among it. */
export async function publishedDocuments(
  client: Connection,
  parts: readonly SearchPart[],
): Promise<PublishedDocument[]> {
  const sources = await Promise.all(parts.map((part) => READERS[part](client)));
  return sources.flat().flatMap(inBothLanguages);
}

/** What anyone may read of one proposal, in both languages; nothing when it is not public. */
export async function publishedProposal(
  client: Connection,
  id: string,
): Promise<PublishedDocument[]> {
  return (await proposals(client, id)).flatMap(inBothLanguages);
}
