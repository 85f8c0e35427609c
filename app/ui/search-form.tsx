import { Button } from "~/ui/button";

export interface SearchFormProps {
  action: string;
  label: string;
  /** The field name: "q". */
  name?: string;
  defaultValue?: string;
  button: string;
}

/** One field and one button that lead to a page with answers. */
export function SearchForm({ action, label, name = "q", defaultValue, button }: SearchFormProps) {
  const id = `search-${name}`;
  return (
    <form className="search-form" method="get" action={action} role="search">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <div className="search-form__line">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={id}
          name={name}
          defaultValue={defaultValue}
        />
        <Button icon="search">{button}</Button>
      </div>
    </form>
  );
}
