import { useId } from "react";
import { fieldId } from "~/ui/field-id";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { Icon } from "~/ui/icon";

export interface ErrorSummaryProps {
  title: string;
  /** In the order of the form; `field` is the form name of the field. Without a field: about the whole form. */
  errors: readonly { field?: string; message: string }[];
  level?: HeadingLevel;
}

/** Everything that is still wrong with a form, with a link to each field; announced at once. */
export function ErrorSummary({ title, errors, level = 2 }: ErrorSummaryProps) {
  const titleId = useId();
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      // Whoever hears the page begins here, also without script; a refused form is always a new page.
      autoFocus
    >
      <Heading level={level} looksLike={3} id={titleId}>
        <Icon name="stop" /> {title}
      </Heading>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ""}:${message}`}>
            {field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
