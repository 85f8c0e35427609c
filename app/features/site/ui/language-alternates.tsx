import { useLocation } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useLanguage } from "~/i18n/context";
import { EASY, SPOKEN_LANGUAGES, localPath, plainPath } from "~/i18n/language";
import { useSiteAddress } from "~/ui/site-address";

const SharedPageContext = createContext(false);

/** Tells a page whether everybody gets the same at its address: then search engines may know it in each language. */
export function SharedPageProvider(props: { isShared: boolean; children: ReactNode }) {
  return (
    <SharedPageContext.Provider value={props.isShared}>{props.children}</SharedPageContext.Provider>
  );
}

/** A page of a list is a page of its own in every language; other questions in an address are its reader's. */
const PAGE_OF_LIST = /^(?:\?page=\d{1,5})?$/;

/**
 * Where the same page stands in each language, for the head of it. Easy Dutch is no language to search in: its pages name
 * the ordinary one.
 */
export function LanguageAlternates() {
  const isShared = useContext(SharedPageContext);
  const site = useSiteAddress();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  if (!isShared || site === "" || !PAGE_OF_LIST.test(search)) return null;
  const path = plainPath(pathname);
  const dutch = `${site}${path}${search}`;
  if (language === EASY) return <link rel="canonical" href={dutch} />;
  return (
    <>
      {SPOKEN_LANGUAGES.map((each) => (
        <link
          key={each}
          rel="alternate"
          hrefLang={each}
          href={`${site}${localPath(each, path)}${search}`}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={dutch} />
    </>
  );
}
