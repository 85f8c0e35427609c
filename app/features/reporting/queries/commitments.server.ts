/** Every due date of every body in one list, with the record of each body. */
import { z } from "zod";
import {
  COMMITMENT_KINDS,
  keptRate,
  keptRatesByBody,
  listCommitments,
  realCommitments,
  realFirst,
} from "~/features/reporting/domain/commitment";
import type {
  BodyRecord,
  KeptRate,
  CommitmentItem,
  CommitmentKind,
  CommitmentState,
} from "~/features/reporting/domain/commitment";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { commitmentSources } from "./commitment-sources.server";
import type { CommitmentSource } from "./commitment-sources.server";

const PAGE_SIZE = 50;

/** What the list shows: everything, or one state; late or not, what was kept stands together. */
const COMMITMENT_VIEWS = ["all", "overdue", "undated", "open", "kept"] as const;
export type CommitmentView = (typeof COMMITMENT_VIEWS)[number];

export const commitmentFilterSchema = z.object({
  view: z.enum(COMMITMENT_VIEWS).catch("all"),
  body: z.string().max(100).catch(""),
  kind: z.enum(COMMITMENT_KINDS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CommitmentFilter = z.infer<typeof commitmentFilterSchema>;

export type CommitmentDto = {
  key: string;
  kind: CommitmentKind;
  title: LocalText;
  path: string;
  body: LocalText | null;
  state: CommitmentState;
  dueAt: Date | null;
  keptAt: Date | null;
  example: boolean;
  /** Why it takes longer than was first promised; null when it does not. */
  extension: string | null;
};

export type BodyCommitments = BodyRecord & { key: string; name: LocalText };

export type CommitmentList = {
  items: CommitmentDto[];
  counts: Record<CommitmentView, number>;
  total: number;
  page: number;
  pageCount: number;
  overall: KeptRate;
  bodies: BodyCommitments[];
};

/** Every promise there is, with its state at `now`, overdue first. */
async function allCommitments(
  client: Connection,
  now: Date,
): Promise<(CommitmentItem & Pick<CommitmentSource, "path" | "titleEn" | "extension">)[]> {
  const sources = await commitmentSources(client, now);
  const bySubject = new Map(
    sources.map((source) => [`${source.kind}:${source.subjectId}`, source]),
  );
  return realFirst(listCommitments(sources, now)).map((item) => {
    const source = bySubject.get(`${item.kind}:${item.subjectId}`);
    const { path = "/", titleEn = null, extension = null } = source ?? {};
    return { ...item, path, titleEn, extension };
  });
}

function isInView(state: CommitmentState, view: CommitmentView): boolean {
  if (view === "all") return true;
  return view === "kept" ? state === "kept" || state === "keptLate" : state === view;
}

/** One page of the promises that fit a filter, with the record of each body. */
export async function commitmentList(
  filter: CommitmentFilter,
  language: Language,
  now: Date,
): Promise<CommitmentList> {
  const client = await database();
  const [commitments, bodies] = await Promise.all([
    allCommitments(client, now),
    client.body.findMany({ select: { id: true, key: true, name: true, nameEn: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body]));
  const wanted = commitments.filter(
    ({ ownerBodyId, kind }) =>
      (filter.body === "" || names.get(ownerBodyId)?.key === filter.body) &&
      (filter.kind === null || kind === filter.kind),
  );
  const inView = (view: CommitmentView) => wanted.filter(({ state }) => isInView(state, view));
  // Examples are never in one sum with what is real; they are counted where there is nothing else.
  const real = realCommitments(wanted);
  const summed = real.length > 0 ? real : wanted;
  const count = (view: CommitmentView) =>
    summed.filter(({ state }) => isInView(state, view)).length;
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
      example: item.example ?? false,
      extension: item.extension ?? null,
    })),
    counts: {
      all: summed.length,
      overdue: count("overdue"),
      undated: count("undated"),
      open: count("open"),
      kept: count("kept"),
    },
    total: shown.length,
    page,
    pageCount,
    overall: keptRate(realCommitments(commitments)),
    bodies: keptRatesByBody(realCommitments(commitments)).flatMap((record): BodyCommitments[] => {
      const body = names.get(record.ownerBodyId);
      return body
        ? [{ ...record, key: body.key, name: localText(language, body.name, body.nameEn) }]
        : [];
    }),
  };
}
