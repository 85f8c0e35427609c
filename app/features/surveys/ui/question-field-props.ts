import type { Picture } from "~/features/surveys/domain/pictures";
import type { Question } from "~/features/surveys/domain/question";

/** What the form of a question, and every part of it, is given. */
export interface QuestionFormProps {
  question: Question;
  /** Pictures that the maker brought for this survey. */
  pictures: readonly Picture[];
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** The props of a field of this form, by its name. */
export function fieldProps({ values, errors }: Pick<QuestionFormProps, "values" | "errors">) {
  return (name: string) => ({
    name,
    defaultValue: values[name] ?? "",
    ...(errors[name] === undefined ? {} : { error: errors[name] }),
  });
}
