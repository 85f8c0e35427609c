import { STAFF_COOKIES, VISITOR_COOKIES, cookieTerm } from "~/features/information/domain/cookies";
import type { CookieFact } from "~/features/information/domain/cookies";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";

const COOKIES = { visitor: VISITOR_COOKIES, staff: STAFF_COOKIES } as const;

export interface CookieListProps {
  of: keyof typeof COOKIES;
}

function endOf(t: Translate, cookie: CookieFact): string {
  const term = cookieTerm(cookie);
  if (term.unit === "browser") return t("privacy.cookieEnd_browser");
  return t.count(`privacy.cookieEnd_${term.unit}`, term.count);
}

/** The cookies that somebody can get: what each is for and when it goes. */
export function CookieList({ of }: CookieListProps) {
  const t = useT();
  return (
    <DataList
      items={COOKIES[of].map((cookie) => ({
        key: cookie.key,
        term: t(`privacy.cookie_${cookie.key}`),
        detail: endOf(t, cookie),
      }))}
    />
  );
}
