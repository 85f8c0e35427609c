import type { JsonValue, OwnInputName } from "~/features/vocabulary/own-input";
import { ownInputKinds } from "~/own-input.server";
import { database } from "~/platform/db.server";

/** One part of what is held of a person, as plain values. */
export type ExportedPart = { name: OwnInputName; value: JsonValue };

/** Everything held of this person as plain values, part by part, for the person who asks for it. */
export async function ownExport(personId: string): Promise<ExportedPart[]> {
  const client = await database();
  return Promise.all(
    ownInputKinds.map(async (kind) => ({
      name: kind.name,
      value: await kind.export(client, personId),
    })),
  );
}
