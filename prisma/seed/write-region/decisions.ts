import type { Transaction } from "~/platform/db.server";
import type { Region } from "../region-schema";
import type { Text } from "../schema/fields";
import { roundIdOf } from "./lookup";
import type { RegionIds } from "./lookup";
import { CLAIM_WRITTEN } from "./recorded";
import type { Recorded } from "./recorded";
import { joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";

type DecisionEntry = Region["decisions"]["decisions"][number];
type MeetingEntry = DecisionEntry["meetings"][number];

/** When the meeting was and whether people could speak there, in words. */
function meetingNote(meeting: MeetingEntry): Text | undefined {
  const { startsAt, maxMinutes, speakingMinutes } = meeting;
  return joinTexts(
    startsAt === null
      ? undefined
      : { nl: `Begin: ${startsAt} uur.`, en: `The meeting starts at ${startsAt}.` },
    maxMinutes === null
      ? undefined
      : { nl: `Hoogstens ${maxMinutes} minuten.`, en: `At most ${maxMinutes} minutes.` },
    meeting.online === true ? { nl: "Online.", en: "Online." } : undefined,
    meeting.publicMaySpeak
      ? { nl: "Iedereen mocht inspreken.", en: "Everyone was allowed to speak." }
      : { nl: "Inspreken kon niet.", en: "The public could not speak." },
    speakingMinutes === null
      ? undefined
      : {
          nl: `Hoogstens ${speakingMinutes} minuten per persoon.`,
          en: `At most ${speakingMinutes} minutes per person.`,
        },
    meeting.speakingRegistration ?? undefined,
  );
}

/** Rows of the files have fixed ids, so that loading them anywhere gives the same database. */
function rowId({ document, body }: DecisionEntry, stage: string): string {
  return `${document}.${body}.${stage}`;
}

/** Whether somebody recorded here what this body decided, or what came of its meeting, at this stage. */
async function isRecorded(
  transaction: Transaction,
  key: { documentId: string; bodyId: string; stage: string },
  recorded: Recorded,
): Promise<boolean> {
  const row = await transaction.decision.findUnique({
    where: { documentId_bodyId_stage: key },
    select: { id: true },
  });
  return row !== null && recorded(row.id, ["decision.recorded"]);
}

function localPoints(decision: DecisionEntry): Text[] {
  return decision.points.filter(({ isLocal }) => isLocal).map(({ text }) => text);
}

async function writeDecision(
  transaction: Transaction,
  decision: DecisionEntry,
  key: { documentId: string; bodyId: string },
): Promise<void> {
  const decided = decision.meetings.filter(({ purpose }) => purpose === "decision");
  const data = {
    state: decision.state,
    wording: decision.verb.value?.nl ?? null,
    decidedOn: decision.date.value,
    ...optionalTextColumns("decidedOnNote", decision.date.note),
    localPoints: JSON.stringify(localPoints(decision)),
    ...optionalTextColumns(
      "note",
      joinTexts(decision.note, ...decided.map((meeting) => meetingNote(meeting))),
    ),
    source: sourcesColumn(decision.stateSources),
  };
  const stage = "decision";
  await transaction.decision.upsert({
    where: { documentId_bodyId_stage: { ...key, stage } },
    create: { id: rowId(decision, stage), ...key, stage, ...data },
    update: data,
  });
  await writeAlert(transaction, decision, key);
}

/** A meeting that forms an opinion decides nothing; it stands beside the decision as a stage of its own. */
async function writeOpinionMeeting(
  transaction: Transaction,
  decision: DecisionEntry,
  key: { documentId: string; bodyId: string },
): Promise<void> {
  const stage = "opinion";
  for (const meeting of decision.meetings.filter(({ purpose }) => purpose === stage)) {
    const data = {
      decidedOn: meeting.date,
      ...optionalTextColumns("note", meetingNote(meeting)),
      source: sourcesColumn(meeting.sources),
    };
    await transaction.decision.upsert({
      where: { documentId_bodyId_stage: { ...key, stage } },
      create: { id: rowId(decision, stage), ...key, stage, state: "scheduled", ...data },
      update: data,
    });
  }
}

async function writeAlert(
  transaction: Transaction,
  decision: DecisionEntry,
  key: { documentId: string; bodyId: string },
): Promise<void> {
  const asksToHear = decision.points.some(({ asksToHearOf }) => asksToHearOf !== undefined);
  if (!asksToHear || decision.date.value === null) return;
  await transaction.decisionAlert.upsert({
    where: { documentId_bodyId: key },
    create: { id: rowId(decision, "alert"), ...key, sinceOn: decision.date.value },
    update: {},
  });
}

/** Writes what each body decided on each document, as far as it is known; what was recorded here is left alone. */
export async function writeDecisions(
  transaction: Transaction,
  region: Region,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const decision of region.decisions.decisions) {
    const key = { documentId: ids.document(decision.document), bodyId: ids.body(decision.body) };
    if (!(await isRecorded(transaction, { ...key, stage: "decision" }, recorded))) {
      await writeDecision(transaction, decision, key);
    }
    if (!(await isRecorded(transaction, { ...key, stage: "opinion" }, recorded))) {
      await writeOpinionMeeting(transaction, decision, key);
    }
  }
}

/** Who made a claim, by the names of the bodies. */
function claimedBy(region: Region, keys: readonly string[]): Text {
  const makers = region.bodies.bodies.filter(({ key }) => keys.includes(key));
  return {
    nl: makers.map(({ name }) => name.nl).join(", "),
    en: makers.map(({ name }) => name.en).join(", "),
  };
}

/** Writes the published sentences about involvement, each with the point of advice that contradicts it. */
export async function writeClaims(
  transaction: Transaction,
  region: Region,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const claim of region.claims.claims) {
    if (recorded(claim.key, CLAIM_WRITTEN)) continue;
    const roundId = await roundIdOf(transaction, claim.round);
    const point = claim.challenges[0]?.points[0];
    const data = {
      ...textColumns("text", claim.wording),
      documentId: claim.document === null ? null : ids.document(claim.document),
      roundId,
      ...textColumns("claimedBy", claimedBy(region, claim.madeBy)),
      roles: JSON.stringify([...new Set(claim.groups.flatMap(({ roles }) => roles))]),
      ...optionalTextColumns("note", joinTexts(...claim.challenges.map(({ text }) => text))),
      advicePointId:
        point === undefined
          ? null
          : (await transaction.advicePoint.findUniqueOrThrow({ where: { id: point } })).id,
      source: sourcesColumn(claim.sources),
    };
    await transaction.claim.upsert({
      where: { slug: claim.key },
      create: { id: claim.key, slug: claim.key, state: claim.state, ...data },
      update: data,
    });
  }
}
