import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { localPath, otherLanguage, plainPath } from "~/i18n/language";
import { HeaderThread } from "~/ui/header-thread";
import { Logo } from "~/ui/logo";
import { ReadAloudButton } from "~/ui/read-aloud";
import { SkipLink } from "~/ui/skip-link";

/** A frame without menu and footer, as on a tablet at a session: the name, help and the other language. */
export function PlainShell({ path, children }: { path: string; children: ReactNode }) {
  const t = useT();
  const other = otherLanguage(t.language);
  return (
    <div className="page">
      <SkipLink href="#content">{t("site.skipToContent")}</SkipLink>
      <header className="page-header">
        <div className="container page-header__bar">
          <span className="page-header__home">
            <Logo name={t("site.name")} />
          </span>
          <div className="page-header__tools">
            <a className="page-header__tool" href={localPath(t.language, "/hulp")}>
              {t("site.help")}
            </a>
            <ReadAloudButton label={t("readAloud.start")} look="header" />
            <a
              className="page-header__tool"
              href={localPath(other, plainPath(path))}
              hrefLang={other}
              lang={other}
            >
              {t("site.otherLanguage")}
            </a>
          </div>
        </div>
        <HeaderThread />
      </header>
      <main className="container page-main" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
