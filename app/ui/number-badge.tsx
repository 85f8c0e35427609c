import { NumberBadge as DesignSystemNumberBadge } from "@nl-design-system-candidate/number-badge-react";

export interface NumberBadgeProps {
  value: number;
  /** What is counted, for screen readers: "3 waiting". */
  label: string;
}

/** A small count beside a link or heading. */
export function NumberBadge({ value, label }: NumberBadgeProps) {
  return (
    <DesignSystemNumberBadge value={value} label={label}>
      {value}
    </DesignSystemNumberBadge>
  );
}
