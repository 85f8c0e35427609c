import { findDanger } from "~/features/moderation/domain/danger-terms";
import type { DangerSignal } from "~/features/moderation/domain/danger-terms";
import { findsIn, stayReasonsOf } from "~/features/moderation/domain/open-finds";
import type { Find, StayReason, TextPart } from "~/features/moderation/domain/open-finds";
import type { ItemText } from "~/features/moderation/domain/outcome";
import type { PersonalDataKind } from "~/features/moderation/domain/personal-data-span";
import { cutAtSpans } from "~/features/moderation/domain/text-marks";
import type { MarkedSegment } from "~/features/moderation/domain/text-marks";
import { textSigns } from "./settings.server";

/** Something found in a text, and why it may stay readable. */
export type FindOnScreen = Pick<Find, "key" | "kind" | "words"> & {
  reasons: readonly StayReason[];
};

type Mark = PersonalDataKind | DangerSignal;

/** A text with what was found in it, in its place and as a list, out of one search. */
export type TextOnScreen = {
  title: readonly MarkedSegment<Mark>[];
  body: readonly MarkedSegment<Mark>[];
  nothingFound: boolean;
  /** What the machine found, for each of which is chosen what becomes of it. */
  finds: readonly FindOnScreen[];
};

/** What was found in a text, for whoever decides that it is published. */
export async function findsOnScreen(text: ItemText): Promise<TextOnScreen> {
  const { danger, publicNumbers } = await textSigns();
  const finds = findsIn(text, { publicNumbers });
  const placesIn = (part: TextPart) =>
    finds.flatMap(({ kind, places }) =>
      places.filter((place) => place.part === part).map((place) => ({ ...place, kind })),
    );
  const dangerIn = (part: TextPart) =>
    findDanger(text[part], danger).map(({ signal: kind, start, end }) => ({ kind, start, end }));
  const dangers = { title: dangerIn("title"), body: dangerIn("body") };
  const marked = (part: TextPart) =>
    cutAtSpans<Mark>(text[part], [...dangers[part], ...placesIn(part)]);
  return {
    title: marked("title"),
    body: marked("body"),
    nothingFound: finds.length + dangers.title.length + dangers.body.length === 0,
    finds: finds.map(({ key, kind, words }) => ({
      key,
      kind,
      words,
      reasons: stayReasonsOf(kind),
    })),
  };
}
