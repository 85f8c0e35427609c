/** Every due date of every body in one list, with the record of each body. */
import { z } from "zod";
import {
  PROMISE_KINDS,
  keptRate,
  keptRatesByBody,
  listPromises,
} from "~/features/reporting/domain/promise";
import type {
  BodyRecord,
  KeptRate,
  PromiseItem,
  PromiseKind,
  PromiseState,
} from "~/features/reporting/domain/promise";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { promiseSources } from "./promise-sources.server";
import type { PromiseSource } from "./promise-sources.server";

const PAGE_SIZE = 50;

/** What the list shows: everything, or one state; late or not, what was kept stands together. */
export const PROMISE_VIEWS = ["all", "overdue", "undated", "open", "kept"] as const;
export type PromiseView = (typeof PROMISE_VIEWS)[number];

export const promiseFilterSchema = z.object({
  view: z.enum(PROMISE_VIEWS).catch("all"),
  body: z.string().max(100).catch(""),
  kind: z.enum(PROMISE_KINDS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PromiseFilter = z.infer<typeof promiseFilterSchema>;

export type PromiseDto = {
  key: string;
  kind: PromiseKind;
  title: LocalText;
  path: string;
  body: LocalText | null;
  state: PromiseState;
  dueAt: Date | null;
  keptAt: Date | null;
  /** Why it takes longer than was first promised; null when it does not. */
  extension: string | null;
};

export type BodyPromises = BodyRecord & { key: string; name: LocalText };

export type PromiseList = {
  items: PromiseDto[];
  counts: Record<PromiseView, number>;
  total: number;
  page: number;
  pageCount: number;
  overall: KeptRate;
  bodies: BodyPromises[];
};

/** Every promise there is, with its state at `now`, overdue first. */
async function allPromises(
  client: Connection,
  now: Date,
): Promise<(PromiseItem & Pick<PromiseSource, "path" | "titleEn" | "extension">)[]> {
  const sources = await promiseSources(client, now);
  const bySubject = new Map(
    sources.map((source) => [`${source.kind}:${source.subjectId}`, source]),
  );
  return listPromises(sources, now).map((item) => {
    const source = bySubject.get(`${item.kind}:${item.subjectId}`);
    const { path = "/", titleEn = null, extension = null } = source ?? {};
    return { ...item, path, titleEn, extension };
  });
}

function isInView(state: PromiseState, view: PromiseView): boolean {
  if (view === "all") return true;
  return view === "kept" ? state === "kept" || state === "keptLate" : state === view;
}

/** One page of the promises that fit a filter, with the record of each body. */
export async function promiseList(
  filter: PromiseFilter,
  language: Language,
  now: Date,
): Promise<PromiseList> {
  const client = await database();
  const [promises, bodies] = await Promise.all([
    allPromises(client, now),
    client.body.findMany({ select: { id: true, key: true, name: true, nameEn: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body]));
  const wanted = promises.filter(
    ({ ownerBodyId, kind }) =>
      (filter.body === "" || names.get(ownerBodyId)?.key === filter.body) &&
      (filter.kind === null || kind === filter.kind),
  );
  const inView = (view: PromiseView) => wanted.filter(({ state }) => isInView(state, view));
  const shown = inView(filter.view);
  const pageCount = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  const page = Math.min(filter.page, pageCount);
  const nameOf = (id: string): LocalText | null => {
    const body = names.get(id);
    return body ? localText(language, body.name, body.nameEn) : null;
  };
  return {
    items: shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((item) => ({
      key: `${item.kind}:${item.subjectId}`,
      kind: item.kind,
      title: localText(language, item.title, item.titleEn),
      path: item.path,
      body: nameOf(item.ownerBodyId),
      state: item.state,
      dueAt: item.dueAt,
      keptAt: item.keptAt,
      extension: item.extension ?? null,
    })),
    counts: {
      all: wanted.length,
      overdue: inView("overdue").length,
      undated: inView("undated").length,
      open: inView("open").length,
      kept: inView("kept").length,
    },
    total: shown.length,
    page,
    pageCount,
    overall: keptRate(promises),
    bodies: keptRatesByBody(promises).flatMap((record): BodyPromises[] => {
      const body = names.get(record.ownerBodyId);
      return body
        ? [{ ...record, key: body.key, name: localText(language, body.name, body.nameEn) }]
        : [];
    }),
  };
}
