import { findsIn, stayReasonsOf } from "~/features/moderation/domain/open-finds";
import type { Find, StayReason } from "~/features/moderation/domain/open-finds";
import type { ItemText } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import { textSigns } from "./settings.server";

/** Something found in a text, and why it may stay readable. */
export type FindOnScreen = Pick<Find, "key" | "kind" | "words"> & {
  reasons: readonly StayReason[];
};

/** Finds as a form shows them. */
export function onScreen(finds: readonly Find[]): FindOnScreen[] {
  return finds.map(({ key, kind, words }) => ({ key, kind, words, reasons: stayReasonsOf(kind) }));
}

/** What was found in a text, for whoever decides that it is published. */
export async function findsOnScreen(
  text: ItemText,
  connection?: Connection,
): Promise<FindOnScreen[]> {
  const { publicNumbers } = await textSigns(connection);
  return onScreen(findsIn(text, { publicNumbers }));
}
