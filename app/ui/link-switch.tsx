export interface LinkSwitchProps {
  /** What is being chosen: "Can someone have taken part twice?" */
  label: string;
  options: readonly { href: string; label: string; current: boolean }[];
}

/** A choice between views of the same page, as links: no script, and each view has its own address. */
export function LinkSwitch({ label, options }: LinkSwitchProps) {
  return (
    <nav className="link-switch" aria-label={label}>
      <p className="link-switch__label" aria-hidden="true">
        {label}
      </p>
      <ul className="plain-list link-switch__options" role="list">
        {options.map((option) => (
          <li key={option.href}>
            <a href={option.href} aria-current={option.current ? "true" : undefined}>
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
