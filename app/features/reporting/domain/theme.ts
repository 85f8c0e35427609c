/**
 * Rule: a theme names every input it rests on, and without any it cannot be published; what people wrote is quoted
 * only after a moderator reviewed it, and only as long as it can be read where it was written. Source: design, section 2
 * (theme) and section 7 (free text after moderation).
 */
import type { Role } from "~/features/participation/domain/roles";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";

/** So many themes a round can have, published or not. */
export const MOST_THEMES = 100;

export const THEME_STATES = ["draft", "published"] as const;
export type ThemeState = (typeof THEME_STATES)[number];

export const THEME_LINK_KINDS = [
  "surveyAnswers",
  "quote",
  "inputCard",
  "proposal",
  "activity",
  "source",
] as const;
export type ThemeLinkKind = (typeof THEME_LINK_KINDS)[number];

/** One thread from a theme to the input it rests on. */
export interface ThemeLink {
  kind: ThemeLinkKind;
  /** The question, answer, card, proposal, activity (for a round from before this platform) or source document. */
  targetId: string;
  /** The role in which it was said; null when no source tells. */
  role: Role | null;
  /** How many answers or people; mandatory for survey answers. Null: see `linkPieces`. */
  count: number | null;
  /** Whether a moderator has seen the text; asked of quotes only. */
  reviewed: boolean;
}

/** A thread with what is known of its words at the moment of publishing. */
export interface ThemeLinkToPublish extends ThemeLink {
  /** Whether the quoted words still stand in their source, as anyone may read it; null for a link without a quote. */
  sourceReadable: boolean | null;
}

export interface ThemeToPublish {
  title: string;
  summary: string;
  links: readonly ThemeLinkToPublish[];
}

export type ThemeGap =
  | { code: "title_missing" }
  | { code: "summary_missing" }
  | { code: "no_input" }
  | { code: "quote_unreviewed"; targetId: string }
  | { code: "quote_source_gone"; targetId: string }
  | { code: "count_missing"; targetId: string };

export type PublishThemeVerdict =
  | { ok: true }
  | { ok: false; code: "already_published" }
  | { ok: false; code: "incomplete"; missing: readonly ThemeGap[] };

/** Whether a theme can be published; otherwise everything it lacks. */
export function publishThemeVerdict(theme: ThemeToPublish, state: ThemeState): PublishThemeVerdict {
  if (isPublicTheme({ state })) return { ok: false, code: "already_published" };
  const missing: ThemeGap[] = [];
  if (theme.title.trim() === "") missing.push({ code: "title_missing" });
  if (theme.summary.trim() === "") missing.push({ code: "summary_missing" });
  if (theme.links.length === 0) missing.push({ code: "no_input" });
  for (const { kind, targetId, reviewed, sourceReadable, count } of theme.links) {
    if (kind === "quote" && !reviewed) missing.push({ code: "quote_unreviewed", targetId });
    else if (sourceReadable === false) missing.push({ code: "quote_source_gone", targetId });
    if (kind === "surveyAnswers" && (count === null || count < 1)) {
      missing.push({ code: "count_missing", targetId });
    }
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

export type LinkThemeVerdict = { ok: true } | { ok: false; code: "already_linked" };

/** Whether an input can be tied to a theme: the same input in the same role only once. */
export function linkThemeVerdict(
  links: readonly ThemeLink[],
  link: Pick<ThemeLink, "kind" | "targetId" | "role">,
): LinkThemeVerdict {
  const exists = links.some(
    (other) =>
      other.kind === link.kind && other.targetId === link.targetId && other.role === link.role,
  );
  return exists ? { ok: false, code: "already_linked" } : { ok: true };
}

/** Kinds that tell that people said it, but not how many: a count that no source gives is not made up. */
const UNCOUNTED_KINDS: readonly ThemeLinkKind[] = ["activity", "source"];

/** How many pieces of input a link stands for: its count; without one a single voice, or none that can be counted. */
export function linkPieces(link: Pick<ThemeLink, "kind" | "count">): number {
  return link.count ?? (UNCOUNTED_KINDS.includes(link.kind) ? 0 : 1);
}

/** How much input a theme rests on, in pieces and not in persons: one person can have said it twice. */
export interface ThemeWeight {
  byRole: Record<Role, number>;
  roleUnknown: number;
  total: number;
}
