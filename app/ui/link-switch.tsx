import { classNames } from "~/ui/class-names";

export interface LinkSwitchProps {
  /** What is being chosen: "Can someone have taken part twice?" */
  label: string;
  /** `count` is how many things there are behind a choice. */
  options: readonly { href: string; label: string; current: boolean; count?: number }[];
  /** One low row above a list, which on a phone moves sideways; its label is for listeners. */
  compact?: boolean;
}

/** A choice between views of the same page, as links: no script, and each view has its own address. */
export function LinkSwitch({ label, options, compact = false }: LinkSwitchProps) {
  return (
    <nav
      className={classNames("link-switch", compact && "link-switch--compact")}
      aria-label={label}
    >
      <p className="link-switch__label" aria-hidden="true">
        {label}
      </p>
      <ul className="plain-list link-switch__options" role="list">
        {options.map((option) => (
          <li key={option.href}>
            <a href={option.href} aria-current={option.current ? "true" : undefined}>
              {option.label}
              {option.count === undefined ? null : (
                <span className="link-switch__count"> {option.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
