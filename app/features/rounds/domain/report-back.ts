/**
 * Rule: a round cannot reach "reported back" while a theme has no reply or a session has no report, and input
 * without any theme is not reported back at all; the page says what is missing. Source: design, section 3 (round).
 */

export interface RoundToReportBack {
  /** Contributions that count, over all channels. */
  contributions: number;
  themes: readonly { id: string; title: string; published: boolean; replied: boolean }[];
  /** Sessions that were announced to people; leave drafts out. */
  sessions: readonly {
    id: string;
    title: string;
    outcome: "cancelled" | "toCome" | "heldWithoutReport" | "reported";
  }[];
}

export type ReportBackGap =
  | { code: "no_theme" }
  | { code: "theme_unpublished"; id: string; title: string }
  | { code: "theme_without_reply"; id: string; title: string }
  | { code: "session_to_come"; id: string; title: string }
  | { code: "session_without_report"; id: string; title: string };

export type ReportBackVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly ReportBackGap[] };

/** Whether everything said in the round has its answer; otherwise all that is missing. */
export function reportBackVerdict(round: RoundToReportBack): ReportBackVerdict {
  const missing: ReportBackGap[] = [];
  if (round.contributions > 0 && round.themes.length === 0) missing.push({ code: "no_theme" });
  for (const { id, title, published, replied } of round.themes) {
    if (!published) missing.push({ code: "theme_unpublished", id, title });
    else if (!replied) missing.push({ code: "theme_without_reply", id, title });
  }
  for (const { id, title, outcome } of round.sessions) {
    if (outcome === "toCome") missing.push({ code: "session_to_come", id, title });
    if (outcome === "heldWithoutReport")
      missing.push({ code: "session_without_report", id, title });
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}
