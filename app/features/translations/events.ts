/** What happens to translations, as others hear of it: by the language and the thing whose texts they are. */
import type { EventOf } from "~/platform/events.server";

export type TranslationEvent = EventOf<
  "translation.drafted" | "translation.published" | "translation.checked",
  "translation"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    translations: TranslationEvent;
  }
}
