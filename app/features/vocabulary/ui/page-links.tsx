import { useLocation } from "@remix-run/react";
import { useT } from "~/i18n/context";
import { Pagination } from "~/ui/pagination";

interface PageLinksProps {
  page: number;
  pageCount: number;
  /** The part of the address that holds the page, where a page has more than one list. */
  name?: string;
}

/** The other pages of the list on this address, with the rest of the address as it is. */
export function PageLinks({ page, pageCount, name = "page" }: PageLinksProps) {
  const t = useT();
  const { pathname, search } = useLocation();
  const hrefFor = (number: number) => {
    const asked = new URLSearchParams(search);
    asked.set(name, String(number));
    return `${pathname}?${asked.toString()}`;
  };
  return (
    <Pagination
      label={t("site.pagination")}
      page={page}
      pageCount={pageCount}
      hrefFor={hrefFor}
      texts={{
        previous: t("site.previousPage"),
        next: t("site.nextPage"),
        page: t("site.pageNumber"),
      }}
    />
  );
}
