import { findsIn, stayReasonsOf } from "~/features/moderation/domain/open-finds";
import type { Find, StayReason } from "~/features/moderation/domain/open-finds";
import type { ItemText } from "~/features/moderation/domain/outcome";
import { textSigns } from "./settings.server";

/** Something found in a text, and why it may stay readable. */
export type FindOnScreen = Pick<Find, "key" | "kind" | "words"> & {
  reasons: readonly StayReason[];
};

/** What was found in a text, for whoever decides that it is published. */
export async function findsOnScreen(text: ItemText): Promise<FindOnScreen[]> {
  const { publicNumbers } = await textSigns();
  return findsIn(text, { publicNumbers }).map(({ key, kind, words }) => ({
    key,
    kind,
    words,
    reasons: stayReasonsOf(kind),
  }));
}
