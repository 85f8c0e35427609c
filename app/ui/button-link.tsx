import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";
import type { ButtonKind } from "~/ui/button";
import { classNames } from "~/ui/class-names";

export interface ButtonLinkProps {
  href: string;
  kind?: ButtonKind;
  icon?: IconName;
  /** An arrow behind the text: this leads to the next step. */
  arrow?: boolean;
  download?: string | true;
  children: ReactNode;
}

/** A link that looks like a button, for the one way on from a page. */
export function ButtonLink(props: ButtonLinkProps) {
  const { href, kind = "primary", icon, arrow = false, download, children } = props;
  const purpose = kind === "danger" ? "primary" : kind;
  return (
    <a
      href={href}
      download={download}
      className={classNames(
        "nl-button",
        `nl-button--${purpose}`,
        kind === "danger" && "nl-button--negative",
      )}
    >
      {icon ? <Icon name={icon} size="small" /> : null}
      <span className="nl-button__label">{children}</span>
      {arrow ? <Icon name="arrowRight" size="small" /> : null}
    </a>
  );
}
