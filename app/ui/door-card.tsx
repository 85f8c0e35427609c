import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { Icon, type IconName } from "~/ui/icon";

export interface DoorCardProps {
  href: string;
  icon: IconName;
  title: ReactNode;
  level?: HeadingLevel;
  /** What it takes, or what is open now: "5 minutes, no account". */
  hint?: ReactNode;
  children: ReactNode;
}

/** One of the doors on the home page: the whole surface is the link, named by its title. */
export function DoorCard({ href, icon, title, level = 3, hint, children }: DoorCardProps) {
  return (
    <div className="door-card">
      <span className="door-card__icon">
        <Icon name={icon} size="large" />
      </span>
      <Heading level={level} looksLike={3}>
        <a className="door-card__link" href={href}>
          {title}
          <Icon name="arrowRight" size="small" />
        </a>
      </Heading>
      <p>{children}</p>
      {hint ? <p className="door-card__hint quiet small">{hint}</p> : null}
    </div>
  );
}
