import { Fragment } from "react";

export interface BreadcrumbProps {
  label: string;
  /** From the home page down; the last one is this page and carries no link. */
  items: readonly { label: string; href?: string }[];
}

/** The way back up. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={label}>
      <ol
        className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol"
        role="list"
      >
        {items.map((item, index) => (
          <Fragment key={`${index}:${item.label}`}>
            {index > 0 ? (
              <li
                className="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li"
                aria-hidden="true"
              >
                /
              </li>
            ) : null}
            <li className="utrecht-breadcrumb-nav__item">
              {item.href ? (
                <a
                  className={`utrecht-breadcrumb-nav__link${index === 0 ? " utrecht-breadcrumb-nav__link--first" : ""}`}
                  href={item.href}
                >
                  {item.label}
                </a>
              ) : (
                <span
                  className="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current"
                  aria-current="page"
                >
                  {item.label}
                </span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
