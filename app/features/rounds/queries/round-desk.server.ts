import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import type { ReportBackGap } from "~/features/rounds/domain/report-back";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { reportBackGaps } from "~/features/rounds/queries/round-report-state.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";

export type RoundDeskPage = {
  id: string;
  slug: string;
  state: RoundState;
  version: number;
  form: Record<string, string>;
  principles: { number: number; title: string; reason: string }[];
  bodies: { id: string; name: string }[];
  missing: readonly ReportBackGap[];
  table: { number: number; publishedAt: Date } | null;
};

/** Which round an address names; null when there is none. For checking the permission first. */
export async function roundIdOf(slug: string): Promise<string | null> {
  const client = await database();
  const row = await client.round.findUnique({ where: { slug }, select: { id: true } });
  return row?.id ?? null;
}

function dayOf(moment: Date | null): string {
  return moment === null ? "" : amsterdamDate(moment);
}

/** Everything the desk of one round shows; null when there is none of that name. */
export async function roundDesk(slug: string): Promise<RoundDeskPage | null> {
  const client = await database();
  const [row, principles, bodies] = await Promise.all([
    client.round.findUnique({
      where: { slug },
      include: {
        principles: { select: { principleId: true, reason: true } },
        frameItems: { where: { validUntil: null }, orderBy: { position: "asc" } },
      },
    }),
    client.principle.findMany({
      orderBy: { number: "asc" },
      select: { id: true, number: true, plainTitle: true },
    }),
    client.body.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  if (!row) return null;
  const { state } = roundEnumColumns.parse(row);
  const lines = (kind: string) =>
    row.frameItems
      .filter((item) => item.kind === kind)
      .map((item) => item.text)
      .join("\n");
  const table = await roleTable(row.id);
  return {
    id: row.id,
    slug: row.slug,
    state,
    version: row.version,
    form: {
      title: row.title,
      titleEn: row.titleEn ?? "",
      officialTitle: row.officialTitle ?? "",
      officialTitleEn: row.officialTitleEn ?? "",
      scene: row.scene ?? "",
      listener: row.listener ?? "",
      listenerEn: row.listenerEn ?? "",
      question: row.question,
      summary: row.summary,
      influenceLevel: row.influenceLevel ?? "",
      deciderBodyId: row.deciderBodyId ?? "",
      deciderNote: row.deciderNote ?? "",
      answererBodyId: row.answererBodyId ?? "",
      space: row.space ?? "",
      voice: row.voice ?? "",
      audience: row.audience ?? "",
      influence: row.influence ?? "",
      closesOn: dayOf(row.closesAt),
      replyDueOn: dayOf(row.replyDueAt),
      framesFixedOn: row.framesFixedOn ?? "",
      framesFixedNote: row.framesFixedNote ?? "",
      open: lines("open"),
      fixed: lines("fixed"),
    },
    principles: principles.map(({ id, number, plainTitle }) => ({
      number,
      title: plainTitle,
      reason: row.principles.find((link) => link.principleId === id)?.reason ?? "",
    })),
    bodies,
    missing: state === "closed" ? await reportBackGaps(client, row.id) : [],
    table: table && {
      number: table.snapshot.number,
      publishedAt: table.snapshot.publishedAt,
    },
  };
}
