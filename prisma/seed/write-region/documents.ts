import type { Transaction } from "~/platform/db.server";
import type { Region } from "../region-schema";
import { joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";

async function writeGlossary(transaction: Transaction, region: Region): Promise<void> {
  for (const { key, term, explanation, aliases, sources } of region.glossary.terms) {
    const data = {
      ...textColumns("term", term),
      ...textColumns("explanation", explanation),
      aliases: JSON.stringify(aliases),
      source: sourcesColumn(sources),
    };
    await transaction.glossaryTerm.upsert({
      where: { key },
      create: { id: key, key, ...data },
      update: data,
    });
  }
}

/** The columns of a source, as the files of a region describe it. */
export function sourceColumns(source: Region["documents"]["sources"][number]) {
  return {
    ...textColumns("title", source.title),
    publisher: source.publisher.nl,
    dated: source.date.value,
    reference: source.reference,
    ...optionalTextColumns("note", joinTexts(source.description, source.date.note)),
  };
}

async function writeSources(transaction: Transaction, region: Region): Promise<void> {
  for (const source of region.documents.sources) {
    const data = sourceColumns(source);
    await transaction.source.upsert({
      where: { key: source.key },
      create: { id: source.key, key: source.key, ...data },
      update: data,
    });
  }
}

type DocumentEntry = Region["documents"]["documents"][number];

/**
 * The newest version is final once every body that has to decide has adopted it; until then, and for every version
 * before it, a document is a concept.
 */
function versionStatus(
  region: Region,
  document: DocumentEntry,
  position: number,
): "concept" | "final" {
  const adopted = new Set(
    region.decisions.decisions
      .filter(({ state }) => state === "adopted" || state === "adoptedWithPoints")
      .filter((decision) => decision.document === document.key)
      .map(({ body }) => body),
  );
  const isNewest = position === document.versions.length - 1;
  return isNewest && document.finalAfterDecisionOf.every((body) => adopted.has(body))
    ? "final"
    : "concept";
}

async function writeVersions(
  transaction: Transaction,
  region: Region,
  document: DocumentEntry,
  documentId: string,
): Promise<void> {
  for (const [position, { version, label, date }] of document.versions.entries()) {
    const data = {
      dated: date.value,
      status: versionStatus(region, document, position),
      ...optionalTextColumns("note", joinTexts(label, date.note)),
    };
    await transaction.documentVersion.upsert({
      where: { documentId_label: { documentId, label: version } },
      create: { id: `${documentId}.${position + 1}`, documentId, label: version, ...data },
      update: data,
    });
  }
}

/** Writes the glossary, the sources, and the documents with their versions. */
export async function writeDocuments(transaction: Transaction, region: Region): Promise<void> {
  await writeGlossary(transaction, region);
  await writeSources(transaction, region);
  for (const document of region.documents.documents) {
    const data = {
      ...textColumns("title", document.title),
      ...optionalTextColumns("summary", joinTexts(document.summary, document.finalNote)),
    };
    const { id } = await transaction.document.upsert({
      where: { slug: document.key },
      create: { id: document.key, slug: document.key, ...data },
      update: data,
    });
    await writeVersions(transaction, region, document, id);
  }
}
