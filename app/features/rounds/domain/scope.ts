/**
 * Rule: what is open and what is fixed are two lists, versioned with date; old versions stay readable. An empty
 * open-list leaves level "inform" and forbids claims of involvement. Source: design, section 3 (round).
 */
import type { InfluenceLevel } from "~/features/vocabulary/domain/round-state";

const SCOPE_KINDS = ["open", "fixed"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export interface ScopeItem {
  kind: ScopeKind;
  text: string;
  /** 1 for the first version of the lists, one higher at each change. */
  version: number;
  validFrom: Date;
  /** Null while it still stands. */
  validUntil: Date | null;
}

export interface ScopeLists {
  open: readonly string[];
  fixed: readonly string[];
}

export interface ScopeVersion extends ScopeLists {
  version: number;
  validFrom: Date;
}

/** The items that stood at an instant; without one, those that stand now. */
export function scopeAt(items: readonly ScopeItem[], at?: Date): ScopeLists {
  const current = items.filter((item) =>
    at === undefined
      ? item.validUntil === null
      : item.validFrom.getTime() <= at.getTime() &&
        (item.validUntil === null || at.getTime() < item.validUntil.getTime()),
  );
  return {
    open: current.filter((item) => item.kind === "open").map((item) => item.text),
    fixed: current.filter((item) => item.kind === "fixed").map((item) => item.text),
  };
}

/**
 * Every version of the lists, oldest first: one for each moment at which something was added or ended.
 * Items arrive in the order in which they are shown.
 */
export function scopeVersions(items: readonly ScopeItem[]): ScopeVersion[] {
  const moments = new Set<number>();
  for (const item of items) {
    moments.add(item.validFrom.getTime());
    if (item.validUntil) moments.add(item.validUntil.getTime());
  }
  return [...moments]
    .sort((a, b) => a - b)
    .map((moment, index) => {
      const validFrom = new Date(moment);
      return { version: index + 1, validFrom, ...scopeAt(items, validFrom) };
    });
}

export type ScopeRevisionVerdict =
  | {
      ok: true;
      version: number;
      validFrom: Date;
      /** Items to end at `validFrom`, and texts to add from then on. */
      ended: readonly ScopeItem[];
      added: readonly { kind: ScopeKind; text: string }[];
    }
  | { ok: false; code: "unchanged" }
  | { ok: false; code: "blank_item" }
  | { ok: false; code: "duplicate_item"; text: string }
  | { ok: false; code: "before_last_version"; lastVersionAt: Date };

/** Works out what changes when the lists are replaced at `now`; what stays keeps its version and date. */
export function reviseScope(
  items: readonly ScopeItem[],
  next: ScopeLists,
  now: Date,
): ScopeRevisionVerdict {
  const wanted = SCOPE_KINDS.flatMap((kind) =>
    next[kind].map((text) => ({ kind, text: text.trim() })),
  );
  if (wanted.some((item) => item.text === "")) return { ok: false, code: "blank_item" };
  const seen = new Set<string>();
  for (const item of wanted) {
    if (seen.has(item.text)) return { ok: false, code: "duplicate_item", text: item.text };
    seen.add(item.text);
  }

  const versions = scopeVersions(items);
  const last = versions.at(-1);
  if (last && now.getTime() < last.validFrom.getTime()) {
    return { ok: false, code: "before_last_version", lastVersionAt: last.validFrom };
  }

  const current = items.filter((item) => item.validUntil === null);
  const isSame = (a: { kind: ScopeKind; text: string }, b: { kind: ScopeKind; text: string }) =>
    a.kind === b.kind && a.text === b.text;
  const ended = current.filter((item) => !wanted.some((want) => isSame(want, item)));
  const added = wanted.filter((want) => !current.some((item) => isSame(item, want)));
  if (ended.length === 0 && added.length === 0) return { ok: false, code: "unchanged" };
  return {
    ok: true,
    version: versions.length + 1,
    validFrom: now,
    ended,
    added,
  };
}

/** The level that holds: with nothing open people are informed, whatever was chosen. */
export function effectiveInfluenceLevel(
  level: InfluenceLevel | null,
  decisionScope: ScopeLists,
): InfluenceLevel | null {
  return decisionScope.open.length === 0 && level !== null ? "inform" : level;
}

/** Whether a document may say that people were involved through this round. */
export function allowsInvolvementClaims(
  level: InfluenceLevel | null,
  decisionScope: ScopeLists,
): boolean {
  const effective = effectiveInfluenceLevel(level, decisionScope);
  return effective !== null && effective !== "inform";
}
