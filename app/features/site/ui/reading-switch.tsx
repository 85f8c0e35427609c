import { useLocation } from "@remix-run/react";
import { useT } from "~/i18n/context";
import { EASY, isDeskAddress, languageTag, localPath, plainPath } from "~/i18n/language";
import { Icon } from "~/ui/icon";

/** Whether this page exists in easy words too: the pages for participants in Dutch. */
function useOtherReading(): { href: string; isEasy: boolean } | null {
  const t = useT();
  const { pathname, search } = useLocation();
  if (languageTag(t.language) !== "nl" || isDeskAddress(pathname)) return null;
  const isEasy = t.language === EASY;
  const query = new URLSearchParams(search);
  query.set("lezen", isEasy ? "gewoon" : EASY);
  return { href: `${localPath("nl", plainPath(pathname))}?${query.toString()}`, isEasy };
}

/** The one switch between easy words and the ordinary text: the same page, and remembered, without script. */
export function ReadingSwitch() {
  const t = useT();
  const other = useOtherReading();
  if (other === null) return null;
  return (
    <a className="page-header__tool reading-switch" href={other.href} rel="nofollow">
      <Icon name="letters" size="small" />
      {other.isEasy ? t("site.ordinaryText") : t("site.easyReading")}
    </a>
  );
}
