import type { DecisionState, DecisionStage } from "~/features/decisions/domain/decision";
import { documentStatus } from "~/features/decisions/domain/document-status";
import type { DocumentStatus } from "~/features/decisions/domain/document-status";
import { decisionEnumColumns, localPointsSchema } from "~/features/decisions/schema";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { ReadSources, SourceDto } from "~/features/region/queries/sources.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** The bodies that must all adopt a document: the councils of the region. */
async function requiredBodies(client: Connection) {
  return client.body.findMany({
    where: { kind: "council", municipalityId: { not: null } },
    select: { id: true, name: true, nameEn: true },
    orderBy: { name: "asc" },
  });
}

export type DecidedDocument = {
  slug: string;
  title: LocalText;
  summary: LocalText | null;
  status: Pick<DocumentStatus, "status" | "adopted" | "of">;
};

function statusOf(
  required: readonly { id: string }[],
  decisions: readonly { bodyId: string; stage: string; state: string }[],
) {
  const status = documentStatus(
    required.map((body) => body.id),
    decisions.map(({ bodyId, stage, state }) => ({
      bodyId,
      ...decisionEnumColumns.parse({ stage, state }),
    })),
  );
  return { status: status.status, adopted: status.adopted, of: status.of };
}

/** Every document that bodies decide on, with how far it is. */
export async function decidedDocuments(language: Language): Promise<DecidedDocument[]> {
  const client = await database();
  const [required, rows] = await Promise.all([
    requiredBodies(client),
    client.document.findMany({
      where: { decisions: { some: {} } },
      orderBy: { title: "asc" },
      select: {
        slug: true,
        title: true,
        titleEn: true,
        summary: true,
        summaryEn: true,
        decisions: { select: { bodyId: true, stage: true, state: true } },
      },
    }),
  ]);
  return rows.map((row) => ({
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    summary: row.summary === null ? null : localText(language, row.summary, row.summaryEn),
    status: statusOf(required, row.decisions),
  }));
}

export type DecisionDto = {
  id: string;
  body: LocalText;
  stage: DecisionStage;
  state: DecisionState;
  wording: string | null;
  decidedOn: string | null;
  /** The day on which it was recorded here; null for what came from before this platform. */
  recordedOn: string | null;
  decidedOnNote: LocalText | null;
  localPoints: { text: LocalText; principles: readonly number[] }[];
  note: LocalText | null;
  sources: SourceDto[];
  asksToHear: boolean;
};

export type DocumentPage = DecidedDocument & {
  versions: { label: string; dated: string | null; status: string; note: LocalText | null }[];
  councils: DecisionDto[];
  others: DecisionDto[];
};

const decisionColumns = {
  include: { body: { select: { name: true, nameEn: true, kind: true } } },
} satisfies Prisma.Document$decisionsArgs;

type DecisionRow = Prisma.DecisionGetPayload<typeof decisionColumns>;

function decisionOf(
  row: DecisionRow,
  language: Language,
  read: ReadSources,
  listening: ReadonlySet<string>,
): DecisionDto {
  const optional = (nl: string | null, en: string | null) => optionalText(language, nl, en);
  return {
    id: row.id,
    body: localText(language, row.body.name, row.body.nameEn),
    ...decisionEnumColumns.parse(row),
    wording: row.wording,
    decidedOn: row.decidedOn,
    recordedOn: row.recordedOn,
    decidedOnNote: optional(row.decidedOnNote, row.decidedOnNoteEn),
    localPoints: localPointsSchema
      .parse(JSON.parse(row.localPoints))
      .map(({ nl, en, principles }) => ({ text: localText(language, nl, en), principles })),
    note: optional(row.note, row.noteEn),
    sources: read(row.source),
    asksToHear: row.stage === "decision" && listening.has(row.bodyId),
  };
}

/** What each body decided on one document; null when there is no such document. */
export async function decidedDocument(
  slug: string,
  language: Language,
): Promise<DocumentPage | null> {
  const client = await database();
  const [required, read, row] = await Promise.all([
    requiredBodies(client),
    sourceReader(client, language),
    client.document.findFirst({
      where: { slug, decisions: { some: {} } },
      include: { versions: { orderBy: { label: "asc" } }, decisions: decisionColumns },
    }),
  ]);
  if (!row) return null;
  const alerts = await client.decisionAlert.findMany({
    where: { documentId: row.id },
    select: { bodyId: true },
  });
  const listening = new Set(alerts.map((alert) => alert.bodyId));
  const decisions = [...row.decisions].sort((a, b) => a.body.name.localeCompare(b.body.name, "nl"));
  const dto = (decision: DecisionRow) => decisionOf(decision, language, read, listening);
  const isCouncil = (decision: DecisionRow) => decision.body.kind === "council";
  return {
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    summary: row.summary === null ? null : localText(language, row.summary, row.summaryEn),
    status: statusOf(required, row.decisions),
    versions: row.versions.map((version) => ({
      label: version.label,
      dated: version.dated,
      status: version.status,
      note: version.note === null ? null : localText(language, version.note, version.noteEn),
    })),
    councils: decisions.filter(isCouncil).map(dto),
    others: decisions.filter((decision) => !isCouncil(decision)).map(dto),
  };
}

/** What one body decided on one document; null when it decided nothing on it. */
export async function decisionOfBody(
  slug: string,
  bodyKey: string,
  language: Language,
): Promise<{ document: { title: LocalText }; decision: DecisionDto } | null> {
  const client = await database();
  const [read, row] = await Promise.all([
    sourceReader(client, language),
    client.decision.findFirst({
      where: { document: { slug }, body: { key: bodyKey }, stage: "decision" },
      include: { ...decisionColumns.include, document: { select: { title: true, titleEn: true } } },
    }),
  ]);
  if (!row) return null;
  const title = localText(language, row.document.title, row.document.titleEn);
  return { document: { title }, decision: decisionOf(row, language, read, new Set()) };
}
