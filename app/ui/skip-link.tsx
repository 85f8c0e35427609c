import { SkipLink as DesignSystemSkipLink } from "@nl-design-system-candidate/skip-link-react";
import type { ReactNode } from "react";

/** The first stop of the tab key: past the menu, to the content. */
export function SkipLink({ href, children }: { href: string; children: ReactNode }) {
  return <DesignSystemSkipLink href={href}>{children}</DesignSystemSkipLink>;
}
