import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { Language } from "./language";
import { localPath } from "./language";
import { translator } from "./t";
import type { Translate } from "./t";

const LanguageContext = createContext<Language>("nl");

/** Sets the language for everything below it. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
  );
}

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of the page's language. */
export function useT(): Translate {
  return translator(useLanguage());
}

/** Makes addresses in the page's language out of Dutch paths. */
export function usePath(): (path: string) => string {
  const language = useLanguage();
  return (path) => localPath(language, path);
}
