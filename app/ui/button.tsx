import { Button as DesignSystemButton } from "@nl-design-system-candidate/button-react";
import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type ButtonKind = "primary" | "secondary" | "subtle" | "danger";

export interface ButtonProps {
  kind?: ButtonKind;
  type?: "submit" | "button" | "reset";
  /** Field name and value, for a form with more than one button. */
  name?: string;
  value?: string;
  /** Sends the form to another address than its own. */
  formAction?: string;
  /** The id of the form, for a button that stands outside it. */
  form?: string;
  icon?: IconName;
  /** Shown but not available; stays focusable. Say beside it why. */
  disabled?: boolean;
  describedBy?: string;
  children: ReactNode;
}

/** A button that does something; one primary at most in view. Sends its form unless told otherwise. */
export function Button(props: ButtonProps) {
  const { kind = "primary", type = "submit", icon, describedBy, ...rest } = props;
  const shared = {
    ...rest,
    type: rest.disabled ? ("button" as const) : type,
    "aria-describedby": describedBy,
    iconStart: icon ? <Icon name={icon} size="small" /> : undefined,
  };
  return kind === "danger" ? (
    <DesignSystemButton {...shared} purpose="primary" hint="negative" />
  ) : (
    <DesignSystemButton {...shared} purpose={kind} />
  );
}
