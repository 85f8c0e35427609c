/**
 * Rule: readers may report what is public, without telling who they are. When enough different
 * readers did, the item goes back into the queue and stays online until a moderator decides: a crowd
 * can ask for a second look but silences nobody. A worry about somebody's safety asks for that look
 * at once.
 * Source: the wish that three reports put an item back in the queue, not offline; design, section 8.
 */
export const REPORT_REASONS = [
  "privateData",
  "identifiesOthers",
  "abuse",
  "discrimination",
  "advertising",
  "safety",
  "other",
] as const;

export type ReportReason = (typeof REPORT_REASONS)[number];

export interface ReaderReport {
  /** Opaque key that tells readers apart and names none. */
  readonly reporterKey: string;
  readonly reason: ReportReason;
}

export type ReportVerdict =
  | { ok: true; count: number; reopens: boolean }
  | { ok: false; code: "already_reported" }
  | { ok: false; code: "not_public" };

/**
 * Takes one report.
 *
 * @param item whether readers can see it, whether a case waits already, and the reports since its last
 *   decision: earlier ones were answered by that decision.
 * @returns how many readers reported now, and whether a case opens.
 */
export function takeReport(
  item: {
    readonly isPublic: boolean;
    readonly caseIsOpen: boolean;
    readonly reportsSinceDecision: readonly ReaderReport[];
  },
  report: ReaderReport,
  settings: { readonly reportsToReopen: number },
): ReportVerdict {
  if (!item.isPublic) return { ok: false, code: "not_public" };
  const reporters = new Set(item.reportsSinceDecision.map(({ reporterKey }) => reporterKey));
  if (reporters.has(report.reporterKey)) return { ok: false, code: "already_reported" };
  const count = reporters.size + 1;
  const enough = count >= settings.reportsToReopen || report.reason === "safety";
  return { ok: true, count, reopens: enough && !item.caseIsOpen };
}
