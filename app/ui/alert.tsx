import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export type AlertKind = "info" | "ok" | "warning" | "error";

export interface AlertProps {
  kind: AlertKind;
  title?: ReactNode;
  /** "status" or "alert" makes a screen reader say it at once; only for what the visitor just caused. */
  role?: "status" | "alert";
  id?: string;
  children?: ReactNode;
}

const icons = { info: "info", ok: "check", warning: "warning", error: "stop" } as const;

/** A message that stands out from the page. */
export function Alert({ kind, title, role, id, children }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={role} id={id}>
      <div className="utrecht-alert__icon">
        <Icon name={icons[kind]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title ? <p className="alert__title">{title}</p> : null}
          {children}
        </div>
      </div>
    </div>
  );
}
