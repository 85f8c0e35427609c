/**
 * Rule: what the log can be asked: by who acted, what was done, to which kind of thing, in which round and between which days.
 * Source: issue 21, part 5 (the log).
 */
import { DAY } from "~/features/vocabulary/domain/list-view";
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { LOGGED_ACTION_LIST, LOGGED_KINDS } from "./logged-actions";

/** Who acts without an account, as the log names them. */
export const ACTORS_WITHOUT_ACCOUNT = ["participant", "public", "system"] as const;

export const LOG = {
  searched: true,
  sorts: { sequence: "desc" },
  sort: "sequence",
  filters: {
    wie: null,
    ronde: null,
    soort: LOGGED_KINDS,
    handeling: LOGGED_ACTION_LIST,
    van: DAY,
    tot: DAY,
  },
} as const satisfies ListDescription;

/**
 * Whether somebody of the staff reads in the history of a thing which colleague did something: those who run the rounds do,
 * and everybody reads who of the own body it was. A body that is asked for an answer does not get the names of moderators.
 */
export function mayNameColleague(
  reader: { role: string; bodyId: string | null },
  colleague: { bodyId: string | null },
): boolean {
  if (["moderator", "administrator", "safetyOfficer"].includes(reader.role)) return true;
  return reader.bodyId !== null && reader.bodyId === colleague.bodyId;
}
