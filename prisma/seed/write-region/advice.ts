import type { Transaction } from "~/platform/db.server";
import type { AdviceFile, Region } from "../region-schema";
import { lookup, roundIdOf } from "./lookup";
import type { RegionIds } from "./lookup";
import { ADVICE_WRITTEN } from "./recorded";
import type { Recorded } from "./recorded";
import { joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";

/**
 * The day of an advice: its own, or else the day the council got it.
 * @throws Error when the file has neither
 */
function datedOn(advice: AdviceFile): string {
  const day = advice.datedOn.value ?? advice.sentToCouncilOn.value ?? advice.receivedOn.value;
  if (day === null) throw new Error(`advice "${advice.slug}" has no day at all`);
  return day;
}

/** A reaction that was only announced is no reaction; the page says so in words. */
function announcements(advice: AdviceFile) {
  return advice.reactions
    .filter(({ status }) => status === "announced")
    .flatMap(({ text, date }) => [text, date.note]);
}

function adviceColumns(advice: AdviceFile, ids: RegionIds, roundId: string | null) {
  return {
    fromBodyId: ids.body(advice.by),
    toBodyId: ids.body(advice.to),
    roundId,
    documentId: ids.document(advice.document),
    ...textColumns("title", advice.title),
    ...textColumns("summary", advice.context),
    reference: advice.reference,
    solicited: advice.origin.kind !== "unsolicited",
    ...textColumns("solicitedNote", advice.origin.note),
    requestedOn: advice.requestedOn.value,
    dated: datedOn(advice),
    receivedOn: advice.receivedOn.value,
    publishedOn: advice.sentToCouncilOn.value,
    meetingOn: advice.targetMeetingOn.value,
    ...optionalTextColumns("meetingNote", advice.targetMeetingOn.note),
    reactionDueOn: advice.dueOn,
    ...optionalTextColumns(
      "dueUnknownReason",
      advice.dueUnknownReason === null
        ? null
        : joinTexts(advice.dueUnknownReason, ...announcements(advice)),
    ),
    source: sourcesColumn(advice.origin.sources),
  };
}

async function writePoints(
  transaction: Transaction,
  advice: AdviceFile,
  adviceId: string,
): Promise<(key: string) => string> {
  const written: (readonly [string, string])[] = [];
  for (const [position, { key, label, title, text }] of advice.points.entries()) {
    const data = {
      ...textColumns("heading", title),
      ...textColumns("text", text),
      position: position + 1,
    };
    const { id } = await transaction.advicePoint.upsert({
      where: { adviceId_label: { adviceId, label } },
      create: { id: key, adviceId, label, ...data },
      update: data,
    });
    written.push([key, id]);
  }
  return lookup("advice point", written);
}

async function writeRecommendations(
  transaction: Transaction,
  advice: AdviceFile,
  adviceId: string,
  pointId: (key: string) => string,
): Promise<void> {
  for (const [position, { key, label, text, points }] of advice.recommendations.entries()) {
    const data = { ...textColumns("text", text), position: position + 1 };
    const { id: recommendationId } = await transaction.recommendation.upsert({
      where: { adviceId_label: { adviceId, label } },
      create: { id: key, adviceId, label, ...data },
      update: data,
    });
    for (const point of points) {
      const link = { recommendationId, pointId: pointId(point) };
      await transaction.recommendationPoint.upsert({
        where: { recommendationId_pointId: link },
        create: link,
        update: {},
      });
    }
  }
}

/** A reaction to several points becomes one row per point; one to the whole has no point. */
async function writeReactions(
  transaction: Transaction,
  advice: AdviceFile,
  adviceId: string,
  pointId: (key: string) => string,
  ids: RegionIds,
): Promise<void> {
  for (const [index, reaction] of advice.reactions.entries()) {
    const on = reaction.date.value;
    if (reaction.status === "announced" || on === null) continue;
    const points = reaction.points.length === 0 ? [null] : reaction.points;
    for (const point of points) {
      const id = `${advice.slug}.reaction-${index + 1}.${point ?? "whole"}`;
      const data = {
        adviceId,
        pointId: point === null ? null : pointId(point),
        bodyId: ids.body(reaction.by),
        kind: reaction.kind === "oral" ? "oral" : "written",
        ...textColumns("text", reaction.text),
        on,
        source: sourcesColumn(reaction.sources),
      };
      await transaction.formalReaction.upsert({
        where: { id },
        create: { id, ...data },
        update: data,
      });
    }
  }
}

/** Writes the head of an advice; a day of receipt that was registered here stays. */
async function writeHead(
  transaction: Transaction,
  advice: AdviceFile,
  ids: RegionIds,
  recorded: Recorded,
): Promise<string> {
  const roundId = advice.round === null ? null : await roundIdOf(transaction, advice.round);
  const { receivedOn, ...columns } = adviceColumns(advice, ids, roundId);
  const isReceived = recorded(advice.slug, ["advice.receiptRegistered"]);
  const { id } = await transaction.advice.upsert({
    where: { slug: advice.slug },
    create: { id: advice.slug, slug: advice.slug, state: advice.state, receivedOn, ...columns },
    update: { ...columns, ...(isReceived ? {} : { receivedOn }) },
  });
  return id;
}

/** Writes the advices with their points, recommendations, and the reactions that were really given. */
export async function writeAdvice(
  transaction: Transaction,
  region: Region,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const advice of region.advice) {
    if (recorded(advice.slug, ADVICE_WRITTEN)) continue;
    const id = await writeHead(transaction, advice, ids, recorded);
    const pointId = await writePoints(transaction, advice, id);
    await writeRecommendations(transaction, advice, id, pointId);
    await writeReactions(transaction, advice, id, pointId, ids);
  }
}
