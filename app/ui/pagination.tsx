import { Icon } from "~/ui/icon";
import { VisuallyHidden } from "~/ui/visually-hidden";

export interface PaginationProps {
  label: string;
  /** The page shown, from 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  /** `page` stands before the number for screen readers: "Page". */
  texts: { previous: string; next: string; page: string };
}

/** The page numbers to show: the first, the last, and the neighbours; null is a gap. */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pageCount].filter(
    (number) => number >= 1 && number <= pageCount,
  );
  const unique = [...new Set(shown)].sort((first, second) => first - second);
  return unique.flatMap((number, index) => {
    const before = unique[index - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

/** Links to the other pages of a long list. Shows nothing when there is one page. */
export function Pagination({ label, page, pageCount, hrefFor, texts }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="utrecht-pagination" aria-label={label}>
      {page > 1 ? (
        <a className="utrecht-pagination__relative-link" href={hrefFor(page - 1)} rel="prev">
          <Icon name="arrowLeft" size="small" /> {texts.previous}
        </a>
      ) : null}
      {pageNumbers(page, pageCount).map((number, index) =>
        number === null ? (
          <span key={`gap-${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <a
            key={number}
            href={hrefFor(number)}
            className={`utrecht-pagination__page-link${number === page ? " utrecht-pagination__page-link--current" : ""}`}
            aria-current={number === page ? "page" : undefined}
          >
            <VisuallyHidden>{texts.page} </VisuallyHidden>
            {number}
          </a>
        ),
      )}
      {page < pageCount ? (
        <a className="utrecht-pagination__relative-link" href={hrefFor(page + 1)} rel="next">
          {texts.next} <Icon name="arrowRight" size="small" />
        </a>
      ) : null}
    </nav>
  );
}
