/**
 * Rule: the terms of moderation are promises of the region to people who write, and settings of it.
 * Source: design, section 3 (terms are settings) and section 8 (held items have their own clock).
 */
export interface ModerationSettings {
  /** Calendar days after sending within which an item is decided. */
  readonly moderationDays: number;
  /** Calendar days after a decision within which the writer may appeal. */
  readonly appealWindowDays: number;
  /** Calendar days after an appeal within which another moderator decides. */
  readonly appealDecisionDays: number;
  /** Hours after holding within which the safety officer looks at an item. */
  readonly safetyHours: number;
  /** Whether a refusal of a young person's item needs a second moderator. */
  readonly secondModeratorForYoung: boolean;
  /** Different readers that have to report an item before it comes back into the queue. */
  readonly reportsToReopen: number;
}

export const DEFAULT_MODERATION_SETTINGS: ModerationSettings = {
  moderationDays: 3,
  appealWindowDays: 14,
  appealDecisionDays: 7,
  safetyHours: 24,
  secondModeratorForYoung: true,
  reportsToReopen: 3,
};
