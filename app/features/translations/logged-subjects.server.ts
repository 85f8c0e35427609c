import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import { LANGUAGE_FACTS, languageNamed } from "~/i18n/language";
import { can } from "~/policy/can";

/** The translations of a thing in a language: known by the language, the kind and the id of the thing. */
export const loggedTranslation: LoggedSubject = {
  find: (_client, actor, { ids }) => {
    const worksOn = can(actor, "translation.write");
    const things = ids.map((id) => {
      const [word = "", kind = "", thing = ""] = id.split(".");
      const language = languageNamed(word);
      return {
        id,
        title: { text: LANGUAGE_FACTS[language].ownName, language },
        path: worksOn ? `/werkplek/vertalingen/${word}/${kind}/${thing}` : null,
        worksOn,
      };
    });
    return Promise.resolve(things);
  },
};
