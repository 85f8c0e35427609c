import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type BadgeKind = "good" | "wait" | "stop" | "info" | "neutral";

export interface BadgeProps {
  kind: BadgeKind;
  /** Another icon than the usual one of the kind. */
  icon?: IconName;
  children: ReactNode;
}

const looks = {
  good: { status: "safe", icon: "check" },
  wait: { status: "warning", icon: "clock" },
  stop: { status: "danger", icon: "stop" },
  info: { status: "active", icon: "info" },
  neutral: { status: "neutral", icon: "pause" },
} as const;

/** The state of something: an icon and a word, never colour alone. */
export function Badge({ kind, icon, children }: BadgeProps) {
  const look = looks[kind];
  return (
    <span className={`utrecht-badge-status utrecht-badge-status--${look.status}`}>
      <Icon name={icon ?? look.icon} size="small" />
      <span>{children}</span>
    </span>
  );
}
