import { contradictionsAdded } from "~/features/rounds/domain/contradictions";
import type { Contradiction, RoundPromises } from "~/features/rounds/domain/contradictions";
import { reviseScope } from "~/features/rounds/domain/scope";
import { mayChangeScope } from "~/features/rounds/domain/round-scope";
import type { ScopeRevisionVerdict } from "~/features/rounds/domain/scope";
import { mayMovePlanDay, promisesOf } from "~/features/rounds/queries/round-promises.server";
import type { RoundEdit } from "~/features/rounds/schema";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { chosenScope, writeChosenScope } from "./round-scope.server";

type ScopeRefusal = Extract<ScopeRevisionVerdict, { ok: false }>["code"];

export type EditRoundOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" | "frames_day_counts" }
  | { ok: false; code: "contradicts"; contradictions: readonly Contradiction[] }
  | { ok: false; code: "scope_refused"; reason: Exclude<ScopeRefusal, "unchanged"> };

/** A day in the form means: until the end of that day in Amsterdam; a form without the day leaves what stands. */
function endOf(day: string | null | undefined): Date | null | undefined {
  return day == null ? day : endOfDay(day);
}

/** Closes the lines that no longer stand and adds the new ones, so that old versions stay readable. */
async function writeScope(
  transaction: Transaction,
  roundId: string,
  { open, fixed }: RoundEdit,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: ScopeRefusal }> {
  if (open === undefined || fixed === undefined) return { ok: false, reason: "unchanged" };
  const rows = await transaction.roundFrameItem.findMany({
    where: { roundId },
    orderBy: { position: "asc" },
  });
  const items = rows.map((row) => ({
    ...row,
    kind: row.kind === "open" ? ("open" as const) : ("fixed" as const),
  }));
  const verdict = reviseScope(items, { open, fixed }, now);
  if (!verdict.ok) return { ok: false, reason: verdict.code };
  const ended = items.filter((item) =>
    verdict.ended.some((line) => line.kind === item.kind && line.text === item.text),
  );
  await transaction.roundFrameItem.updateMany({
    where: { id: { in: ended.map((item) => item.id) }, validUntil: null },
    data: { validUntil: now },
  });
  await transaction.roundFrameItem.createMany({
    data: verdict.added.map((line, index) => ({
      roundId,
      kind: line.kind,
      text: line.text,
      position: rows.length + index + 1,
      version: verdict.version,
      validFrom: verdict.validFrom,
    })),
  });
  return { ok: true };
}

async function writePrinciples(
  transaction: Transaction,
  roundId: string,
  { principles: reasons }: RoundEdit,
) {
  if (reasons === undefined) return;
  const principles = await transaction.principle.findMany({ select: { id: true, number: true } });
  await transaction.roundPrinciple.deleteMany({ where: { roundId } });
  await transaction.roundPrinciple.createMany({
    data: principles.flatMap(({ id, number }) => {
      const reason = reasons[number] ?? "";
      return reason === "" ? [] : [{ roundId, principleId: id, reason }];
    }),
  });
}

function columnsOf(input: RoundEdit) {
  return {
    title: input.title,
    titleEn: input.titleEn,
    officialTitle: input.officialTitle,
    officialTitleEn: input.officialTitleEn,
    scene: input.scene,
    listener: input.listener,
    listenerEn: input.listenerEn,
    question: input.question,
    summary: input.summary,
    influenceLevel: input.influenceLevel,
    deciderBodyId: input.deciderBodyId,
    deciderNote: input.deciderNote,
    answererBodyId: input.answererBodyId,
    space: input.space,
    voice: input.voice,
    audience: input.audience,
    influence: input.influence,
    closesAt: endOf(input.closesOn),
    replyDueAt: endOf(input.replyDueOn),
    framesFixedOn: input.framesFixedOn,
    framesFixedNote: input.framesFixedNote,
  };
}

/** What a round promises once it says this; what is not named here stays as it is. */
function promisedBy(input: RoundEdit, before: RoundPromises): RoundPromises {
  const { decisionScope } = before;
  const columns = columnsOf(input);
  const said = <T>(changed: T | undefined, stands: T): T =>
    changed === undefined ? stands : changed;
  return {
    ...before,
    influenceLevel: said(columns.influenceLevel, before.influenceLevel),
    closesAt: said(columns.closesAt, before.closesAt),
    replyDueAt: said(columns.replyDueAt, before.replyDueAt),
    framesFixedOn: said(columns.framesFixedOn, before.framesFixedOn),
    decisionScope: {
      open: said(input.open, decisionScope.open),
      fixed: said(input.fixed, decisionScope.fixed),
    },
  };
}

/**
 * Changes what a round says, all of it or one step of setting it up, as long as it promises nothing that contradicts itself. Changed lists get a new version with
 * its moment; what stood there stays readable. Two people who change the same round at once: the second is told.
 * @param version the version that the form was made from
 */
export async function editRound(
  grant: Authorized<"round.write">,
  slug: string,
  version: number,
  input: RoundEdit,
  now: Date,
): Promise<EditRoundOutcome> {
  return inTransaction(async (transaction): Promise<EditRoundOutcome> => {
    const round = await transaction.round.findUnique({
      where: { slug },
      select: { id: true, state: true, version: true },
    });
    if (!round || !stillAllows(grant, { roundId: round.id }))
      return { ok: false, code: "not_found" };
    const state = roundEnumColumns.shape.state.parse(round.state);
    const isOver = state === "reportedBack" || state === "evaluated";
    if (isOver || round.version !== version) return { ok: false, code: "conflict" };
    const { municipalities } = input;
    const forWhom =
      municipalities === undefined ? null : await chosenScope(transaction, municipalities);
    if (municipalities !== undefined && forWhom === null) return { ok: false, code: "not_found" };
    if (forWhom !== null && !mayChangeScope(state)) return { ok: false, code: "conflict" };
    const before = await promisesOf(transaction, round.id);
    const contradictions = contradictionsAdded(before, promisedBy(input, before), now);
    if (contradictions.length > 0) return { ok: false, code: "contradicts", contradictions };
    const { framesFixedOn = before.framesFixedOn } = input;
    const isMoved = framesFixedOn !== before.framesFixedOn;
    if (isMoved && !(await mayMovePlanDay(transaction, round.id))) {
      return { ok: false, code: "frames_day_counts" };
    }
    const decisionScope = await writeScope(transaction, round.id, input, now);
    if (!decisionScope.ok && decisionScope.reason !== "unchanged") {
      return { ok: false, code: "scope_refused", reason: decisionScope.reason };
    }
    if (forWhom !== null) await writeChosenScope(transaction, round.id, forWhom);
    await writePrinciples(transaction, round.id, input);
    await transaction.round.update({
      where: { id: round.id },
      data: { ...columnsOf(input), changedAt: now, version: { increment: 1 } },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "round.edited",
        subjectKind: "round",
        subjectId: round.id,
        details: { framesChanged: decisionScope.ok },
      },
      now,
    );
    return { ok: true };
  });
}
