import type { ReactNode } from "react";

export interface DateTimeProps {
  /** ISO 8601 date or instant: "2026-03-12" or "2026-03-12T18:30:00Z". */
  value: string;
  /** The same, written for people. */
  children: ReactNode;
}

/** A moment, for people and for machines. */
export function DateTime({ value, children }: DateTimeProps) {
  return <time dateTime={value}>{children}</time>;
}
