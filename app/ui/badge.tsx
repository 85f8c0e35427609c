import type { ReactNode } from "react";

export type BadgeKind = "good" | "wait" | "stop" | "info" | "neutral";

/** What a badge can draw; the drawings stand in the style sheet. */
export type BadgeIcon =
  "check" | "clock" | "stop" | "info" | "pause" | "lock" | "warning" | "arrowRight";

export interface BadgeProps {
  kind: BadgeKind;
  /** Another icon than the usual one of the kind. */
  icon?: BadgeIcon;
  children: ReactNode;
}

const looks = {
  good: { status: "safe", icon: "check" },
  wait: { status: "warning", icon: "clock" },
  stop: { status: "danger", icon: "stop" },
  info: { status: "active", icon: "info" },
  neutral: { status: "neutral", icon: "pause" },
} as const;

/** The classes of a badge, for a list long enough to do without a component in each row. */
export function badgeClass(kind: BadgeKind, icon: BadgeIcon = looks[kind].icon): string {
  const { status } = looks[kind];
  return `utrecht-badge-status utrecht-badge-status--${status} badge badge--${icon}`;
}

/** The state of something: an icon and a word, never colour alone. */
export function Badge({ kind, icon, children }: BadgeProps) {
  return <span className={badgeClass(kind, icon)}>{children}</span>;
}
