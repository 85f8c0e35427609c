export interface NavigationLink {
  href: string;
  label: string;
  current?: boolean;
}

export interface NavigationListProps {
  links: readonly NavigationLink[];
  look: "bar" | "menu" | "plain";
}

/** The links of a menu; the current page is marked for eye and ear. */
export function NavigationList({ links, look }: NavigationListProps) {
  return (
    <ul className={`navigation-list navigation-list--${look}`} role="list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
