import { useLocation } from "@remix-run/react";
import type { CheckedTexts } from "~/features/translations/queries/checked-texts.server";
import { useT } from "~/i18n/context";
import {
  EASY,
  LANGUAGE_FACTS,
  SPOKEN_LANGUAGES,
  languageMark,
  languageNamed,
  languageTag,
  localPath,
  plainPath,
} from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { Icon } from "~/ui/icon";
import { VisuallyHidden } from "~/ui/visually-hidden";

/** A page in a language, called as whoever reads it calls it. */
function LanguageLink({ language, path }: { language: Language; path: string }) {
  const t = useT();
  return (
    <a
      href={localPath(language, path)}
      hrefLang={language}
      aria-current={language === languageTag(t.language) ? "true" : undefined}
    >
      <span {...languageMark(language, t.language)}>{LANGUAGE_FACTS[language].ownName}</span>
    </a>
  );
}

/** The same page in every language, each by its own name: folded behind the name of the present one, without script. */
export function LanguageChoice() {
  const t = useT();
  const { pathname, search } = useLocation();
  const path = plainPath(pathname) + search;
  return (
    <details className="language-choice">
      <summary className="page-header__tool language-choice__summary">
        <Icon name="language" size="small" />
        <VisuallyHidden>{t("site.chooseLanguage")} </VisuallyHidden>
        <span className="language-choice__name" translate="no">
          {LANGUAGE_FACTS[languageNamed(languageTag(t.language))].ownName}
        </span>
      </summary>
      <ul className="language-choice__list" role="list" translate="no">
        {SPOKEN_LANGUAGES.map((language) => (
          <li key={language}>
            <LanguageLink language={language} path={path} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export interface LanguageListProps {
  path: string;
  /** What is translated in each language beside the messages of the product, and how much of it was checked. */
  texts: Readonly<Partial<Record<Language, CheckedTexts>>>;
}

function CheckedNote({ counted }: { counted: CheckedTexts | undefined }) {
  const t = useT();
  if (counted === undefined) return null;
  return <span className="quiet small">{t("site.textsChecked", { ...counted })}</span>;
}

/** Easy Dutch of a page, which is no language of its own: a choice beside them. */
function EasyEntry({ path, texts }: LanguageListProps) {
  const t = useT();
  const query = path.includes("?") ? "&" : "?";
  return (
    <li className="language-list__entry">
      <span className="language-list__name">
        <a href={`${path}${query}lezen=${EASY}`} rel="nofollow">
          <span {...languageMark(EASY, t.language)}>{LANGUAGE_FACTS[EASY].ownName}</span>
        </a>
      </span>
      <CheckedNote counted={texts[EASY]} />
    </li>
  );
}

/** The languages under each other, with what is not in them: for the page about languages. */
export function LanguageList({ path, texts }: LanguageListProps) {
  const t = useT();
  return (
    <ul className="stack" role="list">
      {SPOKEN_LANGUAGES.map((language) => (
        <li key={language} className="language-list__entry">
          <span translate="no" className="language-list__name">
            <LanguageLink language={language} path={path} />
          </span>
          {LANGUAGE_FACTS[language].isChecked ? null : (
            <span className="quiet small">{t("site.notChecked")}</span>
          )}
          <CheckedNote counted={texts[language]} />
        </li>
      ))}
      <EasyEntry path={path} texts={texts} />
    </ul>
  );
}
