/**
 * Rule: a figure never stands alone: beside it stand its range, its sources and its assumptions.
 * Source: design, section 6 (honest counting).
 */
import type { Assumptions } from "./assumptions";
import type { ScopeCounts } from "./contributions";
import type { Interval, Range } from "./interval";
import type { NotJointly } from "./joint-extremes";
import type { OnceRepeat } from "./repeat";
import type { Channel, Role } from "./roles";

/**
 * Stands on every published snapshot. Goes up when a figure comes to mean something else, so that an
 * old snapshot is never read by a new definition.
 */
export const DEFINITION_VERSION = "2";

/** People, contributions and returning people, of one role or of all. */
export interface Figures<Count extends Range = Interval> extends OnceRepeat<Count> {
  readonly persons: Count;
  readonly contributions: Count;
  readonly frames: ScopeCounts<Count>;
}

/** Of a role the most can be unknown: where people are of unknown role, or an activity has no count. */
export interface RoleFigures extends Figures<Range> {
  readonly role: Role;
}

/** People of whom no source gives the roles. */
export interface UnknownRoles {
  readonly activityId: string;
  readonly subject: string;
  readonly persons: Interval;
  readonly sourceIds: readonly string[];
}

/** What sources say about the people of one subject; several sources are a conflict kept visible. */
export interface SourceReading {
  readonly activityId: string;
  readonly subject: string;
  readonly persons: Interval;
  readonly roles: readonly { readonly role: Role; readonly persons: Interval }[];
  readonly sources: readonly { readonly sourceId: string; readonly persons: number }[];
}

export interface ChannelFigures {
  readonly channel: Channel;
  readonly activities: number;
  readonly contributions: Interval;
}

export interface RoundFigures {
  readonly assumptions: Assumptions;
  /** One entry per role of `ROLES`, also roles nobody had. */
  readonly roles: readonly RoleFigures[];
  /** The people whose role is known, together; those of unknown role are no part of it. */
  readonly total: Figures;
  /** Everybody of whom a source or the ledger knows: the total, and people of unknown role. */
  readonly everybody: Range;
  readonly channels: readonly ChannelFigures[];
  readonly notJointly: readonly NotJointly[];
  readonly unknownRoles: readonly UnknownRoles[];
  /** Activities that took place and of which no source says how many people were there. */
  readonly uncounted: readonly string[];
  readonly sourceReadings: readonly SourceReading[];
  /** Sources with fewer people than roles, for which "each role occurs" cannot be true. */
  readonly assumptionFails: readonly { readonly activityId: string; readonly sourceId: string }[];
}
