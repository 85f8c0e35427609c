import type { HeldRows, JsonValue, OwnInputName } from "~/features/vocabulary/own-input";
import { ownInputKinds } from "~/own-input.server";
import { byteStream } from "~/platform/byte-stream.server";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { inPortions } from "~/platform/portions.server";

/** A list that is held of a person, portion by portion. */
export type HeldList = AsyncIterable<readonly JsonValue[]>;

/** One part of what is held of a person: one value, a list, or lists by name. */
export type ExportedPart = { name: OwnInputName } & (
  { value: JsonValue } | { rows: HeldList } | { lists: readonly { name: string; rows: HeldList }[] }
);

function portionsOf(client: Connection, personId: string, read: HeldRows): HeldList {
  return inPortions((portion) => read(client, personId, portion));
}

/** Everything held of this person, part by part; nothing is read before it is taken. */
export async function* ownExport(personId: string): AsyncGenerator<ExportedPart> {
  const client = await database();
  for (const { name, export: held } of ownInputKinds) {
    if ("one" in held) yield { name, value: await held.one(client, personId) };
    else if ("rows" in held) yield { name, rows: portionsOf(client, personId, held.rows) };
    else {
      const lists = Object.entries(held.lists).map(([list, read]) => ({
        name: list,
        rows: portionsOf(client, personId, read),
      }));
      yield { name, lists };
    }
  }
}

/** Everything held of this person as a file, for the person who asks for it. */
export function exportFile(
  personId: string,
  write: (parts: AsyncIterable<ExportedPart>) => AsyncGenerator<string>,
): ReadableStream<Uint8Array> {
  return byteStream(write(ownExport(personId)));
}
