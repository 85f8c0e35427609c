import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { localPath } from "~/i18n/language";
import { HeaderThread } from "~/ui/header-thread";
import { Logo } from "~/ui/logo";
import { ReadAloudButton } from "~/ui/read-aloud";
import { SkipLink } from "~/ui/skip-link";
import { LanguageChoice } from "./language-choice";
import { ReadingSwitch } from "./reading-switch";
import { UncheckedNote } from "./unchecked-note";

/** A frame without menu and footer, as on a tablet at a session: the name, help and the choice of language. */
export function PlainShell({ children }: { children: ReactNode }) {
  const t = useT();
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
            <ReadingSwitch />
            <LanguageChoice />
          </div>
        </div>
        <HeaderThread />
      </header>
      <main className="container page-main" id="content" tabIndex={-1}>
        {children}
      </main>
      <UncheckedNote />
    </div>
  );
}
