import type { CaseModerator } from "~/features/moderation/domain/moderation-case";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { authorKeysOf } from "./author-key.server";

/**
 * Who decides about a case of this round, as the rules of moderation know them.
 * @param alsoPersonId whoever is signed in as a participant in the same browser, so that nobody decides an own item
 */
export async function caseModerator(
  connection: Connection,
  { staffId, role }: StaffActor,
  alsoPersonId: string | null,
  roundId: string | null,
): Promise<CaseModerator> {
  const ownKeys =
    alsoPersonId === null ? [] : await authorKeysOf(connection, alsoPersonId, roundId);
  return { staffId, role, ownKeys };
}
