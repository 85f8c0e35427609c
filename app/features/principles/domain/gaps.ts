/**
 * Rule: a principle shows in which rounds it was asked about, who gave input by role, and the gaps in plain words
 * ("no parent gave input"). Only input that was linked to the principle counts; where sources contradict each other
 * it stays a range. Source: design, surface (/principes/:number) and section 7 (region-wide counts by role are
 * always exact).
 */
import type { Interval } from "~/features/participation/domain/interval";
import { addIntervals, ZERO } from "~/features/participation/domain/interval";
import { perRole, ROLES, type Role } from "~/features/participation/domain/roles";

/** The roles a principle cannot do without; silence of others is shown but is no gap. */
const EXPECTED_ROLES: readonly Role[] = ["youth", "parent"];

export interface RoundOnPrinciple {
  roundId: string;
  /** Why this round is about this principle. */
  reason: string;
  /** What was linked to the principle in this round, region-wide, by role. */
  contributions: Readonly<Partial<Record<Role, Interval>>>;
}

export interface PrincipleToCover {
  number: number;
  rounds: readonly RoundOnPrinciple[];
}

export type CoverageGap =
  { code: "no_round" } | { code: "no_input" } | { code: "role_missing"; role: Role };

export interface PrincipleCoverage {
  number: number;
  byRole: Record<Role, Interval>;
  total: Interval;
  /** One cell of the matrix per round; `covered` are the roles that gave input there. */
  rounds: readonly {
    roundId: string;
    reason: string;
    total: Interval;
    covered: readonly Role[];
  }[];
  gaps: readonly CoverageGap[];
}

/** Coverage and gaps of each principle, in the order given. */
export function principleCoverage(principles: readonly PrincipleToCover[]): PrincipleCoverage[] {
  return principles.map(({ number, rounds }) => {
    const byRole = perRole((role) =>
      addIntervals(rounds.map((round) => round.contributions[role] ?? ZERO)),
    );
    const total = addIntervals(ROLES.map((role) => byRole[role]));
    return {
      number,
      byRole,
      total,
      rounds: rounds.map(({ roundId, reason, contributions }) => ({
        roundId,
        reason,
        total: addIntervals(ROLES.map((role) => contributions[role] ?? ZERO)),
        covered: ROLES.filter((role) => (contributions[role]?.max ?? 0) > 0),
      })),
      gaps: coverageGaps(rounds.length, total, byRole),
    };
  });
}

/** The largest gap says enough: without a round or any input the roles need no separate mention. */
function coverageGaps(
  rounds: number,
  total: Interval,
  byRole: Readonly<Record<Role, Interval>>,
): CoverageGap[] {
  if (rounds === 0) return [{ code: "no_round" }];
  if (total.max === 0) return [{ code: "no_input" }];
  return EXPECTED_ROLES.filter((role) => byRole[role].max === 0).map((role) => ({
    code: "role_missing",
    role,
  }));
}
