/** One agreement with its facts, its history, what it hangs on and where it came from. */
import { isPublicTheme, PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { waitingFor } from "~/features/agenda/domain/dependencies";
import type { DependencyKind } from "~/features/agenda/domain/dependencies";
import type { AgendaState } from "~/features/agenda/domain/agenda-item";
import { summaryColumns, summaryOf } from "~/features/agenda/queries.server";
import type { AgendaSummary } from "~/features/agenda/queries.server";
import {
  agendaEnumColumns,
  dependencyKindSchema,
  phaseSchema,
  stateSchema,
} from "~/features/agenda/schema";
import type { Basis } from "~/features/principles/domain/commitment";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { outcomeSchema } from "~/features/vocabulary/schema";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { PolicyPhase } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** Another agreement this one hangs together with. */
export type RelatedAgreement = {
  slug: string;
  what: LocalText;
  state: AgendaState;
  note: LocalText | null;
  example: boolean;
};

/** The answer an agreement follows from, with the theme or proposal that was answered. */
export type AgendaOrigin = {
  kind: "theme" | "proposal";
  path: string;
  title: LocalText;
  outcome: ReplyOutcome;
  example: boolean;
};

export type AgendaPage = AgendaSummary & {
  why: LocalText | null;
  who: LocalText | null;
  how: LocalText | null;
  financing: LocalText | null;
  capacity: LocalText | null;
  phase: PolicyPhase | null;
  basis: Basis;
  basisNote: LocalText | null;
  indicator: LocalText | null;
  notTestable: boolean;
  principleTitles: { number: number; title: LocalText }[];
  history: {
    key: string;
    state: AgendaState;
    note: LocalText;
    on: string;
    happenedOn: string | null;
  }[];
  outcomes: {
    key: string;
    text: LocalText;
    figure: string | null;
    on: string | null;
    source: string;
  }[];
  dependsOn: RelatedAgreement[];
  dependedOnBy: RelatedAgreement[];
  vessels: RelatedAgreement[];
  /** How many agreements have to be done first and are not. */
  waitsFor: number;
  origins: AgendaOrigin[];
  round: { slug: string; title: LocalText } | null;
  sources: SourceDto[];
};

const relatedColumns = {
  select: { id: true, slug: true, what: true, whatEn: true, state: true, example: true },
} as const;

const pageColumns = {
  ...summaryColumns,
  id: true,
  why: true,
  whyEn: true,
  whoNote: true,
  whoNoteEn: true,
  how: true,
  howEn: true,
  financing: true,
  financingEn: true,
  capacity: true,
  capacityEn: true,
  phase: true,
  basis: true,
  basisNote: true,
  basisNoteEn: true,
  indicator: true,
  indicatorEn: true,
  notTestable: true,
  source: true,
  principles: {
    select: { principle: { select: { number: true, plainTitle: true, plainTitleEn: true } } },
    orderBy: { principle: { number: "asc" } },
  },
  history: { orderBy: [{ on: "desc" }, { recordedAt: "desc" }, { id: "desc" }] },
  outcomes: { orderBy: [{ on: "desc" }, { id: "asc" }] },
  dependsOn: {
    orderBy: { dependsOn: { slug: "asc" } },
    select: { kind: true, note: true, noteEn: true, dependsOn: relatedColumns },
  },
  dependedOnBy: {
    orderBy: { item: { slug: "asc" } },
    select: { kind: true, note: true, noteEn: true, item: relatedColumns },
  },
  round: { select: { slug: true, title: true, titleEn: true, state: true } },
  replies: {
    where: { reply: PUBLIC_REPLY },
    orderBy: [{ reply: { repliedOn: "asc" } }, { replyId: "asc" }],
    select: {
      reply: {
        select: {
          outcome: true,
          example: true,
          theme: {
            select: {
              slug: true,
              title: true,
              titleEn: true,
              state: true,
              round: { select: { slug: true } },
            },
          },
          proposal: { select: { id: true, publicTitle: true } },
        },
      },
    },
  },
} as const satisfies Prisma.AgendaItemSelect;

type PageRow = Prisma.AgendaItemGetPayload<{ select: typeof pageColumns }>;
type Relation = RelatedAgreement & { kind: DependencyKind; id: string };

function relationsOf(row: PageRow, language: Language) {
  const related = (
    item: PageRow["dependsOn"][number]["dependsOn"],
    link: { kind: string; note: string | null; noteEn: string | null },
  ): Relation => ({
    id: item.id,
    kind: dependencyKindSchema.parse(link.kind),
    slug: item.slug,
    what: localText(language, item.what, item.whatEn),
    state: stateSchema.parse(item.state),
    note: optionalText(language, link.note, link.noteEn),
    example: item.example,
  });
  const forward = row.dependsOn.map((link) => related(link.dependsOn, link));
  const backward = row.dependedOnBy.map((link) => related(link.item, link));
  const follows = ({ kind }: Relation) => kind === "follows";
  const states = new Map(forward.map(({ id, state }) => [id, state]));
  const dependencies = forward.map(({ id, kind }) => ({ itemId: row.id, dependsOnId: id, kind }));
  return {
    dependsOn: forward.filter(follows),
    dependedOnBy: backward.filter(follows),
    vessels: [...forward, ...backward].filter(({ kind }) => kind === "communicatingVessels"),
    waitsFor: waitingFor(dependencies, states, row.id).length,
  };
}

function originsOf(row: PageRow, language: Language): AgendaOrigin[] {
  return row.replies.flatMap(({ reply: { theme, proposal, ...reply } }): AgendaOrigin[] => {
    const { example } = reply;
    const outcome = outcomeSchema.parse(reply.outcome);
    if (theme && isPublicTheme(theme)) {
      const title = localText(language, theme.title, theme.titleEn);
      const address = themeAddress(theme.round.slug, theme.slug);
      return [{ kind: "theme", path: address, title, outcome, example }];
    }
    if (proposal?.publicTitle != null) {
      const title = localText("nl", proposal.publicTitle, null);
      return [{ kind: "proposal", path: `/voorstellen/${proposal.id}`, title, outcome, example }];
    }
    return [];
  });
}

/** Everything the page of one agreement shows; null when there is no such agreement. */
export async function agendaPage(
  slug: string,
  language: Language,
  now: Date,
): Promise<AgendaPage | null> {
  const client = await database();
  const [row, read] = await Promise.all([
    client.agendaItem.findUnique({ where: { slug }, select: pageColumns }),
    sourceReader(client, language),
  ]);
  if (!row) return null;
  const { basis } = agendaEnumColumns.parse(row);
  const text = (nl: string | null, en: string | null) => optionalText(language, nl, en);
  const round = row.round && isPublicRound(row.round) ? row.round : null;
  return {
    ...summaryOf(row, language, now),
    why: text(row.why, row.whyEn),
    who: text(row.whoNote, row.whoNoteEn),
    how: text(row.how, row.howEn),
    financing: text(row.financing, row.financingEn),
    capacity: text(row.capacity, row.capacityEn),
    phase: phaseSchema.parse(row.phase),
    basis,
    basisNote: text(row.basisNote, row.basisNoteEn),
    indicator: text(row.indicator, row.indicatorEn),
    notTestable: row.notTestable,
    principleTitles: row.principles.map(({ principle }) => ({
      number: principle.number,
      title: localText(language, principle.plainTitle, principle.plainTitleEn),
    })),
    history: row.history.map(({ id, state, note, noteEn, on, happenedOn }) => ({
      key: id,
      state: stateSchema.parse(state),
      note: localText(language, note, noteEn),
      on,
      happenedOn,
    })),
    outcomes: row.outcomes.map((outcome) => ({
      key: outcome.id,
      text: localText(language, outcome.text, outcome.textEn),
      figure: outcome.figure,
      on: outcome.on,
      source: outcome.source,
    })),
    ...relationsOf(row, language),
    origins: originsOf(row, language),
    round: round && {
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
    },
    sources: read(row.source),
  };
}
