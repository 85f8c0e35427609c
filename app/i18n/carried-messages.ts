import { isTranslated } from "./language";
import type { Language } from "./language";
import { messages } from "./messages";
import type { MessageTree } from "./messages";

/** The texts of some features in one language, for a page that makes its screens in the browser. */
export type CarriedMessages = Partial<Record<keyof MessageTree, Readonly<Record<string, string>>>>;

/** Takes the texts of these features along; what a language has no text for is carried in Dutch. */
export function carriedMessages(
  language: Language,
  features: readonly (keyof MessageTree)[],
): CarriedMessages {
  const spare: Partial<typeof messages.nl> = isTranslated(language) ? messages.nl : {};
  return Object.fromEntries(
    features.map((feature) => [feature, { ...spare[feature], ...messages[language][feature] }]),
  );
}
