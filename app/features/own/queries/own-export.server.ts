import type { JsonValue } from "~/features/vocabulary/own-input";
import { ownInputKinds } from "~/own-input.server";
import { database } from "~/platform/db.server";

/** Everything held of this person as plain values, part by part, for the person who asks for it. */
export async function ownExport(personId: string): Promise<Record<string, JsonValue>> {
  const client = await database();
  const parts = await Promise.all(
    ownInputKinds.map(async (kind): Promise<[string, JsonValue]> => [
      kind.name,
      await kind.export(client, personId),
    ]),
  );
  return Object.fromEntries(parts);
}
