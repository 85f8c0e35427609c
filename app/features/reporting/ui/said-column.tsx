import type { ReactNode } from "react";

/**
 * What people said, beside the field to write in. On a wide screen it is as high as the window and moves by itself, so the
 * keyboard must reach it.
 */
export function SaidColumn({
  label,
  id,
  children,
}: {
  label: string;
  id?: string;
  children: ReactNode;
}) {
  const scrollRegion = { role: "region", tabIndex: 0, "aria-label": label };
  return (
    <div className="beside__said" id={id} {...scrollRegion}>
      {children}
    </div>
  );
}
