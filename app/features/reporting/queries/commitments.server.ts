/** Every due date of every body in one list, with the record of each body. */
import { z } from "zod";
import {
  COMMITMENT_KINDS,
  COMMITMENT_STATES,
  keptRate,
  keptRatesByBody,
  listCommitments,
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
import { pageWindow } from "~/platform/paging.server";
import { commitmentSources } from "./commitment-sources.server";
import { countPromises, promisePage } from "./commitment-index.server";
import type { CountedPromises, PromiseKey } from "./commitment-index.server";
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
  /** How many the list holds under each view: what is real and what is an example, never in one sum. */
  counts: Record<CommitmentView, { real: number; examples: number }>;
  total: number;
  page: number;
  pageCount: number;
  overall: KeptRate;
  bodies: BodyCommitments[];
};

const STATES_OF_VIEW: Record<CommitmentView, readonly CommitmentState[]> = {
  all: COMMITMENT_STATES,
  overdue: ["overdue"],
  undated: ["undated"],
  open: ["open"],
  kept: ["kept", "keptLate"],
};

export type Commitment = CommitmentItem & Pick<CommitmentSource, "path" | "titleEn" | "extension">;

/** What these promises say, in the order of the list. */
async function readCommitments(
  client: Connection,
  keys: readonly PromiseKey[],
  now: Date,
): Promise<Commitment[]> {
  const sources = await commitmentSources(client, keys, now);
  const bySubject = new Map(
    sources.map((source) => [`${source.kind}:${source.subjectId}`, source]),
  );
  return realFirst(listCommitments(sources, now)).map((item) => {
    const source = bySubject.get(`${item.kind}:${item.subjectId}`);
    const { path = "/", titleEn = null, extension = null } = source ?? {};
    return { ...item, path, titleEn, extension };
  });
}

/** A page of all promises there are, with how many those are. */
export async function allCommitments(
  client: Connection,
  window: { skip: number; take: number },
  now: Date,
): Promise<{ items: Commitment[]; total: number }> {
  const [keys, counted] = await Promise.all([
    promisePage(client, {}, window, now),
    countPromises(client, now),
  ]);
  return { items: await readCommitments(client, keys, now), total: sumOf(counted) };
}

function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/** How many of what is wanted there are under each view. */
function viewCounts(wanted: readonly CountedPromises[]): CommitmentList["counts"] {
  const of = (view: CommitmentView) => {
    const rows = wanted.filter(({ state }) => STATES_OF_VIEW[view].includes(state));
    return {
      real: sumOf(rows.filter(({ example }) => !example)),
      examples: sumOf(rows.filter(({ example }) => example)),
    };
  };
  return {
    all: of("all"),
    overdue: of("overdue"),
    undated: of("undated"),
    open: of("open"),
    kept: of("kept"),
  };
}

/** One page of the promises that fit a filter, with the record of each body. */
export async function commitmentList(
  filter: CommitmentFilter,
  language: Language,
  now: Date,
): Promise<CommitmentList> {
  const client = await database();
  const [counted, bodies] = await Promise.all([
    countPromises(client, now),
    client.body.findMany({ select: { id: true, key: true, name: true, nameEn: true } }),
  ]);
  const names = new Map(bodies.map((body) => [body.id, body]));
  // A body that does not exist owes nothing.
  const owner = bodies.find(({ key }) => key === filter.body)?.id ?? "-";
  const ownerBodyId = filter.body === "" ? undefined : owner;
  const kind = filter.kind ?? undefined;
  const wanted = counted.filter(
    (row) =>
      (ownerBodyId === undefined || row.ownerBodyId === ownerBodyId) &&
      (kind === undefined || row.kind === kind),
  );
  const counts = viewCounts(wanted);
  const total = counts[filter.view].real + counts[filter.view].examples;
  const { page, pageCount, ...window } = pageWindow(total, filter.page, PAGE_SIZE);
  const states = STATES_OF_VIEW[filter.view];
  const keys = await promisePage(client, { ownerBodyId, kind, states }, window, now);
  const nameOf = (id: string): LocalText | null => {
    const body = names.get(id);
    return body ? localText(language, body.name, body.nameEn) : null;
  };
  const real = counted.filter(({ example }) => !example);
  return {
    items: (await readCommitments(client, keys, now)).map((item) => ({
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
    counts,
    total,
    page,
    pageCount,
    overall: keptRate(real),
    bodies: keptRatesByBody(real)
      .flatMap((record): BodyCommitments[] => {
        const body = names.get(record.ownerBodyId);
        return body
          ? [{ ...record, key: body.key, name: localText(language, body.name, body.nameEn) }]
          : [];
      })
      .sort(
        (one, other) =>
          other.overdue - one.overdue || one.name.text.localeCompare(other.name.text, "nl"),
      ),
  };
}
