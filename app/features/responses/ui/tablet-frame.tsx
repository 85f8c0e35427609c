import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { Logo } from "~/ui/logo";
import { SkipLink } from "~/ui/skip-link";
import { Stack } from "~/ui/stack";
import { TabletHelpButton } from "./survey-bar";

/** The frame of a tablet's own pages, before and after the questions: the name, and help. Nothing leads elsewhere. */
export function TabletFrame({ help = true, children }: { help?: boolean; children: ReactNode }) {
  const t = useT();
  return (
    <div className="survey">
      <SkipLink href="#content">{t("site.skipToContent")}</SkipLink>
      <header className="survey-bar container">
        <div className="survey-bar__row">
          <span className="survey-bar__name">
            <Logo name={t("site.name")} />
          </span>
          {help ? <TabletHelpButton /> : null}
        </div>
      </header>
      <main className="survey__main container" id="content" tabIndex={-1}>
        <Stack gap="page">{children}</Stack>
      </main>
    </div>
  );
}
