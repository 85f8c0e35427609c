/**
 * Rule: a promise is held against what people notice of it. After a session, and again after reporting back, those who took
 * part are asked four questions, one for each of the four things a round promises: a safe space, having a say, being listened
 * to, and something happening. One person has one answer to one question about one moment; a new answer takes the place of
 * the old one.
 * Source: design, section 8 (Lundy); how Hub na nOg asks children back.
 */

/** The four promises of a round, by the names its fields have. */
export const PROMISES = ["space", "voice", "audience", "influence"] as const;
export type Promised = (typeof PROMISES)[number];

/** The moments of a round after which it is asked. */
export const MOMENTS = ["session", "reportedBack"] as const;
export type Moment = (typeof MOMENTS)[number];

export const EXPERIENCE_ANSWERS = ["yes", "partly", "no", "unknown"] as const;
export type ExperienceAnswer = (typeof EXPERIENCE_ANSWERS)[number];
