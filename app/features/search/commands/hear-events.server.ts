import {
  refreshDocuments,
  refreshEverything,
} from "~/features/search/commands/refresh-index.server";
import { hasIndex } from "~/features/search/queries.server";
import { EVERYTHING } from "~/features/search/queries/published-documents.server";
import type { Searchable } from "~/features/search/queries/published-documents.server";
import { SEARCH_KINDS } from "~/features/search/schema";
import type { SearchKind } from "~/features/search/schema";
import type { Transaction } from "~/platform/db.server";
import type {
  ImmediateSubscriber,
  LaterSubscriber,
  StoredEvent,
  SubjectKind,
} from "~/platform/events.server";
import { isIndexComplete } from "./search-tables.server";

/** A database that was filled from outside: everything can have changed. */
const FILLED: SubjectKind = "database";

/** The documents of one kind that these events touch. */
async function touched(
  transaction: Transaction,
  searchable: Searchable,
  kind: SearchKind,
  events: readonly StoredEvent[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const [subjectKind, changed] of Object.entries(searchable[kind].changedBy)) {
    const subjects = events.filter((event) => event.subjectKind === subjectKind);
    if (subjects.length === 0) continue;
    const subjectIds = [...new Set(subjects.map(({ subjectId }) => subjectId))];
    for (const id of await changed(transaction, subjectIds)) ids.add(id);
  }
  return [...ids];
}

async function refreshTouched(
  transaction: Transaction,
  searchable: Searchable,
  kinds: readonly SearchKind[],
  events: readonly StoredEvent[],
): Promise<void> {
  const choice = new Map<SearchKind, readonly string[]>();
  for (const kind of kinds) {
    const ids = await touched(transaction, searchable, kind, events);
    if (ids.length > 0) choice.set(kind, ids);
  }
  if (choice.size > 0) await refreshDocuments(transaction, searchable, choice);
}

/**
 * The index follows what is published within seconds, from a place in the events that survives a restart.
 * @param searchable what can be found
 */
export function searchLater(searchable: Searchable): LaterSubscriber {
  const kinds = SEARCH_KINDS.filter((kind) => searchable[kind].atOnce === undefined);
  const heard = new Set<string>([
    FILLED,
    ...kinds.flatMap((kind) => Object.keys(searchable[kind].changedBy)),
  ]);
  return {
    name: "search",
    hears: ({ subjectKind }) => heard.has(subjectKind),
    async begin(transaction) {
      await refreshEverything(transaction, searchable);
    },
    async handle(transaction, events) {
      if (events.some(({ subjectKind }) => subjectKind === FILLED)) {
        await refreshDocuments(transaction, searchable, EVERYTHING);
        return;
      }
      await refreshTouched(transaction, searchable, kinds, events);
    },
    isLost: async (transaction) =>
      !(await hasIndex(transaction)) || !(await isIndexComplete(transaction)),
  };
}

/**
 * What must not be found a moment longer than it may be read, such as a word that a moderator covers, is indexed in the
 * transaction that changes it.
 */
export function searchAtOnce(searchable: Searchable): ImmediateSubscriber {
  return {
    name: "search",
    hears: SEARCH_KINDS.flatMap((kind) => searchable[kind].atOnce ?? []),
    async handle(transaction, { type, subjectKind, subjectId }) {
      const kinds = SEARCH_KINDS.filter((kind) => searchable[kind].atOnce?.includes(type));
      // The first filling reads everything, this document too.
      if (!(await hasIndex(transaction))) return;
      const event = { type, subjectKind, subjectId, about: {} };
      await refreshTouched(transaction, searchable, kinds, [event]);
    },
  };
}
