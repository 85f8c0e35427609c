import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PresentPassword } from "./owner-proof";

interface PresentPasswordFormProps {
  /** The button of the form as its action knows it; left out where it is the only one. */
  intent?: string;
  /** Each form on a page has a field of its own name, so that an error leads to the right one. */
  field: string;
  errors: Readonly<Record<string, string | undefined>>;
  /** What the button says. */
  label: string;
}

/** Something that whoever is signed in does only with the present password once more. */
export function PresentPasswordForm({ intent, field, errors, label }: PresentPasswordFormProps) {
  return (
    <form method="post" noValidate>
      {intent === undefined ? null : <HiddenField name="intent" value={intent} />}
      <FormLayout>
        <PresentPassword name={field} error={errors[field]} />
        <FormActions>
          <Button kind="secondary">{label}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
