import { useId } from "react";
import type { ReactNode } from "react";
import { fieldId } from "~/ui/field-id";
import { useFieldNames } from "~/ui/field-names";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { Icon } from "~/ui/icon";

/** One thing that is wrong. */
export interface SummaryError {
  /** The form name of the field it is about. Without one: about the whole form. */
  field?: string;
  message: string;
  /** What it is about, where that is more than the label of the field. */
  about?: string;
  /** Where it can be mended, when that is another page. */
  href?: string;
}

export interface ErrorSummaryProps {
  title: string;
  /** In the order of the form. */
  errors: readonly SummaryError[];
  level?: HeadingLevel;
}

const ENDS_A_SENTENCE = /[.?!:]\s*$/;

/** The name of a field before what is wrong with it; a question keeps its own question mark. */
function named(name: ReactNode, message: string): ReactNode {
  if (name === undefined || name === null) return message;
  const joint = typeof name === "string" && ENDS_A_SENTENCE.test(name) ? " " : ": ";
  return (
    <>
      {name}
      {joint}
      {message}
    </>
  );
}

/** Everything that is still wrong with a form, each with the name of its field and a link to it; announced at once. */
export function ErrorSummary({ title, errors, level = 2 }: ErrorSummaryProps) {
  const titleId = useId();
  const nameOf = useFieldNames();
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
        {errors.map(({ field, message, about, href }) => {
          const name = field ? nameOf(field) : null;
          const words = named(about ?? name, message);
          const to = href ?? (field && name !== null ? `#${fieldId(field)}` : undefined);
          return (
            <li key={`${field ?? about ?? ""}:${message}`}>
              {to ? <a href={to}>{words}</a> : words}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
