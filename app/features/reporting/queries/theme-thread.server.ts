/** A theme with everything it is tied to, forwards: what it rests on in numbers, the answers, the agreements, the principles. */
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { perRole } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyStatus } from "~/features/reporting/domain/reply";
import { replyStatus } from "~/features/reporting/domain/reply";
import { THEME_LINK_KINDS, linkPieces } from "~/features/reporting/domain/theme";
import type { ThemeLinkKind, ThemeWeight } from "~/features/reporting/domain/theme";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { outcomeSchema } from "~/features/vocabulary/schema";
import {
  agendaStateSchema,
  asksSchema,
  linkKindSchema,
  linkRoleSchema,
} from "~/features/reporting/schema/words";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { firstQuotes } from "./theme-quotes.server";
import type { ThemeQuote } from "./theme-quotes.server";

export type AgreementDto = {
  slug: string;
  what: LocalText;
  state: AgendaState;
  dueOn: string | null;
};

export type ReplyDto = {
  id: string;
  outcome: ReplyOutcome;
  reason: LocalText;
  elsewhere: LocalText | null;
  body: LocalText;
  owner: string;
  repliedOn: string;
  example: boolean;
  agreements: AgreementDto[];
};

/** Something from before this platform that a theme rests on. */
export type ThemeOrigin = { title: LocalText; role: Role | null; note: LocalText | null };

export type ThemeThread = {
  id: string;
  slug: string;
  path: string;
  title: LocalText;
  summary: LocalText;
  asks: LocalText[];
  weight: ThemeWeight;
  /** Pieces of input by kind, only the kinds there are. */
  rests: { kind: ThemeLinkKind; count: number }[];
  origins: ThemeOrigin[];
  quotes: ThemeQuote[];
  replies: ReplyDto[];
  /** What the sources say of an answer, for a round from before this platform. */
  noReplyNote: LocalText | null;
  status: ReplyStatus;
  askedBody: LocalText | null;
  extensionReason: string | null;
  principles: { number: number; title: LocalText }[];
};

export const replyColumns = {
  id: true,
  outcome: true,
  reason: true,
  reasonEn: true,
  elsewhere: true,
  elsewhereEn: true,
  owner: true,
  repliedOn: true,
  publishedAt: true,
  example: true,
  body: { select: { name: true, nameEn: true } },
  agendaItems: {
    orderBy: { agendaItem: { slug: "asc" } },
    select: {
      agendaItem: { select: { slug: true, what: true, whatEn: true, state: true, dueOn: true } },
    },
  },
} as const satisfies Prisma.ReplySelect;

type ReplyRow = Prisma.ReplyGetPayload<{ select: typeof replyColumns }>;

/** An answer as everyone reads it. */
export function replyOf(row: ReplyRow, language: Language): ReplyDto {
  return {
    id: row.id,
    outcome: outcomeSchema.parse(row.outcome),
    reason: localText(language, row.reason, row.reasonEn),
    elsewhere: optionalText(language, row.elsewhere, row.elsewhereEn),
    body: localText(language, row.body.name, row.body.nameEn),
    owner: row.owner,
    repliedOn: row.repliedOn,
    example: row.example,
    agreements: row.agendaItems.map(({ agendaItem }) => ({
      slug: agendaItem.slug,
      what: localText(language, agendaItem.what, agendaItem.whatEn),
      state: agendaStateSchema.parse(agendaItem.state),
      dueOn: agendaItem.dueOn,
    })),
  };
}

const bodyName = { select: { name: true, nameEn: true } } as const;

export const threadColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  asks: true,
  noReplyNote: true,
  noReplyNoteEn: true,
  replyDueAt: true,
  extensionReason: true,
  askedBody: bodyName,
  round: { select: { slug: true, scope: true, answerer: bodyName } },
  replies: {
    where: PUBLIC_REPLY,
    orderBy: [{ repliedOn: "desc" }, { id: "asc" }],
    select: replyColumns,
  },
  principles: {
    orderBy: { principle: { number: "asc" } },
    select: { principle: { select: { number: true, plainTitle: true, plainTitleEn: true } } },
  },
} as const satisfies Prisma.ThemeSelect;

type ThreadRow = Prisma.ThemeGetPayload<{ select: typeof threadColumns }>;

type LinkSums = { weight: ThemeWeight; rests: ThemeThread["rests"] };

/** What themes rest on, added up in the database: a link without a count is one voice. */
async function linkSums(client: Connection, themeIds: string[]): Promise<Map<string, LinkSums>> {
  const where = { themeId: { in: themeIds } };
  const [counted, single] = await Promise.all([
    client.themeLink.groupBy({
      by: ["themeId", "kind", "role"],
      where: { ...where, count: { not: null } },
      _sum: { count: true },
    }),
    client.themeLink.groupBy({
      by: ["themeId", "kind", "role"],
      where: { ...where, count: null },
      _count: { _all: true },
    }),
  ]);
  const rows = [
    ...counted.map((row) => ({ ...row, pieces: row._sum.count ?? 0 })),
    ...single.map((row) => {
      const kind = linkKindSchema.parse(row.kind);
      return { ...row, pieces: row._count._all * linkPieces({ kind, count: null }) };
    }),
  ];
  const sums = new Map<string, LinkSums>();
  for (const { themeId, kind, role, pieces } of rows) {
    const known = sums.get(themeId) ?? emptySums();
    addPieces(known, linkKindSchema.parse(kind), linkRoleSchema.parse(role), pieces);
    sums.set(themeId, known);
  }
  return sums;
}

/** In a round of one municipality a number of one role would tell who said it. */
function withoutRoles({ total }: ThemeWeight): ThemeWeight {
  return { byRole: perRole(() => 0), roleUnknown: total, total };
}

function emptySums(): LinkSums {
  return { weight: { byRole: perRole(() => 0), roleUnknown: 0, total: 0 }, rests: [] };
}

function addPieces(sums: LinkSums, kind: ThemeLinkKind, role: Role | null, pieces: number): void {
  const { weight, rests } = sums;
  weight.total += pieces;
  if (role === null) weight.roleUnknown += pieces;
  else weight.byRole[role] += pieces;
  const known = rests.find((rest) => rest.kind === kind);
  if (known) known.count += pieces;
  else rests.push({ kind, count: pieces });
}

/** So many activities and documents are named behind the themes of one page. */
const MOST_ORIGINS = 1_000;

/** The activities and documents behind a theme of which no source tells how many people said it. */
async function foundIn(
  client: Connection,
  themeIds: string[],
  language: Language,
): Promise<Map<string, ThemeOrigin[]>> {
  const links = await client.themeLink.findMany({
    where: { themeId: { in: themeIds }, kind: { in: ["activity", "source"] } },
    orderBy: { id: "asc" },
    take: MOST_ORIGINS,
    select: { themeId: true, targetId: true, role: true, note: true, noteEn: true },
  });
  const targets = links.flatMap(({ targetId }) => targetId ?? []);
  const columns = { id: true, title: true, titleEn: true } as const;
  const [activities, sources] = await Promise.all([
    client.activity.findMany({ where: { id: { in: targets } }, select: columns }),
    client.source.findMany({ where: { id: { in: targets } }, select: columns }),
  ]);
  const titles = new Map([...activities, ...sources].map((row) => [row.id, row]));
  const origins = new Map<string, ThemeOrigin[]>();
  for (const { themeId, targetId, role, note, noteEn } of links) {
    const target = titles.get(targetId ?? "");
    if (!target) continue;
    const origin = {
      title: localText(language, target.title, target.titleEn),
      role: linkRoleSchema.parse(role),
      note: optionalText(language, note, noteEn),
    };
    origins.set(themeId, [...(origins.get(themeId) ?? []), origin]);
  }
  return origins;
}

/** Turns the rows of themes into what a page shows of them, with the sums of everything they rest on. */
export async function threadsOf(
  client: Connection,
  rows: readonly ThreadRow[],
  language: Language,
  now: Date,
): Promise<ThemeThread[]> {
  const ids = rows.map(({ id }) => id);
  const [sums, origins, quotes] = await Promise.all([
    linkSums(client, ids),
    foundIn(client, ids, language),
    firstQuotes(client, ids, language),
  ]);
  return rows.map((row) => {
    const { weight: counted, rests } = sums.get(row.id) ?? emptySums();
    const weight = isOfPartOfRegion(row.round) ? withoutRoles(counted) : counted;
    const asked = row.askedBody ?? row.round.answerer;
    return {
      id: row.id,
      slug: row.slug,
      path: themeAddress(row.round.slug, row.slug),
      title: localText(language, row.title, row.titleEn),
      summary: localText(language, row.summary, row.summaryEn),
      asks: asksSchema.parse(JSON.parse(row.asks)).map(({ nl, en }) => localText(language, nl, en)),
      weight,
      rests: THEME_LINK_KINDS.flatMap((kind) =>
        rests.filter((rest) => rest.kind === kind && rest.count > 0),
      ),
      origins: origins.get(row.id) ?? [],
      quotes: quotes.get(row.id) ?? [],
      replies: row.replies.map((reply) => replyOf(reply, language)),
      noReplyNote: optionalText(language, row.noReplyNote, row.noReplyNoteEn),
      status: statusOf(row, now),
      askedBody: asked && localText(language, asked.name, asked.nameEn),
      extensionReason: row.extensionReason,
      principles: row.principles.map(({ principle }) => ({
        number: principle.number,
        title: localText(language, principle.plainTitle, principle.plainTitleEn),
      })),
    };
  });
}

/** The first answer counts: a later one adds to it and takes nothing back. */
function statusOf(row: ThreadRow, now: Date): ReplyStatus {
  const first = row.replies.at(-1);
  const repliedAt = first ? (first.publishedAt ?? new Date(`${first.repliedOn}T12:00:00Z`)) : null;
  return replyStatus({ dueAt: row.replyDueAt, repliedAt }, now);
}
