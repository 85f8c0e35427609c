/**
 * A page for participants in another language that says a message in Dutch fails the test that made it. The parts that
 * only the desks say have no texts in those languages at all.
 */
import { isTranslated, languageTag } from "~/i18n/language";
import { messages } from "~/i18n/messages";

globalThis.inbrengDutchStandsIn = (key, language) => {
  const [feature = "", name = ""] = key.split(".");
  // Easy Dutch has messages only where the ordinary one is not easy enough.
  if (languageTag(language) === "nl") return;
  if (!isTranslated(language) || !(feature in messages[language])) return;
  const dutch: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = messages.nl;
  if (dutch[feature]?.[name] !== undefined) throw new Error(`${key} has no text in ${language}`);
};
