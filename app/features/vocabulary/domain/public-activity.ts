/**
 * Rule: figures name the activities of a round; one whose session or survey is not there for everyone yet is not named, because
 * its title is a draft too.
 * Source: design, section 3 (states).
 */
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";

/** The filter of a query. */
export const PUBLIC_ACTIVITY = {
  AND: [
    { OR: [{ session: null }, { session: PUBLIC_SESSION }] },
    { OR: [{ survey: null }, { survey: PUBLIC_SURVEY }] },
  ],
};
