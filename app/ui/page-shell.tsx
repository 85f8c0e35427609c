import type { ReactNode } from "react";
import { HeaderThread } from "~/ui/header-thread";
import { Icon } from "~/ui/icon";
import { Logo } from "~/ui/logo";
import { type NavigationLink, NavigationList } from "~/ui/navigation-list";
import { ReadAloudButton } from "~/ui/read-aloud";
import { SkipLink } from "~/ui/skip-link";

export interface PageShellProps {
  home: { href: string; name: string };
  navigation: readonly NavigationLink[];
  /** Beside the menu, always in view: own input, or the desk. */
  account?: NavigationLink;
  /** The one thing to do now; a phone shows it beside the folded menu. */
  shortcut?: NavigationLink;
  /** The switch between ways to read the page: beside the name, where a phone has room. */
  reading?: ReactNode;
  /** The choice of a language. */
  language?: ReactNode;
  /** Help now: in the header as a short link, in the footer with its sentence. */
  help: { href: string; label: string; line: ReactNode };
  footer: {
    /** What counts for the whole page, such as that nobody checked its words. */
    note?: string | undefined;
    groups: readonly { title: string; links: readonly NavigationLink[] }[];
    closing?: ReactNode;
  };
  texts: { skipToContent: string; mainNavigation: string; menu: string; readAloud: string };
  /** Above the content over the full width: the notice of an example round, a breadcrumb. */
  above?: ReactNode;
  children: ReactNode;
}

type HeaderProps = Pick<
  PageShellProps,
  "home" | "navigation" | "account" | "shortcut" | "reading" | "language" | "help" | "texts"
>;

function HeaderAside({
  shortcut,
  language,
  texts,
}: Pick<PageShellProps, "shortcut" | "language" | "texts">) {
  return (
    <div className="page-header__aside">
      {shortcut ? (
        <a className="page-header__tool page-header__shortcut" href={shortcut.href}>
          {shortcut.label}
        </a>
      ) : null}
      <ReadAloudButton label={texts.readAloud} look="header" />
      {language}
    </div>
  );
}

function Header(props: HeaderProps) {
  const { home, navigation, account, help, texts } = props;
  return (
    <header className="page-header">
      <div className="container page-header__bar">
        <a className="page-header__home" href={home.href} translate="no">
          <Logo name={home.name} />
        </a>
        {props.reading}
        <div className="page-header__tools">
          <a className="page-header__tool" href={help.href}>
            {help.label}
          </a>
          {account ? (
            <a
              className="page-header__tool page-header__tool--account"
              href={account.href}
              aria-current={account.current ? "page" : undefined}
            >
              {account.label}
            </a>
          ) : null}
        </div>
      </div>
      <HeaderThread />
      <div className="container page-header__row">
        <details className="page-menu">
          <summary className="page-menu__summary">
            <Icon name="menu" size="small" /> {texts.menu}
          </summary>
          <nav aria-label={texts.mainNavigation}>
            <NavigationList links={navigation} look="menu" />
          </nav>
        </details>
        <nav className="page-navigation" aria-label={texts.mainNavigation}>
          <NavigationList links={navigation} look="bar" />
        </nav>
        <HeaderAside {...props} />
      </div>
    </header>
  );
}

function Footer({ help, footer }: Pick<PageShellProps, "help" | "footer">) {
  return (
    <footer className="page-footer">
      <div className="container stack stack--loose">
        {footer.note ? <p>{footer.note}</p> : null}
        <p className="page-footer__help">
          <Icon name="phone" />
          <span>
            {help.line} <a href={help.href}>{help.label}</a>
          </span>
        </p>
        <div className="page-footer__groups">
          {footer.groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <p className="page-footer__title">{group.title}</p>
              <NavigationList links={group.links} look="plain" />
            </nav>
          ))}
        </div>
        {footer.closing ? <div className="page-footer__closing">{footer.closing}</div> : null}
      </div>
    </footer>
  );
}

/** The frame of every page: skip link, header with menu, content, footer with the help line. */
export function PageShell(props: PageShellProps) {
  const { above, children, texts } = props;
  return (
    <div className="page">
      <SkipLink href="#content">{texts.skipToContent}</SkipLink>
      <Header {...props} />
      {above ? <div className="container page-above">{above}</div> : null}
      <main className="container page-main" id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer {...props} />
    </div>
  );
}
