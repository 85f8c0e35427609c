/**
 * Rule: answers are shown only for groups of at least `threshold` people (`answersGroup` of the
 * region's thresholds). In a split by role a hidden group must not follow from the total minus the
 * groups that are shown: more groups are hidden, smallest first, until at least two are, and together
 * they are as large as the threshold.
 * On a sensitive question (`sensitive-questions.ts`) shares of fewer than thirty people are shown in fifths
 * (`participation/domain/shown-share.ts`), without a split; a split shows no group of fewer than thirty.
 * Answers of a round that has reported back have no role where too few had it; they are a group of their
 * own that is never shown by itself, and the roles of which it may have taken answers are not shown either.
 * Source: design, section 7 (small numbers); decision 155.
 */
import { MIXED_ROLE } from "~/features/participation/domain/indistinct-roles";
import { ROLES, type Role } from "~/features/participation/domain/roles";
import {
  LEAST_FOR_EXACT_SHARES,
  shareBand,
  type ShownShare,
} from "~/features/participation/domain/shown-share";
import { PREFER_NOT_TO_SAY_KEY } from "./fixed-options";
import { optionsOf, shapeOf, type Question } from "./question";

/** A role, or those whose role is not told. */
export type CountedRole = Role | typeof MIXED_ROLE;

/**
 * How many people of a role gave a value, as the database counts it.
 * `part`: the row of a matrix or the option of a ranking. `value`: an option key, the place in a
 * ranking, a number, or "preferNotToSay".
 */
export type CountedValue = {
  readonly role: CountedRole;
  readonly part?: string | undefined;
  readonly value: string;
  readonly count: number;
};

/** How many people of a role answered the question; per row for a matrix. */
export type CountedBase = {
  readonly role: CountedRole;
  readonly part?: string | undefined;
  readonly count: number;
};

/** `share` is a part of the people who answered, 0 to 1; of a small group on a sensitive question only the fifth it lies in. */
export type Tally =
  | { readonly key: string; readonly count: number; readonly share: number }
  | { readonly key: string; readonly band: ShownShare };

export type GroupResult =
  | { readonly hidden: true }
  | {
      readonly hidden: false;
      /** How many answered; at least so many where shares are in fifths. */
      readonly answered: number;
      readonly isInFifths: boolean;
      readonly tallies: readonly Tally[];
      readonly numbers?: NumberSummary | undefined;
    };

/** No smallest and largest value: those are single persons. */
export type NumberSummary = {
  readonly mean: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
};

export type ResultTable = {
  readonly part?: string | undefined;
  readonly total: GroupResult;
  /** Every role, in fixed order; all hidden when no split can be shown safely. */
  readonly byRole: readonly { readonly role: Role; readonly group: GroupResult }[];
};

export type QuestionResult = {
  readonly question: string;
  /** One table; for a matrix one per row, for a ranking one per option; none for a statement. */
  readonly tables: readonly ResultTable[];
  /** How many rather did not say; undefined when the total is hidden. */
  readonly preferNotToSay: number | undefined;
};

type Counts = { readonly values: readonly CountedValue[]; readonly bases: readonly CountedBase[] };

/** The smallest group whose answers are shown, and the smallest of which they are shown exactly. */
type Limits = { readonly shown: number; readonly exact: number };

/** Answers as one may see them who reads each of them anyway. */
export const NO_LIMITS: Limits = { shown: 1, exact: 1 };

/**
 * How answers to a question are protected.
 * @param threshold smallest group whose answers may be shown, at least 1
 */
export function limitsOf(isSensitive: boolean, threshold: number): Limits {
  const exact = isSensitive ? Math.max(threshold, LEAST_FOR_EXACT_SHARES) : threshold;
  return { shown: threshold, exact };
}

/** The results of one question, protected within limits. */
export function summarize(question: Question, counts: Counts, limits: Limits): QuestionResult {
  const tables = partsOf(question).map((part) => tableOf(question, counts, part, limits));
  const preferred = counts.values.filter((row) => row.value === PREFER_NOT_TO_SAY_KEY);
  const anyShown = tables.some((table) => !table.total.hidden);
  return {
    question: question.key,
    tables,
    preferNotToSay: anyShown ? sum(preferred) : undefined,
  };
}

function partsOf(question: Question): readonly (string | undefined)[] {
  if (question.kind === "matrix") return question.rows.map((row) => row.key);
  if (question.kind === "ranking") return question.options.map((option) => option.key);
  return question.kind === "statement" ? [] : [undefined];
}

function tableOf(
  question: Question,
  counts: Counts,
  part: string | undefined,
  limits: Limits,
): ResultTable {
  // Everyone who ranked anything is asked about every option; a matrix row has its own people.
  const basePart = question.kind === "matrix" ? part : undefined;
  const baseOf = (role: CountedRole): number =>
    sum(counts.bases.filter((row) => row.role === role && row.part === basePart));
  const values = counts.values.filter(
    (row) => row.part === part && row.value !== PREFER_NOT_TO_SAY_KEY,
  );
  const groups: readonly CountedRole[] = [...ROLES, MIXED_ROLE];
  const sizes = new Map(groups.map((role) => [role, baseOf(role)]));
  const answered = [...sizes.values()].reduce((total, size) => total + size, 0);
  const total = groupOf(question, values, answered, limits);
  // A group that is shown lets the others follow from the total, so that all of a split is exact or none of it.
  const hidden = hiddenRoles(sizes, total.hidden || answered < limits.exact, limits.exact);
  const byRole = ROLES.map((role) => ({
    role,
    group: hidden.has(role)
      ? ({ hidden: true } as const)
      : groupOf(
          question,
          values.filter((row) => row.role === role),
          sizes.get(role) ?? 0,
          { shown: 0, exact: 0 },
        ),
  }));
  return { ...(part === undefined ? {} : { part }), total, byRole };
}

/** A role without answers may have them among those whose role is not told. */
function hiddenRoles(
  sizes: ReadonlyMap<CountedRole, number>,
  isUndivided: boolean,
  threshold: number,
): ReadonlySet<CountedRole> {
  if (isUndivided) return new Set(ROLES);
  const mixed = sizes.get(MIXED_ROLE) ?? 0;
  if (mixed === 0) return hiddenGroups(sizes, threshold);
  const unsure = ROLES.filter((role) => sizes.get(role) === 0);
  const hidden = new Set<CountedRole>([MIXED_ROLE, ...unsure]);
  // Those whose role is not told are never shown by themselves: the roles beside them are hidden until all is covered.
  const present = ROLES.map((role) => [role, sizes.get(role) ?? 0] as const)
    .filter(([, size]) => size > 0)
    .sort(([, a], [, b]) => a - b);
  let together = mixed;
  for (const [role, size] of present) {
    if (size >= threshold && together >= threshold) break;
    hidden.add(role);
    together += size;
  }
  return hidden;
}

/**
 * Which groups to hide when their total is shown. A group of nobody hides nothing and is shown as
 * such; it also gives no cover to others.
 */
export function hiddenGroups<Group>(
  sizes: ReadonlyMap<Group, number>,
  threshold: number,
): ReadonlySet<Group> {
  const present = [...sizes].filter(([, size]) => size > 0).sort(([, a], [, b]) => a - b);
  const hidden = new Set<Group>();
  let together = 0;
  for (const [group, size] of present) {
    // The first group hidden is smaller than the threshold, so reaching it takes at least two.
    const covered = hidden.size === 0 || together >= threshold;
    if (size >= threshold && covered) break;
    hidden.add(group);
    together += size;
  }
  return hidden;
}

function groupOf(
  question: Question,
  values: readonly CountedValue[],
  answered: number,
  limits: Limits,
): GroupResult {
  if (answered < limits.shown) return { hidden: true };
  const isExact = answered >= limits.exact;
  const tallies = tallyKeys(question).map((key) => {
    const count = sum(values.filter((row) => row.value === key));
    if (!isExact) return { key, band: shareBand(count, answered) };
    return { key, count, share: answered === 0 ? 0 : count / answered };
  });
  // A middle and a mean that are the same say that everybody gave this number.
  const numbers = question.kind === "number" && isExact ? summarizeNumbers(values) : undefined;
  // Of a question that only some are asked, the exact number would say how many gave the answer that led to it.
  const said = isExact ? answered : limits.shown;
  return {
    hidden: false,
    answered: said,
    isInFifths: !isExact,
    tallies,
    ...(numbers === undefined ? {} : { numbers }),
  };
}

function tallyKeys(question: Question): readonly string[] {
  if (question.kind === "ranking") {
    const places = question.max ?? question.options.length;
    return Array.from({ length: places }, (_none, index) => String(index + 1));
  }
  const shape = shapeOf(question);
  const counted = shape === "choice" || shape === "choices" || shape === "matrix";
  return counted ? optionsOf(question).map((option) => option.key) : [];
}

function summarizeNumbers(values: readonly CountedValue[]): NumberSummary | undefined {
  const sorted = values
    .map((row) => ({ value: Number(row.value), count: row.count }))
    .filter((row) => Number.isFinite(row.value) && row.count > 0)
    .sort((a, b) => a.value - b.value);
  const count = sum(sorted);
  if (count === 0) return undefined;
  const mean = sorted.reduce((total, row) => total + row.value * row.count, 0) / count;
  const quantile = (part: number): number => {
    let seen = 0;
    const reached = sorted.find((row) => (seen += row.count) >= part * count);
    return reached?.value ?? mean;
  };
  return {
    mean,
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
  };
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
