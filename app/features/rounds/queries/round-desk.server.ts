import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
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
  /** Those of the region, and for which of them the round is; none for the whole region. */
  municipalities: { id: string; name: string; chosen: boolean }[];
};

/** Which round an address names; null when there is none. For checking the permission first. */
export async function roundIdOf(slug: string): Promise<string | null> {
  const client = await database();
  const row = await client.round.findUnique({ where: { slug }, select: { id: true } });
  return row?.id ?? null;
}

/** What a round is called, whatever its state; null when there is none. */
export async function roundTitle(slug: string): Promise<string | null> {
  const client = await database();
  const row = await client.round.findUnique({ where: { slug }, select: { title: true } });
  return row?.title ?? null;
}

function dayOf(moment: Date | null): string {
  return moment === null ? "" : amsterdamDate(moment);
}

/** Everything the desk of one round shows; null when there is none of that name. */
export async function roundDesk(slug: string): Promise<RoundDeskPage | null> {
  const client = await database();
  const [row, principles, bodies, municipalities] = await Promise.all([
    client.round.findUnique({
      where: { slug },
      include: {
        municipalities: { select: { municipalityId: true } },
        principles: { select: { principleId: true, reason: true } },
        frameItems: { where: { validUntil: null }, orderBy: { position: "asc" } },
      },
    }),
    client.principle.findMany({
      orderBy: { number: "asc" },
      select: { id: true, number: true, plainTitle: true },
    }),
    client.body.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
    client.municipality.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  if (!row) return null;
  const { state } = roundEnumColumns.parse(row);
  const lines = (kind: string) =>
    row.frameItems
      .filter((item) => item.kind === kind)
      .map((item) => item.text)
      .join("\n");
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
    municipalities: municipalities.map((municipality) => ({
      ...municipality,
      chosen:
        municipality.id === row.municipalityId ||
        row.municipalities.some(({ municipalityId }) => municipalityId === municipality.id),
    })),
  };
}
