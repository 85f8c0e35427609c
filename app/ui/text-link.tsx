import { Link } from "@nl-design-system-candidate/link-react";
import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** Language of the linked page where it differs from this one. */
  hrefLang?: string;
  /** Set to a file name, or true, for a download. */
  download?: string | true;
  /** An arrow behind the text, for the one link that leads on from a block. */
  arrow?: boolean;
  current?: boolean;
}

/** A link in or under text. */
export function TextLink({ href, children, hrefLang, download, arrow, current }: TextLinkProps) {
  return (
    <Link
      href={href}
      hrefLang={hrefLang}
      download={download}
      current={current ? "page" : undefined}
      className={arrow ? "link-onward" : undefined}
    >
      {children}
      {arrow ? <Icon name="arrowRight" size="small" /> : null}
    </Link>
  );
}
