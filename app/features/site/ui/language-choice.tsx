import { useLocation } from "@remix-run/react";
import { useT } from "~/i18n/context";
import { LANGUAGES, LANGUAGE_FACTS, languageMark, localPath, plainPath } from "~/i18n/language";
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
      aria-current={language === t.language ? "true" : undefined}
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
        <span translate="no">{LANGUAGE_FACTS[t.language].ownName}</span>
      </summary>
      <ul className="language-choice__list" role="list" translate="no">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <LanguageLink language={language} path={path} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The languages under each other, with what is not in them: for the page about languages. */
export function LanguageList({ path }: { path: string }) {
  const t = useT();
  return (
    <ul className="stack" role="list">
      {LANGUAGES.map((language) => (
        <li key={language} className="language-list__entry">
          <span translate="no" className="language-list__name">
            <LanguageLink language={language} path={path} />
          </span>
          {LANGUAGE_FACTS[language].isChecked ? null : (
            <span className="quiet small">{t("site.notChecked")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
