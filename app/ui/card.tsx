import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { Icon, type IconName } from "~/ui/icon";

export interface CardProps {
  title?: ReactNode;
  level?: HeadingLevel;
  icon?: IconName;
  children: ReactNode;
}

/** A surface for things that are compared side by side, and for nothing else. */
export function Card({ title, level = 3, icon, children }: CardProps) {
  return (
    <div className="card stack">
      {title ? (
        <Heading level={level} looksLike={3}>
          {icon ? <Icon name={icon} /> : null}
          {icon ? " " : null}
          {title}
        </Heading>
      ) : null}
      {children}
    </div>
  );
}
