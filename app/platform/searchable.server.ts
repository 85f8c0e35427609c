/**
 * What a feature says of the documents of one kind that can be found. `app/searchable-documents.server.ts` collects them,
 * the feature `search` indexes them.
 */
import type { Connection } from "./db.server";
import type { EventType, SubjectKind } from "./events.server";

/** A text in Dutch, and in English where there is one. */
export type SearchableText = readonly [nl: string | null, en: string | null];

/** One published thing, as it can be found. */
export interface SearchableDocument {
  refId: string;
  path: string;
  year: number | null;
  title: SearchableText;
  body: readonly SearchableText[];
}

/** The ids of the documents that change with these subjects. */
export type ChangedDocuments = (
  connection: Connection,
  subjectIds: readonly string[],
) => Promise<readonly string[]>;

/** Some documents: those with these ids, or so many after one, in the order of their ids. */
export type DocumentPortion = { ids: readonly string[] } | { after: string; take: number };

export interface SearchableDocuments {
  /** Which documents a change to a kind of subject touches; a kind that is not named touches none. */
  changedBy: Partial<Record<SubjectKind, ChangedDocuments>>;
  /** Events after which a word may be found no moment longer: indexed in their transaction. Others wait for the job. */
  atOnce?: readonly EventType[];
  /** The published ones of a portion; what is not public is not among them. */
  documents: (connection: Connection, portion: DocumentPortion) => Promise<SearchableDocument[]>;
}

/** A document that has the id of the subject that changes. */
export const sameDocuments: ChangedDocuments = (_connection, ids) => Promise.resolve(ids);

/** The condition on ids and the number of rows by which a portion is read, in the order of the ids. */
export function rowsOf(portion: DocumentPortion): {
  where: { id: { in: string[] } | { gt: string } };
  take: number;
} {
  return "ids" in portion
    ? { where: { id: { in: [...portion.ids] } }, take: portion.ids.length }
    : { where: { id: { gt: portion.after } }, take: portion.take };
}

/** The year a document is found under. */
export function yearOf(moment: Date | string | null): number | null {
  if (moment === null) return null;
  return moment instanceof Date ? moment.getUTCFullYear() : Number(moment.slice(0, 4));
}
