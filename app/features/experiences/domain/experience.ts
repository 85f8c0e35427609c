/**
 * Rule: a promise is held against what people notice of it. After a session, and again after reporting back, those who took
 * part are asked four questions, one for each of the four things a round promises: a safe space, having a say, being listened
 * to, and something happening. At each milestone of an agreement those who follow it are asked whether they notice it. One
 * person has one answer to one question about one moment; a new answer takes the place of the old one.
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

/** What is asked at a milestone of an agreement, by the name its field has. */
export const NOTICED = "noticed";

export const NOTICED_ANSWERS = ["yes", "partly", "no"] as const;
export type NoticedAnswer = (typeof NOTICED_ANSWERS)[number];

/** The kind of the answers about a milestone of an agreement. */
export const MILESTONE = "milestone";
