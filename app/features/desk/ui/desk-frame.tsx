import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DeskBar } from "~/features/desk/queries/bar.server";
import { DeskNavigation } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { NavigationList } from "~/ui/navigation-list";
import { SkipLink } from "~/ui/skip-link";
import { DeskBarParts } from "./desk-bar";
import { DeskKeys } from "./desk-keys";

/** The way to the site for visitors, and what the law asks for on every page. */
function DeskFoot() {
  const t = useT();
  const path = usePath();
  return (
    <footer className="desk-foot">
      <NavigationList
        look="plain"
        links={[
          { href: path("/"), label: t("deskFrame.toSite") },
          { href: path("/hulp"), label: t("deskFrame.helpNow") },
          { href: path("/privacy"), label: t("site.privacy") },
          { href: path("/toegankelijkheid"), label: t("site.accessibility") },
        ]}
      />
    </footer>
  );
}

/** The frame of every page of the desks: the bar, the desks beside the work, and no menu of the public site. */
export function DeskFrame({ bar, children }: { bar: DeskBar; children: ReactNode }) {
  const t = useT();
  const role = useStaffRole();
  const { pathname } = useLocation();
  const navigation = role ? <DeskNavigation role={role} here={pathname} /> : null;
  return (
    <div className="desk-page">
      <SkipLink href="#content">{t("site.skipToContent")}</SkipLink>
      <DeskBarParts bar={bar} navigation={navigation} />
      <div className="desk-page__body">
        <div className="desk-side">{navigation}</div>
        <main className="desk-page__main" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <DeskFoot />
      <DeskKeys />
      <script src="/desk.js" defer />
      <script src="/desk-keys.js" defer />
    </div>
  );
}
