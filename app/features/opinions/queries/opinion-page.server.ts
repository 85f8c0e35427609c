import { shownShares } from "~/features/opinions/domain/opinion-map";
import type { ChoiceShares, DividingStatement } from "~/features/opinions/domain/opinion-map";
import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { regionSettings } from "~/features/region/queries.server";
import { takesInput } from "~/features/rounds/domain/round";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { memoise, ttlCache } from "~/platform/cache.server";
import { database } from "~/platform/db.server";
import { choiceSchema } from "../schema";
import { countOpinions } from "../stats.server";
import type { OpinionGroup } from "../stats.server";
import { voterKey } from "./voter-key.server";

export type StatementLine = {
  id: string;
  text: LocalText;
  proposal: { id: string; title: string; language: string } | null;
  /** What this reader said of it. */
  mine: OpinionChoice | null;
  /** Rounded; null while too few said something. */
  shares: ChoiceShares | null;
};

export type OpinionPage = {
  round: { slug: string; title: LocalText; open: boolean };
  statements: StatementLine[];
  answered: number;
  voters: number;
  groups: readonly OpinionGroup[];
  /** The group of this reader on the map. */
  ownGroup: number | null;
  uniting: readonly string[];
  dividing: readonly DividingStatement[];
  threshold: number;
};

/**
 * The counting is cached for a while: it takes time, and a map that moved with every single opinion would tell whose it was.
 */
const TTL_MILLISECONDS = 10 * 60_000;
/** More than rounds that have an opinion map at the same time. */
const MOST_MAPS = 200;

const countOf = memoise(MOST_MAPS, (roundId) =>
  ttlCache(TTL_MILLISECONDS, async () => {
    const [client, { thresholds }] = await Promise.all([database(), regionSettings()]);
    return countOpinions(client, roundId, thresholds.answersGroup);
  }),
);

async function ownChoices(roundId: string, key: string): Promise<Map<string, OpinionChoice>> {
  const client = await database();
  const rows = await client.opinionVote.findMany({
    where: { voterKey: key, statement: { roundId, ...PUBLIC_STATEMENT } },
  });
  return new Map(rows.map(({ statementId, choice }) => [statementId, choiceSchema.parse(choice)]));
}

/**
 * The opinions of a round as this reader may see them.
 * @returns null for a round that is not public or has no statements
 */
export async function opinionPage(
  slug: string,
  personId: string | null,
  language: Language,
  now: Date,
): Promise<OpinionPage | null> {
  const client = await database();
  const round = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND, statements: { some: PUBLIC_STATEMENT } },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      state: true,
      opensAt: true,
      closesAt: true,
      secret: true,
      statements: {
        where: PUBLIC_STATEMENT,
        orderBy: { position: "asc" },
        select: {
          id: true,
          text: true,
          textEn: true,
          proposal: { select: { id: true, publicTitle: true, language: true } },
        },
      },
    },
  });
  if (!round) return null;
  const key = round.secret && personId ? voterKey(round.secret, personId) : null;
  const [count, own, { thresholds }] = await Promise.all([
    countOf(round.id)(now),
    key ? ownChoices(round.id, key) : new Map<string, OpinionChoice>(),
    regionSettings(),
  ]);
  const counts = new Map(count.statements.map((statement) => [statement.id, statement.all]));
  const state = roundEnumColumns.shape.state.parse(round.state);
  const statements = round.statements.map(({ id, text, textEn, proposal }): StatementLine => {
    const counted = counts.get(id);
    return {
      id,
      text: localText(language, text, textEn),
      proposal:
        proposal?.publicTitle == null
          ? null
          : { id: proposal.id, title: proposal.publicTitle, language: proposal.language },
      mine: own.get(id) ?? null,
      shares: counted ? shownShares(counted, thresholds.answersGroup) : null,
    };
  });
  return {
    round: {
      slug: round.slug,
      title: localText(language, round.title, round.titleEn),
      open: round.secret !== null && takesInput({ ...round, state }, now),
    },
    statements,
    answered: own.size,
    voters: count.voters,
    groups: count.groups,
    ownGroup: key && count.groups.length > 0 ? (count.groupOf.get(key) ?? null) : null,
    uniting: count.uniting,
    dividing: count.dividing,
    threshold: thresholds.answersGroup,
  };
}
