import {
  freezeFigures,
  noteFiguresRefused,
  prepareFigures,
} from "~/features/participation/commands/publish-figures.server";
import type { FreezeFiguresOutcome } from "~/features/participation/commands/publish-figures.server";
import { markReportedBack } from "~/features/rounds/commands/mark-reported-back.server";
import type { MarkReportedBackOutcome } from "~/features/rounds/commands/mark-reported-back.server";
import { auditActorOf } from "~/platform/audit.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { freezeFirstReport } from "./publish-report.server";
import type { PublishReportOutcome } from "./publish-report.server";

type FiguresRefusal = Exclude<
  Extract<FreezeFiguresOutcome, { ok: false }>["code"],
  "unchanged" | "changed" | "conflict" | "too_soon"
>;

export type ReportBackOutcome =
  | MarkReportedBackOutcome
  /** The figures would give somebody away. */
  | { ok: false; code: "figures_refused"; because: FiguresRefusal }
  /** The last figures are of too short ago. */
  | Extract<FreezeFiguresOutcome, { code: "too_soon" }>
  | {
      ok: false;
      code: "report_refused";
      because: Extract<PublishReportOutcome, { ok: false }>["code"];
    };

type Refusal = Exclude<ReportBackOutcome, { ok: true }>;

/** Takes back everything that reporting back did so far, and carries what to answer. */
class NotReportedBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(`not reported back: ${refusal.code}`);
    this.name = "NotReportedBack";
  }
}

function requireFigures(frozen: FreezeFiguresOutcome): void {
  // Figures that were frozen before and still say the same are frozen.
  if (frozen.ok || frozen.code === "unchanged") return;
  if (frozen.code === "too_soon") throw new NotReportedBack(frozen);
  const { code } = frozen;
  throw new NotReportedBack(
    code === "changed" || code === "conflict"
      ? { ok: false, code: "conflict" }
      : { ok: false, code: "figures_refused", because: code },
  );
}

/**
 * Reports a round back, all of it or nothing: surveys that are still open close, the figures and their table are frozen,
 * the secret that ties answers to people is destroyed, the report is frozen, and people who left an address hear it.
 * Every step has its own verdict; one refusal leaves everything as it was, and of two attempts at once one is refused.
 * Source: design, sections 3 (round), 5 (people without names) and 7 (figures).
 * @param version the round as it was read when this was asked
 */
export async function reportBackRound(
  grant: Authorized<"round.reportBack">,
  slug: string,
  now: Date,
  version?: number,
): Promise<ReportBackOutcome> {
  const client = await database();
  const round = await client.round.findUnique({
    where: { slug },
    select: { id: true, slug: true },
  });
  if (!round || !stillAllows(grant, { roundId: round.id })) return { ok: false, code: "not_found" };
  const figures = await prepareFigures(round, now);
  const actor = auditActorOf(grant.actor);
  const everything = async (transaction: Transaction): Promise<ReportBackOutcome> => {
    const marked = await markReportedBack(transaction, grant, slug, now, version);
    if (!marked.ok) throw new NotReportedBack(marked);
    requireFigures(await freezeFigures(transaction, figures, actor));
    const report = await freezeFirstReport(transaction, grant, slug, now);
    if (!report.ok)
      throw new NotReportedBack({ ok: false, code: "report_refused", because: report.code });
    return { ok: true };
  };
  try {
    return await inTransaction(everything);
  } catch (error) {
    if (!(error instanceof NotReportedBack)) throw error;
    if (error.refusal.code === "figures_refused") {
      await inTransaction((transaction) => noteFiguresRefused(transaction, figures, actor));
    }
    return error.refusal;
  }
}
