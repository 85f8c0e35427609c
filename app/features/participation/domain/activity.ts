/**
 * Rule: a round has a limited number of ways to take part, so that what is read and counted of one round is limited.
 * Source: issue "one owner", B8 (data in bounded amounts).
 */

/** So many surveys, sessions and activities elsewhere a round can have. */
export const MOST_ACTIVITIES = 300;
