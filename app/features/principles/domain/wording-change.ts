/**
 * Rule: words of a principle that changed because of input are marked with the theme they changed for; the mark says
 * what was there, what is there, and since when. Source: the issue on reporting back ("because of you").
 */
export interface WordingChangeToRecord {
  before: string;
  after: string;
  /** "YYYY-MM-DD". */
  changedOn: string;
  themePublished: boolean;
}

export type WordingGap =
  | { code: "theme_unpublished" }
  | { code: "before_missing" }
  | { code: "after_missing" }
  | { code: "unchanged" }
  | { code: "change_in_future" };

export type WordingVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly WordingGap[] };

/** Whether this change of words can be recorded; `today` is the date in Amsterdam. */
export function recordWordingVerdict(change: WordingChangeToRecord, today: string): WordingVerdict {
  const missing: WordingGap[] = [];
  const before = change.before.trim();
  const after = change.after.trim();
  if (!change.themePublished) missing.push({ code: "theme_unpublished" });
  if (before === "") missing.push({ code: "before_missing" });
  if (after === "") missing.push({ code: "after_missing" });
  if (before !== "" && before === after) missing.push({ code: "unchanged" });
  if (change.changedOn > today) missing.push({ code: "change_in_future" });
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}
