import { endOfDay, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import type { Transaction } from "~/platform/db.server";
import type { HistoricalRound, Region } from "../region-schema";
import { writeActivities } from "./activities";
import { roundIdOf } from "./lookup";
import type { RegionIds } from "./lookup";
import { ROUND_STEPS } from "./recorded";
import type { Recorded } from "./recorded";
import { factText, joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";
import { writeThemes } from "./themes";

/** Who asked for the round and who led it, in words: only the body that decides has a column of its own. */
function deciderNote(round: HistoricalRound, region: Region) {
  const names = (keys: readonly string[], language: "nl" | "en") =>
    region.bodies.bodies
      .filter(({ key }) => keys.includes(key))
      .map(({ name }) => name[language])
      .join(", ");
  return {
    nl: `In opdracht van: ${names(round.commissionedBy, "nl")}. Leiding: ${names(round.ledBy, "nl")}.`,
    en: `Commissioned by: ${names(round.commissionedBy, "en")}. Led by: ${names(round.ledBy, "en")}.`,
  };
}

function roundColumns(round: HistoricalRound, region: Region, ids: RegionIds) {
  const { lundy, period, framesFixedAt } = round;
  const decider = round.decidedBy[0];
  return {
    ...textColumns("title", round.title),
    ...optionalTextColumns("officialTitle", round.officialTitle),
    scene: round.scene,
    ...textColumns("question", round.question),
    ...textColumns("summary", round.summary),
    scope: round.scope,
    municipalityId: round.municipality === null ? null : ids.municipality(round.municipality),
    phase: round.phase,
    influenceLevel: round.influence.level,
    deciderBodyId: decider === undefined ? null : ids.body(decider),
    answererBodyId: decider === undefined ? null : ids.body(decider),
    ...optionalTextColumns(
      "deciderNote",
      joinTexts(deciderNote(round, region), round.influence.reason),
    ),
    ...optionalTextColumns("space", factText(lundy.space)),
    ...optionalTextColumns("voice", factText(lundy.voice)),
    ...optionalTextColumns("audience", factText(lundy.audience)),
    ...optionalTextColumns("influence", factText(lundy.influence)),
    framesFixedOn: framesFixedAt.date,
    ...textColumns("framesFixedNote", framesFixedAt.note),
    opensAt: period.startsOn.value === null ? null : startOfDay(period.startsOn.value),
    closesAt: period.endsOn.value === null ? null : endOfDay(period.endsOn.value),
    replyDueAt: round.replyBy.value === null ? null : endOfDay(round.replyBy.value),
    reportedBackAt:
      round.reportedBackOn.value === null ? null : startOfDay(round.reportedBackOn.value),
  };
}

/** A list whose first day no source gives counts from the start of the round. */
function listStart(round: HistoricalRound, list: HistoricalRound["lists"][number]): Date {
  return startOfDay(list.from.value ?? round.period.startsOn.value ?? round.framesFixedAt.date);
}

async function writeScopeItems(
  transaction: Transaction,
  round: HistoricalRound,
  roundId: string,
): Promise<void> {
  const lists = [...round.lists].sort((a, b) => a.version - b.version);
  for (const [index, list] of lists.entries()) {
    const next = lists[index + 1];
    const period = {
      version: list.version,
      validFrom: listStart(round, list),
      validUntil: next === undefined ? null : listStart(round, next),
    };
    for (const kind of ["open", "fixed"] as const) {
      for (const [position, item] of list[kind].entries()) {
        const id = `${round.slug}.${list.version}.${kind}.${position + 1}`;
        const data = {
          roundId,
          kind,
          position: position + 1,
          ...textColumns("text", item.text),
          ...period,
          source: sourcesColumn(item.sources),
        };
        await transaction.roundFrameItem.upsert({
          where: { id },
          create: { id, ...data },
          update: data,
        });
      }
    }
  }
}

async function writeRoundPrinciples(
  transaction: Transaction,
  round: HistoricalRound,
  roundId: string,
  ids: RegionIds,
): Promise<void> {
  for (const { principle, reason } of round.principles) {
    const key = { roundId, principleId: ids.principle(principle) };
    const data = textColumns("reason", reason);
    await transaction.roundPrinciple.upsert({
      where: { roundId_principleId: key },
      create: { ...key, ...data },
      update: data,
    });
  }
}

/** The municipalities of a round for several of them, as the files say it. */
async function writeRoundMunicipalities(
  transaction: Transaction,
  round: HistoricalRound,
  roundId: string,
  ids: RegionIds,
): Promise<void> {
  await transaction.roundMunicipality.deleteMany({ where: { roundId } });
  await transaction.roundMunicipality.createMany({
    data: round.municipalities.map((slug) => ({
      roundId,
      municipalityId: ids.municipality(slug),
    })),
  });
}

/** The moments that a step at the desk leaves on a round. */
function withoutMoments(columns: ReturnType<typeof roundColumns>) {
  const { opensAt, closesAt, reportedBackAt, ...texts } = columns;
  return texts;
}

/**
 * Writes one round. Its state counts at the first writing only; after that it belongs to the desk, as do the moments of
 * the steps that were taken there.
 * @returns the id, which stays when the address changes
 */
async function writeRound(
  transaction: Transaction,
  round: HistoricalRound,
  columns: ReturnType<typeof roundColumns>,
  recorded: Recorded,
): Promise<string> {
  const known = await transaction.round.findFirst({
    where: { OR: [{ id: round.slug }, { slug: round.slug }] },
    select: { id: true },
  });
  if (!known) {
    const key = { id: round.slug, slug: round.slug };
    await transaction.round.create({
      data: { ...key, state: round.state, secret: null, ...columns },
    });
    return round.slug;
  }
  const data = recorded(known.id, ROUND_STEPS) ? withoutMoments(columns) : columns;
  await transaction.round.update({ where: { id: known.id }, data });
  return known.id;
}

/**
 * Writes the rounds of the files: rounds of the past, known from documents. They have no secret, because nobody
 * answered through this service. A round that was edited at the desk keeps its words, lists and principles.
 */
export async function writeRounds(
  transaction: Transaction,
  region: Region,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const round of region.rounds) {
    const isEdited = recorded(round.slug, ["round.edited"]);
    const roundId = isEdited
      ? await roundIdOf(transaction, round.slug)
      : await writeRound(transaction, round, roundColumns(round, region, ids), recorded);
    if (!isEdited) {
      await writeScopeItems(transaction, round, roundId);
      await writeRoundPrinciples(transaction, round, roundId, ids);
      await writeRoundMunicipalities(transaction, round, roundId, ids);
    }
    if (round.document !== null) {
      await transaction.document.update({ where: { slug: round.document }, data: { roundId } });
    }
    await writeActivities(transaction, round, roundId, ids, recorded);
    await writeThemes(transaction, region, round, roundId, ids, recorded);
  }
}
